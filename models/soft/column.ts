import { VERTEBRAE } from '../../src/domain/levels.ts'
import { BONE_LANDMARK, VERTEBRA_POSE } from '../morphometry/skeleton.ts'

/** z against height, both in mm. */
type Knot = readonly [y: number, z: number]

/** A line through knots that are sorted downwards, without kinks; beyond the ends it goes on straight. */
export function lineThrough(knots: readonly Knot[]): (y: number) => number {
  const n = knots.length
  const slope = knots.map((_, i) => {
    const a = knots[Math.max(0, i - 1)]!
    const b = knots[Math.min(n - 1, i + 1)]!
    return (b[1] - a[1]) / (b[0] - a[0])
  })
  return (y) => {
    if (y >= knots[0]![0]) return knots[0]![1] + slope[0]! * (y - knots[0]![0])
    if (y <= knots[n - 1]![0]) return knots[n - 1]![1] + slope[n - 1]! * (y - knots[n - 1]![0])
    let i = 0
    while (y < knots[i + 1]![0]) i++
    const [y0, z0] = knots[i]!
    const [y1, z1] = knots[i + 1]!
    const h = y1 - y0
    const t = (y - y0) / h
    const [t2, t3] = [t * t, t * t * t]
    return (
      (2 * t3 - 3 * t2 + 1) * z0 +
      (t3 - 2 * t2 + t) * h * slope[i]! +
      (3 * t2 - 2 * t3) * z1 +
      (t3 - t2) * h * slope[i + 1]!
    )
  }
}

/** Corners of the end plates in the midline, downwards, as the stack has them; one point a plate evens out its lips. */
function corners(which: 'anterior' | 'posterior'): Knot[] {
  return VERTEBRAE.flatMap((level) => {
    const { supEndplate, infEndplate } = VERTEBRA_POSE[level]
    return [supEndplate[which], infEndplate[which]].map((p): Knot => [p[1], p[2]])
  })
}

const { promontory, S1_posterior_corner: corner, anterior_sacral_foramen_S3: s3 } = BONE_LANDMARK

/** z of the back of bodies and discs at a height; along the front of the sacral canal below. From the stack; below S1 assumed. */
export const wallAt = lineThrough([
  ...corners('posterior'),
  [corner.p[1], corner.p[2]],
  [-14, -32],
  [-48, -54],
])

/** z of the front of bodies and discs at a height; along the pelvic face of the sacrum below. From the stack. */
export const frontAt = lineThrough([
  ...corners('anterior'),
  [promontory.p[1], promontory.p[2]],
  [-25, -6],
  [s3.p[1], s3.p[2]],
])
