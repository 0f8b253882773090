import type { DiscLevel } from '../../src/domain/levels.ts'
import { displaced, mean, pixels, type Reading } from './read.ts'

/** Which way a piece has gone from its disc, as a sagittal picture shows it. */
export type Migrated = 'up' | 'stays' | 'down'

/** Pixels of tissue from which on its middle counts (assumed). */
const LEAST = 8

/**
 * Where the middle of the displaced tissue lies along the disc's own axis: beyond the end plate above or below, it has gone (NOM-07).
 * The axis is read from the disc's own pixels, because a disc lies aslant, at L5/S1 by 40 degrees.
 * @returns besides: mm above the disc's middle plane, and half the disc's height in mm; null where too little tissue is seen to say
 */
export function migrated(
  picture: Reading,
  level: DiscLevel,
): { way: Migrated | null; above: number; half: number } {
  const piece = displaced(picture, level)
  const disc = pixels(
    picture,
    (c, r) => picture.part(c, r) === `disc_${level}` && picture.tissue(c, r) !== 'displaced',
  )
  const [x, y] = [mean(disc.map(([c]) => c)), mean(disc.map(([, r]) => r))]
  let [xx, xy, yy] = [0, 0, 0]
  for (const [c, r] of disc) {
    xx += (c - x) ** 2
    xy += (c - x) * (r - y)
    yy += (r - y) ** 2
  }
  // Along the disc's longer axis, from front to back; rows count downwards.
  const turn = Math.atan2(2 * xy, xx - yy) / 2
  const height = ([c, r]: readonly [number, number]): number =>
    ((c - x) * Math.sin(turn) - (r - y) * Math.cos(turn)) * picture.mm
  // An even band of this height spreads so far.
  const half = Math.sqrt(3 * mean(disc.map((p) => height(p) ** 2)))
  const above = mean(piece.map(height))
  if (piece.length < LEAST) return { way: null, above, half }
  const way = above > half ? 'up' : above < -half ? 'down' : 'stays'
  return { way, above, half }
}
