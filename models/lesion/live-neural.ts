import { EXITING_ROOT, LATERALITIES, rootsBelow, TRAVERSING_ROOT } from '../../src/domain/levels.ts'
import type { PartId } from '../../src/domain/parts.ts'
import { caudaStrands } from '../anatomy/cauda.ts'
import { ROOT_LEAD, ROOT_SIDES, root } from '../anatomy/root.ts'
import { mergeMeshes } from '../shape/mesh.ts'
import { TUBE_CAP_RINGS } from '../shape/tube.ts'
import type { LiveDisc } from './live-disc.ts'
import { createLiveSac } from './live-sac.ts'
import { createStrand, DURA, SHEATH, type Strand } from './strand.ts'

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

/** Conus, filum and strands as one mesh whose tubes move each on its own. */
function createLiveCauda(disc: LiveDisc): Strand {
  const tubes = caudaStrands()
  const mesh = mergeMeshes(tubes.map((t) => t.mesh))
  let from = 0
  const strands = tubes.map(({ mesh: tube, sides }) => {
    const to = from + tube.positions.length
    const into = { positions: mesh.positions.subarray(from, to), normals: mesh.normals.subarray(from, to) }
    from = to
    return createStrand(tube, sides, 1 + TUBE_CAP_RINGS * sides, disc, DURA, into)
  })
  return { mesh, update: () => strands.filter((strand) => strand.update()).length > 0 }
}

/** Sac and roots round a live disc; takes a tenth of a second, so make it once a level and keep it. */
export function createLiveNeural(disc: LiveDisc): LiveNeural {
  const exiting = EXITING_ROOT[disc.level]
  const inSac = rootsBelow(TRAVERSING_ROOT[disc.level])
  const parts: LivePart[] = [
    { id: 'dura', ...createLiveSac(disc) },
    { id: 'cauda_equina', ...createLiveCauda(disc) },
  ]
  for (const name of [exiting, ...rootsBelow(exiting)]) {
    for (const side of LATERALITIES) {
      const film = inSac.includes(name) ? DURA : SHEATH
      const strand = createStrand(root(name, side), ROOT_SIDES, ROOT_LEAD, disc, film)
      parts.push({ id: `root_${name}_${side}`, ...strand })
    }
  }
  return { parts, update: () => parts.filter((part) => part.update()) }
}
