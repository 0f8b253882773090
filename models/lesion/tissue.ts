import { type Canal, canal } from '../anatomy/canal.ts'
import { restField } from '../anatomy/disc.ts'
import { type DiscSpace, discSpace, type WallPoint, wallPoint } from '../anatomy/disc-space.ts'
import { ellipsoid, type Field, smoothSubtract, smoothUnion } from '../shape/field.ts'
import type { Lesion } from './lesion.ts'
import { ATTACHED, D, displacedParts, ETA, FAR, HALF, HARD, LUMP, PLACE, S, VALUE } from './parts.ts'

/** Seam of a free piece with the disc, mm. */
const LOOSE = 0.5

/** Lumps about 5 and 9 mm apart, -1 to 1; the same on both sides of the midline. */
export function lumps(arc: number, eta: number, d: number): number {
  // Even in the arc without a crease at the midline.
  const s = Math.sqrt(arc * arc + 4)
  return (
    0.55 * Math.cos(0.71 * s + 0.3) * Math.cos(0.83 * eta + 0.5 * d + 0.6) +
    0.3 * Math.cos(1.27 * s) * Math.cos(1.1 * d + 1.35 * eta - 0.8) +
    0.15 * Math.cos(2.3 * s + 1) * Math.cos(2.1 * d - 2.5 * eta)
  )
}

/** mm by which the wall's coordinates follow the healthy annulus, which stands proud at mid height (disc-space.ts). */
const PROUD = 0.75
/** mm beyond the margin at which displaced tissue no longer takes its form. */
const OWN_FORM = 2.5

/** Distance out from the wall as displaced tissue is drawn in: over the annulus' own swelling at the margin, even further out. */
export function outOf({ d, t }: WallPoint): number {
  if (d <= 0) return d
  const share = Math.min(1, d / OWN_FORM)
  return d + PROUD * 4 * t * (1 - t) * share * share * (3 - 2 * share)
}

/** Everything but the disc at rest: value from wall coordinates, lump at that place, and distance to what is hard. */
type Core = (w: WallPoint, lump: number, hard: number) => number

/** All displaced tissue of a lesion except the disc at rest, with the two slow terms handed in. */
export function tissueCore(l: Lesion): Core {
  const parts = displacedParts(l)
  return (w, lump, hard) => {
    const { s, eta, aboveLower, belowUpper } = w
    PLACE[S] = s
    PLACE[ETA] = eta
    PLACE[D] = outOf(w)
    PLACE[HALF] = (aboveLower + belowUpper) / 2
    PLACE[LUMP] = lump
    PLACE[HARD] = hard
    PLACE[VALUE] = FAR
    parts.bulge?.()
    parts.dome?.()
    parts.head?.()
    parts.bound()
    return PLACE[VALUE]!
  }
}

/** Fillet between the disc and its displaced tissue, mm: broad while both are one, narrow once a piece is free. */
export function seamOf({ hollow }: Lesion): number {
  return ATTACHED - (ATTACHED - LOOSE) * Math.min(1, hollow.depth / 0.9)
}

/** The disc at rest less the hollow that a free piece leaves behind in its margin, at the PLACE that is asked about. */
export function hollowed({ hollow }: Lesion): (rest: number) => number {
  if (hollow.depth < 1e-3) return (rest) => rest
  const { s, eta, flat, width, height, depth } = hollow
  return (rest) => {
    const x = Math.max(0, Math.abs(PLACE[S]! - s) - flat)
    const e = ellipsoid(x, PLACE[ETA]! - eta, PLACE[D]!, width, height, depth)
    return smoothSubtract(rest, e, LOOSE)
  }
}

/** mm in front of the disc's middle beyond which pedicles and alae hold nothing back; there the margin is free. */
const FREE_FROM = 4
const FREE = 20
/** mm of periosteum and ligament on the bone (assumed). */
const LINING = 0.3

/** Distance to pedicles and sacrum with their linings, as displaced tissue meets them. */
export function sidesAt(walls: Canal, { centre, forward }: DiscSpace): Field {
  return (x, y, z) => {
    const f = (y - centre[1]) * forward[1] + (z - centre[2]) * forward[2]
    return f > FREE_FROM ? FREE : walls.sides(x, y, z) - LINING
  }
}

/** Disc and displaced tissue together; world coordinates, mm, negative inside. Not for use from two places at once. */
export function tissueField(l: Lesion): Field {
  const space = discSpace(l.level)
  const core = tissueCore(l)
  const walls = canal(l.level)
  const sides = sidesAt(walls, space)
  const hollow = hollowed(l)
  const seam = seamOf(l)
  const w = wallPoint()
  return (x, y, z) => {
    space.wall(x, y, z, w)
    const displaced = core(w, lumps(w.s, w.eta, w.d), sides(x, y, z))
    return smoothUnion(hollow(restField(w)), displaced, seam)
  }
}
