// The nerves of the leg as tubes and as curves.

import type { Laterality } from '../../src/domain/levels.ts'
import type { Nerve } from '../../src/domain/parts.ts'
import type { Curve } from '../shape/curve.ts'
import { type Mesh, mergeMeshes, mirrorX } from '../shape/mesh.ts'
import { tube } from '../shape/tube.ts'
import { type GrownStrand, grow, strandsOf } from './leg-nerve-tree.ts'

/** Rings every so many mm and corners a ring: a fine mesh, simplified by the build. */
const STEP = 3
const SIDES = 10
/** A strand that ends freely thins out over its last mm (assumed: it fades into skin and muscle). */
const FADE = 14

/** The curve as the patient's other side has it. */
export function mirrorCurve(curve: Curve): Curve {
  const flip = (p: readonly [number, number, number]) => [-p[0], p[1], p[2]] as const
  return { length: curve.length, at: (s) => flip(curve.at(s)), tangent: (s) => flip(curve.tangent(s)) }
}

/** Half width of a strand at `s` mm from its start. */
export function strandRadius(grown: GrownStrand, s: number): number {
  const [start, end] = grown.strand.width
  const length = grown.curve.length
  const half = (start + (end - start) * Math.min(1, Math.max(0, s / length))) / 2
  if (grown.joins || length < 2 * FADE) return half
  const left = Math.max(0, (length - s) / FADE)
  return left >= 1 ? half : half * (0.45 + 0.55 * left * (2 - left))
}

function strandMesh(grown: GrownStrand): Mesh {
  const aspect = grown.strand.aspect
  const mesh = tube(grown.curve, {
    radius: (s) => strandRadius(grown, s),
    sides: SIDES,
    step: STEP,
    ...(aspect === undefined ? {} : { aspect: () => aspect }),
  })
  // A contribution longer than the stretch of nerve before its junction would start below zero: no route uses that part.
  const arc = mesh.arc?.map((s) => Math.max(0, s + grown.arc))
  return arc ? { ...mesh, arc } : mesh
}

/**
 * The main line of a nerve, from where it forms or leaves its parent to its end, mm in the world frame. Courses:
 * LEG_NERVE_WAYPOINTS and table nervePaths (GRAY, TA2).
 */
export function nerveCurve(nerve: Nerve, side: Laterality): Curve {
  const { curve } = grow(nerve, 'main')
  return side === 'left' ? curve : mirrorCurve(curve)
}

/**
 * The nerve with its contributions and branches; `arc` is mm along the nerve from the start of `nerveCurve`, going on
 * along the branches. Each strand is a closed tube that starts or ends inside its neighbour.
 */
export function legNerve(nerve: Nerve, side: Laterality): Mesh {
  const left = mergeMeshes(strandsOf(nerve).map(strandMesh))
  return side === 'left' ? left : mirrorX(left)
}
