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
function crosses(values: Float32Array, i: number, row: number, slab: number): boolean {
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

/** Cells of a box the surface runs through, appended to `out`; a cell has the index of its lowest node. */
export function activeCells(
  g: Grid,
  values: Float32Array,
  box: NodeBox,
  out: Int32Array,
  from: number,
): number {
  const row = g.nx
  const slab = g.nx * g.nu
  let n = from
  for (let c = box.c0; c < box.c1; c++) {
    for (let b = box.b0; b < box.b1; b++) {
      let i = c * slab + b * row + box.a0
      for (let a = box.a0; a < box.a1; a++, i++) if (crosses(values, i, row, slab)) out[n++] = i
    }
  }
  return n
}

/** The same among listed cells that pass a test. */
export function activeAmong(
  g: Grid,
  values: Float32Array,
  list: Int32Array,
  out: Int32Array,
  from: number,
  pass: (cell: number) => boolean,
): number {
  const row = g.nx
  const slab = g.nx * g.nu
  let n = from
  for (let k = 0; k < list.length; k++) {
    const i = list[k]!
    if (crosses(values, i, row, slab) && pass(i)) out[n++] = i
  }
  return n
}

const EDGE = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 0, 2, 1, 3, 4, 6, 5, 7, 0, 4, 1, 5, 2, 6, 3, 7])
const corner = new Float64Array(8)

/** One vertex in the middle of the cell's crossings, its normal from the field's slope there. */
export function cellVertex(
  g: Grid,
  values: Float32Array,
  cell: number,
  mesh: LiveMesh,
  vertex: number,
): void {
  const row = g.nx
  const slab = g.nx * g.nu
  for (let k = 0; k < 8; k++) {
    corner[k] = values[cell + (k & 1) + (k & 2 ? row : 0) + (k & 4 ? slab : 0)]!
  }
  let px = 0
  let py = 0
  let pz = 0
  let count = 0
  for (let e = 0; e < 24; e += 2) {
    const i = EDGE[e]!
    const j = EDGE[e + 1]!
    const u = corner[i]!
    const v = corner[j]!
    if (u < 0 === v < 0) continue
    const t = u / (u - v)
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
}

/** The quads on the three edges that leave the cell's lowest node. `at` gives the vertex of a cell. */
export function cellQuads(
  g: Grid,
  values: Float32Array,
  cell: number,
  at: Int32Array,
  indices: Uint32Array,
  from: number,
): number {
  const row = g.nx
  const slab = g.nx * g.nu
  const inside = values[cell]! < 0
  let n = from
  for (let axis = 0; axis < 3; axis++) {
    const along = axis === 0 ? 1 : axis === 1 ? row : slab
    if (values[cell + along]! < 0 === inside) continue
    // Axes in cyclic order, so that the quad turns round the edge the right way.
    const p = axis === 0 ? row : axis === 1 ? slab : 1
    const q = axis === 0 ? slab : axis === 1 ? 1 : row
    const v0 = at[cell]!
    const v1 = at[cell - p]!
    const v2 = at[cell - p - q]!
    const v3 = at[cell - q]!
    if (inside) {
      indices[n] = v0
      indices[n + 1] = v1
      indices[n + 2] = v2
      indices[n + 3] = v0
      indices[n + 4] = v2
      indices[n + 5] = v3
    } else {
      indices[n] = v0
      indices[n + 1] = v2
      indices[n + 2] = v1
      indices[n + 3] = v0
      indices[n + 4] = v3
      indices[n + 5] = v2
    }
    n += 6
  }
  return n
}
