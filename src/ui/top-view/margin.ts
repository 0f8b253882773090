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

/** The rim point in a direction from the disc's middle; 0 is straight back, 90 the patient's left; degrees. */
export function rimAt(degrees: number): RimPoint {
  const turn = (degrees * Math.PI) / 180
  const [x, y] = [Math.sin(turn), Math.cos(turn)]
  return RIM.reduce((best, point) => (along(point, x, y) > along(best, x, y) ? point : best))
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
  const index = RIM.findIndex((point) => point.s >= s)
  const b = RIM[index] ?? RIM.at(-1)!
  const a = RIM[index - 1] ?? b
  const f = b === a ? 0 : (s - a.s) / (b.s - a.s)
  const mix = (p: Point, q: Point): Point => [p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f]
  const [at, out] = [mix(a.at, b.at), mix(a.out, b.out)]
  return [at[0] + out[0] * t, at[1] + out[1] * t]
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
