import { discSpace, wallPoint } from '../../../models/anatomy/disc-space.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { tissueField } from '../../../models/lesion/tissue.ts'
import type { Finding } from '../../../src/domain/finding.ts'
import type { DiscLevel } from '../../../src/domain/levels.ts'

type Geometry = Omit<Finding, 'nerve'>

/** What a radiologist would measure of the tissue beyond the healthy margin; mm. */
export interface Figure {
  /** Greatest distance out from the margin. */
  readonly depth: number
  /** Share of the circumference along which tissue passes the margin by more than 0.15 mm at mid height. */
  readonly share: number
  /** Width at the margin, and greatest width further out: along the arc, and up and down. */
  readonly base: { readonly arc: number; readonly height: number }
  readonly widest: { readonly arc: number; readonly height: number }
}

const STEP = 0.5
const ARCS = Array.from({ length: 105 }, (_, i) => -20 + i * STEP)
const HEIGHTS = Array.from({ length: 51 }, (_, i) => -13 + i * STEP)
const DEPTHS = [0.2, ...Array.from({ length: 18 }, (_, i) => 0.6 + i * 0.6)]

/** World points of the lattice of arcs, heights and depths over one disc's margin (made once: it is slow). */
const LATTICES = new Map<DiscLevel, Float32Array>()

function lattice(level: DiscLevel): Float32Array {
  let points = LATTICES.get(level)
  if (!points) {
    const space = discSpace(level)
    points = Float32Array.from(
      DEPTHS.flatMap((d) => HEIGHTS.flatMap((eta) => ARCS.flatMap((s) => space.pointAt(s, eta, d)))),
    )
    LATTICES.set(level, points)
  }
  return points
}

/** Measures a finding of the left or the midline by sampling its field in sheets parallel to the margin. */
export function figureOf(geometry: Geometry): Figure {
  const space = discSpace(geometry.level)
  const lesion = lesionOf(geometry)
  const field = tissueField(lesion)
  const at = space.wall(...space.pointAt(lesion.dome.s, 0, 0.2), wallPoint())
  const rim = (at.aboveLower + at.belowUpper) / 2
  const points = lattice(geometry.level)
  const half = space.circumference / 2
  let passed = 0
  let asked = 0
  for (let s = -half + 1; s < half; s += 1) {
    const [x, y, z] = space.pointAt(s, 0, 0.15)
    asked++
    if (field(x, y, z) < 0) passed++
  }

  let depth = 0
  /** Extent of the tissue in one sheet; the base cannot be taller than the disc (NOM-05). */
  const extent = (sheet: number, tallest: number): { arc: number; height: number } => {
    let [left, right, low, high] = [99, -99, 99, -99]
    let i = sheet * HEIGHTS.length * ARCS.length * 3
    for (const eta of HEIGHTS) {
      for (const s of ARCS) {
        if (Math.abs(eta) <= tallest && field(points[i]!, points[i + 1]!, points[i + 2]!) < 0) {
          left = Math.min(left, s)
          right = Math.max(right, s)
          low = Math.min(low, eta)
          high = Math.max(high, eta)
          depth = Math.max(depth, DEPTHS[sheet]!)
        }
        i += 3
      }
    }
    return right < left ? { arc: 0, height: 0 } : { arc: right - left + STEP, height: high - low + STEP }
  }

  const base = extent(0, rim)
  const further = DEPTHS.slice(1).map((_, i) => extent(i + 1, Number.POSITIVE_INFINITY))
  return {
    depth,
    share: passed / asked,
    base,
    widest: {
      arc: Math.max(...further.map((e) => e.arc)),
      height: Math.max(...further.map((e) => e.height)),
    },
  }
}
