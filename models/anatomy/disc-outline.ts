import type { Vec3 } from '../shape/vec.ts'

/** The closed, left-right symmetric outline of an end plate in its plane: x to the left, f forward; mm. */
export interface Outline {
  /** Distance from the plane's centre at an angle from straight back, left positive; radians. */
  radiusAt(angle: number): number
  /** Arc length from the posterior midline (left positive) and distance out of the outline (negative inside). */
  locate(x: number, f: number, out: { s: number; d: number }): void
  /** The point of the outline at an arc length. */
  pointAt(s: number): readonly [x: number, f: number]
  /** Half the length all the way round. */
  readonly half: number
}

/** Table entries over half a turn; 360 keeps the arc error under 0.01 mm. */
const STEPS = 360

/** An outline from its polar radius (even in the angle), as tables of radius, slope and arc length. */
export function outlineFrom(radius: (angle: number) => number): Outline {
  const r = new Float64Array(STEPS + 2)
  const k = new Float64Array(STEPS + 2)
  const arc = new Float64Array(STEPS + 2)
  const da = Math.PI / STEPS
  for (let i = 0; i <= STEPS; i++) r[i] = radius(i * da)
  r[STEPS + 1] = r[STEPS - 1]!
  for (let i = 0; i <= STEPS; i++) {
    const slope = (r[i + 1]! - r[i === 0 ? 1 : i - 1]!) / (2 * da)
    k[i] = 1 / Math.sqrt(1 + (slope / r[i]!) ** 2)
    if (i > 0) {
      const a = r[i - 1]!
      const b = r[i]!
      arc[i] = arc[i - 1]! + Math.sqrt(a * a + b * b - 2 * a * b * Math.cos(da))
    }
  }
  k[STEPS + 1] = k[STEPS]!
  arc[STEPS + 1] = arc[STEPS]!

  function locate(x: number, f: number, out: { s: number; d: number }): void {
    const angle = Math.atan2(Math.abs(x), -f) / da
    const i = Math.min(STEPS, Math.floor(angle))
    const w = angle - i
    const rr = r[i]! + (r[i + 1]! - r[i]!) * w
    const kk = k[i]! + (k[i + 1]! - k[i]!) * w
    const aa = arc[i]! + (arc[i + 1]! - arc[i]!) * w
    out.s = x < 0 ? -aa : aa
    out.d = (Math.sqrt(x * x + f * f) - rr) * kk
  }

  function radiusAt(angle: number): number {
    const a = Math.min(Math.PI, Math.abs(angle)) / da
    const i = Math.min(STEPS, Math.floor(a))
    return r[i]! + (r[i + 1]! - r[i]!) * (a - i)
  }

  function pointAt(s: number): readonly [number, number] {
    const want = Math.min(arc[STEPS]!, Math.abs(s))
    let i = 0
    while (i < STEPS - 1 && arc[i + 1]! < want) i++
    const span = arc[i + 1]! - arc[i]! || 1
    const angle = (i + (want - arc[i]!) / span) * da
    const rr = radiusAt(angle)
    return [Math.sign(s) * rr * Math.sin(angle), -rr * Math.cos(angle)]
  }

  return { radiusAt, locate, pointAt, half: arc[STEPS]! }
}

export function outlineLength(outline: Outline): number {
  return 2 * outline.half
}

/** The end plate of one side of a disc, in a plane frame of its own. */
export interface Plate {
  readonly centre: Vec3
  readonly up: Vec3
  readonly forward: Vec3
  readonly outline: Outline
  /** Height of the end plate over its rim plane at a point of that plane; + is up. */
  height(x: number, f: number): number
  /** Share by which the body is waisted `v` mm away from this rim. */
  waist(v: number): number
}
