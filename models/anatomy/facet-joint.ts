import { DISC_LEVELS, type DiscLevel, type VertebraLevel } from '../../src/domain/levels.ts'
import { SEGMENT } from '../morphometry/segment.ts'
import { BONE_LANDMARK, VERTEBRA_POSE } from '../morphometry/skeleton.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import { add, dot, lerp, normalize, scale, sub, type Vec3 } from '../shape/vec.ts'
import { type FrameLevel, frameOf, toWorld, turnToLocal, turnToWorld } from './frame.ts'

/**
 * A facet joint of the left side, mm in the world frame (fold x with |x| for the right): one cylinder for both bones.
 * The lower bone's superior facet is carved with `radius`; the upper bone's inferior facet is what lies within
 * `radius - gap` of the axis. So they mate with an even gap.
 */
export interface FacetJoint {
  /** A point of the axis, level with the middle of the joint, and the axis' direction (cranial). */
  readonly axis: Vec3
  readonly up: Vec3
  readonly radius: number
  readonly gap: number
  /** Middle of the superior facet's cartilage, on the cylinder; and the facet's normal there: back, inwards, a little up. */
  readonly centre: Vec3
  readonly normal: Vec3
  /** Along the facet from its anteromedial to its posterolateral edge. */
  readonly across: Vec3
  /** Extents of the cartilage along `up` and `across`. */
  readonly height: number
  readonly width: number
}

/** Facets are curved in the upper joints and nearly flat at the sacrum; radii assumed (technique notes: 12.2 at L4-L5). */
const RADIUS: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 12.2,
  'L2-L3': 12.2,
  'L3-L4': 12.2,
  'L4-L5': 13.5,
  'L5-S1': 17,
}

/**
 * From the posterior walls back to the anteromedial edge of the joint. Assumed: SEGMENT.foramenWidthUpper is 8.5 to 9.3
 * with the flavum, bone to bone 10 to 14.5 higher up, where the superior process leans away.
 */
const BEHIND_WALL: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 7.9,
  'L2-L3': 8.2,
  'L3-L4': 8.4,
  'L4-L5': 8.4,
  'L5-S1': 7.6,
}

function build(level: DiscLevel): FacetJoint {
  const [upper, lower] = level.split('-') as [VertebraLevel, VertebraLevel | 'S1']
  const below = frameOf(lower)
  const above = frameOf(upper)
  const rim = VERTEBRA_POSE[upper].infEndplate.posterior
  const corner =
    lower === 'S1' ? BONE_LANDMARK.S1_posterior_corner.p : VERTEBRA_POSE[lower].supEndplate.posterior
  const up = normalize(add(above.up, below.up))
  const forward: Vec3 = [0, -up[2], up[1]]
  const angle = (SEGMENT.facetAngleFromSagittal.mean[level] * Math.PI) / 180
  const tilt = (SEGMENT.facetSagittalTilt.mean[level] * Math.PI) / 180
  const width = SEGMENT.facetWidth.mean[level]
  const height = SEGMENT.facetHeight.mean[level]
  const at = (left: number, high: number, front: number): Vec3 =>
    add([left, 0, 0], add(scale(up, high), scale(forward, front)))
  const across = at(Math.sin(angle), 0, -Math.cos(angle))
  const level0 = at(-Math.cos(angle), 0, -Math.sin(angle))
  const normal = add(scale(level0, Math.cos(tilt)), scale(up, Math.sin(tilt)))
  const axisUp = add(scale(up, Math.cos(tilt)), scale(level0, -Math.sin(tilt)))

  // Height: midway between what the lower bone's process reaches up to and the upper bone's reaches down to.
  const wall = lerp(rim, corner, 0.5)
  const back = BEHIND_WALL[level] + (width / 2) * Math.cos(angle)
  const bottom = sub(rim, scale(above.up, VERTEBRA.IAPBottomBelowInfEndplate.mean[upper]))
  const bottomAt = dot(sub(sub(bottom, scale(above.forward, back)), wall), up)
  const sapTop = VERTEBRA.SAPTopAboveSupEndplate.mean[lower === 'S1' ? 'L5' : lower]
  const top = sub(add(corner, scale(below.up, sapTop)), scale(below.forward, back))
  const topAt = dot(sub(top, wall), up)
  const middle = (bottomAt + topAt) / 2

  const centre = add(
    [SEGMENT.interfacetDistanceCentre.mean[level] / 2, wall[1], wall[2]],
    at(0, middle, -back),
  )
  return {
    axis: add(centre, scale(normal, RADIUS[level])),
    up: axisUp,
    radius: RADIUS[level],
    gap: SEGMENT.facetJointSpace.mean[level],
    centre,
    normal,
    across,
    height: Math.min(height, topAt - bottomAt),
    width,
  }
}

/** The five joints, left side. */
export const FACET_JOINT = Object.fromEntries(DISC_LEVELS.map((level) => [level, build(level)])) as Readonly<
  Record<DiscLevel, FacetJoint>
>

/** The joint as seen from a bone: axis, centre and directions in that bone's own frame. */
export function jointIn(bone: FrameLevel, level: DiscLevel): FacetJoint {
  return jointInto(bone, FACET_JOINT[level])
}

/** A joint given in the world, in a bone's own frame. */
export function jointInto(bone: FrameLevel, joint: FacetJoint): FacetJoint {
  const frame = frameOf(bone)
  const point = (p: Vec3): Vec3 => turnToLocal(frame, sub(p, frame.origin))
  const turn = (d: Vec3): Vec3 => turnToLocal(frame, d)
  return {
    ...joint,
    axis: point(joint.axis),
    centre: point(joint.centre),
    up: turn(joint.up),
    normal: turn(joint.normal),
    across: turn(joint.across),
  }
}

/** A joint given in a bone's own frame, in the world. */
export function jointFrom(bone: FrameLevel, joint: FacetJoint): FacetJoint {
  const frame = frameOf(bone)
  const turn = (d: Vec3): Vec3 => turnToWorld(frame, d)
  return {
    ...joint,
    axis: toWorld(bone, joint.axis),
    centre: toWorld(bone, joint.centre),
    up: turn(joint.up),
    normal: turn(joint.normal),
    across: turn(joint.across),
  }
}

/** Distance of a point from the joint's axis, mm; x of the left side. */
export function axisDistance({ axis, up }: FacetJoint, x: number, y: number, z: number): number {
  const px = x - axis[0]
  const py = y - axis[1]
  const pz = z - axis[2]
  const along = px * up[0] + py * up[1] + pz * up[2]
  return Math.sqrt(Math.max(0, px * px + py * py + pz * pz - along * along))
}

/** Height of a point along the joint's axis, mm above its middle. */
export function alongAxis({ axis, up }: FacetJoint, x: number, y: number, z: number): number {
  return (x - axis[0]) * up[0] + (y - axis[1]) * up[1] + (z - axis[2]) * up[2]
}
