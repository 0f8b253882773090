import type { Vec3 } from '../shape/vec.ts'
import type { Bvh, Surface } from './bvh.ts'

/** How far one closed surface reaches into (or out of) another. */
export interface Overlap {
  /** Deepest found point, mm; 0 when there is none. */
  readonly depth: number
  readonly at: Vec3
  /** Sampled points beyond the tolerance. */
  readonly points: number
}

/** Stored positions are rounded to 14 bits of a part's size: up to 0.03 mm on a femur. Less than this is no overlap. */
export const ROUNDING = 0.05

/** Points on a surface: every vertex and the middle of every triangle and edge. */
function* samples({ positions: p, indices }: Surface): Generator<Vec3> {
  for (let i = 0; i < p.length; i += 3) yield [p[i]!, p[i + 1]!, p[i + 2]!]
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3]
    const mix = (k: number): number => (p[a + k]! + p[b + k]! + p[c + k]!) / 3
    yield [mix(0), mix(1), mix(2)]
    for (const [d, e] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      if (d < e) yield [(p[d]! + p[e]!) / 2, (p[d + 1]! + p[e + 1]!) / 2, (p[d + 2]! + p[e + 2]!) / 2]
    }
  }
}

/** The points of `a` that lie inside `b`. */
export function intrusion(a: Bvh, b: Bvh): Overlap {
  let [depth, points] = [0, 0]
  let at: Vec3 = [0, 0, 0]
  const apart = [0, 1, 2].some((k) => a.box[0][k]! > b.box[1][k]! || a.box[1][k]! < b.box[0][k]!)
  for (const q of apart ? [] : samples(a.surface)) {
    if (!b.inside(q)) continue
    const d = b.distance(q)
    if (d <= ROUNDING) continue
    points++
    if (d > depth) [depth, at] = [d, q]
  }
  return { depth, at, points }
}

/** How deep two closed surfaces stand in each other, from both sides. */
export function overlap(a: Bvh, b: Bvh): Overlap {
  const [one, other] = [intrusion(a, b), intrusion(b, a)]
  const deeper = one.depth >= other.depth ? one : other
  return { ...deeper, points: one.points + other.points }
}

/** Level and downwards, so that none leaves through the open top of the skin. */
const DOWNWARDS: readonly Vec3[] = [
  [0.8013, -0.0917, 0.4523],
  [-0.8271, -0.1219, 0.5101],
  [0.2113, -0.1881, -0.9307],
]

/** The points of `a` below the height `to` that stand out of `b`, a surface that may be open at the top (the skin is). */
export function protrusion(a: Bvh, b: Bvh, to: number): Overlap {
  let [depth, points] = [0, 0]
  let at: Vec3 = [0, 0, 0]
  const within = (q: Vec3, d: Vec3): boolean =>
    b.hits(q, d).reduce((sum, hit) => sum + (hit.leaving ? 1 : -1), 0) > 0
  for (const q of samples(a.surface)) {
    if (q[1] > to || DOWNWARDS.filter((d) => within(q, d)).length >= 2) continue
    const d = b.distance(q)
    if (d <= ROUNDING) continue
    points++
    if (d > depth) [depth, at] = [d, q]
  }
  return { depth, at, points }
}
