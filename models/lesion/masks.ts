import { discMaskAt } from '../anatomy/disc-masks.ts'
import { CELL, type Grid, REST_STEPS } from './grid.ts'
import type { LiveMesh } from './live-mesh.ts'

/** Masks of one vertex of the live disc, which lies at `within` (0 to 1 along each axis) in a cell. */
export function discMasks(g: Grid, cell: number, within: Float64Array, mesh: LiveMesh, vertex: number): void {
  const f = g.f0 + (((cell / (g.nx * g.nu)) | 0) + within[2]!) * CELL
  const d = inCell(g, g.d, cell, within)
  const rest = inCell(g, g.rest, cell, within) / REST_STEPS
  discMaskAt(g.space.level, d, rest, f, mesh.masks, vertex * 4)
}

/** Trilinear value within a cell. */
function inCell(g: Grid, values: Float32Array | Int16Array, cell: number, within: Float64Array): number {
  const ta = within[0]!
  const tb = within[1]!
  const j = cell + g.nx
  const k = cell + g.nx * g.nu
  const l = k + g.nx
  const v00 = values[cell]! + (values[cell + 1]! - values[cell]!) * ta
  const v10 = values[j]! + (values[j + 1]! - values[j]!) * ta
  const v01 = values[k]! + (values[k + 1]! - values[k]!) * ta
  const v11 = values[l]! + (values[l + 1]! - values[l]!) * ta
  const v0 = v00 + (v10 - v00) * tb
  const v1 = v01 + (v11 - v01) * tb
  return v0 + (v1 - v0) * within[2]!
}
