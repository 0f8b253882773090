import { discSpace } from '../../../models/anatomy/disc-space.ts'
import { ROOT_LEAD, ROOT_SIDES, ROOT_STEP } from '../../../models/anatomy/root.ts'
import type { Mesh } from '../../../models/shape/mesh.ts'
import type { DiscLevel } from '../../../src/domain/levels.ts'

/** The flattest section of a live root. */
export interface Oval {
  /** Its longest width over its shortest. */
  readonly ratio: number
  /** Its area as a share of what it is at rest. */
  readonly area: number
  /** mm along the root over which sections are more than SEEN times as long as wide. */
  readonly stretch: number
  /** Most by which that ratio changes in a mm. */
  readonly sharpest: number
}

/** From here on an eye sees an oval (assumed). */
const SEEN = 1.2
/** mm above and below the disc within which a root is measured. */
const WINDOW = 26
const TURNS = 48

/** Corners of a ring in its own plane. */
function flattened(p: Float32Array, from: number): [number, number][] {
  const at = (k: number, e: number): number => p[from + (k % ROOT_SIDES) * 3 + e]!
  const middle = [0, 0, 0]
  for (let k = 0; k < ROOT_SIDES; k++) for (const e of [0, 1, 2]) middle[e]! += at(k, e) / ROOT_SIDES
  const axis = (k: number): number[] => {
    const ray = [0, 1, 2].map((e) => at(k, e) - at(k + ROOT_SIDES / 2, e))
    const l = Math.sqrt(ray.reduce((sum, v) => sum + v * v, 0))
    return ray.map((v) => v / l)
  }
  const [u, w] = [axis(0), axis(ROOT_SIDES / 4)]
  return Array.from({ length: ROOT_SIDES }, (_, k) => {
    const ray = [0, 1, 2].map((e) => at(k, e) - middle[e]!)
    return [u, w].map((a) => a.reduce((sum, v, e) => sum + v * ray[e]!, 0)) as [number, number]
  })
}

/** Longest width over shortest, and area in mm2. */
function section(p: Float32Array, from: number): { ratio: number; area: number } {
  const corners = flattened(p, from)
  let [short, long, area] = [Number.POSITIVE_INFINITY, 0, 0]
  for (let t = 0; t < TURNS; t++) {
    const [c, s] = [Math.cos((t * Math.PI) / TURNS), Math.sin((t * Math.PI) / TURNS)]
    const along = corners.map(([x, y]) => x * c + y * s)
    const width = Math.max(...along) - Math.min(...along)
    short = Math.min(short, width)
    long = Math.max(long, width)
  }
  corners.forEach(([x, y], k) => {
    const [x1, y1] = corners[(k + 1) % ROOT_SIDES]!
    area += (x * y1 - x1 * y) / 2
  })
  return { ratio: long / short, area: Math.abs(area) }
}

/** Measures a live root against its rest near a disc. */
export function ovalOf(live: Mesh, rest: Mesh, level: DiscLevel): Oval {
  const height = discSpace(level).centre[1]
  let [most, area, seen, sharpest, before] = [0, 1, 0, 0, Number.NaN]
  const ring = ROOT_SIDES * 3
  for (let from = ROOT_LEAD * 3; from + ring <= rest.positions.length - ROOT_LEAD * 3; from += ring) {
    if (Math.abs(rest.positions[from + 1]! - height) > WINDOW) continue
    const here = section(live.positions, from)
    if (here.ratio > SEEN) seen++
    if (here.ratio > most) {
      most = here.ratio
      area = here.area / section(rest.positions, from).area
    }
    if (!Number.isNaN(before)) sharpest = Math.max(sharpest, Math.abs(here.ratio - before) / ROOT_STEP)
    before = here.ratio
  }
  return { ratio: most, area, stretch: seen * ROOT_STEP, sharpest }
}
