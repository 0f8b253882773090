import type { Surface } from './bvh.ts'
import { type Plate, plate, plateWidth, sagittalLoops, transverse } from './plate.ts'
import { area, chord, crossings, extent, type Loop, type Point2, section, surrounds } from './section.ts'

/** What callipers find on a vertebral body, in the bone's own axes; mm and degrees. */
export interface Body {
  readonly upper: Plate
  readonly lower: Plate
  readonly front: number
  readonly back: number
  readonly widthUpper: number
  readonly widthLower: number
  readonly wedge: number
  readonly wallHollow: number
  readonly waistWidth: number
  readonly waistDepth: number
  /** Forward coordinate of the posterior wall: mean of both plates' rear rims in the midline. */
  readonly wall: number
}

/** The rear share of the body from which the pedicles spring; found on real bones, where the waist was measured before. */
const PEDICLES = 0.35

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function between(a: Point2, b: Point2): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2)
}

/** Two plates of neighbouring profiles as one, so that a single bump of the rim does not decide. */
function meanPlate(plates: readonly Plate[]): Plate {
  const point = (pick: (p: Plate) => Point2): Point2 => [
    mean(plates.map((p) => pick(p)[0])),
    mean(plates.map((p) => pick(p)[1])),
  ]
  const [anterior, posterior] = [point((p) => p.anterior), point((p) => p.posterior)]
  const slope = (anterior[1] - posterior[1]) / (anterior[0] - posterior[0])
  return {
    anterior,
    posterior,
    slope,
    degrees: (Math.atan(slope) * 180) / Math.PI,
    depth: between(anterior, posterior),
    hollow: mean(plates.map((p) => p.hollow)),
  }
}

/** Deepest gap between a ruler along the posterior wall and the bone, beside the basivertebral vein. */
function wallHollow(body: Loop, upper: Plate, lower: Plate): number {
  // The ruler touches the rearmost point of the upper and of the lower third.
  const rearmost = (from: number, to: number): Point2 => {
    const [low, high] = [lower.posterior[1], upper.posterior[1]]
    const inside = body.filter(([z, y]) => {
      const share = (y - low) / (high - low)
      return share >= from && share <= to && z < (upper.posterior[0] + upper.anterior[0]) / 2
    })
    return inside.reduce((a, b) => (b[0] < a[0] ? b : a))
  }
  const [a, b] = [rearmost(0, 0.33), rearmost(0.67, 1)]
  let hollow = 0
  for (let share = 0.05; share < 1; share += 0.05) {
    const from: Point2 = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
    hollow = Math.max(hollow, crossings([body], from, [1, 0]).find((t) => t > -1) ?? 0)
  }
  return hollow
}

/** Measures the body of a vertebra given in its own axes. */
export function measureBody(surface: Surface): Body {
  const profiles = [-4, 0, 4].map((x) => sagittalLoops(surface, x).body)
  const upper = meanPlate(profiles.map((body) => plate(body, 1)))
  const lower = meanPlate(profiles.map((body) => plate(body, -1)))
  const beside = [-5, 5].map((x) => sagittalLoops(surface, x).body)
  let waistWidth = Number.POSITIVE_INFINITY
  let waistDepth = Number.POSITIVE_INFINITY
  const middle = (upper.anterior[0] + upper.posterior[0]) / 2
  const pedicles = upper.posterior[0] + PEDICLES * (upper.anterior[0] - upper.posterior[0])
  for (let y = -8; y <= 8; y += 0.5) {
    const loops = section(surface, transverse(y)).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))
    const loop = loops.find((l) => surrounds(l, [0, middle]))
    if (!loop) continue
    const [right, left] = extent(loop, [1, 0], ([, z]) => z > pedicles)
    waistWidth = Math.min(waistWidth, left - right)
    const depth = mean(
      [-5, 5].map((x) => {
        const [behind, ahead] = chord(loops, [x, middle], [0, 1])
        return ahead - behind
      }),
    )
    waistDepth = Math.min(waistDepth, depth)
  }
  return {
    upper,
    lower,
    front: between(upper.anterior, lower.anterior),
    back: between(upper.posterior, lower.posterior),
    widthUpper: plateWidth(surface, upper, 1),
    widthLower: plateWidth(surface, lower, -1),
    wedge: upper.degrees - lower.degrees,
    wallHollow: mean(beside.map((body) => wallHollow(body, upper, lower))),
    waistWidth,
    waistDepth,
    wall: mean([upper.posterior[0], lower.posterior[0]]),
  }
}
