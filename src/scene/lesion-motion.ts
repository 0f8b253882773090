import { BufferAttribute, BufferGeometry } from 'three'
import { intact, type Lesion, mixLesion } from '../../models/lesion/lesion.ts'
import { lesionOf } from '../../models/lesion/lesion-of.ts'
import { createLiveDisc, type LiveDisc, liveDiscSteps } from '../../models/lesion/live-disc.ts'
import type { Steps } from '../../models/shape/steps.ts'
import type { Finding } from '../domain/finding.ts'
import type { DiscLevel } from '../domain/levels.ts'
import { prefersStill } from './motion.ts'

/** Seconds from one shape to another. */
const SECONDS = 0.7
/**
 * Seconds in which the tissue follows a slider of its size, more for a leap: it is aimed anew in every frame, and a start from rest each
 * time would hold it still.
 */
const FOLLOWS = 0.25

/** From rest to rest. */
const calm = (share: number): number => share * share * (3 - 2 * share)
/** Off at once, then to rest. */
const prompt = (share: number): number => 1 - (1 - share) ** 3

/** A disc on its way from one shape to another. It can be aimed anew at any moment. */
export interface LesionMotion {
  /** The live geometry while the disc is displaced; null when it is at rest. */
  readonly geometry: BufferGeometry | null
  /** What is drawn now. */
  readonly lesion: Lesion
  /** Where the tissue is now, for the nerves beside it; null when the disc is at rest. */
  readonly live: LiveDisc | null
  /** Sets the finding to go to. Whether that changed anything. */
  aim(finding: Finding): boolean
  /** Goes on by `delta` seconds. Whether there is more to come. */
  step(delta: number): boolean
  /** Makes the working memory before it is needed: half a second of work, in steps of a few ms. */
  prepare(): Steps<LiveDisc>
  /** Counts the changes of shape. */
  readonly serial: number
}

function geometryOf({ mesh }: LiveDisc): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3))
  geometry.setAttribute('mask', new BufferAttribute(mesh.masks, 4, true))
  geometry.setIndex(new BufferAttribute(mesh.indices, 1))
  return geometry
}

function upload(geometry: BufferGeometry, { mesh }: LiveDisc): void {
  for (const name of ['position', 'normal', 'mask']) {
    const attribute = geometry.attributes[name] as BufferAttribute
    attribute.clearUpdateRanges()
    attribute.addUpdateRange(0, mesh.vertexCount * attribute.itemSize)
    attribute.needsUpdate = true
  }
  const index = geometry.getIndex()!
  index.clearUpdateRanges()
  index.addUpdateRange(0, mesh.indexCount)
  index.needsUpdate = true
  geometry.setDrawRange(0, mesh.indexCount)
}

/** Makes the motion of one level's disc. Its working memory comes when the disc is first displaced, or before it with `prepare`. */
function lesionMotion(level: DiscLevel): LesionMotion {
  const rest = intact(level)
  let live: LiveDisc | null = null
  let geometry: BufferGeometry | null = null
  let from: Lesion = rest
  let now: Lesion = rest
  let to: Lesion = rest
  let key = ''
  let place = ''
  let sized = 0
  let share = 1
  let seconds = SECONDS
  let pace = calm
  let serial = 0

  function memory(make: () => LiveDisc): LiveDisc {
    live ??= make()
    geometry ??= geometryOf(live)
    return live
  }

  function* prepare(): Steps<LiveDisc> {
    if (live) return live
    const made = yield* liveDiscSteps(level)
    // The reader may have displaced the disc between two steps.
    return memory(() => made)
  }

  function show(lesion: Lesion): void {
    const disc = memory(() => createLiveDisc(level))
    disc.update(lesion)
    upload(geometry!, disc)
    now = lesion
    serial++
  }

  const atRest = (): boolean => share >= 1 && to === rest

  return {
    prepare,
    get geometry() {
      return atRest() ? null : geometry
    },
    get lesion() {
      return now
    },
    get live() {
      return atRest() ? null : live
    },
    get serial() {
      return serial
    },
    aim(finding) {
      const displaced = finding.level === level && finding.shape !== 'normal'
      const { shape, zone, side, size, migration } = finding
      const here = displaced ? [shape, zone, side, migration].join() : ''
      const next = displaced ? `${here},${size}` : ''
      if (next === key) return false
      // On the way to a shape its size may be moved: what was left of the way is still taken.
      const left = (1 - share) * seconds
      const sizeOnly = here === place
      const leap = Math.abs(size - sized)
      seconds = sizeOnly ? Math.max(FOLLOWS + (SECONDS - FOLLOWS) * leap, left) : SECONDS
      pace = sizeOnly ? prompt : calm
      key = next
      place = here
      sized = size
      from = now
      to = displaced ? lesionOf(finding) : rest
      share = 0
      return true
    },
    step(delta) {
      if (share >= 1) return false
      share = prefersStill() ? 1 : Math.min(1, share + Math.min(delta, 0.05) / seconds)
      show(share >= 1 ? to : mixLesion(from, to, pace(share)))
      return share < 1
    },
  }
}

const motions = new Map<DiscLevel, LesionMotion>()

/** The motion of one level's disc: one for the life of the page. */
export function motionOf(level: DiscLevel): LesionMotion {
  const known = motions.get(level) ?? lesionMotion(level)
  motions.set(level, known)
  return known
}
