// Closed outlines stacked along one axis and joined smoothly: the trunk, the leg and the foot of the skin.

import type { Field } from '../shape/field.ts'
import type { Section } from './skin-form.ts'

const WIDTH = 10

/** Values of the sections every mm: a cubic through them, then evened out so that curvature has no steps either. */
function table(
  sections: readonly Section[],
  reach: number,
): { from: number; count: number; values: Float64Array } {
  const rows = [...sections].sort((a, b) => a[0] - b[0])
  const from = rows[0]![0]
  const count = Math.round(rows.at(-1)![0] - from) + 1
  const values = new Float64Array(count * WIDTH)
  const n = rows.length
  for (let k = 0; k < WIDTH; k++) {
    const at = (i: number) => rows[i]![k + 1]!
    const secant = (i: number) => (at(i + 1) - at(i)) / (rows[i + 1]![0] - rows[i]![0])
    const slope = rows.map((_, i) => {
      if (i === 0) return secant(0)
      if (i === n - 1) return secant(n - 2)
      return (at(i + 1) - at(i - 1)) / (rows[i + 1]![0] - rows[i - 1]![0])
    })
    let i = 0
    for (let m = 0; m < count; m++) {
      const y = from + m
      while (i < n - 2 && y > rows[i + 1]![0]) i++
      const h = rows[i + 1]![0] - rows[i]![0]
      const t = Math.min(1, (y - rows[i]![0]) / h)
      const [t2, t3] = [t * t, t * t * t]
      values[m * WIDTH + k] =
        (2 * t3 - 3 * t2 + 1) * at(i) +
        (t3 - 2 * t2 + t) * h * slope[i]! +
        (3 * t2 - 2 * t3) * at(i + 1) +
        (t3 - t2) * h * slope[i + 1]!
    }
  }
  for (let round = 0; round < 3; round++) even(values, count, reach)
  return { from, count, values }
}

/** A running mean over `most` mm to either side (less near the ends). */
function even(values: Float64Array, count: number, most: number): void {
  const old = values.slice()
  for (let m = 0; m < count; m++) {
    const reach = Math.min(most, m, count - 1 - m)
    for (let k = 0; k < WIDTH; k++) {
      let sum = 0
      for (let j = -reach; j <= reach; j++) sum += old[(m + j) * WIDTH + k]!
      values[m * WIDTH + k] = sum / (2 * reach + 1)
    }
  }
}

/**
 * Field of a stack of sections, mm, negative inside: how far a point is from the outline at its own height, measured from
 * the section's centre. Beyond the first and last section the outline stays as it is there.
 * @param axis which coordinate the stack runs along; the section's second centre is then z (for y) or y (for z)
 * @param evenOut how far the values are averaged along the stack, mm
 */
export function stack(sections: readonly Section[], axis: 'y' | 'z', evenOut = 7): Field {
  const { from, count, values } = table(sections, evenOut)
  const section = (u: number, v: number, along: number): number => {
    const s = Math.max(0, Math.min(count - 1.001, along - from))
    const i = Math.floor(s)
    const t = s - i
    const o = i * WIDTH
    const get = (k: number) => values[o + k]! + (values[o + WIDTH + k]! - values[o + k]!) * t
    const du = u - get(0)
    const dv = v - get(1)
    const a = du < 0 ? get(2) : get(3)
    const b = dv < 0 ? get(5) : get(4)
    const n = get(dv < 0 ? (du < 0 ? 8 : 9) : du < 0 ? 6 : 7)
    const q = (Math.abs(du) / a) ** n + (Math.abs(dv) / b) ** n
    const scale = q ** (1 / n)
    const r = Math.sqrt(du * du + dv * dv)
    // In the middle the ray has no length: there the field is the smaller half-width.
    return scale < 0.05 ? -Math.min(a, b) * (1 - scale) : r * (1 - 1 / scale)
  }
  return axis === 'y' ? (x, y, z) => section(x, z, y) : (x, y, z) => section(x, y, z)
}
