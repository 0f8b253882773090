import type { DiscLevel, VertebraLevel } from '../../src/domain/levels.ts'
import { BODY } from '../morphometry/body.ts'
import { BONE_LANDMARK, VERTEBRA_POSE } from '../morphometry/skeleton.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import type { Vec3 } from '../shape/vec.ts'
import { outlineFrom, type Plate } from './disc-outline.ts'

/** What a plate is made from, mm; `side` is +1 where the bone lies above. */
interface Make {
  readonly anterior: Vec3
  readonly posterior: Vec3
  readonly width: number
  readonly concavity: number
  readonly side: 1 | -1
  /** How far the posterior margin is hollowed in the midline: kidney shape above, nearly straight at L5. */
  readonly hollow: number
  /** Height of the body behind, and the depth of its posterior wall's concavity. */
  readonly wall: number
  readonly wallConcavity: number
}

/** The ring apophysis stands above the plate by this much, over this share of the way out (assumed, technique notes 0.75 mm). */
const RING = 0.45
const RING_FROM = 0.72
const RING_TO = 0.91
/** The deepest point lies behind the middle by this share of the depth (endplateConcavitySup: apex in the posterior half). */
const APEX = 0.16

function smooth(t: number): number {
  const c = Math.min(1, Math.max(0, t))
  return c * c * (3 - 2 * c)
}

/** How much of a body's waist is reached at a share of its height: a parabola between the two rims. */
export function waistAt(t: number): number {
  if (t <= 0 || t >= 1) return 0
  return 4 * t * (1 - t)
}

function plate({ anterior, posterior, width, concavity, side, hollow, wall, wallConcavity }: Make): Plate {
  const dy = anterior[1] - posterior[1]
  const dz = anterior[2] - posterior[2]
  const depth = Math.sqrt(dy * dy + dz * dz)
  const forward: Vec3 = [0, dy / depth, dz / depth]
  const up: Vec3 = [0, forward[2], -forward[1]]
  const a = width / 2
  const b = depth / 2
  const outline = outlineFrom((angle) => {
    const s = Math.sin(angle) / a
    const c = Math.cos(angle) / b
    const n = c > 0 ? 2.7 : 2.1
    const r = (Math.abs(s) ** n + Math.abs(c) ** n) ** (-1 / n)
    const x = r * Math.sin(angle)
    return c > 0 ? r - hollow * Math.exp(-((x / 8) ** 2)) : r
  })
  const share = wallConcavity / b
  return {
    centre: [0, (anterior[1] + posterior[1]) / 2, (anterior[2] + posterior[2]) / 2],
    forward,
    up,
    outline,
    height(x, f) {
      const out = Math.sqrt(x * x + f * f) / outline.radiusAt(Math.atan2(x, -f))
      const ring = RING * smooth((RING_TO - out) / (RING_TO - RING_FROM))
      if (out >= RING_TO) return side * ring
      const q = (out / RING_TO) ** 2
      // A bowl about an apex behind the middle that has died away at the ring.
      const bowl = (1 - q) * (1 - q * 0.35) * (1 - (1.6 * APEX * f) / b)
      return side * (ring + (concavity - RING) * bowl)
    },
    waist: (v) => share * waistAt(v / wall),
  }
}

/** The upper end plate of a vertebra's body. */
function superior(v: VertebraLevel): Plate {
  const p = VERTEBRA_POSE[v].supEndplate
  return plate({
    anterior: p.anterior,
    posterior: p.posterior,
    width: VERTEBRA.EPWu.mean[v],
    concavity: VERTEBRA.endplateConcavitySup.mean[v],
    side: -1,
    hollow: v === 'L5' ? 0.3 : 1,
    wall: VERTEBRA.VBHp.mean[v],
    wallConcavity: VERTEBRA.posteriorWallConcavity.mean[v],
  })
}

/** The lower end plate of a vertebra's body. */
function inferior(v: VertebraLevel): Plate {
  const p = VERTEBRA_POSE[v].infEndplate
  return plate({
    anterior: p.anterior,
    posterior: p.posterior,
    width: VERTEBRA.EPWl.mean[v],
    concavity: VERTEBRA.endplateConcavityInf.mean[v],
    side: 1,
    hollow: v === 'L5' ? 0.2 : 0.8,
    wall: VERTEBRA.VBHp.mean[v],
    wallConcavity: VERTEBRA.posteriorWallConcavity.mean[v],
  })
}

/** The end plates of each lumbar body, world frame, mm: body and discs share them, so that they fit by construction. */
export const BODY_PLATES: Readonly<
  Record<VertebraLevel, { readonly superior: Plate; readonly inferior: Plate }>
> = {
  L1: { superior: superior('L1'), inferior: inferior('L1') },
  L2: { superior: superior('L2'), inferior: inferior('L2') },
  L3: { superior: superior('L3'), inferior: inferior('L3') },
  L4: { superior: superior('L4'), inferior: inferior('L4') },
  L5: { superior: superior('L5'), inferior: inferior('L5') },
}

/** S1's end plate: the concavity and the wall behind it are assumed. */
const SACRAL = plate({
  anterior: BONE_LANDMARK.promontory.p,
  posterior: BONE_LANDMARK.S1_posterior_corner.p,
  width: BODY.S1EndplateWidth.mean,
  concavity: 0.8,
  side: -1,
  hollow: 0.2,
  wall: 27,
  wallConcavity: 1,
})

/** The end plates that bound each disc. */
export const PLATES: Readonly<Record<DiscLevel, { readonly lower: Plate; readonly upper: Plate }>> = {
  'L1-L2': { lower: BODY_PLATES.L2.superior, upper: BODY_PLATES.L1.inferior },
  'L2-L3': { lower: BODY_PLATES.L3.superior, upper: BODY_PLATES.L2.inferior },
  'L3-L4': { lower: BODY_PLATES.L4.superior, upper: BODY_PLATES.L3.inferior },
  'L4-L5': { lower: BODY_PLATES.L5.superior, upper: BODY_PLATES.L4.inferior },
  'L5-S1': { lower: SACRAL, upper: BODY_PLATES.L5.inferior },
}
