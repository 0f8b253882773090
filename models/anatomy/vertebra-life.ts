import type { SpineVertebra } from '../../src/domain/levels.ts'
import { SPINE_POSE } from '../morphometry/thoracic.ts'
import { noise } from '../shape/noise.ts'
import { frameOf } from './frame.ts'

// What makes bone look grown: no part quite as its twin on the other side, and no surface quite even. All amounts assumed.

/** A shift that is written into, mm. */
export interface Shift {
  x: number
  y: number
  z: number
}

/** mm by which places are shifted, and over what distance that changes. */
const WARP = 0.55
const WARP_SPAN = 19

/** mm of unevenness, broad and fine. */
const BROAD = 0.2
const BROAD_SPAN = 7.5
const FINE = 0.03
const FINE_SPAN = 2.4

/** Height of the surface's unevenness at a place, mm. */
export function roughness(x: number, y: number, z: number, seed: number): number {
  return (
    BROAD * noise(x / BROAD_SPAN, y / BROAD_SPAN, z / BROAD_SPAN, seed) +
    FINE * noise(x / FINE_SPAN, y / FINE_SPAN, z / FINE_SPAN, seed + 1)
  )
}

/** The shift at a place, written into `out`. */
export function warp(x: number, y: number, z: number, seed: number, out: Shift): void {
  const u = x / WARP_SPAN
  const v = y / WARP_SPAN
  const w = z / WARP_SPAN
  out.x = WARP * noise(u, v, w, seed)
  out.y = WARP * noise(u + 31.7, v, w, seed)
  out.z = WARP * noise(u, v + 47.3, w, seed)
}

/** From 0 to 1 without a crease at either end. */
export function smooth(t: number): number {
  const c = Math.min(1, Math.max(0, t))
  return c * c * (3 - 2 * c)
}

/** mm behind the posterior walls where the sway begins, and over how many it grows: the canal and what lesions lie against stay. */
const SWAY_BEHIND = 8
const SWAY_GROWS = 12
/** Waves by which, from level to level, the arches stand aside, and one side's joints above and behind the other's: mm, mm of height to a radian, phase. */
const ASIDE = [0.5, 22, 0.4] as const
const ABOVE = [0.9, 29, 2.6] as const
const BEHIND = [0.8, 20, 0.2] as const
/** Heights between which the sway dies away downwards, mm: the sacrum, which carries the last joint, stands still. */
const SWAY_FROM = 34
const SWAY_TO = 12

/** The posterior rims from above downwards: world heights and depths. */
const RIMS = Object.values(SPINE_POSE)
  .flatMap((pose) => [pose.supEndplate.posterior, pose.infEndplate.posterior])
  .map((p) => [p[1], p[2]] as const)
  .sort((a, b) => a[0] - b[0])

/** Depth of the posterior walls at a height, world mm. */
function wallAt(y: number): number {
  let i = 1
  while (i < RIMS.length - 1 && y > RIMS[i]![0]) i++
  const [a, b] = [RIMS[i - 1]!, RIMS[i]!]
  const t = Math.min(1, Math.max(0, (y - a[0]) / (b[0] - a[0])))
  return a[1] + (b[1] - a[1]) * t
}

function swing([most, span, phase]: readonly [number, number, number], y: number): number {
  return most * Math.sin(y / span + phase)
}

/**
 * How far the arches have grown aside at a place of the world, written into `out` (mm to add before a symmetric bone is asked).
 * One for all bones and smooth, so that both bones of a joint are moved alike and its gap stays.
 */
export function sway(x: number, y: number, z: number, out: Shift): void {
  const much =
    smooth((wallAt(y) - z - SWAY_BEHIND) / SWAY_GROWS) * smooth((y - SWAY_TO) / (SWAY_FROM - SWAY_TO))
  out.x = 0
  out.y = 0
  out.z = 0
  if (much === 0) return
  const side = x / Math.sqrt(x * x + 64)
  out.x = much * swing(ASIDE, y)
  out.y = much * side * swing(ABOVE, y)
  out.z = much * side * swing(BEHIND, y)
}

/** What is each bone's own: mm by which its transverse processes (left, right) end longer, higher and further back, and its spinous process further left. */
interface Own {
  readonly left: readonly [longer: number, higher: number, behind: number]
  readonly right: readonly [longer: number, higher: number, behind: number]
  readonly spinous: number
}

const OWN: Readonly<Record<SpineVertebra, Own>> = {
  T12: { left: [0.5, 0.5, 0.3], right: [-0.5, -0.5, -0.3], spinous: -0.8 },
  L1: { left: [-0.9, 1.2, -0.8], right: [0.9, -0.8, 0.9], spinous: 1 },
  L2: { left: [1, -1, 1.1], right: [-1, 1.3, -0.6], spinous: -1.2 },
  L3: { left: [-0.7, 1.5, 0.8], right: [0.7, -1, -1.2], spinous: 0.9 },
  L4: { left: [-1.2, -1.3, -1], right: [1.2, 0.9, 1], spinous: -1.1 },
  L5: { left: [0.9, 1, -1], right: [-0.9, -1, 1], spinous: 0.8 },
}

/** mm from the canal's middle where a transverse process begins to go its own way, and over how many it has; behind the wall, the spinous one. */
const FREE_FROM = 21
const FREE_OVER = 16
const TIP_FROM = 26
const TIP_OVER = 28

/** The shared sway in a bone's own frame. */
export function localSway(level: SpineVertebra): (x: number, y: number, z: number, out: Shift) => void {
  const { origin, up, forward } = frameOf(level)
  return (x, y, z, out) => {
    sway(x, origin[1] + y * up[1] + z * forward[1], origin[2] + y * up[2] + z * forward[2], out)
    const [wy, wz] = [out.y, out.z]
    out.y = wy * up[1] + wz * up[2]
    out.z = wy * forward[1] + wz * forward[2]
  }
}

/** Adds what is the bone's own to a shift, at a place of its own frame; `wall` as in VertebraForm. */
export function ownGrowth(level: SpineVertebra, wall: number): (x: number, z: number, out: Shift) => void {
  const { left, right, spinous } = OWN[level]
  return (x, z, out) => {
    const free = smooth((Math.abs(x) - FREE_FROM) / FREE_OVER)
    if (free > 0) {
      const [longer, higher, behind] = x > 0 ? left : right
      out.x -= Math.sign(x) * free * longer
      out.y -= free * higher
      out.z += free * behind
    }
    const tip = smooth((wall - z - TIP_FROM) / TIP_OVER)
    if (tip > 0) out.x -= tip * spinous
  }
}
