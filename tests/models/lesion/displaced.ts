import { CELL, REST_STEPS } from '../../../models/lesion/grid.ts'
import type { LiveDisc } from '../../../models/lesion/live-disc.ts'

/** Tissue counts as displaced from so far outside the disc at rest, mm. */
const OUTSIDE = 0.15

/** What lies outside the disc at rest, summed over the nodes of its grid; mm, mm3. */
export interface Displaced {
  readonly volume: number
  /** To the patient's left: its middle, and its ends. */
  readonly middle: number
  readonly from: number
  readonly to: number
  /** Along the margin, and out from it at most. */
  readonly arc: number
  readonly depth: number
}

/** Measures a live disc of the left or the midline. */
export function displacedIn({ grid, values }: LiveDisc): Displaced {
  const { band, d, rest, nx, x0 } = grid
  let [n, sum, from, to, first, last, depth] = [0, 0, 99, -99, 99, -99, 0]
  for (let k = 0; k < band.count; k++) {
    const i = band.node[k]!
    if (values[i]! >= 0 || rest[i]! <= OUTSIDE * REST_STEPS) continue
    const x = x0 + (i % nx) * CELL
    n++
    sum += x
    from = Math.min(from, x)
    to = Math.max(to, x)
    first = Math.min(first, band.s[k]!)
    last = Math.max(last, band.s[k]!)
    depth = Math.max(depth, d[i]!)
  }
  return {
    volume: n * CELL ** 3,
    middle: n > 0 ? sum / n : 0,
    from,
    to,
    arc: Math.max(0, last - first),
    depth,
  }
}
