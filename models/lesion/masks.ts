import { discMaskAt } from '../anatomy/disc-masks.ts'
import { SEGMENT } from '../morphometry/segment.ts'
import type { Grid } from './grid.ts'
import type { LiveMesh } from './live-mesh.ts'

/** Masks of one vertex of the live disc, from the cell it lies in. */
export function discMasks(g: Grid, cell: number, mesh: LiveMesh, vertex: number): void {
  const far = cell + 1 + g.nx + g.nx * g.nu
  const d = (g.d[cell]! + g.d[far]!) / 2
  const rest = (g.rest[cell]! + g.rest[far]!) / 2
  const level = g.space.level
  discMaskAt(
    d,
    rest,
    SEGMENT.discDepth.mean[level] / 2,
    SEGMENT.nucleusAreaFraction.mean[level],
    mesh.masks,
    vertex * 4,
  )
}
