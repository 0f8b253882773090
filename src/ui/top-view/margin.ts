// The disc from below, in millimetres: x to the patient's left, y to the back. A drawing after a typical L4/5 disc
// (51 by 37 mm), simplified; it explains, it does not measure.

export type Point = readonly [x: number, y: number]

/** A place on the rim: where it is, which way is out, and how far along the rim it lies from the middle of the back. */
export interface RimPoint {
  readonly at: Point
  readonly out: Point
  /** mm along the rim from the middle of the back, positive to the patient's left. */
  readonly s: number
}

const HALF_WIDTH = 25.5
const HALF_DEPTH = 17.5
/** How far the back of the rim is drawn in at the middle (assumed). */
const HOLLOW = 1.6
const STEPS = 240

function outline(turn: number): Point {
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  const x = HALF_WIDTH * Math.sign(sin) * Math.abs(sin) ** 0.86
  const y = HALF_DEPTH * Math.sign(cos) * Math.abs(cos) ** 0.86
  return [x, cos > 0 ? y - HOLLOW * Math.exp(-((x / 10) ** 2)) : y]
}

function makeRim(): RimPoint[] {
  const points = Array.from({ length: STEPS }, (_, i) => outline(((i - STEPS / 2) / STEPS) * 2 * Math.PI))
  let s = 0
  const lengths = points.map((point, i) => {
    const before = points[i - 1]
    if (before) s += Math.sqrt((point[0] - before[0]) ** 2 + (point[1] - before[1]) ** 2)
    return s
  })
  const middle = lengths[STEPS / 2]!
  return points.map((at, i) => {
    const [before, after] = [points[(i + STEPS - 1) % STEPS]!, points[(i + 1) % STEPS]!]
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.sqrt(dx * dx + dy * dy)
    return { at, out: [-dy / length, dx / length], s: lengths[i]! - middle }
  })
}

/** The rim, from the front over the patient's right, the back and the left to the front again. */
export const RIM: readonly RimPoint[] = makeRim()

const DIRECTIONS = new Map<number, RimPoint>()

/** The rim point in a direction from the disc's middle; 0 is straight back, 90 the patient's left; degrees. */
export function rimAt(degrees: number): RimPoint {
  const known = DIRECTIONS.get(degrees)
  if (known) return known
  const turn = (degrees * Math.PI) / 180
  const [x, y] = [Math.sin(turn), Math.cos(turn)]
  const found = RIM.reduce((best, point) => (along(point, x, y) > along(best, x, y) ? point : best))
  // Asked for the few directions of the places only.
  DIRECTIONS.set(degrees, found)
  return found
}

function along({ at: [px, py] }: RimPoint, x: number, y: number): number {
  return (px * x + py * y) / Math.sqrt(px * px + py * py)
}

/** The way once round the rim, mm. */
const ROUND = RIM.at(-1)!.s - RIM[0]!.s

/** How far apart two places on the rim are along it, the shorter way round, mm. */
export function alongRim(a: number, b: number): number {
  const straight = Math.abs(a - b)
  return Math.min(straight, ROUND - straight)
}

/** The point `t` mm outside the rim at `s` mm along it. */
export function offRim(s: number, t: number): Point {
  let [low, high] = [0, RIM.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (RIM[middle]!.s >= s) high = middle
    else low = middle + 1
  }
  const b = RIM[low]!
  const a = RIM[low - 1] ?? b
  const f = b === a ? 0 : (Math.min(s, b.s) - a.s) / (b.s - a.s)
  const mix = (e: 0 | 1): number =>
    a.at[e] + (b.at[e] - a.at[e]) * f + t * (a.out[e] + (b.out[e] - a.out[e]) * f)
  return [mix(0), mix(1)]
}

/** Where a point lies beside the rim: along it and out from it, mm. */
export function besideRim([x, y]: Point): { s: number; t: number } {
  let best = RIM[0]!
  let least = Number.POSITIVE_INFINITY
  for (const point of RIM) {
    const distance = (point.at[0] - x) ** 2 + (point.at[1] - y) ** 2
    if (distance < least) [best, least] = [point, distance]
  }
  return { s: best.s, t: (x - best.at[0]) * best.out[0] + (y - best.at[1]) * best.out[1] }
}

/** An SVG path through points. */
export function path(points: readonly Point[], closed = true): string {
  return `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}${closed ? 'Z' : ''}`
}
