import type { DiscLevel } from '../../src/domain/levels.ts'
import { discSpace } from '../anatomy/disc-space.ts'
import { atOnce, type Steps } from '../shape/steps.ts'
import { createDisplacer } from './displace.ts'
import { type Grid, gridSteps } from './grid.ts'
import { intact, type Lesion } from './lesion.ts'
import type { LiveMesh } from './live-mesh.ts'
import { liveSurfaceSteps } from './live-surface.ts'

/** A disc that takes the shape of a lesion as often as asked. */
export interface LiveDisc {
  readonly level: DiscLevel
  readonly mesh: LiveMesh
  readonly grid: Grid
  /** Disc with its displaced tissue at every node of the grid, negative inside; for slices and for nerves. */
  readonly values: Float32Array
  /** What it was last given. */
  readonly lesion: Lesion
  update(lesion: Lesion): void
}

/** A disc of one level with buffers of its own; takes a tenth of a second, so make it once and keep it. */
export function createLiveDisc(level: DiscLevel): LiveDisc {
  return atOnce(liveDiscSteps(level))
}

/** The same in steps. */
export function* liveDiscSteps(level: DiscLevel): Steps<LiveDisc> {
  const grid = yield* gridSteps(discSpace(level))
  yield
  const displacer = createDisplacer(grid)
  yield
  const surface = yield* liveSurfaceSteps(grid, displacer.values)

  yield
  let lesion = intact(level)

  function update(next: Lesion): void {
    lesion = next
    displacer.apply(next)
    surface.follow(displacer)
  }

  update(lesion)
  return {
    level,
    mesh: surface.mesh,
    grid,
    values: displacer.values,
    get lesion() {
      return lesion
    },
    update,
  }
}
