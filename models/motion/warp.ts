import { DISC_LEVELS, type DiscLevel } from '../../src/domain/levels.ts'
import type { Vec3 } from '../shape/vec.ts'
import { BAND } from './bands.ts'
import { DISC_FRAME } from './frames.ts'
import type { SpinePose } from './pose.ts'
import { FLAVUM_ASIDE, FLAVUM_HIGH } from './segments.ts'

function along(at: readonly number[], values: readonly number[], u: number): number {
  let value = values[0]!
  for (let i = 1; i < at.length; i++) {
    const span = at[i]! - at[i - 1]!
    const into = Math.max(0, Math.min(span, u - at[i - 1]!))
    value += (into * (values[i]! - values[i - 1]!)) / span
  }
  return value
}

/** How much of a segment's motion a soft point takes part in: 0 with the lower bone, 1 with the upper one; standing, mm. */
export function shareAt(level: DiscLevel, y: number, z: number): number {
  const { centre, up, forward } = DISC_FRAME[level]
  const dy = y - centre[0]
  const dz = z - centre[1]
  const u = dy * forward[0] + dz * forward[1]
  const h = dy * up[0] + dz * up[1]
  const { at, from, to } = BAND[level]
  const low = along(at, from, u)
  return Math.max(0, Math.min(1, (h - low) / (along(at, to, u) - low)))
}

/**
 * Where a soft point of the standing spine goes, mm. Within a bone's height it goes with the bone; between two bones each
 * segment turns it by its share. A shape that touches another before still does so after: the map never folds.
 */
export function warpPoint({ still, segments }: SpinePose, p: Vec3): Vec3 {
  if (still) return p
  let y = p[1]
  let z = p[2]
  for (let i = 0; i < segments.length; i++) {
    const share = shareAt(DISC_LEVELS[i]!, p[1], p[2])
    if (share === 0) continue
    const { angle, pivot, shift } = segments[i]!
    const c = Math.cos(angle * share)
    const s = Math.sin(angle * share)
    const dy = y - pivot[0]
    const dz = z - pivot[1]
    y = pivot[0] + c * dy - s * dz + share * shift[0]
    z = pivot[1] + s * dy + c * dz + share * shift[1]
  }
  return [p[0], y, z]
}

/** By how much a soft point of the standing spine is turned about the world's x axis, radians, forward positive. */
export function turnAt({ still, segments }: SpinePose, p: Vec3): number {
  if (still) return 0
  return segments.reduce((sum, { angle }, i) => sum + angle * shareAt(DISC_LEVELS[i]!, p[1], p[2]), 0)
}

/** How much thicker a ligamentum flavum is at a point of the standing spine, mm: most half way between its ends, and near the midline. */
export function flavumAt({ segments }: SpinePose, p: Vec3): number {
  const [low, high] = FLAVUM_HIGH
  const middle = Math.max(0, 1 - (p[0] / FLAVUM_ASIDE) ** 2)
  return segments.reduce((sum, { flavum }, i) => {
    const { centre, up } = DISC_FRAME[DISC_LEVELS[i]!]
    const h = (p[1] - centre[0]) * up[0] + (p[2] - centre[1]) * up[1]
    const along = Math.max(0, Math.min(1, (h - low) / (high - low)))
    return sum + flavum * middle * 4 * along * (1 - along)
  }, 0)
}
