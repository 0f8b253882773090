import { createDrape, type Drape } from '../../models/lesion/drape.ts'
import type { Lesion } from '../../models/lesion/lesion.ts'
import { lesionOf } from '../../models/lesion/lesion-of.ts'
import { type LiveDisc, liveDiscSteps } from '../../models/lesion/live-disc.ts'
import { type LiveNeural, liveNeuralSteps } from '../../models/lesion/live-neural.ts'
import type { Finding, Shape } from '../domain/finding.ts'
import { type DiscLevel, LATERALITIES, ROOTS } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'
import type { Lie } from './pose.ts'
import type { Surface, Surfaces } from './surface.ts'

/** What changes with the finding: its disc, the sac and what is in it, the roots. */
export interface LiveParts {
  readonly lesion: Lesion
  readonly shape: Shape
  readonly disc: Surface
  readonly dura: Surface
  readonly cauda: Surface
  /** The posterior longitudinal ligament, lifted by what lies under it. */
  readonly band: Surface
  readonly roots: readonly { readonly id: PartId; readonly surface: Surface }[]
}

/** The shapes that a finding has. The stage asks the same models, so that slices and stage show one body. */
export interface LiveBody {
  /** Makes what a displaced disc of a level needs, a second and more of work, if it is not there yet. */
  warm(level: DiscLevel): Generator<void, void>
  /** Slow the first time at a level that has not been warmed. */
  shapes(finding: Finding, lie: Lie): Generator<void, LiveParts>
}

interface Made {
  readonly disc: LiveDisc
  readonly neural: LiveNeural
  readonly drape: Drape
  /** The lesion that they have the shape of. */
  shown: string
}

const ROOT_IDS: readonly PartId[] = ROOTS.flatMap((root) =>
  LATERALITIES.map((side) => `root_${root}_${side}` as const),
)
const EMPTY: Surface = { positions: new Float32Array(0), indices: new Uint32Array(0) }

const BAND: PartId = 'ligament_posterior-longitudinal'

function draped({ positions, indices }: Surface): Drape {
  return createDrape({ positions, indices, normals: new Float32Array(positions.length) })
}

/** Live shapes of all levels, made when first asked for and kept. */
export function createLiveBody(surfaces: Surfaces): LiveBody {
  const discs = new Map<DiscLevel, LiveDisc>()
  const made = new Map<DiscLevel, Made>()
  const stored = (id: PartId): Surface => surfaces.get(id) ?? EMPTY

  /** In steps, each kept, so that what is left off goes on from there. */
  function* prepared(level: DiscLevel): Generator<void, Made> {
    const known = made.get(level)
    if (known) return known
    let disc = discs.get(level)
    if (!disc) {
      disc = yield* liveDiscSteps(level)
      discs.set(level, disc)
      yield
    }
    const neural = yield* liveNeuralSteps(disc)
    const own = { disc, neural, drape: draped(stored(BAND)), shown: '' }
    made.set(level, own)
    yield
    return own
  }

  function* warm(level: DiscLevel): Generator<void, void> {
    yield* prepared(level)
  }

  function* standing(finding: Finding): Generator<void, LiveParts> {
    const lesion = lesionOf(finding)
    if (finding.shape === 'normal') {
      return {
        lesion,
        shape: finding.shape,
        disc: stored(`disc_${finding.level}`),
        dura: stored('dura'),
        cauda: stored('cauda_equina'),
        band: stored(BAND),
        roots: ROOT_IDS.map((id) => ({ id, surface: stored(id) })),
      }
    }
    const own = yield* prepared(finding.level)
    const key = JSON.stringify(lesion)
    if (own.shown !== key) {
      own.disc.update(lesion)
      own.neural.update()
      own.drape.over([own.disc])
      own.shown = key
    }
    const live = new Map<PartId, Surface>(own.neural.parts.map(({ id, mesh }) => [id, mesh]))
    const { mesh } = own.disc
    return {
      lesion,
      shape: finding.shape,
      disc: { positions: mesh.positions, indices: mesh.indices, indexCount: mesh.indexCount },
      dura: live.get('dura') ?? stored('dura'),
      cauda: live.get('cauda_equina') ?? stored('cauda_equina'),
      band: own.drape.mesh,
      roots: ROOT_IDS.map((id) => ({ id, surface: live.get(id) ?? stored(id) })),
    }
  }

  function* shapes(finding: Finding, lie: Lie): Generator<void, LiveParts> {
    const parts = yield* standing(finding)
    if (lie.still) return parts
    yield
    return {
      ...parts,
      disc: lie.moved(`disc_${finding.level}`, parts.disc),
      dura: lie.moved('dura', parts.dura),
      cauda: lie.moved('cauda_equina', parts.cauda),
      band: lie.moved(BAND, parts.band),
      roots: parts.roots.map(({ id, surface }) => ({ id, surface: lie.moved(id, surface) })),
    }
  }

  return { shapes, warm }
}
