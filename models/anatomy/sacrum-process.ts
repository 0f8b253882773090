import { capsule, smoothIntersect, smoothSubtract, smoothUnion } from '../shape/field.ts'
import { add, scale, type Vec3 } from '../shape/vec.ts'
import { alongAxis, axisDistance, FACET_JOINT } from './facet-joint.ts'
import { sacralWorld } from './sacrum-frame.ts'

const JOINT = FACET_JOINT['L5-S1']

/** mm from S1's superior articular process of the left side: an ear-shaped plate behind its joint's cylinder, and its root. */
const ROOT_TOP = add(
  JOINT.centre,
  add(scale(JOINT.up, -6), add(scale(JOINT.across, 1), scale(JOINT.normal, -4))),
)
const ROOT_FOOT: Vec3 = sacralWorld(27, 36, 32)
export function process(x: number, y: number, z: number): number {
  const px = x - JOINT.centre[0]
  const py = y - JOINT.centre[1]
  const pz = z - JOINT.centre[2]
  const { up, across, normal } = JOINT
  const along = px * up[0] + py * up[1] + pz * up[2]
  const taper = Math.min(12, Math.max(-12, along))
  const h = (along - 0.3) / 9.1
  // Broadest a little below the middle, thin at the top.
  const w = (px * across[0] + py * across[1] + pz * across[2] - 0.5) / (8.8 - 0.1 * taper)
  const n = (axisDistance(JOINT, x, y, z) - JOINT.radius - 1.2 + 0.05 * taper) / (4.8 - 0.18 * taper)
  const hw = h * h + w * w
  const ear = (Math.cbrt(hw * Math.sqrt(hw) + Math.abs(n * n * n)) - 1) * 5.5
  // The same cylinder has another side, behind the axis, where there is no process.
  const out = px * normal[0] + py * normal[1] + pz * normal[2]
  const r = smoothUnion(Math.max(ear, out - 5), capsule(x, y, z, ROOT_TOP, ROOT_FOOT, 3.6, 6), 4)
  return smoothSubtract(r, notch(x, y, z), 1)
}

/** mm that the facet's face stays free of the fillet between process and ala: in front of it stands L5's process. */
const FACE = 6

/** The space on the facet's face, down to a little under the joint; behind it the laminae may stand. */
export function faceSpace(x: number, y: number, z: number): number {
  const { centre, normal } = JOINT
  const out = (x - centre[0]) * normal[0] + (y - centre[1]) * normal[1] + (z - centre[2]) * normal[2]
  return smoothIntersect(notch(x, y, z), out - FACE, 2)
}

/** What the lower end of L5's process needs, down to a little under the joint. */
export function notch(x: number, y: number, z: number): number {
  return smoothIntersect(
    axisDistance(JOINT, x, y, z) - JOINT.radius,
    -alongAxis(JOINT, x, y, z) - JOINT.height / 2 - 1.5,
    3,
  )
}
