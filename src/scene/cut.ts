import { discSpace } from '../../models/anatomy/disc-space.ts'
import { aimOf } from '../../models/lesion/aim.ts'
import { turnAt, warpPoint } from '../../models/motion/warp.ts'
import type { Vec3 } from '../../models/shape/vec.ts'
import type { Whole } from '../state/intent.ts'
import { store } from '../state/store.ts'
import { frameOf } from './anchors.ts'
import { spineCamera } from './cameras.ts'
import { spineNow } from './posture.tsx'
import { type Cut, from, type Pose } from './shots.ts'

/** The planes that the MR-like pictures lie in. */
export type CutPlane = 'axial' | 'sagittal'

/** How far from its disc a slice can lie, mm; the pictures end there too (slice/frame.ts). */
const REACH: Readonly<Record<CutPlane, number>> = { axial: 30, sagittal: 42 }

/** How far past the slice the model is opened, mm: the slice's own frame shall not be cut away with it. */
const PAST = 0.3

function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/** Where a slice lies in the standing body: along the chosen disc, or upright from front to back. In whole mm, as the pictures are. */
export function slicePlane(plane: CutPlane, { view, session }: Whole): Cut {
  const { level } = view.finding
  const aim = session.cross ?? null
  const cross: Vec3 = aim ? [aim.x, aim.y, aim.z] : aimOf(view.finding)
  const { centre, up } = discSpace(level)
  const [normal, origin]: readonly [Vec3, Vec3] =
    plane === 'axial'
      ? [up, centre]
      : [
          [1, 0, 0],
          [0, cross[1], cross[2]],
        ]
  const away: Vec3 = [cross[0] - origin[0], cross[1] - origin[1], cross[2] - origin[2]]
  const at = Math.round(Math.min(REACH[plane], Math.max(-REACH[plane], dot(away, normal))))
  return {
    normal,
    through: [origin[0] + normal[0] * at, origin[1] + normal[1] * at, origin[2] + normal[2] * at],
  }
}

/** The plane that opens the model: of two pictures the axial one. */
export function openingPlane({ session }: Whole): CutPlane {
  return session.slicePlane === 'sagittal' ? 'sagittal' : 'axial'
}

/** Distances from which the opened model is seen, mm, as from below (shots.ts) and as the whole lumbar spine is (by eye). */
const FROM: Readonly<Record<CutPlane, number>> = { axial: 150, sagittal: 215 }

/**
 * The model as its slice is looked at: from below, the patient's right on the left of the picture, or from the patient's left side,
 * front to the left.
 */
export function slicePose(whole: Whole): Pose {
  const plane = openingPlane(whole)
  const { normal, through } = slicePlane(plane, whole)
  const { back, up } = frameOf(whole.view.finding.level)
  // Not quite straight up: from straight below the camera could not tell which way is up.
  const pose =
    plane === 'axial'
      ? { target: [0, back[1] + up[2] * 2, back[2] - up[1] * 2] as Vec3, turn: 0, height: -84 }
      : { target: [through[0], back[1], back[2]] as Vec3, turn: 90, height: 0 }
  return {
    eye: from(pose.target, FROM[plane], pose.turn, pose.height),
    target: pose.target,
    glass: 'none',
    cut: { normal: plane === 'axial' ? [-normal[0], -normal[1], -normal[2]] : normal, through },
    sparesRoot: false,
    surroundings: false,
  }
}

function turned([x, y, z]: Vec3, angle: number): Vec3 {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [x, c * y - s * z, s * y + c * z]
}

/**
 * A shot with the model opened where the slice lies, if the reader wants that: what is on the eye's side is left out, and no bone is
 * glass, because the cut face is what there is to see.
 */
export function opened(pose: Pose | null): Pose | null {
  const whole = store.getState()
  if (!pose) return null
  if (!whole.view.slices || !whole.session.cut)
    return whole.session.shot === 'slice' ? { ...pose, cut: null } : pose
  const spine = spineNow()
  const { normal, through } = slicePlane(openingPlane(whole), whole)
  const out = turned(normal, turnAt(spine, through))
  const at = warpPoint(spine, through)
  const { x, y, z } = spineCamera.position
  const facing = dot([x - at[0], y - at[1], z - at[2]], out) < 0 ? -1 : 1
  const away: Vec3 = [out[0] * facing, out[1] * facing, out[2] * facing]
  const past: Vec3 = [at[0] + away[0] * PAST, at[1] + away[1] * PAST, at[2] + away[2] * PAST]
  return { ...pose, glass: 'none', cut: { normal: away, through: past }, sparesRoot: false }
}
