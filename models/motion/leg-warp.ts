// How skin and nerves follow a leg that moves. Every point turns about the joint's axis by its own share of the joint's angle,
// so none comes nearer to the axis: a bent limb keeps its thickness, where a blend of matrices would let it collapse. The
// share depends on the direction in which a point lies from the axis: where flesh is pressed together the turn is spread only
// as wide as it must be (up to contact, as calf and thigh meet), on the other side the skin is stretched over a fixed arc.
// src/scene/warp-leg.ts is the same in GLSL; tests/models/motion/leg.test.ts holds the two together.

import type { Vec3 } from '../shape/vec.ts'
import { type Axis, HIP_AXIS, KNEE_AXIS, type LegPose, smoothstep } from './leg.ts'

/** A ramp from 0 to 1 over t = 0 to 1 with rounded ends; nowhere steeper than 1 / (1 - ROUND). */
export const ROUND = 0.16
export function ramp(t: number): number {
  if (t <= 0) return 0
  if (t >= 1) return 1
  if (t < ROUND) return (t * t) / (2 * ROUND * (1 - ROUND))
  if (t > 1 - ROUND) return 1 - ((1 - t) * (1 - t)) / (2 * ROUND * (1 - ROUND))
  return (t - ROUND / 2) / (1 - ROUND)
}

const PI = Math.PI
const RAD = PI / 180

/**
 * Where around an axis the turn is spread, as directions seen from the axis: 0 is straight up, 180 straight down, in front and
 * behind alike. Assumed, tried by eye and by the tests: the hip's lie along the groin and below the sacrum, lower towards the
 * midline, where pubis and perineum stay behind. Degrees.
 */
export const BANDS = {
  hip: {
    front: { medial: 132, lateral: 92, stretched: 90, narrowest: 70 },
    back: { medial: 142, lateral: 112, stretched: 104, narrowest: 70 },
  },
  knee: {
    front: { medial: 90, lateral: 90, stretched: 110, narrowest: 60 },
    back: { medial: 90, lateral: 90, stretched: 110, narrowest: 60 },
  },
} as const
/** A pressed band is this much wider than the turn, so that a seventh of the flesh's arc is left at full flexion. */
export const SPARE = 1.18
/** From the inner to the outer part of the thigh, mm from the midline. */
export const ACROSS = { medial: 15, lateral: 75 } as const
/** Farther down than this from the hip's axis all of the thigh goes as its outer part does, mm. */
export const FAR = { from: 110, to: 220 } as const
/** Near the midline only what hangs below the pubis comes along: distances from the hip's axis, mm. */
export const BELOW_PUBIS = { from: 45, to: 105, medial: 34, lateral: 80 } as const
/** Between the legs: where the thigh begins, mm from the midline; lower down it begins nearer to it. */
export const CROTCH = { at: 12, distance: 55, lean: 0.25, least: -6, width: 14 } as const

/** Stretched over the bent hip the buttock grows flatter: by up to `most` mm where it lies farther than `to` from the axis. */
export const FLATTER = { most: 34, from: 70, to: 150 } as const

interface Bands {
  readonly front: Band
  readonly back: Band
}
interface Band {
  readonly medial: number
  readonly lateral: number
  readonly stretched: number
  readonly narrowest: number
}

/** The share of a turn by `angle` that flesh in the direction (dy, dz) from the axis takes part in. */
function shareAt(bands: Bands, lateral: number, angle: number, dy: number, dz: number): number {
  const band = dz > 0 ? bands.front : bands.back
  const centre = (band.medial + (band.lateral - band.medial) * lateral) * RAD
  const pressed = dz > 0 === angle > 0
  const wanted = pressed ? Math.max(band.narrowest * RAD, SPARE * Math.abs(angle)) : band.stretched * RAD
  const width = Math.min(wanted, 2 * (PI - centre), 2 * centre)
  const direction = Math.atan2(Math.abs(dz), dy)
  return ramp((direction - centre) / width + 0.5)
}

/** The share of the hip's turn that a point of the tested side takes part in; `x` counts from the midline to that side. */
export function hipShare(hip: number, x: number, dy: number, dz: number): number {
  const r = Math.sqrt(dy * dy + dz * dz)
  const far = smoothstep(FAR.from, FAR.to, r)
  const lateral = Math.max(far, smoothstep(ACROSS.medial, ACROSS.lateral, x))
  const low = Math.max(CROTCH.least, CROTCH.at - CROTCH.lean * (r - CROTCH.distance))
  const below = smoothstep(BELOW_PUBIS.from, BELOW_PUBIS.to, r)
  const outer = smoothstep(BELOW_PUBIS.medial, BELOW_PUBIS.lateral, x)
  const leg = smoothstep(low, low + CROTCH.width, x) * (below + (1 - below) * outer)
  return leg * shareAt(BANDS.hip, lateral, hip, dy, dz)
}

/** Turned about an axis, and nearer to it by `nearer` mm. */
function about({ y, z }: Axis, angle: number, nearer: number, p: Vec3): Vec3 {
  const [dy, dz] = [p[1] - y, p[2] - z]
  const keep = nearer === 0 ? 1 : 1 - nearer / Math.sqrt(dy * dy + dz * dz)
  const [cos, sin] = [Math.cos(angle) * keep, Math.sin(angle) * keep]
  return [p[0], y + cos * dy + sin * dz, z + cos * dz - sin * dy]
}

/** Where a point of skin, or of a nerve outside the spine, goes. mm in the patient's frame; at rest it stays. */
export function warpLegPoint({ side, hip, knee }: LegPose, p: Vec3): Vec3 {
  const x = p[0] * side
  if (x <= CROTCH.least || (hip === 0 && knee === 0)) return p
  const k = shareAt(BANDS.knee, 0, -knee, p[1] - KNEE_AXIS.y, p[2] - KNEE_AXIS.z)
  const bent = x > 0 ? about(KNEE_AXIS, -knee * k, 0, p) : p
  const [dy, dz] = [p[1] - HIP_AXIS.y, p[2] - HIP_AXIS.z]
  const h = hipShare(hip, x, dy, dz)
  const far = dz < 0 ? smoothstep(FLATTER.from, FLATTER.to, Math.sqrt(dy * dy + dz * dz)) : 0
  const nearer = FLATTER.most * far * 4 * h * (1 - h) * Math.max(0, Math.sin(hip))
  return about(HIP_AXIS, hip * h, nearer, bent)
}
