import { EXITING_ROOT, LATERALITIES, rootsBelow, TRAVERSING_ROOT } from '../../src/domain/levels.ts'
import type { PartId } from '../../src/domain/parts.ts'
import { caudaStrands } from '../anatomy/cauda.ts'
import { ROOT_LEAD, ROOT_SIDES, root } from '../anatomy/root.ts'
import { type Mesh, mergeMeshes } from '../shape/mesh.ts'
import { TUBE_CAP_RINGS } from '../shape/tube.ts'
import { createInSac } from './in-sac.ts'
import type { LiveDisc } from './live-disc.ts'
import { createLiveSac, type LiveSac } from './live-sac.ts'
import { createStrand, type Strand } from './strand.ts'
import type { Rings } from './tube-normals.ts'
import { nerveWalls } from './walls.ts'

/** One nervous structure near the disc; its mesh keeps its buffers for good. */
export interface LivePart extends Strand {
  readonly id: PartId
}

/** The sac, what it holds, and all roots that pass one disc, giving way to its tissue. */
export interface LiveNeural {
  readonly parts: readonly LivePart[]
  /** Call after the disc's update. Gives the parts whose mesh is different from last time. */
  update(): readonly LivePart[]
}

function ringsOf(mesh: Mesh, sides: number, lead: number): Rings {
  return { sides, lead, count: Math.floor((mesh.positions.length / 3 - 2 * lead) / sides) }
}

/** Conus, filum and strands as one mesh whose tubes move each on its own. */
function createLiveCauda(sac: LiveSac): Strand {
  const tubes = caudaStrands()
  const mesh = mergeMeshes(tubes.map((t) => t.mesh))
  let from = 0
  const strands = tubes.map(({ mesh: tube, sides }) => {
    const to = from + tube.positions.length
    const into = { positions: mesh.positions.subarray(from, to), normals: mesh.normals.subarray(from, to) }
    from = to
    return createInSac(tube, ringsOf(tube, sides, 1 + TUBE_CAP_RINGS * sides), sac, into)
  })
  return { mesh, update: () => strands.filter((strand) => strand.update()).length > 0 }
}

/** Sac and roots round a live disc; takes a tenth of a second, so make it once a level and keep it. */
export function createLiveNeural(disc: LiveDisc): LiveNeural {
  const exiting = EXITING_ROOT[disc.level]
  const swims = rootsBelow(TRAVERSING_ROOT[disc.level])
  const walls = nerveWalls(disc.grid)
  const sac = createLiveSac(disc)
  const parts: LivePart[] = [
    { id: 'dura', mesh: sac.mesh, update: sac.update },
    { id: 'cauda_equina', ...createLiveCauda(sac) },
  ]
  for (const name of [exiting, ...rootsBelow(exiting)]) {
    for (const side of LATERALITIES) {
      const mesh = root(name, side)
      // Well below the disc the next root has left the sac already, where migrated tissue may meet it.
      const swim = swims.includes(name)
        ? createInSac(mesh, ringsOf(mesh, ROOT_SIDES, ROOT_LEAD), sac)
        : undefined
      const strand =
        swim && name !== swims[0] ? swim : createStrand(mesh, ROOT_SIDES, ROOT_LEAD, disc, walls, swim)
      parts.push({ id: `root_${name}_${side}`, ...strand })
    }
  }
  return { parts, update: () => parts.filter((part) => part.update()) }
}
