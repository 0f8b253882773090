import { growthOf } from '../../../models/lesion/calibrate.ts'
import type { Place } from '../../../models/lesion/design.ts'
import { sample } from '../../../models/lesion/grid.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import type { LiveDisc } from '../../../models/lesion/live-disc.ts'
import type { LiveNeural } from '../../../models/lesion/live-neural.ts'

/** The smallest step of the size that a reader takes. */
export const STEP = 0.01

/** The size from which on a place grows fastest with size. */
export function steepest(place: Place): number {
  let [at, most] = [0, 0]
  for (let i = 0; i < 100; i++) {
    const rise = growthOf(place, (i + 1) * STEP) - growthOf(place, i * STEP)
    if (rise > most) [at, most] = [i * STEP, rise]
  }
  return at
}

/** mm that tissue and nerves go in one step of the size, at most, and which nerve. */
export interface Speed {
  readonly tissue: number
  readonly nerve: number
  readonly who: string
}

/** Measures the step from one size to the next. Tissue has no points that could be followed: its surface's way is asked of the new field. */
export function speedAt(
  disc: LiveDisc,
  neural: LiveNeural,
  place: Place,
  size: number,
  [from, to] = [lesionOf({ ...place, size }), lesionOf({ ...place, size: size + STEP })] as const,
): Speed {
  disc.update(from)
  neural.update()
  const { mesh, grid, values } = disc
  const p = mesh.positions.slice(0, mesh.vertexCount * 3)
  const before = neural.parts.map((part) => part.mesh.positions.slice())
  disc.update(to)
  neural.update()
  const { centre, up, forward } = grid.space
  let tissue = 0
  for (let o = 0; o < p.length; o += 3) {
    const y = p[o + 1]! - centre[1]
    const z = p[o + 2]! - centre[2]
    const u = y * up[1] + z * up[2]
    tissue = Math.max(tissue, -sample(grid, values, p[o]!, u, y * forward[1] + z * forward[2], 0))
  }
  let [nerve, who] = [0, '']
  neural.parts.forEach((part, i) => {
    const now = part.mesh.positions
    const old = before[i]!
    for (let o = 0; o < now.length; o += 3) {
      const [x, y, z] = [now[o]! - old[o]!, now[o + 1]! - old[o + 1]!, now[o + 2]! - old[o + 2]!]
      const way = Math.sqrt(x * x + y * y + z * z)
      if (way > nerve) [nerve, who] = [way, part.id]
    }
  })
  return { tissue, nerve, who }
}
