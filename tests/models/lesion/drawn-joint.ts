import { FACET_JOINT } from '../../../models/anatomy/facet-joint.ts'
import { dot, type Vec3 } from '../../../models/shape/vec.ts'
import type { DiscLevel } from '../../../src/domain/levels.ts'

/** mm by which a joint's capsule reaches beyond its cartilage, and is thicker than its gap on each side, as the slices draw it (src/slice/joints.ts). */
const CAPSULE = { beyond: 0.95, beside: 0.4 } as const

/** Whether a point lies in the facet joint with its capsule: curved as the joint is, not along its chord. */
export function inDrawnJoint(level: DiscLevel, x: number, y: number, z: number): boolean {
  const { centre, axis, up, across, height, width, radius, gap } = FACET_JOINT[level]
  const c: Vec3 = [Math.abs(x) - centre[0], y - centre[1], z - centre[2]]
  if (Math.abs(dot(c, up)) > height / 2 + CAPSULE.beyond) return false
  if (Math.abs(dot(c, across)) > width / 2 + CAPSULE.beyond) return false
  const a: Vec3 = [Math.abs(x) - axis[0], y - axis[1], z - axis[2]]
  const r = Math.sqrt(Math.max(0, dot(a, a) - dot(a, up) ** 2))
  return Math.abs(r - (radius - gap / 2)) < gap / 2 + CAPSULE.beside
}
