import { DISC_LEVELS, type DiscLevel } from '../../src/domain/levels.ts'
import { DISC_FRAME, inDisc } from './frames.ts'

/**
 * The layer between two bones in which what is soft is bent, in the disc's own frame: at each of the places `at` (mm forward
 * of the disc's middle, from behind) it begins at `from` and ends at `to` (mm up). Below it all moves with the lower bone, above
 * it with the upper one. Straight between the places, level beyond the last.
 */
export interface Band {
  readonly at: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/**
 * Behind the disc: between the pedicles in the foramen (12 mm behind the rim), between the laminae (24) and the spinous processes (45).
 * Read off the meshes' sagittal outlines; the gaps between the arches lie lower than the disc.
 */
const BEHIND = [
  { behind: 45, from: -14.5, to: -6.5 },
  { behind: 24, from: -13, to: -4 },
  { behind: 12, from: -7, to: 6 },
  { behind: 5, from: -4, to: 4.5 },
] as const

/**
 * How far in front of the rim the layer has become level with the floor, and how much higher and lower it then reaches, mm: what
 * lies there hangs on spine and pelvis both, and has no end plates to be held by (assumed).
 */
const AHEAD = { by: 45, more: 14 } as const

function bandOf(level: DiscLevel): Band {
  const frame = DISC_FRAME[level]
  const rims = (end: 'above' | 'below'): readonly (readonly [u: number, h: number])[] =>
    (['posterior', 'anterior'] as const).map((edge) => inDisc(frame, ...frame[end][edge]))
  const [below, above] = [rims('below'), rims('above')]
  const rear = Math.min(below[0]![0], above[0]![0])
  const front = Math.max(below[1]![0], above[1]![0])
  // The plates' own lines, from the rearmost to the foremost of the four rims.
  const on = ([a, b]: typeof below, u: number): number =>
    a![1] + ((b![1] - a![1]) * (u - a![0])) / (b![0] - a![0])
  // Level in the world: as much as the disc's own forward direction falls, the layer rises.
  const rise = (-frame.forward[0] / frame.up[0]) * AHEAD.by
  const side = (plate: typeof below, end: 'from' | 'to', more: number): readonly number[] => [
    ...BEHIND.map((place) => place[end]),
    on(plate, rear),
    on(plate, front),
    on(plate, front) + rise + more,
  ]
  return {
    at: [...BEHIND.map(({ behind }) => rear - behind), rear, front, front + AHEAD.by],
    from: side(below, 'from', -AHEAD.more),
    to: side(above, 'to', AHEAD.more),
  }
}

/** The bending layers of the five discs. */
export const BAND = Object.fromEntries(DISC_LEVELS.map((level) => [level, bandOf(level)])) as Readonly<
  Record<DiscLevel, Band>
>
