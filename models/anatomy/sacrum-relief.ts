// What stands on the sacrum's even surfaces, in its curved frame (sacrum-frame.ts), mm: the crests and tubercles of the
// back, each of its own size, no two sides alike, and the faint lines across the front. All assumed, textbook form.

import { noise } from '../shape/noise.ts'
import { LAMINA_TOP } from './sacrum-form.ts'
import { profile } from './sacrum-surface.ts'

function bump(v: number, half: number): number {
  const t = v / half
  return t * t > 9 ? 0 : Math.exp(-t * t)
}

function ramp(v: number, low: number, high: number): number {
  const t = Math.min(1, Math.max(0, (v - low) / (high - low)))
  return t * t * (3 - 2 * t)
}

/** Height of the median crest: S1's spine low and by itself, S2's and S3's grown together, S4's a mere swelling. */
const CREST = profile(
  [35, 0.5],
  [38, 2.6],
  [42.5, 5.4],
  [46, 3.6],
  [49.5, 2.2],
  [53.5, 4],
  [57, 6.4],
  [60.5, 4.6],
  [64.5, 2],
  [67.5, 2.6],
  [71, 4.2],
  [74.5, 2.4],
  [81, 1.6],
  [86, 0.4],
)
/** Where its edge runs, to the left of the midline, and half its breadth: a keel here, a knob there. */
const CREST_X = profile(
  [36, 0],
  [43, 0.9],
  [50, 0],
  [54, -0.9],
  [60, -0.4],
  [66, 0.3],
  [71, 1.3],
  [78, 0.3],
  [85, -0.6],
)
const CREST_WIDE = profile(
  [36, 3.6],
  [42.5, 4.4],
  [48, 3],
  [54, 3.4],
  [59, 4.2],
  [65, 3],
  [71, 3.8],
  [77, 3.2],
  [84, 3.6],
)
/** The spines hang: mm down for each mm that they stand out. */
const HANG = 0.5

/** A tubercle: to the left (negative: right) of the midline, level, height, half its length and breadth, its tilt. */
type Tubercle = readonly [x: number, u: number, h: number, long: number, wide: number, tilt: number]
/** The crest beside the laminae, within the foramina: remains of the articular processes. */
const INTERMEDIATE: readonly Tubercle[] = [
  [13.6, 36, 3.6, 6, 4.6, 0.15],
  [11.6, 51, 3.2, 6, 4, -0.3],
  [12.6, 69, 1.3, 7, 4, 0.3],
  [11.5, 84, 2.4, 7, 3, 0.3],
  [-14.2, 35, 4.4, 5, 5, 0.2],
  [-13.4, 48, 1.4, 7, 4, -0.3],
  [-11.6, 65, 3.6, 6, 4.4, -0.2],
  [-11.5, 82, 1.5, 7, 3.6, 0.25],
]
/** The lateral crest outside the foramina: transverse processes grown together, unequal and rough. */
const LATERAL: readonly Tubercle[] = [
  [31, 29, 3.4, 7, 4.4, -0.15],
  [31, 47.5, 6.6, 6, 4.6, 0.35],
  [28.5, 60, 2.6, 5, 4, -0.3],
  [28, 70, 6, 6, 4.6, 0.3],
  [25.5, 84, 3.4, 6, 4.4, 0.3],
  [23.5, 97, 6.6, 6, 5.5, 0],
  [-32, 31, 4.8, 7, 4.8, 0.1],
  [-30.5, 44.5, 4.2, 5, 5, -0.3],
  [-29.5, 55, 5.6, 5, 4.2, 0.35],
  [-27.5, 71, 4.4, 7, 4.6, 0.1],
  [-25, 83, 3.2, 5, 4, -0.3],
  [-24, 98, 5.4, 6.5, 5, 0.1],
]
/** Hollows behind the joint where the strong ligaments arise. */
const HOLLOWS: readonly Tubercle[] = [
  [38, 24, -5, 8, 6, 0],
  [40, 41, -5, 10, 5, 0.3],
  [37, 58, -2, 8, 5, 0.3],
  [-38.5, 23, -4.6, 8, 6, 0.1],
  [-39.5, 40, -4.8, 9, 5.5, 0.2],
  [-36.5, 57, -2.2, 9, 4.6, 0.3],
]
/** Unevenness of the laminae, mm. */
const LAMINAE = 0.7
/** Rough ground outside the lateral crest, mm. */
const ROUGH = 1.1

function tubercle(list: readonly Tubercle[], signed: number, u: number): number {
  let h = 0
  for (const [x, at, high, long, wide, tilt] of list) {
    if (x > 0 !== signed > 0) continue
    const du = (u - at) / long
    if (du * du > 4) continue
    const dx = (signed - x - (x > 0 ? 1 : -1) * tilt * (u - at)) / wide
    const q = du * du + dx * dx
    if (q < 4) h += high * (Math.exp(-1.7 * (Math.sqrt(q + 0.1) - 0.316)) - 0.045) * 1.05
  }
  return h
}

/** Ground with sharp ridges and round hollows, -1 to 0.6, as where muscles and ligaments arise. */
export function ridged(a: number, b: number, seed: number): number {
  return 0.6 - 1.6 * Math.abs(noise(a, b, 0.5, seed))
}

/** How far the relief of the back stands out over it, mm; `out` how far behind the even back the place lies. */
export function crests(x: number, u: number, signed: number, out: number): number {
  let h = 0
  if (x < 16) {
    const at = u - HANG * Math.max(0, out)
    const dx = Math.abs(signed - CREST_X(at)) / CREST_WIDE(at)
    const high = CREST(at) * ramp(u, 34, 38) * ramp(u, 89, 83)
    // Broad feet run out over the laminae.
    if (dx < 4)
      h +=
        high *
        (0.72 * Math.exp(-1.6 * (Math.sqrt(dx * dx + 0.04) - 0.2)) + 0.28 * Math.exp(-dx * dx * 0.16)) *
        ramp(dx, 4, 2.8) *
        ramp(x, 16, 12)
  }
  // The laminae are nowhere quite even.
  if (x < 22) h += LAMINAE * ridged(signed / 9, u / 14, 45) * ramp(u, 38, 48) * ramp(x, 22, 15)
  h += tubercle(INTERMEDIATE, signed, u) + tubercle(LATERAL, signed, u)
  // The upper edge of S1's laminae is a thin smooth arch.
  if (x < 19) h *= ramp(u - LAMINA_TOP(x), -1, 7)
  if (x > 20) {
    h += tubercle(HOLLOWS, signed, u)
    h += ROUGH * ramp(x, 22, 30) * (ridged(signed / 9, u / 15, 41) + 0.4 * ridged(signed / 4, u / 6, 46))
  }
  return h
}

/** Where the bodies grew together, how high the line is there and how far to either side it can be felt. */
const LINES = [
  { u: 31, h: 1.5, half: 12, tilt: 0.05 },
  { u: 54, h: 0.9, half: 10, tilt: -0.06 },
  { u: 75, h: 0.5, half: 9, tilt: 0.09 },
  { u: 91, h: 0.7, half: 7, tilt: -0.04 },
] as const

/** How far the lines across the front stand out, mm: faint, neither straight nor everywhere as high. */
export function lines(x: number, u: number, signed: number): number {
  let h = 0
  for (const line of LINES) {
    const du = u - line.u - line.tilt * signed - 2.2 * noise(signed / 9, line.u, 0.5, 43)
    if (du > -12 && du < 12)
      h += line.h * (0.75 + 0.7 * noise(signed / 8, line.u, 0.5, 44)) * bump(du, 2.9) * bump(x, line.half)
  }
  return h
}
