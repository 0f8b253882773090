import { capsule, smoothIntersect, smoothUnion } from '../shape/field.ts'
import { profile } from './sacrum-surface.ts'

// The coccyx in the sacrum's curved frame (sacrum-frame.ts), from the apex (u 109) to the landmark of its tip (u 135):
// four fused segments of falling size, waists between them; sizes assumed.

const HALF_WIDTH = profile(
  [106, 8.4],
  [110, 8],
  [113, 7.6],
  [116, 6.4],
  [118.6, 5.4],
  [120.5, 5.2],
  [122.5, 5.9],
  [125, 5.4],
  [127.4, 4],
  [129.4, 4.9],
  [131.6, 4],
  [133, 3],
  [134.6, 3.5],
  [137, 2.4],
)
const HALF_DEPTH = profile(
  [108, 2.8],
  [112, 3.3],
  [117, 3.1],
  [119.5, 2.9],
  [122, 3.5],
  [127.4, 2.6],
  [129.4, 3],
  [133, 2.2],
  [134.6, 2.5],
  [137, 1.8],
)
const MIDDLE = profile([108, 3.6], [114, 3.1], [120, 1], [127, -3.4], [131, -7], [135, -10.8], [137, -12.6])

/** Distance to the coccyx of a point x aside, u down and d behind the front, mm. */
export function coccyx(x: number, u: number, d: number): number {
  // Farther off than any fillet reaches.
  if (u < 96) return Math.max(106 - u, x - 16)
  const wide = HALF_WIDTH(u)
  const deep = HALF_DEPTH(u)
  const px = x / wide
  const pd = (d - MIDDLE(u)) / deep
  const q = Math.sqrt(Math.sqrt(px * px * px * px + 2 * px * px * pd * pd * 0.8 + pd * pd * pd * pd))
  let r = (q - 1) * deep
  r = smoothIntersect(r, smoothIntersect(108.6 - u, u - 135.6, 2), 3)
  const wing = capsule(x, u, d, [5, 113.5, 3.2], [8.4, 111.4, 3.4], 2.2, 1)
  const horn = capsule(x, u, d, [5.2, 113.5, 5.4], [5.8, 108.6, 8.6], 2.2, 1.3)
  return smoothUnion(smoothUnion(r, wing, 5), horn, 2.5)
}
