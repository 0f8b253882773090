// The strands of leg-nerve-points.ts as smooth curves that grow out of one another.

import type { Nerve } from '../../src/domain/parts.ts'
import { type Curve, catmullRom } from '../shape/curve.ts'
import type { Vec3 } from '../shape/vec.ts'
import { ROOT_END, STRANDS } from './leg-nerve-points.ts'
import type { Strand } from './leg-nerve-strand.ts'

export interface GrownStrand {
  readonly nerve: Nerve
  readonly strand: Strand
  readonly curve: Curve
  /** Arc length of the nerve at the start of this strand, mm; the nerve's main strand starts at 0. */
  readonly arc: number
  /** The strand it leaves, and where on it (mm along that strand). */
  readonly leaves?: { readonly from: GrownStrand; readonly at: number }
  /** The strand it joins, and where on it. */
  readonly joins?: { readonly into: GrownStrand; readonly at: number }
}

/** How far back along the parent the direction of a fork is taken from, mm (assumed: makes forks leave at 10 to 30 degrees). */
const LEAD = 12

/** The stretch of `curve` between two arc lengths, as a curve of its own. */
export function stretch(curve: Curve, from: number, to: number): Curve {
  return {
    length: to - from,
    at: (s) => curve.at(from + s),
    tangent: (s) => curve.tangent(from + s),
  }
}

/** Arc length of the point of `curve` that lies nearest to `p`, to 0.05 mm. */
export function nearestOn(curve: Curve, p: Vec3): number {
  const gap = (s: number) => {
    const q = curve.at(s)
    const [x, y, z] = [q[0] - p[0], q[1] - p[1], q[2] - p[2]]
    return x * x + y * y + z * z
  }
  let best = 0
  let step = 2
  for (let s = 0; s <= curve.length; s += step) if (gap(s) < gap(best)) best = s
  while (step > 0.05) {
    step /= 2
    for (const s of [best - step, best + step]) {
      if (s >= 0 && s <= curve.length && gap(s) < gap(best)) best = s
    }
  }
  return best
}

/** Through the points, entering and leaving along the neighbours' directions. */
function throughPoints(points: readonly Vec3[], before?: Vec3, after?: Vec3): Curve {
  const all = [...(before ? [before] : []), ...points, ...(after ? [after] : [])]
  const whole = catmullRom(all)
  const from = before ? arcOf(all, 1) : 0
  const to = after ? arcOf(all, all.length - 2) : whole.length
  return stretch(whole, from, to)

  // A Catmull-Rom curve passes its points in order, so the arc length of one is that of the curve through the first few
  // and their follower: measured on the whole curve as the nearest place to the point near its chord length.
  function arcOf(list: readonly Vec3[], index: number): number {
    return nearestOn(whole, list[index]!)
  }
}

const grown = new Map<string, GrownStrand>()

/** The strand called `name` of the left nerve. */
export function grow(nerve: Nerve, name: string): GrownStrand {
  const key = `${nerve}/${name}`
  const known = grown.get(key)
  if (known) return known
  const strand = STRANDS[nerve].find((s) => s.name === name)
  if (!strand) throw new Error(`No strand ${key}`)
  const made = growNew(nerve, strand)
  grown.set(key, made)
  return made
}

function growNew(nerve: Nerve, strand: Strand): GrownStrand {
  const [start] = strand.points
  const heading = strand.root ? ROOT_END[strand.root] : undefined
  const before: Vec3 | undefined = heading &&
    start && [start[0] - heading[0] * LEAD, start[1] - heading[1] * LEAD, start[2] - heading[2] * LEAD]
  if (strand.leaves) {
    const from = grow(strand.leaves[0], strand.leaves[1])
    const at = nearestOn(from.curve, strand.points[0]!)
    const points = [from.curve.at(at), ...strand.points.slice(1)]
    const curve = throughPoints(points, from.curve.at(at - LEAD))
    return { nerve, strand, curve, arc: from.nerve === nerve ? from.arc + at : 0, leaves: { from, at } }
  }
  if (strand.joins) {
    const into = grow(nerve, strand.joins)
    const at = nearestOn(into.curve, strand.points.at(-1)!)
    const points = [...strand.points.slice(0, -1), into.curve.at(at)]
    const curve = throughPoints(points, before, into.curve.at(at + LEAD))
    return { nerve, strand, curve, arc: into.arc + at - curve.length, joins: { into, at } }
  }
  return { nerve, strand, curve: throughPoints(strand.points, before), arc: 0 }
}

/** All strands of the left nerve, the main one first. */
export function strandsOf(nerve: Nerve): readonly GrownStrand[] {
  return STRANDS[nerve].map((strand) => grow(nerve, strand.name))
}
