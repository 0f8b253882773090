import type { Field } from './field.ts'

/**
 * A section of a sweep: place along the axis, centre and half sizes in the other two coordinates (in the order x, y, z),
 * and degrees by which the section is turned from the first of them to the second; mm.
 */
export type Knot = readonly [at: number, c1: number, c2: number, h1: number, h2: number, turn?: number]

const STEP = 0.25
const WIDTH = 6

/** Values of the knots every STEP mm: cubic with harmonic slopes (no overshoot). */
function table(knots: readonly Knot[]): { from: number; to: number; values: Float64Array } {
  const rows = [...knots].sort((a, b) => a[0] - b[0])
  const from = rows[0]![0]
  const to = rows.at(-1)![0]
  const count = Math.ceil((to - from) / STEP) + 2
  const values = new Float64Array(count * WIDTH)
  for (let k = 0; k < 5; k++) {
    const at = (i: number): number => rows[i]![k + 1] ?? 0
    const secant = (i: number): number => (at(i + 1) - at(i)) / (rows[i + 1]![0] - rows[i]![0])
    const slope = rows.map((_, i) => {
      if (i === 0 || i === rows.length - 1) return secant(i === 0 ? 0 : rows.length - 2)
      const [a, b] = [secant(i - 1), secant(i)]
      return a * b <= 0 ? 0 : (2 * a * b) / (a + b)
    })
    let i = 0
    for (let m = 0; m < count; m++) {
      const x = from + m * STEP
      while (i < rows.length - 2 && x > rows[i + 1]![0]) i++
      const h = rows[i + 1]![0] - rows[i]![0]
      const t = (x - rows[i]![0]) / h
      const [t2, t3] = [t * t, t * t * t]
      const v =
        (2 * t3 - 3 * t2 + 1) * at(i) +
        (t3 - 2 * t2 + t) * h * slope[i]! +
        (3 * t2 - 2 * t3) * at(i + 1) +
        (t3 - t2) * h * slope[i + 1]!
      if (k < 4) values[m * WIDTH + k] = v
      else {
        values[m * WIDTH + 4] = Math.cos((v * Math.PI) / 180)
        values[m * WIDTH + 5] = Math.sin((v * Math.PI) / 180)
      }
    }
  }
  return { from, to, values }
}

/** |t| to the power 2.5. */
function power(t: number): number {
  return t * t * Math.sqrt(t)
}

/**
 * A limb along one axis: superellipse sections (exponent 2.5) whose centre and half sizes change along it, closed by
 * rounded caps of the given lengths, mm. The distance is first-order: exact near the surface of a straight limb.
 */
export function sweep(axis: 'x' | 'y' | 'z', knots: readonly Knot[], capFrom: number, capTo: number): Field {
  const { from, to, values } = table(knots)
  const along = (s: number, u: number, v: number): number => {
    const beyond = s < from ? (from - s) / capFrom : s > to ? (s - to) / capTo : 0
    const cap = s < from ? capFrom : capTo
    const place = Math.min(to - 1e-6, Math.max(from, s)) - from
    const i = Math.floor(place / STEP)
    // In the caps centres and sizes run on as they ended: a size that stopped changing would leave a collar there.
    const t = place / STEP - i + (s < from ? s - from : s > to ? s - to : 0) / STEP
    const o = i * WIDTH
    const least = 0.3
    const c1 = values[o]! + (values[o + WIDTH]! - values[o]!) * t
    const c2 = values[o + 1]! + (values[o + WIDTH + 1]! - values[o + 1]!) * t
    const e1 = values[o + 2]!
    const e2 = values[o + 3]!
    const h1 = Math.max(e1 * least, e1 + (values[o + WIDTH + 2]! - e1) * t)
    const h2 = Math.max(e2 * least, e2 + (values[o + WIDTH + 3]! - e2) * t)
    const cos = values[o + 4]!
    const sin = values[o + 5]!
    const du = u - c1
    const dv = v - c2
    const a = Math.abs(du * cos + dv * sin) / h1
    const b = Math.abs(dv * cos - du * sin) / h2
    const g = (power(a) + power(b) + power(beyond)) ** 0.4
    if (g < 1e-6) return -Math.min(h1, h2)
    // First-order distance: (g - 1) over the length of g's gradient.
    const ra = a / g
    const rb = b / g
    const rc = beyond / g
    const ga = (ra * Math.sqrt(ra)) / h1
    const gb = (rb * Math.sqrt(rb)) / h2
    const gc = (rc * Math.sqrt(rc)) / cap
    return (g - 1) / Math.sqrt(ga * ga + gb * gb + gc * gc)
  }
  if (axis === 'x') return (x, y, z) => along(x, y, z)
  if (axis === 'y') return (x, y, z) => along(y, x, z)
  return (x, y, z) => along(z, x, y)
}
