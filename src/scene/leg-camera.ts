import { Matrix4, Quaternion, Vector3 } from 'three'
import { BONE_LANDMARK } from '../../models/morphometry/skeleton.ts'
import { legMotions, legPose, turned } from '../../models/motion/leg.ts'
import type { Laterality, Root } from '../domain/levels.ts'
import { raiseLimit } from '../domain/movement.ts'
import { legCamera } from './cameras.ts'
import type { Lying } from './leg-motion.ts'

/** Above the waist and below the floor, mm: what the picture must hold, whatever its shape. */
const TOP = 175
const BOTTOM = BONE_LANDMARK.floor.p[1] - 25
const HALF_WIDTH = 205

/** The side from which a root's course is seen best: 0 from the front, 90 from the side, 180 from behind. */
const TURN: Readonly<Record<Root, number>> = {
  L1: 12,
  L2: 15,
  L3: 20,
  L4: 28,
  L5: 112,
  S1: 148,
  S2: 165,
  S3: 165,
  S4: 165,
}

/** The turn in degrees for a reached root; for both sides at once straight from the front or from behind. */
export function legTurn(root: Root | undefined, side: Laterality | 'both'): number {
  if (!root) return 24
  if (side === 'both') return TURN[root] > 90 ? 180 : 0
  return side === 'left' ? TURN[root] : -TURN[root]
}

/** How the camera of the leg looks: which way, at what, and how far the picture reaches from there, mm. */
export interface LegShot {
  readonly way: Quaternion
  readonly middle: Vector3
  readonly halfWidth: number
  readonly halfHeight: number
}

const RAD = Math.PI / 180

/** Standing, from a turn about the body. */
export function standingShot(turnDeg: number): LegShot {
  return {
    way: new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), turnDeg * RAD),
    middle: new Vector3(0, (TOP + BOTTOM) / 2, 0),
    halfWidth: HALF_WIDTH,
    halfHeight: (TOP - BOTTOM) / 2,
  }
}

/** From the side on which the tested leg lies, a little from the foot end; degrees. */
const FROM_FEET = 16
/** For the raise a little from above; for the femoral stretch from the height of the couch, since the front of the thigh lies down. */
const FROM_ABOVE: Readonly<Record<Lying, number>> = { supine: 9, prone: -5 }
/** How far skin reaches beyond the points of the skeleton that are framed, mm. */
const FLESH = 55

/** What must be in the picture of a test: waist, both feet, and the tested foot on all of its way. */
function framed(lying: Lying, side: Laterality): Vector3[] {
  const sign = side === 'left' ? 1 : -1
  const test = lying === 'supine' ? 'straightLegRaise' : 'femoralStretch'
  const { hallux_tip, heel_skin } = BONE_LANDMARK
  const points = [-1, 1].flatMap((s) => [
    new Vector3(150 * s, TOP - 30, -100),
    new Vector3(150 * s, TOP - 30, 130),
    new Vector3(-sign * hallux_tip.p[0], hallux_tip.p[1], hallux_tip.p[2]),
    new Vector3(-sign * heel_skin.p[0], heel_skin.p[1], heel_skin.p[2]),
  ])
  for (let degrees = 0; degrees <= raiseLimit(test); degrees += 15) {
    const { shank } = legMotions(legPose(test, degrees, side))
    for (const { p } of [hallux_tip, heel_skin])
      points.push(new Vector3(...turned(shank, [p[0] * sign, p[1], p[2]])))
  }
  return points
}

const bothSides = (lying: Lying) => ({ left: framed(lying, 'left'), right: framed(lying, 'right') })
const FRAMED: Readonly<Record<Lying, Readonly<Record<Laterality, readonly Vector3[]>>>> = {
  supine: bothSides('supine'),
  prone: bothSides('prone'),
}

/**
 * Lying: the body's front points up (supine) or down (prone), seen from the tested side.
 * @param turnDeg by how much a hand has turned the picture, about the upright
 */
export function lyingShot(lying: Lying, side: Laterality, turnDeg: number): LegShot {
  const up = new Vector3(0, 0, lying === 'supine' ? 1 : -1)
  const out = new Vector3(side === 'left' ? 1 : -1, 0, 0)
  const feet = new Vector3(0, -1, 0)
  // Turned towards the feet on either side, whichever way round the upright that is.
  const towards = out.clone().cross(up).dot(feet) > 0 ? -1 : 1
  const back = out.applyAxisAngle(up, towards * FROM_FEET * RAD + turnDeg * RAD)
  const height = FROM_ABOVE[lying] * RAD
  back.multiplyScalar(Math.cos(height)).addScaledVector(up, Math.sin(height))
  const way = new Quaternion().setFromRotationMatrix(new Matrix4().lookAt(back, new Vector3(), up))
  const [right, above] = [new Vector3(1, 0, 0), new Vector3(0, 1, 0)].map((v) => v.applyQuaternion(way))
  const points = FRAMED[lying][side]
  const across = points.map((p) => p.dot(right!))
  const along = points.map((p) => p.dot(above!))
  const [west, east] = [Math.min(...across), Math.max(...across)]
  const [south, north] = [Math.min(...along), Math.max(...along)]
  const middle = new Vector3()
    .addScaledVector(right!, (west + east) / 2)
    .addScaledVector(above!, (south + north) / 2)
  return { way, middle, halfWidth: (east - west) / 2 + FLESH, halfHeight: (north - south) / 2 + FLESH }
}

/** Part of the way from one shot to another. */
export function between(from: LegShot, to: LegShot, share: number): LegShot {
  if (share <= 0) return from
  if (share >= 1) return to
  const mix = (a: number, b: number): number => a + (b - a) * share
  return {
    way: from.way.clone().slerp(to.way, share),
    middle: from.middle.clone().lerp(to.middle, share),
    halfWidth: mix(from.halfWidth, to.halfWidth),
    halfHeight: mix(from.halfHeight, to.halfHeight),
  }
}

const behind = new Vector3()

/** Puts the camera where the shot is taken, far enough away that all of it is in a picture of this shape. */
export function placeLegCamera({ way, middle, halfWidth, halfHeight }: LegShot, aspect: number): void {
  const tan = Math.tan((legCamera.fov * Math.PI) / 360)
  const distance = Math.max(halfHeight / tan, halfWidth / (tan * aspect)) * 1.02
  legCamera.quaternion.copy(way)
  legCamera.position.copy(middle).addScaledVector(behind.set(0, 0, 1).applyQuaternion(way), distance)
  legCamera.updateMatrixWorld()
}
