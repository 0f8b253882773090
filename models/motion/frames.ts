import { DISC_LEVELS, type DiscLevel, type VertebraLevel } from '../../src/domain/levels.ts'
import { BONE_LANDMARK, VERTEBRA_POSE } from '../morphometry/skeleton.ts'

/** A point or direction of the sagittal plane: up, forward; mm. */
export type Sagittal = readonly [y: number, z: number]

/** A disc standing: its middle, the way up across it and forward along it, and its rims, in the world's sagittal plane. */
export interface DiscFrame {
  readonly centre: Sagittal
  readonly up: Sagittal
  readonly forward: Sagittal
  readonly above: { readonly anterior: Sagittal; readonly posterior: Sagittal }
  readonly below: { readonly anterior: Sagittal; readonly posterior: Sagittal }
}

type Rim = { readonly anterior: readonly number[]; readonly posterior: readonly number[] }

function rim({ anterior, posterior }: Rim): DiscFrame['above'] {
  return { anterior: [anterior[1]!, anterior[2]!], posterior: [posterior[1]!, posterior[2]!] }
}

function middle(a: Sagittal, b: Sagittal): Sagittal {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

function frameOf(level: DiscLevel): DiscFrame {
  const [upper, lower] = level.split('-') as [VertebraLevel, VertebraLevel | 'S1']
  const above = rim(VERTEBRA_POSE[upper].infEndplate)
  const below = rim(
    lower === 'S1'
      ? { anterior: BONE_LANDMARK.promontory.p, posterior: BONE_LANDMARK.S1_posterior_corner.p }
      : VERTEBRA_POSE[lower].supEndplate,
  )
  const front = middle(above.anterior, below.anterior)
  const back = middle(above.posterior, below.posterior)
  const depth = Math.sqrt((front[0] - back[0]) ** 2 + (front[1] - back[1]) ** 2)
  const forward: Sagittal = [(front[0] - back[0]) / depth, (front[1] - back[1]) / depth]
  return { centre: middle(front, back), up: [forward[1], -forward[0]], forward, above, below }
}

/** The five discs as they stand. */
export const DISC_FRAME = Object.fromEntries(DISC_LEVELS.map((level) => [level, frameOf(level)])) as Readonly<
  Record<DiscLevel, DiscFrame>
>

/** A point of the sagittal plane in a disc's own frame: forward along it and up across it from its middle, mm. */
export function inDisc(
  { centre, up, forward }: DiscFrame,
  y: number,
  z: number,
): readonly [u: number, h: number] {
  const [dy, dz] = [y - centre[0], z - centre[1]]
  return [dy * forward[0] + dz * forward[1], dy * up[0] + dz * up[1]]
}

/** A point of a disc's own frame in the world's sagittal plane. */
export function outOfDisc({ centre, up, forward }: DiscFrame, u: number, h: number): Sagittal {
  return [centre[0] + u * forward[0] + h * up[0], centre[1] + u * forward[1] + h * up[1]]
}
