import type { SpinePose } from '../../models/motion/pose.ts'
import { turnAt, warpPoint } from '../../models/motion/warp.ts'
import type { Pose } from './shots.ts'

type Triple = readonly [x: number, y: number, z: number]

function turned([x, y, z]: Triple, angle: number): Triple {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [x, c * y - s * z, s * y + c * z]
}

/** The same way of looking, carried along with what it looks at. */
export function carried(
  spine: SpinePose,
  { eye, target }: { readonly eye: Triple; readonly target: Triple },
): { readonly eye: Triple; readonly target: Triple } {
  if (spine.still) return { eye, target }
  const to = warpPoint(spine, target)
  return { eye: [eye[0], eye[1] + to[1] - target[1], eye[2] + to[2] - target[2]], target: to }
}

/**
 * How a shot is taken when the spine is bent: it follows its target, and a cut turns with its disc. The eye before a cut leans back with
 * it, but not forward: past the plumb line the picture would turn upside down.
 */
export function bentPose(spine: SpinePose, pose: Pose): Pose {
  if (spine.still) return pose
  const { cut } = pose
  const { eye, target } = carried(spine, pose)
  if (!cut) return { ...pose, eye, target }
  const angle = turnAt(spine, cut.through)
  const lean = Math.min(0, angle)
  const from = turned([eye[0] - target[0], eye[1] - target[1], eye[2] - target[2]], lean)
  return {
    ...pose,
    eye: [target[0] + from[0], target[1] + from[1], target[2] + from[2]],
    target,
    cut: { normal: turned(cut.normal, angle), through: warpPoint(spine, cut.through) },
  }
}
