import type { Vec3 } from '../shape/vec.ts'
import type { Surface } from './bvh.ts'

export type Point2 = readonly [u: number, v: number]
/** A closed line in a cutting plane, bone on its left. */
export type Loop = readonly Point2[]

/** A cutting plane: points p with dot(p - origin, u x v) = 0, seen along its axes u and v (unit, at right angles). */
export interface Plane {
  readonly origin: Vec3
  readonly u: Vec3
  readonly v: Vec3
}

/** A vertex' place along a direction, from the plane's origin. */
function along(p: Float64Array, i: number, o: Vec3, d: Vec3): number {
  return (p[i]! - o[0]) * d[0] + (p[i + 1]! - o[1]) * d[1] + (p[i + 2]! - o[2]) * d[2]
}

/** The closed lines in which a plane cuts a watertight surface. Vertices that lie in the plane count as in front of it. */
export function section({ positions: p, indices }: Surface, { origin, u, v }: Plane): Loop[] {
  const n: Vec3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
  const vertices = p.length / 3
  const height = new Float64Array(vertices)
  for (let i = 0; i < vertices; i++) height[i] = along(p, i * 3, origin, n)
  const points = new Map<number, Point2>()
  const next = new Map<number, number>()
  const cross = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const key = low * vertices + high
    if (!points.has(key)) {
      const t = height[low]! / (height[low]! - height[high]!)
      const mix = (d: Vec3): number => {
        const from = along(p, low * 3, origin, d)
        return from + (along(p, high * 3, origin, d) - from) * t
      }
      points.set(key, [mix(u), mix(v)])
    }
    return key
  }
  for (let t = 0; t < indices.length; t += 3) {
    // Walked counter-clockwise from outside, a triangle is entered and left once each.
    let down = -1
    let up = -1
    for (let e = 0; e < 3; e++) {
      const a = indices[t + e]!
      const b = indices[t + ((e + 1) % 3)]!
      if (height[a]! >= 0 && height[b]! < 0) down = cross(a, b)
      else if (height[a]! < 0 && height[b]! >= 0) up = cross(a, b)
    }
    if (down >= 0 && up >= 0) next.set(down, up)
  }
  const loops: Loop[] = []
  while (next.size > 0) {
    const start = next.keys().next().value as number
    const loop: Point2[] = []
    let at: number | undefined = start
    while (at !== undefined && next.has(at)) {
      loop.push(points.get(at)!)
      const to: number = next.get(at)!
      next.delete(at)
      at = to
    }
    if (loop.length > 2) loops.push(loop)
  }
  return loops
}

/** Signed area, mm2: positive for a solid, negative for a hole. */
export function area(loop: Loop): number {
  let twice = 0
  loop.forEach(([x, y], i) => {
    const [x2, y2] = loop[(i + 1) % loop.length]!
    twice += x * y2 - x2 * y
  })
  return twice / 2
}

/** Whether the loop goes round the point. */
export function surrounds(loop: Loop, [x, y]: Point2): boolean {
  let inside = false
  loop.forEach(([x1, y1], i) => {
    const [x2, y2] = loop[(i + 1) % loop.length]!
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
  })
  return inside
}

/** Least and greatest reach of the points along a direction, of those that `keep` lets through. */
export function extent(
  loop: Loop,
  [du, dv]: Point2,
  keep: (p: Point2) => boolean = () => true,
): [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const p of loop) {
    if (!keep(p)) continue
    const d = p[0] * du + p[1] * dv
    low = Math.min(low, d)
    high = Math.max(high, d)
  }
  return [low, high]
}

/** Centre of the enclosed area. */
export function centroid(loop: Loop): Point2 {
  let [cx, cy, twice] = [0, 0, 0]
  loop.forEach(([x, y], i) => {
    const [x2, y2] = loop[(i + 1) % loop.length]!
    const w = x * y2 - x2 * y
    cx += (x + x2) * w
    cy += (y + y2) * w
    twice += w
  })
  return [cx / (3 * twice), cy / (3 * twice)]
}

/** The convex hull, counter-clockwise: a ruler laid against the loop touches it along one of its edges. */
export function hull(points: readonly Point2[]): Loop {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const chain = (list: readonly Point2[]): Point2[] => {
    const out: Point2[] = []
    for (const p of list) {
      while (out.length > 1) {
        const [a, b] = [out.at(-2)!, out.at(-1)!]
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break
        out.pop()
      }
      out.push(p)
    }
    return out.slice(0, -1)
  }
  return [...chain(sorted), ...chain(sorted.reverse())]
}

/** Crossings of a line through `from` along `direction` with the loops, sorted: parameter values in units of `direction`. */
export function crossings(loops: readonly Loop[], from: Point2, direction: Point2): number[] {
  const out: number[] = []
  const [fu, fv] = from
  const [du, dv] = direction
  for (const loop of loops) {
    for (let i = 0, last = loop.length - 1; i < loop.length; last = i++) {
      const [au, av] = loop[last]!
      const [bu, bv] = loop[i]!
      const a = (au - fu) * dv - (av - fv) * du
      const b = (bu - fu) * dv - (bv - fv) * du
      if (a < 0 === b < 0) continue
      const t = a / (a - b)
      out.push(((au + (bu - au) * t - fu) * du + (av + (bv - av) * t - fv) * dv) / (du * du + dv * dv))
    }
  }
  return out.sort((a, b) => a - b)
}

/** The stretch of bone (or, from a point outside, of emptiness) around `from` along `direction`: [behind, ahead]. */
export function chord(loops: readonly Loop[], from: Point2, direction: Point2): [number, number] {
  const all = crossings(loops, from, direction)
  const ahead = all.find((t) => t > 0) ?? Number.NaN
  const behind = all.findLast((t) => t <= 0) ?? Number.NaN
  return [behind, ahead]
}
