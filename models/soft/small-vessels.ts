// Small vessels beside the bodies, after Gray: the lumbar vessels run round the middle of each body into the foramen, the anterior
// internal veins lie behind it on both sides of the midline. Their thickness is assumed, common on MR.

import { VERTEBRAE } from '../../src/domain/levels.ts'
import { frameOf } from '../anatomy/frame.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import { wallAt } from './column.ts'

/** Radius of a lumbar artery with its vein, and how far off the bone their middle lies; mm (assumed). */
const LUMBAR = { radius: 1.3, off: 1.3 } as const
/** They leave the aorta behind, and are lost in the fat of the foramen: shares of the body's half depth from its middle (assumed). */
const [FIRST, LAST] = [0.97, -0.8] as const
/** Middle from the midline at the discs and behind the middle of a body, behind the bone, and radius; mm (assumed). */
const VEIN = { disc: 7.5, body: 4, behind: 1.7, radius: 1.25 } as const
/** mm up and down from the middle of a body over which the veins lie close together. */
const GATHER = 9

const BODIES = VERTEBRAE.map((level) => ({
  level,
  ...frameOf(level),
  a: VERTEBRA.waistWidth.mean[level] / 2 + LUMBAR.off,
  b: VERTEBRA.waistDepth.mean[level] / 2 + LUMBAR.off,
}))

/** Nothing of this kind is near. */
const FAR = 9

/** Distance to the lumbar vessels of L1 to L4, mm, negative inside; L5 has none of the aorta's. First order, `FAR` when not near. */
export function lumbarVessels(x: number, y: number, z: number): number {
  for (const { level, origin, up, forward, a, b } of BODIES) {
    if (level === 'L5') continue
    const dy = y - origin[1]
    const dz = z - origin[2]
    const high = dy * up[1] + dz * up[2]
    if (Math.abs(high) > 4) continue
    const front = dy * forward[1] + dz * forward[2]
    const share = front / b
    if (share > FIRST || share < LAST) return FAR
    const k = Math.sqrt((x / a) ** 2 + share * share)
    const off = Math.sqrt(x * x + front * front) * (1 - 1 / k)
    return Math.sqrt(off * off + high * high) - LUMBAR.radius
  }
  return FAR
}

/** Distance to the anterior internal veins, mm; |x| is for the caller to fold. They come together where the body's own vein leaves it. */
export function epiduralVeins(x: number, y: number, z: number): number {
  const behind = wallAt(y) - z - VEIN.behind
  if (Math.abs(behind) > 4 || y < -10) return FAR
  let gathered = 0
  for (const { origin, up } of BODIES) {
    const high = Math.abs((y - origin[1]) * up[1] + (z - origin[2]) * up[2])
    if (high < GATHER) gathered = Math.max(gathered, 1 - (high / GATHER) ** 2)
  }
  const middle = VEIN.disc + (VEIN.body - VEIN.disc) * gathered
  const dx = x - middle
  return Math.sqrt(dx * dx + behind * behind) - VEIN.radius * (0.55 + 0.45 * gathered)
}
