import { BONE_LANDMARK } from '../../models/morphometry/skeleton.ts'
import type { Laterality, Root } from '../domain/levels.ts'
import { legCamera } from './cameras.ts'

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

/** Stands the camera at a turn, far enough away that waist and toes are in the picture. */
export function placeLegCamera(turnDeg: number, aspect: number): void {
  const middle = (TOP + BOTTOM) / 2
  const halfHeight = (TOP - BOTTOM) / 2
  const tan = Math.tan((legCamera.fov * Math.PI) / 360)
  const distance = Math.max(halfHeight / tan, HALF_WIDTH / (tan * aspect)) * 1.02
  const turn = (turnDeg * Math.PI) / 180
  legCamera.position.set(Math.sin(turn) * distance, middle, Math.cos(turn) * distance)
  legCamera.lookAt(0, middle, 0)
  legCamera.updateMatrixWorld()
}
