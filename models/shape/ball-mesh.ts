// Rods and sheets of varying thickness, spanned by balls: the natural description of a long bone's shaft (a row of
// balls) and of a flat bone's blade (a grid of balls). Each is a field in mm, negative inside.

import { type Field, smoothSubtract, smoothUnion } from './field.ts'

/** Centre and radius, mm. */
export type Ball = readonly [x: number, y: number, z: number, r: number]

/** Catmull-Rom through four balls, all four numbers alike. */
function spline(a: Ball, b: Ball, c: Ball, d: Ball, t: number): Ball {
  const out = [0, 0, 0, 0]
  for (let k = 0; k < 4; k++) {
    const [p, q, r, s] = [a[k]!, b[k]!, c[k]!, d[k]!]
    out[k] =
      0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t)
  }
  // Between a thick and a thin ball the spline may dip below both.
  out[3] = Math.max(out[3]!, 0.8 * Math.min(b[3], c[3]))
  return out as unknown as Ball
}

function reflect(a: Ball, b: Ball): Ball {
  return [2 * a[0] - b[0], 2 * a[1] - b[1], 2 * a[2] - b[2], a[3]]
}

function gap(a: Ball, b: Ball): number {
  const [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
  return Math.sqrt(x * x + y * y + z * z)
}

/** The row of balls with `parts[i]` balls from the i-th to the next. */
function refine(row: readonly Ball[], parts: readonly number[]): Ball[] {
  const n = row.length
  const dense: Ball[] = []
  for (let i = 0; i < n - 1; i++) {
    const before = row[i - 1] ?? reflect(row[0]!, row[1]!)
    const after = row[i + 2] ?? reflect(row[n - 1]!, row[n - 2]!)
    for (let k = 0; k < parts[i]!; k++) dense.push(spline(before, row[i]!, row[i + 1]!, after, k / parts[i]!))
  }
  dense.push(row[n - 1]!)
  return dense
}

/** Edges of the nested blocks that remember which pieces can be nearest, mm. */
const BLOCKS = [24, 8] as const
/** Farther than this from the box around a part only the distance to that box is told: more than any blend reaches, mm. */
const FAR = 26

/** The nearest of many pieces, remembering for each block of space which ones can matter there. */
function nearest(
  balls: Float64Array,
  count: number,
  distance: (piece: number, x: number, y: number, z: number) => number,
): Field {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (let b = 0; b < balls.length; b += 4) {
    for (let k = 0; k < 3; k++) {
      low[k] = Math.min(low[k]!, balls[b + k]! - balls[b + 3]!)
      high[k] = Math.max(high[k]!, balls[b + k]! + balls[b + 3]!)
    }
  }
  const [x0, y0, z0] = low as [number, number, number]
  const [x1, y1, z1] = high as [number, number, number]
  const lists = BLOCKS.map(() => new Map<number, Uint16Array>())
  const all = Uint16Array.from({ length: count }, (_, i) => i)
  function list(depth: number, x: number, y: number, z: number): Uint16Array {
    if (depth < 0) return all
    const edge = BLOCKS[depth]!
    const i = Math.floor(x / edge)
    const j = Math.floor(y / edge)
    const k = Math.floor(z / edge)
    const key = (i + 512) * 1048576 + (j + 512) * 1024 + (k + 512)
    const known = lists[depth]!.get(key)
    if (known) return known
    const [cx, cy, cz] = [(i + 0.5) * edge, (j + 0.5) * edge, (k + 0.5) * edge]
    const from = list(depth - 1, cx, cy, cz)
    const d = Float64Array.from(from, (piece) => distance(piece, cx, cy, cz))
    let least = Infinity
    for (let n = 0; n < d.length; n++) if (d[n]! < least) least = d[n]!
    // A corner is 0.87 edges from the centre; radii change along a piece, so its field may rise a little faster than 1.
    const made = from.filter((_, n) => d[n]! <= least + 1.15 * Math.sqrt(3) * edge)
    lists[depth]!.set(key, made)
    return made
  }
  return (x, y, z) => {
    const bx = x < x0 ? x0 - x : x > x1 ? x - x1 : 0
    const by = y < y0 ? y0 - y : y > y1 ? y - y1 : 0
    const bz = z < z0 ? z0 - z : z > z1 ? z - z1 : 0
    const box = bx * bx + by * by + bz * bz
    if (box > FAR * FAR) return Math.sqrt(box)
    const near = list(BLOCKS.length - 1, x, y, z)
    let least = Infinity
    for (let n = 0; n < near.length; n++) {
      const d = distance(near[n]!, x, y, z)
      if (d < least) least = d
    }
    return least
  }
}

/** A rod through the balls in their order, `spacing` mm between the cones it is made of. */
export function rod(balls: readonly Ball[], spacing = 5): Field {
  const parts = balls.slice(1).map((b, i) => Math.max(1, Math.ceil(gap(b, balls[i]!) / spacing)))
  const row = Float64Array.from(refine(balls, parts).flat())
  return nearest(row, row.length / 4 - 1, (piece, x, y, z) => {
    const o = 4 * piece
    const ax = x - row[o]!
    const ay = y - row[o + 1]!
    const az = z - row[o + 2]!
    const bx = row[o + 4]! - row[o]!
    const by = row[o + 5]! - row[o + 1]!
    const bz = row[o + 6]! - row[o + 2]!
    const bb = bx * bx + by * by + bz * bz || 1e-9
    let t = (ax * bx + ay * by + az * bz) / bb
    t = Math.min(1, Math.max(0, t))
    const dx = ax - bx * t
    const dy = ay - by * t
    const dz = az - bz * t
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - (row[o + 3]! + (row[o + 7]! - row[o + 3]!) * t)
  })
}

/** A blade over a grid of balls (rows of equal length), cut into triangles of about `spacing` mm. */
export function sheet(grid: readonly (readonly Ball[])[], spacing = 5): Field {
  const columns = grid[0]!.length
  const along = Array.from({ length: columns - 1 }, (_, c) =>
    Math.max(1, Math.ceil(Math.max(...grid.map((row) => gap(row[c]!, row[c + 1]!))) / spacing)),
  )
  const across = Array.from({ length: grid.length - 1 }, (_, r) =>
    Math.max(1, Math.ceil(Math.max(...grid[r]!.map((b, c) => gap(b, grid[r + 1]![c]!))) / spacing)),
  )
  const rows = grid.map((row) => refine(row, along))
  const width = rows[0]!.length
  const dense: Ball[][] = rows[0]!.map((_, c) =>
    refine(
      rows.map((row) => row[c]!),
      across,
    ),
  )
  const height = dense[0]!.length
  const at = Float64Array.from(dense.flat(2))
  const corners: number[] = []
  for (let c = 0; c < width - 1; c++) {
    for (let r = 0; r < height - 1; r++) {
      const a = c * height + r
      corners.push(a, a + height, a + 1, a + height, a + height + 1, a + 1)
    }
  }
  const triangle = Uint32Array.from(corners)
  return nearest(at, triangle.length / 3, (piece, x, y, z) =>
    toTriangle(
      at,
      triangle[3 * piece]! * 4,
      triangle[3 * piece + 1]! * 4,
      triangle[3 * piece + 2]! * 4,
      x,
      y,
      z,
    ),
  )
}

/** Distance to a triangle of balls: to its plane figure, less the radius there (Ericson's regions). */
function toTriangle(
  q: Float64Array,
  a: number,
  b: number,
  c: number,
  x: number,
  y: number,
  z: number,
): number {
  const abx = q[b]! - q[a]!
  const aby = q[b + 1]! - q[a + 1]!
  const abz = q[b + 2]! - q[a + 2]!
  const acx = q[c]! - q[a]!
  const acy = q[c + 1]! - q[a + 1]!
  const acz = q[c + 2]! - q[a + 2]!
  const apx = x - q[a]!
  const apy = y - q[a + 1]!
  const apz = z - q[a + 2]!
  const d1 = abx * apx + aby * apy + abz * apz
  const d2 = acx * apx + acy * apy + acz * apz
  const bb = abx * abx + aby * aby + abz * abz
  const cc = acx * acx + acy * acy + acz * acz
  const bc = abx * acx + aby * acy + abz * acz
  const d3 = d1 - bb
  const d4 = d2 - bc
  const d5 = d1 - bc
  const d6 = d2 - cc
  let v = 0
  let w = 0
  const vc = d1 * d4 - d3 * d2
  const vb = d5 * d2 - d1 * d6
  const va = d3 * d6 - d5 * d4
  if (d1 <= 0 && d2 <= 0) v = 0
  else if (d3 >= 0 && d4 <= d3) v = 1
  else if (vc <= 0 && d1 >= 0 && d3 <= 0) v = d1 / (d1 - d3)
  else if (d6 >= 0 && d5 <= d6) w = 1
  else if (vb <= 0 && d2 >= 0 && d6 <= 0) w = d2 / (d2 - d6)
  else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    w = (d4 - d3) / (d4 - d3 + (d5 - d6))
    v = 1 - w
  } else {
    const sum = 1 / (va + vb + vc)
    v = vb * sum
    w = vc * sum
  }
  const dx = apx - v * abx - w * acx
  const dy = apy - v * aby - w * acy
  const dz = apz - v * abz - w * acz
  const r = q[a + 3]! + v * (q[b + 3]! - q[a + 3]!) + w * (q[c + 3]! - q[a + 3]!)
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - r
}

/** The parts as one body, seams rounded over `k` mm. */
export function blend(k: number, ...parts: readonly Field[]): Field {
  return (x, y, z) => {
    let d = parts[0]!(x, y, z)
    for (let i = 1; i < parts.length; i++) d = smoothUnion(d, parts[i]!(x, y, z), k)
    return d
  }
}

/** `body` without the parts, edges rounded over `k` mm. */
export function carve(k: number, body: Field, ...parts: readonly Field[]): Field {
  return (x, y, z) => {
    let d = body(x, y, z)
    for (let i = 0; i < parts.length; i++) d = smoothSubtract(d, parts[i]!(x, y, z), k)
    return d
  }
}

/** What lies on the side of the plane away from `normal` (unit), `offset` mm from the origin along it. */
export function halfSpace(normal: readonly [number, number, number], offset: number): Field {
  const [nx, ny, nz] = normal
  return (x, y, z) => nx * x + ny * y + nz * z - offset
}
