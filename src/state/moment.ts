import { LAST_WEEK } from '../domain/healing.ts'
import { type LegTest, raiseLimit } from '../domain/movement.ts'

/** Into the range; what is no number becomes 0, the rest. */
function clamp(value: number, low: number, high: number): number {
  // Adding 0 turns a negative zero, which a link would write with its sign, into the usual one.
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) + 0 : 0
}

/** Whole weeks, 0 to 52. */
export function clampWeeks(weeks: number): number {
  return Math.round(clamp(weeks, 0, LAST_WEEK))
}

/** -1 to 1 in hundredths. */
export function clampPosture(posture: number): number {
  return Math.round(clamp(posture, -1, 1) * 100) / 100 + 0
}

/** Whole degrees, as far as the test goes. */
export function clampRaise(raise: number, test: LegTest): number {
  return Math.round(clamp(raise, 0, raiseLimit(test)))
}
