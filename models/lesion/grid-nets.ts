import { CELL, type Grid } from './grid.ts'
import type { LiveMesh } from './live-mesh.ts'

/** Node box, inclusive. */
export interface NodeBox {
  a0: number
  a1: number
  b0: number
  b1: number
  c0: number
  c1: number
}

/** Whether the surface runs through the cell whose lowest node is i. */
export function crosses(values: Float32Array, i: number, row: number, slab: number): boolean {
  const inside = values[i]! < 0
  return (
    values[i + 1]! < 0 !== inside ||
    values[i + row]! < 0 !== inside ||
    values[i + slab]! < 0 !== inside ||
    values[i + row + 1]! < 0 !== inside ||
    values[i + slab + 1]! < 0 !== inside ||
    values[i + slab + row]! < 0 !== inside ||
    values[i + slab + row + 1]! < 0 !== inside
  )
}

/** Cells of a box the surface runs through, written to `out`; a cell has the index of its lowest node. How many. */
export function activeCells(g: Grid, values: Float32Array, box: NodeBox, out: Int32Array): number {
  const row = g.nx
  const slab = g.nx * g.nu
  let n = 0
  for (let c = box.c0; c < box.c1; c++) {
    for (let b = box.b0; b < box.b1; b++) {
      let i = c * slab + b * row + box.a0
      for (let a = box.a0; a < box.a1; a++, i++) if (crosses(values, i, row, slab)) out[n++] = i
    }
  }
  return n
}

const EDGE = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 0, 2, 1, 3, 4, 6, 5, 7, 0, 4, 1, 5, 2, 6, 3, 7])
const corner = new Float64Array(8)
const within = new Float64Array(3)

/**
 * One vertex in the middle of the cell's crossings, its normal from the field's slope there. Gives where in the cell it
 * lies, 0 to 1 along each axis; the same array every time.
 */
export function cellVertex(
  g: Grid,
  values: Float32Array,
  cell: number,
  mesh: LiveMesh,
  vertex: number,
): Float64Array {
  const row = g.nx
  const slab = g.nx * g.nu
  let inside = 0
  for (let k = 0; k < 8; k++) {
    const v = values[cell + (k & 1) + (k & 2 ? row : 0) + (k & 4 ? slab : 0)]!
    corner[k] = v
    if (v < 0) inside |= 1 << k
  }
  let px = 0
  let py = 0
  let pz = 0
  let count = 0
  for (let e = 0; e < 24; e += 2) {
    const i = EDGE[e]!
    const j = EDGE[e + 1]!
    if ((((inside >> i) ^ (inside >> j)) & 1) === 0) continue
    const u = corner[i]!
    const t = u / (u - corner[j]!)
    px += (i & 1) + ((j & 1) - (i & 1)) * t
    py += ((i >> 1) & 1) + (((j >> 1) & 1) - ((i >> 1) & 1)) * t
    pz += (i >> 2) + ((j >> 2) - (i >> 2)) * t
    count++
  }
  px /= count
  py /= count
  pz /= count
  // Slope of the trilinear interpolant, taken half way to the cell's middle: smoother shading across cells.
  const x = 0.25 + px / 2
  const y = 0.25 + py / 2
  const z = 0.25 + pz / 2
  const c0 = corner[0]!
  const c1 = corner[1]!
  const c2 = corner[2]!
  const c3 = corner[3]!
  const c4 = corner[4]!
  const c5 = corner[5]!
  const c6 = corner[6]!
  const c7 = corner[7]!
  const gx = ((c1 - c0) * (1 - y) + (c3 - c2) * y) * (1 - z) + ((c5 - c4) * (1 - y) + (c7 - c6) * y) * z
  const gu = ((c2 - c0) * (1 - x) + (c3 - c1) * x) * (1 - z) + ((c6 - c4) * (1 - x) + (c7 - c5) * x) * z
  const gf = ((c4 - c0) * (1 - x) + (c5 - c1) * x) * (1 - y) + ((c6 - c2) * (1 - x) + (c7 - c3) * x) * y
  const l = Math.sqrt(gx * gx + gu * gu + gf * gf) || 1
  const sp = g.space
  const a = cell % row
  const b = ((cell / row) | 0) % g.nu
  const c = (cell / slab) | 0
  const dx = g.x0 + (a + px) * CELL
  const du = g.u0 + (b + py) * CELL
  const df = g.f0 + (c + pz) * CELL
  const o = vertex * 3
  mesh.positions[o] = dx
  mesh.positions[o + 1] = sp.centre[1] + sp.up[1] * du + sp.forward[1] * df
  mesh.positions[o + 2] = sp.centre[2] + sp.up[2] * du + sp.forward[2] * df
  mesh.normals[o] = gx / l
  mesh.normals[o + 1] = (sp.up[1] * gu + sp.forward[1] * gf) / l
  mesh.normals[o + 2] = (sp.up[2] * gu + sp.forward[2] * gf) / l
  within[0] = px
  within[1] = py
  within[2] = pz
  return within
}

/** Which of the three edges that leave a cell's lowest node cross the surface, as bits; bit 3 where that node is inside. */
export function cellEdges(g: Grid, values: Float32Array, cell: number): number {
  const inside = values[cell]! < 0
  let bits = inside ? 8 : 0
  if (values[cell + 1]! < 0 !== inside) bits |= 1
  if (values[cell + g.nx]! < 0 !== inside) bits |= 2
  if (values[cell + g.nx * g.nu]! < 0 !== inside) bits |= 4
  return bits
}

/** The quads on the edges that leave the cell's lowest node. `at` gives the vertex of a cell. */
export function cellQuads(
  g: Grid,
  values: Float32Array,
  cell: number,
  at: Uint16Array,
  indices: Uint32Array,
  from: number,
): number {
  return edgeQuads(cellEdges(g, values, cell), cell, g.nx, g.nx * g.nu, at, indices, from)
}

/** The same from the bits of `cellEdges`; `row` and `slab` are the steps from node to node along the other two axes. */
export function edgeQuads(
  edges: number,
  cell: number,
  row: number,
  slab: number,
  at: Uint16Array,
  indices: Uint32Array,
  from: number,
): number {
  if ((edges & 7) === 0) return from
  const inside = (edges & 8) !== 0
  let n = from
  // Axes in cyclic order, so that the quad turns round the edge the right way.
  if (edges & 1) n = quad(cell, row, slab, inside, at, indices, n)
  if (edges & 2) n = quad(cell, slab, 1, inside, at, indices, n)
  if (edges & 4) n = quad(cell, 1, row, inside, at, indices, n)
  return n
}

function quad(
  cell: number,
  p: number,
  q: number,
  inside: boolean,
  at: Uint16Array,
  indices: Uint32Array,
  n: number,
): number {
  const v0 = at[cell]!
  const v1 = at[cell - p]!
  const v2 = at[cell - p - q]!
  const v3 = at[cell - q]!
  indices[n] = v0
  indices[n + 1] = inside ? v1 : v2
  indices[n + 2] = inside ? v2 : v1
  indices[n + 3] = v0
  indices[n + 4] = inside ? v2 : v3
  indices[n + 5] = inside ? v3 : v2
  return n + 6
}
