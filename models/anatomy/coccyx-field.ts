import { capsule, ellipsoid, smoothUnion } from '../shape/field.ts'

// The coccyx in the sacrum's curved frame (sacrum-frame.ts), from the apex (u 109) to the landmark of its tip (u 137);
// four segments of falling size, sizes assumed.

const SEGMENTS = [
  { u: 114.6, d: 3.2, wide: 9.2, long: 6.2, thick: 4.3 },
  { u: 123.6, d: 2.2, wide: 6.3, long: 4.6, thick: 3.6 },
  { u: 130, d: 1, wide: 4.8, long: 3.6, thick: 3.1 },
  { u: 135, d: -0.4, wide: 3.4, long: 3, thick: 2.6 },
] as const

/** Distance to the coccyx of a point x aside, u down and d behind the front, mm. */
export function coccyx(x: number, u: number, d: number): number {
  if (u < 96) return 96 - u + 4
  let r = 40
  for (const s of SEGMENTS) {
    // Each is broader above than below.
    const wide = s.wide * (1 - 0.24 * Math.min(1, Math.max(-1, (u - s.u) / s.long)))
    r = smoothUnion(r, ellipsoid(x, u - s.u, d - s.d, wide, s.long, s.thick), 1.1)
  }
  const wing = capsule(x, u, d, [6, 114.5, 3.4], [11, 112.4, 3.2], 2.6, 1.8)
  const horn = capsule(x, u, d, [5.6, 113, 6], [6.4, 107.2, 9.4], 2.1, 1.5)
  return smoothUnion(smoothUnion(r, wing, 2.5), horn, 2)
}
