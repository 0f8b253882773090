// Which nerves carry a root's signal from the spine to the skin: table rootPainRoutes (GRAY, COMPILER).

import type { Laterality, Root } from '../../src/domain/levels.ts'
import type { Nerve } from '../../src/domain/parts.ts'
import { type Curve, polyline } from '../shape/curve.ts'
import type { Vec3 } from '../shape/vec.ts'
import { mirrorCurve } from './leg-nerve.ts'
import { type GrownStrand, grow, stretch } from './leg-nerve-tree.ts'

/** One nerve's part of a root's route. */
export interface RoutePiece {
  readonly nerve: Nerve
  readonly curve: Curve
  /** Distance from the end of the root to the start of this piece, mm along the route. */
  readonly start: number
  /** The nerve mesh's `arc` at the start of this piece; it covers arcs up to `fromArc + curve.length`. */
  readonly fromArc: number
}

interface Step {
  readonly nerve: Nerve
  readonly strand: string
  /** The part of the strand that is used, 0..1; all of it when left out. */
  readonly upTo?: number
}

const step = (nerve: Nerve, strand = 'main', upTo?: number): Step => ({
  nerve,
  strand,
  ...(upTo === undefined ? {} : { upTo }),
})

/**
 * The steps of each root; a step starts on one listed before it. L1 is empty: its ilioinguinal and iliohypogastric
 * nerves are not among the parts that are drawn.
 */
const STEPS: Readonly<Record<Root, readonly Step[]>> = {
  L1: [],
  // 'Front-upper thigh': half of the way to the knee.
  L2: [step('femoral'), step('femoral', 'intermediate-cutaneous', 0.5)],
  L3: [step('femoral', 'from-L3'), step('femoral'), step('femoral', 'medial-cutaneous')],
  L4: [step('femoral', 'from-L4'), step('femoral'), step('saphenous')],
  L5: [
    step('lumbosacral-trunk'),
    step('sciatic'),
    step('common-fibular'),
    step('superficial-fibular'),
    step('superficial-fibular', 'medial-toe-2'),
    step('deep-fibular'),
  ],
  S1: [
    step('sciatic', 'from-S1'),
    step('sciatic'),
    step('tibial'),
    step('sural'),
    step('tibial', 'lateral-plantar'),
    step('tibial', 'medial-plantar'),
  ],
  S2: [step('posterior-femoral-cutaneous')],
  S3: [step('pudendal')],
  S4: [step('pudendal', 'from-S4'), step('pudendal')],
}

interface Placed {
  readonly grown: GrownStrand
  readonly from: number
  readonly to: number
  readonly start: number
}

function place(root: Root): readonly Placed[] {
  const placed: Placed[] = []
  for (const { nerve, strand, upTo = 1 } of STEPS[root]) {
    const grown = grow(nerve, strand)
    const entry = placed.find((p) => p.grown.joins?.into === grown)
    const parent = placed.find((p) => p.grown === grown.leaves?.from)
    let from = 0
    let start = 0
    if (entry) {
      from = entry.grown.joins!.at
      start = entry.start + entry.to - entry.from
    } else if (parent) {
      start = parent.start + grown.leaves!.at - parent.from
    }
    placed.push({ grown, from, to: grown.curve.length * upTo, start })
  }
  return placed
}

/**
 * The nerves a root's signal runs through, from the end of the root outwards; pieces may run side by side (both fibular
 * nerves of L5). Empty for L1.
 */
export function rootRoute(root: Root, side: Laterality): readonly RoutePiece[] {
  return place(root).map(({ grown, from, to, start }) => {
    const curve = stretch(grown.curve, from, to)
    return {
      nerve: grown.nerve,
      curve: side === 'left' ? curve : mirrorCurve(curve),
      start,
      fromArc: grown.arc + from,
    }
  })
}

/** One unbroken line from the end of the root to the farthest point of its route, for a camera or a single light. */
export function rootPath(root: Root, side: Laterality): Curve | undefined {
  const placed = place(root)
  let piece = placed.reduce<Placed | undefined>(
    (far, p) => (far && far.start + far.to - far.from >= p.start + p.to - p.from ? far : p),
    undefined,
  )
  const points: Vec3[] = []
  let to = piece?.to ?? 0
  while (piece) {
    const { grown, from } = piece
    const count = Math.max(1, Math.ceil((to - from) / 2))
    const part: Vec3[] = []
    for (let i = 0; i <= count; i++) part.push(grown.curve.at(from + ((to - from) * i) / count))
    if (points.length > 0) part.pop()
    points.unshift(...part)
    const parent: Placed | undefined = placed.find((p) => p.grown === grown.leaves?.from)
    const entry: Placed | undefined = placed.find((p) => p.grown.joins?.into === grown)
    if (entry && from > 0) {
      piece = entry
      to = entry.to
    } else if (parent) {
      piece = parent
      to = grown.leaves!.at
    } else piece = undefined
  }
  if (points.length < 2) return undefined
  const curve = polyline(points)
  return side === 'left' ? curve : mirrorCurve(curve)
}
