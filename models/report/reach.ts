import { distance, dot, type Vec3 } from '../shape/vec.ts'
import type { Surface } from './bvh.ts'
import { hull, type Loop, type Point2 } from './section.ts'

/** Every vertex of a surface, of those that `keep` lets through. */
export function points({ positions: p }: Surface, keep: (q: Vec3) => boolean = () => true): Vec3[] {
  const out: Vec3[] = []
  for (let i = 0; i < p.length; i += 3) {
    const q: Vec3 = [p[i]!, p[i + 1]!, p[i + 2]!]
    if (keep(q)) out.push(q)
  }
  return out
}

/** Least and greatest reach along a direction, mm. */
export function reach(of: readonly Vec3[], along: Vec3): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const q of of) {
    const d = dot(q, along)
    low = Math.min(low, d)
    high = Math.max(high, d)
  }
  return [low, high]
}

/** Reach from end to end along a direction, mm. */
export function span(of: readonly Vec3[], along: Vec3): number {
  const [low, high] = reach(of, along)
  return high - low
}

/** The greatest distance between two points, one from each list, mm: an osteometric board turned until it opens widest. */
export function longest(one: readonly Vec3[], other: readonly Vec3[]): number {
  let most = 0
  for (const a of one) for (const b of other) most = Math.max(most, distance(a, b))
  return most
}

/** A tape round a cut: the perimeter of its convex hull, mm. */
export function girth(loops: readonly Loop[]): number {
  const tape = hull(loops.flat())
  return tape.reduce((sum, [x, y], i) => {
    const [x2, y2] = tape[(i + 1) % tape.length] as Point2
    return sum + Math.sqrt((x2 - x) ** 2 + (y2 - y) ** 2)
  }, 0)
}

export interface Ball {
  readonly centre: Vec3
  readonly radius: number
}

/** The sphere that fits points best, by least squares on x2 + y2 + z2 = 2 c . x + k. */
export function fitBall(of: readonly Vec3[]): Ball {
  const m = [0, 1, 2, 3].map(() => [0, 0, 0, 0, 0])
  for (const q of of) {
    const r = [2 * q[0], 2 * q[1], 2 * q[2], 1]
    const b = dot(q, q)
    for (let i = 0; i < 4; i++) {
      for (let j = 0; j < 4; j++) m[i]![j]! += r[i]! * r[j]!
      m[i]![4]! += r[i]! * b
    }
  }
  for (let i = 0; i < 4; i++) {
    const pivot = [i, i + 1, i + 2, i + 3]
      .filter((k) => k < 4)
      .reduce((a, k) => (Math.abs(m[k]![i]!) > Math.abs(m[a]![i]!) ? k : a))
    const swap = m[i]!
    m[i] = m[pivot]!
    m[pivot] = swap
    for (let k = 0; k < 4; k++) {
      if (k === i) continue
      const f = m[k]![i]! / m[i]![i]!
      for (let j = i; j < 5; j++) m[k]![j]! -= f * m[i]![j]!
    }
  }
  const [x, y, z, k] = [0, 1, 2, 3].map((i) => m[i]![4]! / m[i]![i]!) as [number, number, number, number]
  return { centre: [x, y, z], radius: Math.sqrt(k + x * x + y * y + z * z) }
}
