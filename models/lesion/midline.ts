import type { DiscLevel } from '../../src/domain/levels.ts'
import { CAUDA_FRONT, TRAVERSING_ARC, TRAVERSING_GAP } from '../anatomy/neural-places.ts'

/** 0 to 1 evenly up and down, while x goes from 0 to 1. */
export function eased(x: number): number {
  const t = Math.min(1, Math.max(0, x))
  return t * t * (3 - 2 * t)
}

/**
 * A midline mass meets the roots on both sides and, a little later, the sac between them: it is as deep in front of the roots as
 * they lie from the margin when its middle is as deep as the sac. `from` is the depth at which its profile has its middle, mm; `full`
 * is under 1 for one that is fuller than an ellipse.
 */
export function across(level: DiscLevel, from: number, full = 1): { flat: number; width: number } {
  const arc = TRAVERSING_ARC[level]
  const share = (TRAVERSING_GAP + 0.5 - from) / (CAUDA_FRONT[level] - 0.05 - from)
  const flat = (full < 1 ? 0.3 : 0.45) * arc
  return { flat, width: (full * (arc - flat)) / Math.sqrt(1 - share * share) }
}

/** How much less wide a pebble (parts.ts) is than the ellipse of the same profile. */
export const PEBBLE = 0.85

/** What has met the sac in front of it goes aside: wider from half of its growth on. */
export function spread(
  { flat, width }: { flat: number; width: number },
  g: number,
): { flat: number; width: number } {
  return { flat, width: width * (1 + 0.35 * eased((g - 0.5) / 0.35)) }
}

/** Discs whose canal is narrow enough for the largest midline extrusion to take two thirds of it (240 to 253 mm2; the others 266 and more). */
const NARROW: readonly DiscLevel[] = ['L1-L2', 'L2-L3', 'L3-L4']

/** In the last fifth of its growth a midline mass fills what is left beside the sac in a narrow canal (assumed: 1.3 to 1.4 ml in all). */
export function filling(
  level: DiscLevel,
  { flat, width }: { flat: number; width: number },
  g: number,
): { flat: number; width: number } {
  return { flat, width: width * (NARROW.includes(level) ? 1 + 0.3 * eased((g - 0.8) / 0.2) : 1) }
}
