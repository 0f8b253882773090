// How the leg of a test stands: hip and knee turn about axes that run from side to side, so every motion lies in the
// sagittal plane. The pelvis is held still, as the examiner holds it (in life it begins to tilt along well before the end).

import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import type { Vec3 } from '../shape/vec.ts'

/** The hip turns about the middle of the femoral head. Height and depth, mm. */
export const HIP_AXIS = { y: BONE_LANDMARK.HJC.p[1], z: BONE_LANDMARK.HJC.p[2] } as const

/**
 * The knee turns about the middle of the circle that the back and the lower edge of the condyles lie on: of this femur, 27 to
 * 31 mm in radius. The midpoint between the epicondyles (`knee_centre`) lies 11 mm farther forward; about it the tibia would
 * run into the condyles. In life the axis wanders by a few mm, which is left out.
 */
export const KNEE_AXIS = { y: -487, z: -3 } as const

export interface Axis {
  readonly y: number
  readonly z: number
}

/** The leg of one side, angles in radians; flexion is positive in both joints. All zero is the standing leg. */
export interface LegPose {
  /** 1 for the patient's left leg, -1 for the right one. */
  readonly side: 1 | -1
  readonly hip: number
  readonly knee: number
}

/** The tests that move a leg. */
export type LegMove = 'straightLegRaise' | 'femoralStretch'

export const LEG_AT_REST: LegPose = { side: 1, hip: 0, knee: 0 }

const RAD = Math.PI / 180

/** In the femoral stretch the hip is extended a little when the knee is bent; how far and from when on is assumed, degrees. */
const EXTENSION = { most: 10, from: 80, to: 120 } as const

/** 0 up to `from`, 1 from `to` on, without a kink. */
export function smoothstep(from: number, to: number, at: number): number {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/**
 * The pose of a test. The straight leg raise lifts the whole leg, knee straight; the femoral stretch bends the knee of one who
 * lies face down.
 * @param degrees of the hip in the straight leg raise, of the knee in the femoral stretch
 */
export function legPose(test: LegMove | 'none', degrees: number, side: 'left' | 'right'): LegPose {
  const sign = side === 'left' ? 1 : -1
  if (test === 'none') return { side: sign, hip: 0, knee: 0 }
  if (test === 'straightLegRaise') return { side: sign, hip: degrees * RAD, knee: 0 }
  const back = EXTENSION.most * smoothstep(EXTENSION.from, EXTENSION.to, degrees)
  return { side: sign, hip: -back * RAD, knee: degrees * RAD }
}

/** A turn in the sagittal plane: y' = cos y + sin z + ty, z' = cos z - sin y + tz. */
export interface Turn {
  readonly cos: number
  readonly sin: number
  readonly ty: number
  readonly tz: number
}

/** Forwards and upwards by `angle` radians about an axis: what hangs down comes to the front. */
export function turnAbout({ y, z }: Axis, angle: number): Turn {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return { cos, sin, ty: y - cos * y - sin * z, tz: z - cos * z + sin * y }
}

/** First `first`, then `second`. */
function after(second: Turn, first: Turn): Turn {
  return {
    cos: second.cos * first.cos - second.sin * first.sin,
    sin: second.sin * first.cos + second.cos * first.sin,
    ty: second.cos * first.ty + second.sin * first.tz + second.ty,
    tz: second.cos * first.tz - second.sin * first.ty + second.tz,
  }
}

/** A point moved. */
export function turned({ cos, sin, ty, tz }: Turn, [x, y, z]: Vec3): Vec3 {
  return [x, cos * y + sin * z + ty, cos * z - sin * y + tz]
}

/** The bones of a leg that move as one. */
export type LegSegment = 'thigh' | 'patella' | 'shank'

/** How much of the knee's flexion the kneecap takes part in as it glides down the groove (assumed, textbook: about two thirds). */
const PATELLA_SHARE = 0.64
/** Bent, the kneecap lies in the groove nearer to the axis than in front of it, mm (assumed: keeps it on the condyles). */
const PATELLA_SINKS = 9

/** At the end of a raise the head glides down in its socket, mm: keeps the neck off the rim (assumed; from 65 to 90 degrees). */
const HEAD_GLIDES = 0.9

/** The rigid motions of the tested leg's bones: femur, patella, and tibia with fibula and foot. */
export function legMotions({ hip, knee }: LegPose): Readonly<Record<LegSegment, Turn>> {
  const hung = turnAbout(HIP_AXIS, hip)
  const thigh = { ...hung, ty: hung.ty - HEAD_GLIDES * smoothstep(65 * RAD, 90 * RAD, hip) }
  const glide = turnAbout(KNEE_AXIS, -knee * PATELLA_SHARE)
  const sunk = PATELLA_SINKS * smoothstep(0, 100 * RAD, knee)
  // Towards the axis, along the direction in which the kneecap lies from it.
  const from = turned(glide, BONE_LANDMARK.patella_centre.p)
  const away = Math.sqrt((from[1] - KNEE_AXIS.y) ** 2 + (from[2] - KNEE_AXIS.z) ** 2)
  const patella: Turn = {
    ...glide,
    ty: glide.ty - (sunk * (from[1] - KNEE_AXIS.y)) / away,
    tz: glide.tz - (sunk * (from[2] - KNEE_AXIS.z)) / away,
  }
  return { thigh, patella: after(thigh, patella), shank: after(thigh, turnAbout(KNEE_AXIS, -knee)) }
}
