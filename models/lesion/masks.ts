import { discMaskAt } from '../anatomy/disc-masks.ts'
import { type Grid, sample } from './grid.ts'
import type { LiveMesh } from './live-mesh.ts'

/** Masks of one vertex of the live disc; call when its position is written. */
export function discMasks(g: Grid, mesh: LiveMesh, vertex: number): void {
  const { centre, up, forward, level } = g.space
  const x = mesh.positions[vertex * 3]!
  const y = mesh.positions[vertex * 3 + 1]! - centre[1]
  const z = mesh.positions[vertex * 3 + 2]! - centre[2]
  const u = y * up[1] + z * up[2]
  const f = y * forward[1] + z * forward[2]
  discMaskAt(level, sample(g, g.d, x, u, f, 0), sample(g, g.rest, x, u, f, 0), f, mesh.masks, vertex * 4)
}
