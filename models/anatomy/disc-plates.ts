import type { DiscLevel } from '../../src/domain/levels.ts'
import { BODY } from '../morphometry/body.ts'
import { BONE_LANDMARK, VERTEBRA_POSE } from '../morphometry/skeleton.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import type { Vec3 } from '../shape/vec.ts'
import { outlineFrom } from './disc-outline.ts'
import type { Plate } from './disc-space.ts'

/** Interim: a plate from widths, depths and concavities alone. */
function plate(
  anterior: Vec3,
  posterior: Vec3,
  width: number,
  concavity: number,
  side: 1 | -1,
  hollow: number,
): Plate {
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
    const n = c > 0 ? 2.7 : 2.3
    const r = (Math.abs(s) ** n + Math.abs(c) ** n) ** (-1 / n)
    const x = r * Math.sin(angle)
    return c > 0 ? r - hollow * Math.exp(-((x / 8) ** 2)) : r
  })
  return {
    centre: [0, (anterior[1] + posterior[1]) / 2, (anterior[2] + posterior[2]) / 2],
    forward,
    up,
    outline,
    height(x, f) {
      const q = (x / (a - 3)) ** 2 + (f / (b - 3)) ** 2
      return side * concavity * Math.max(0, 1 - q)
    },
    waist: (v) => (v <= 0 || v >= 27 ? 0 : 0.07 * Math.sin((Math.PI * v) / 27)),
  }
}

function below(v: 'L2' | 'L3' | 'L4' | 'L5'): Plate {
  const p = VERTEBRA_POSE[v].supEndplate
  return plate(
    p.anterior,
    p.posterior,
    VERTEBRA.EPWu.mean[v],
    VERTEBRA.endplateConcavitySup.mean[v],
    -1,
    v === 'L5' ? 0.3 : 1,
  )
}

function above(v: 'L1' | 'L2' | 'L3' | 'L4' | 'L5'): Plate {
  const p = VERTEBRA_POSE[v].infEndplate
  return plate(
    p.anterior,
    p.posterior,
    VERTEBRA.EPWl.mean[v],
    VERTEBRA.endplateConcavityInf.mean[v],
    1,
    v === 'L5' ? 0.2 : 0.8,
  )
}

const SACRAL = plate(
  BONE_LANDMARK.promontory.p,
  BONE_LANDMARK.S1_posterior_corner.p,
  BODY.S1EndplateWidth.mean,
  0.8,
  -1,
  0.2,
)

/** The end plates that bound each disc. */
export const PLATES: Readonly<Record<DiscLevel, { readonly lower: Plate; readonly upper: Plate }>> = {
  'L1-L2': { lower: below('L2'), upper: above('L1') },
  'L2-L3': { lower: below('L3'), upper: above('L2') },
  'L3-L4': { lower: below('L4'), upper: above('L3') },
  'L4-L5': { lower: below('L5'), upper: above('L4') },
  'L5-S1': { lower: SACRAL, upper: above('L5') },
}
