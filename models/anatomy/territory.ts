// The soft fields on the skin as capsules that a shader (or the reference here) can evaluate. Left side; mirror x for the
// right. PAIN_FIELD and DERMATOME are two drawings and are never merged.

import type { Root } from '../../src/domain/levels.ts'
import type { Vec3 } from '../shape/vec.ts'
import { type Chain, NUMB, PAIN, type Spot } from './territory-form.ts'

/** A stretch of a soft field between two places on the skin. Pairs hold the value at `a` and at `b`. */
export interface Capsule {
  readonly a: Vec3
  readonly b: Vec3
  /** Distance at which a bit over half is left, mm; nothing is left at twice that. */
  readonly radius: readonly [number, number]
  /** 1 'often' ... 0.3 'sometimes'. */
  readonly weight: readonly [number, number]
  /** Unit directions the skin faces there: skin that faces away is not coloured, so nothing shines through a limb. */
  readonly outward: readonly [Vec3, Vec3]
}

function capsulesOf(chains: readonly Chain[]): readonly Capsule[] {
  return chains.flatMap((chain) =>
    chain.slice(1).map((b, i) => {
      const a: Spot = chain[i]!
      return {
        a: a.p,
        b: b.p,
        radius: [a.radius, b.radius],
        weight: [a.weight, b.weight],
        outward: [a.outward, b.outward],
      }
    }),
  )
}

function byRoot(form: Readonly<Record<Root, readonly Chain[]>>): Readonly<Record<Root, readonly Capsule[]>> {
  return {
    L1: capsulesOf(form.L1),
    L2: capsulesOf(form.L2),
    L3: capsulesOf(form.L3),
    L4: capsulesOf(form.L4),
    L5: capsulesOf(form.L5),
    S1: capsulesOf(form.S1),
    S2: capsulesOf(form.S2),
    S3: capsulesOf(form.S3),
    S4: capsulesOf(form.S4),
  }
}

/** Where a root's pain is typically felt: table roots, painPath. Left side. */
export const PAIN_FIELD = byRoot(PAIN)

/** Where skin may be numb: zones of consistent supply, table roots, dermatome (LEE2008). Left side. */
export const DERMATOME = byRoot(NUMB)

/** Facing: none from 115 degrees off the capsule's own direction, all within 50 (assumed). */
const FACING = { none: -0.42, all: 0.64 } as const

/**
 * How strongly the skin at `p` (mm, left side) belongs to the field, 0..1.
 * @param normal unit normal of the skin there; without it every direction counts as facing
 */
export function territoryWeight(capsules: readonly Capsule[], p: Vec3, normal?: Vec3): number {
  let most = 0
  for (const { a, b, radius, weight, outward } of capsules) {
    const abx = b[0] - a[0]
    const aby = b[1] - a[1]
    const abz = b[2] - a[2]
    const apx = p[0] - a[0]
    const apy = p[1] - a[1]
    const apz = p[2] - a[2]
    const t = Math.min(
      1,
      Math.max(0, (apx * abx + apy * aby + apz * abz) / (abx * abx + aby * aby + abz * abz)),
    )
    const dx = apx - abx * t
    const dy = apy - aby * t
    const dz = apz - abz * t
    const r = radius[0] + (radius[1] - radius[0]) * t
    const near = 1 - (dx * dx + dy * dy + dz * dz) / (4 * r * r)
    if (near <= 0) continue
    let w = near * near * (weight[0] + (weight[1] - weight[0]) * t)
    if (normal) {
      const [u, v] = outward
      const ox = u[0] + (v[0] - u[0]) * t
      const oy = u[1] + (v[1] - u[1]) * t
      const oz = u[2] + (v[2] - u[2]) * t
      const cos = (ox * normal[0] + oy * normal[1] + oz * normal[2]) / Math.sqrt(ox * ox + oy * oy + oz * oz)
      const f = Math.min(1, Math.max(0, (cos - FACING.none) / (FACING.all - FACING.none)))
      w *= f * f * (3 - 2 * f)
    }
    if (w > most) most = w
  }
  return most
}
