import type { Laterality } from '../../src/domain/levels.ts'
import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import type { Ball } from '../shape/ball-mesh.ts'
import type { Vec3 } from '../shape/vec.ts'
import { BACK, CANAL_BACK, CANAL_FRONT, CANAL_HALF, FRONT } from './sacrum-form.ts'
import { sacralPoint, sacralWorld } from './sacrum-frame.ts'
import { BACK_FORAMINA, TUNNEL_RADIUS } from './sacrum-mouths.ts'

export const SACRAL_ROOTS = ['S1', 'S2', 'S3', 'S4'] as const
export type SacralRoot = (typeof SACRAL_ROOTS)[number]

const at = { u: 0, d: 0 }

/** How far down the front the foramen of a root lies, mm from the promontory. */
export function foramenLevel(root: SacralRoot): number {
  const [, y, z] = BONE_LANDMARK[`anterior_sacral_foramen_${root}`].p
  return sacralPoint(y, z, at).u
}

/** The middle of a foramen's mouth, mm in the world frame: `front` for the anterior, `back` for the posterior ramus. */
export function foramen(face: 'front' | 'back', root: SacralRoot, side: Laterality): Vec3 {
  const sign = side === 'left' ? 1 : -1
  if (face === 'front') {
    const [x] = BONE_LANDMARK[`anterior_sacral_foramen_${root}`].p
    const u = foramenLevel(root)
    return sacralWorld(sign * x, u, FRONT(x, u))
  }
  const { x, u } = BACK_FORAMINA[SACRAL_ROOTS.indexOf(root)]!
  return sacralWorld(sign * x, u, BACK(x, u))
}

/**
 * The way of a root of the left side through the bone, mm in the world frame with the room there: from the side of the
 * canal over the pedicle's lower edge to the front foramen and out of it. A root that keeps to the middles and is 1.5 mm
 * thinner all round touches no bone. Assumed: the way bends as the pedicles of the fused vertebrae leave room.
 */
export function tunnel(root: SacralRoot): readonly Ball[] {
  const [x] = BONE_LANDMARK[`anterior_sacral_foramen_${root}`].p
  const u = foramenLevel(root)
  const r = TUNNEL_RADIUS[root]
  const front = FRONT(x, u)
  const half = (level: number): number => CANAL_HALF(level) - r - 0.6
  // Never behind the middle of the canal, which is shallow lower down.
  const within = (level: number, off: number): number =>
    Math.min(CANAL_FRONT(level) + off, (CANAL_FRONT(level) + CANAL_BACK(level)) / 2)
  const deep = CANAL_FRONT(u + 3)
  return [
    [...sacralWorld(half(u - 5), u - 5, within(u - 5, r + 1.5)), r],
    [...sacralWorld(half(u) + 1.5, u, within(u, r - 0.5)), r],
    [...sacralWorld((half(u + 3) + 3 + x) / 2 - 1, u + 3, deep - 2), r],
    [...sacralWorld(x - 0.5, u + 2.5, (deep + front) / 2), r],
    [...sacralWorld(x, u, front + 1), r + 0.4],
    [...sacralWorld(x + 4, u + 2.5, front - 5), r + 1],
  ]
}
