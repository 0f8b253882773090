import {
  EXITING_ROOT,
  LATERALITIES,
  type Laterality,
  type Root,
  rootsBelow,
  TRAVERSING_ROOT,
} from '../../src/domain/levels.ts'
import type { PartId } from '../../src/domain/parts.ts'
import { sac as restingSac } from '../anatomy/dura.ts'
import { ROOT_SIDES, root, rootPath } from '../anatomy/root.ts'
import { mergeMeshes } from '../shape/mesh.ts'
import { atOnce, type Steps } from '../shape/steps.ts'
import { createInSac } from './in-sac.ts'
import type { LiveDisc } from './live-disc.ts'
import { createLiveSac, type LiveSac } from './live-sac.ts'
import { liveCaudaSteps, liveRoot, ringsOf } from './live-tubes.ts'
import { createStrand, type HeldStrand, type Strand } from './strand.ts'
import { nerveWallsSteps, type Walls } from './walls.ts'

/** One nervous structure near the disc; its mesh keeps its buffers for good. */
export interface LivePart extends Strand {
  readonly id: PartId
}

/** The sac, what it holds, and all roots that pass one disc, giving way to its tissue. */
export interface LiveNeural {
  readonly parts: readonly LivePart[]
  /** Call after the disc's update. Gives the parts whose mesh is different from last time. */
  update(): readonly LivePart[]
  /** Asks beforehand what the roots need to know of bones, in steps; without it they ask when tissue first comes near. */
  ahead(): Steps<void>
}

/** Conus, filum and strands as one mesh whose tubes move each on its own. */
function* createLiveCauda(sac: LiveSac, y: number): Steps<Strand> {
  const tubes = yield* liveCaudaSteps(y)
  yield
  const mesh = mergeMeshes(tubes.map((t) => t.mesh))
  let from = 0
  const strands = tubes.map(({ mesh: tube, rings }) => {
    const to = from + tube.positions.length
    const into = { positions: mesh.positions.subarray(from, to), normals: mesh.normals.subarray(from, to) }
    from = to
    return createInSac(tube, rings, sac, into)
  })
  // Its tubes are small and lie one after the other: all of it counts as changed.
  const span = { from: 0, to: mesh.positions.length / 3 }
  return { mesh, span, update: () => strands.filter((strand) => strand.update()).length > 0 }
}

/** A root that lies beside the sac at a disc: what grades are measured on, ring by ring as it is built. */
export function besideSac(name: Root, side: Laterality, disc: LiveDisc, walls: Walls): HeldStrand {
  const mesh = root(name, side)
  return createStrand(mesh, ringsOf(mesh, ROOT_SIDES), disc, walls)
}

/** Sac and roots round a live disc; takes a tenth of a second, so make it once a level and keep it. */
export function createLiveNeural(disc: LiveDisc): LiveNeural {
  return atOnce(liveNeuralSteps(disc))
}

/** The same in steps. */
export function* liveNeuralSteps(disc: LiveDisc): Steps<LiveNeural> {
  const exiting = EXITING_ROOT[disc.level]
  const swims = rootsBelow(TRAVERSING_ROOT[disc.level])
  const walls = yield* nerveWallsSteps(disc.grid)
  yield
  const y = disc.grid.space.centre[1]
  // The whole sac's course, found when it is first asked for.
  restingSac()
  yield
  const sac = createLiveSac(disc)
  yield
  const parts: LivePart[] = [
    { id: 'dura', mesh: sac.mesh, span: sac.span, update: sac.update },
    { id: 'cauda_equina', ...(yield* createLiveCauda(sac, y)) },
  ]
  yield

  const held: HeldStrand[] = []
  const keep = (strand: HeldStrand): HeldStrand => {
    held.push(strand)
    return strand
  }

  function* strandOf(name: Root, side: Laterality): Steps<Strand> {
    // Its course alone takes 10 ms the first time.
    rootPath(name, side)
    yield
    if (!swims.includes(name)) return keep(besideSac(name, side, disc, walls))
    // Well below the disc the next root has left the sac already, where migrated tissue may meet it.
    const meets = name === swims[0]
    const { mesh, rings } = liveRoot(name, side, y, meets)
    const swim = createInSac(mesh, rings, sac)
    return meets ? keep(createStrand(mesh, rings, disc, walls, swim)) : swim
  }

  function* ahead(): Steps<void> {
    for (const strand of held) yield* strand.ahead()
  }

  for (const name of [exiting, ...rootsBelow(exiting)]) {
    for (const side of LATERALITIES) {
      parts.push({ id: `root_${name}_${side}`, ...(yield* strandOf(name, side)) })
      yield
    }
  }
  return { parts, update: () => parts.filter((part) => part.update()), ahead }
}
