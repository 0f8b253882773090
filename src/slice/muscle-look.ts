import { GREY } from './contrast.ts'
import { grain, ramp } from './grain.ts'

/** How near a value is to zero, 1 there and 0 from `width` on: thin sheets where a smooth unevenness changes sign. */
function ridge(value: number, width: number): number {
  return ramp(width, width * 0.15, Math.abs(value))
}

/**
 * Muscle at a point: bundles a few mm thick with films between them, streaks of fat along the bundles, and lakes of it where there is
 * much. Sizes and strengths are set by eye after how T2 pictures are described.
 * @param u mm along the bundles in the picture @param v mm across them @param along mm down the body
 * @param fatty 0 lean, 1 much fat; below 0 hardly any
 */
export function muscleGrey(u: number, v: number, along: number, fatty: number): number {
  const bend = 0.7 * grain(u * 0.08, v * 0.08, along * 0.02 + 5)
  const patch =
    grain(u * 0.07 + 3, v * 0.15 + 0.5 * bend, along * 0.02) + 0.35 * grain(u * 0.2, v * 0.4, along * 0.03)
  const streaks = Math.max(
    ridge(grain(u * 0.075 + 9, v * 0.36 + bend, along * 0.025), 0.24),
    0.75 * ridge(grain(u * 0.13 + 4, v * 0.62 + 1.6 * bend, along * 0.03 + 7), 0.3),
  )
  const here = ramp(0.5 - 0.95 * fatty, 1.05 - 0.95 * fatty, patch + 0.35)
  // Bundles are cut across more or less: their films close to a net.
  const film = Math.max(
    ridge(grain(u * 0.17 + 1, v * 0.34 + bend, along * 0.03 + 2), 0.17),
    0.7 * ridge(grain(u * 0.3 + bend, v * 0.16 + 6, along * 0.03 + 4), 0.14),
  )
  const lake =
    fatty < 0.25 ? 0 : ramp(1.02 - 0.6 * fatty, 1.3 - 0.55 * fatty, patch + 0.4) * ramp(0.25, 0.42, fatty)
  const some = ramp(-0.1, 0, fatty)
  const lean =
    GREY.muscle +
    7 * grain(u * 0.25, v * 0.5, along * 0.1) +
    6 * grain(u * 0.9, v * 0.9, along * 0.12) +
    5 * grain(u * 0.06, v * 0.06, along * 0.02) +
    (5 + 4 * some) * film
  const fat = Math.max(streaks * here, 0.8 * lake, 0.07 * some * film)
  return lean + (GREY.streak + 18 - lean) * Math.min(1, fat) * 0.85
}
