import { SEGMENT } from '../../models/morphometry/segment.ts'
import { BONE_LANDMARK, VERTEBRA_POSE } from '../../models/morphometry/skeleton.ts'
import { DISC_LEVELS, type DiscLevel, VERTEBRAE, type VertebraLevel } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'

type Triple = readonly [x: number, y: number, z: number]

/** The bones of the close-up, from above. */
export const BONES: readonly PartId[] = [
  'vertebra_T12',
  ...VERTEBRAE.map((level) => `vertebra_${level}` as const),
  'sacrum',
]

/** The middle of the spine that is drawn, sacrum to T12, a little behind the bodies, so that the processes are in the picture too. */
export const SPINE_CENTRE: Triple = [0, 88, -8]

function between(a: Triple, b: Triple, t = 0.5): Triple {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** Centre and back margin of a disc, mm, half way between the end plates of its two bones; and the way up through it. */
export function frameOf(level: DiscLevel): {
  readonly centre: Triple
  readonly back: Triple
  readonly up: Triple
} {
  const [upper, lower] = level.split('-') as [VertebraLevel, VertebraLevel | 'S1']
  const above = VERTEBRA_POSE[upper].infEndplate
  const below =
    lower === 'S1'
      ? { anterior: BONE_LANDMARK.promontory.p, posterior: BONE_LANDMARK.S1_posterior_corner.p }
      : VERTEBRA_POSE[lower].supEndplate
  const front = between(above.anterior, below.anterior)
  const back = between(above.posterior, below.posterior)
  const centre = between(front, back)
  const depth = Math.sqrt((front[1] - back[1]) ** 2 + (front[2] - back[2]) ** 2)
  const up: Triple = [0, (front[2] - back[2]) / depth, (back[1] - front[1]) / depth]
  return { centre, up, back: between(back, centre, -0.5 / (SEGMENT.discDepth.mean[level] / 2)) }
}

/** The two bones that a disc lies between: their arches hide it from behind. */
export function bonesBeside(level: DiscLevel): readonly PartId[] {
  // T12 lies above the first disc's own two.
  const at = 1 + DISC_LEVELS.indexOf(level)
  return BONES.slice(at, at + 2)
}
