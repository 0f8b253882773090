import type { Vec3 } from '../shape/vec.ts'
import { squaredDistance } from './triangle.ts'

/** A closed surface as it is measured: positions xyz a vertex in mm, three indices a triangle. */
export interface Surface {
  readonly positions: Float64Array
  readonly indices: Uint32Array
}

/** Where a ray meets the surface: distance along the ray in its own unit, the triangle, and whether it leaves the solid. */
export interface Hit {
  readonly t: number
  readonly triangle: number
  readonly leaving: boolean
}

/** A tree of boxes over the triangles of a surface: rays, insideness and nearest points without walking them all. */
export interface Bvh {
  readonly surface: Surface
  /** Least and greatest corner. */
  readonly box: readonly [low: Vec3, high: Vec3]
  /** Every crossing of the line from `from` along `direction` (not normalised), sorted, t > 0 only. */
  hits(from: Vec3, direction: Vec3): Hit[]
  /** Whether the point lies inside, by the winding of two slanted rays; a third decides when they differ. */
  inside(p: Vec3): boolean
  /** The distance to the surface, mm; infinite when it is more than `within`. */
  distance(p: Vec3, within?: number): number
  /** Unit normal of a triangle, out of the solid. */
  normal(triangle: number): Vec3
}

/** Triangles a leaf holds at most; found by trial. */
const LEAF = 6
/** Slanted, so that they meet no grid line of a generated mesh. */
const RAYS: readonly Vec3[] = [
  [0.8013, 0.3917, 0.4523],
  [-0.3271, 0.7219, -0.6101],
  [0.2113, -0.5881, 0.7807],
]

interface Tree {
  /** Six numbers a node: least corner, greatest corner. */
  readonly boxes: Float64Array
  /** A leaf: first triangle and count; an inner node: right child and 0 (the left child follows its parent). */
  readonly first: Int32Array
  readonly count: Int32Array
  readonly order: Uint32Array
}

function grow({ positions, indices }: Surface): Tree {
  const n = indices.length / 3
  const middle = new Float64Array(n * 3)
  for (let t = 0; t < n; t++) {
    for (let k = 0; k < 3; k++) {
      middle[t * 3 + k] =
        (positions[indices[t * 3]! * 3 + k]! +
          positions[indices[t * 3 + 1]! * 3 + k]! +
          positions[indices[t * 3 + 2]! * 3 + k]!) /
        3
    }
  }
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  const boxes: number[] = []
  const first: number[] = []
  const count: number[] = []
  const build = (from: number, to: number): void => {
    const node = first.length
    first.push(from)
    count.push(to - from)
    const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    const high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let i = from; i < to; i++) {
      for (let c = 0; c < 3; c++) {
        const v = indices[order[i]! * 3 + c]! * 3
        for (let k = 0; k < 3; k++) {
          low[k] = Math.min(low[k]!, positions[v + k]!)
          high[k] = Math.max(high[k]!, positions[v + k]!)
        }
      }
    }
    boxes.push(...low, ...high)
    if (to - from <= LEAF) return
    const size = [0, 1, 2].map((k) => high[k]! - low[k]!)
    const axis = size.indexOf(Math.max(...size))
    const half = (from + to) >> 1
    order.subarray(from, to).sort((a, b) => middle[a * 3 + axis]! - middle[b * 3 + axis]!)
    count[node] = 0
    build(from, half)
    first[node] = first.length
    build(half, to)
  }
  build(0, n)
  return {
    boxes: Float64Array.from(boxes),
    first: Int32Array.from(first),
    count: Int32Array.from(count),
    order,
  }
}

/** Builds the tree over a surface. */
export function bvh(surface: Surface): Bvh {
  const { positions: p, indices } = surface
  const { boxes, first, count, order } = grow(surface)

  function meetsBox(node: number, o: Vec3, inv: Vec3): boolean {
    let near = 0
    let far = Number.POSITIVE_INFINITY
    for (let k = 0; k < 3; k++) {
      const a = (boxes[node * 6 + k]! - o[k]!) * inv[k]!
      const b = (boxes[node * 6 + 3 + k]! - o[k]!) * inv[k]!
      near = Math.max(near, Math.min(a, b))
      far = Math.min(far, Math.max(a, b))
    }
    return near <= far
  }

  function hits(o: Vec3, d: Vec3): Hit[] {
    const found: Hit[] = []
    // A hair instead of nought, so that the division is never 0 times infinity.
    const inv: Vec3 = [1 / (d[0] || 1e-30), 1 / (d[1] || 1e-30), 1 / (d[2] || 1e-30)]
    const stack = [0]
    while (stack.length > 0) {
      const node = stack.pop()!
      if (!meetsBox(node, o, inv)) continue
      if (count[node] === 0) {
        stack.push(node + 1, first[node]!)
        continue
      }
      for (let i = first[node]!; i < first[node]! + count[node]!; i++) {
        const hit = crossing(order[i]!, o, d)
        if (hit) found.push(hit)
      }
    }
    return found.sort((a, b) => a.t - b.t)
  }

  function crossing(triangle: number, o: Vec3, d: Vec3): Hit | undefined {
    const a = indices[triangle * 3]! * 3
    const b = indices[triangle * 3 + 1]! * 3
    const c = indices[triangle * 3 + 2]! * 3
    const [ax, ay, az] = [p[a]!, p[a + 1]!, p[a + 2]!]
    const [ux, uy, uz] = [p[b]! - ax, p[b + 1]! - ay, p[b + 2]! - az]
    const [vx, vy, vz] = [p[c]! - ax, p[c + 1]! - ay, p[c + 2]! - az]
    const hx = d[1] * vz - d[2] * vy
    const hy = d[2] * vx - d[0] * vz
    const hz = d[0] * vy - d[1] * vx
    const det = ux * hx + uy * hy + uz * hz
    if (Math.abs(det) < 1e-12) return undefined
    const sx = o[0] - ax
    const sy = o[1] - ay
    const sz = o[2] - az
    const u = (sx * hx + sy * hy + sz * hz) / det
    if (u < 0 || u > 1) return undefined
    const qx = sy * uz - sz * uy
    const qy = sz * ux - sx * uz
    const qz = sx * uy - sy * ux
    const v = (d[0] * qx + d[1] * qy + d[2] * qz) / det
    if (v < 0 || u + v > 1) return undefined
    const t = (vx * qx + vy * qy + vz * qz) / det
    return t > 1e-9 ? { t, triangle, leaving: det < 0 } : undefined
  }

  function wound(o: Vec3, d: Vec3): boolean {
    let winding = 0
    for (const hit of hits(o, d)) winding += hit.leaving ? 1 : -1
    return winding > 0
  }

  function inside(o: Vec3): boolean {
    for (let k = 0; k < 3; k++) if (o[k]! < boxes[k]! || o[k]! > boxes[3 + k]!) return false
    const one = wound(o, RAYS[0]!)
    return one === wound(o, RAYS[1]!) ? one : wound(o, RAYS[2]!)
  }

  function toBox(node: number, o: Vec3): number {
    let sum = 0
    for (let k = 0; k < 3; k++) {
      const d = Math.max(boxes[node * 6 + k]! - o[k]!, 0, o[k]! - boxes[node * 6 + 3 + k]!)
      sum += d * d
    }
    return sum
  }

  function distance(o: Vec3, within = Number.POSITIVE_INFINITY): number {
    let best = within * within
    let met = false
    const visit = (node: number): void => {
      if (count[node] === 0) {
        const left = toBox(node + 1, o)
        const right = toBox(first[node]!, o)
        const [near, far] = left < right ? [node + 1, first[node]!] : [first[node]!, node + 1]
        if (Math.min(left, right) < best) visit(near)
        if (Math.max(left, right) < best) visit(far)
        return
      }
      for (let i = first[node]!; i < first[node]! + count[node]!; i++) {
        const d = squaredDistance(p, indices, order[i]!, o)
        if (d < best) {
          best = d
          met = true
        }
      }
    }
    if (toBox(0, o) < best) visit(0)
    return met ? Math.sqrt(best) : Number.POSITIVE_INFINITY
  }

  function normal(triangle: number): Vec3 {
    const [a, b, c] = [0, 1, 2].map((k) => indices[triangle * 3 + k]! * 3) as [number, number, number]
    const u = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!] as const
    const v = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!] as const
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const
    const l = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) || 1
    return [n[0] / l, n[1] / l, n[2] / l]
  }

  const box: Bvh['box'] = [
    [boxes[0]!, boxes[1]!, boxes[2]!],
    [boxes[3]!, boxes[4]!, boxes[5]!],
  ]
  return { surface, box, hits, inside, distance, normal }
}
