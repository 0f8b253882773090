import { ellipsoid, type Field, smoothIntersect } from '../shape/field.ts'
import { profile } from '../shape/profile.ts'
import { type Knot, sweep } from '../shape/sweep.ts'
import { place } from './vertebra-facets.ts'
import type { VertebraForm } from './vertebra-form.ts'
import { lateralTubercle, thoracicTubercles } from './vertebra-thoracic.ts'

/** Sections of a transverse process from its root to its tip: share of the way, half height and half depth against the table's height, mm forward of the straight line. */
type Shape = readonly (readonly [t: number, high: number, deep: number, forward: number])[]

/**
 * Flattened from front to back, with a neck and a broader end, bowed a little forwards; L4's slender; L5's a cone that
 * grows out of the side of the body as much as of the pedicle (textbook; the shares are assumed).
 */
const BLADE: Shape = [
  [0, 0.62, 0.46, 0],
  [0.3, 0.41, 0.32, 1.3],
  [0.75, 0.51, 0.28, 1.9],
  [1, 0.46, 0.27, 1.5],
]
const SLENDER: Shape = [
  [0, 0.62, 0.46, 0],
  [0.3, 0.42, 0.31, 1.2],
  [0.75, 0.45, 0.26, 1.3],
  [1, 0.38, 0.24, 1],
]
const CONE: Shape = [
  [0, 0.54, 0.56, 5.5],
  [0.45, 0.43, 0.41, 4.6],
  [1, 0.37, 0.33, 2.5],
]

/** The left transverse process. */
export function transverseField(form: VertebraForm): Field {
  const { level } = form
  if (level === 'T12') return lateralTubercle(form)
  const shape = level === 'L5' ? CONE : level === 'L4' ? SLENDER : BLADE
  const height = form.get('TPHeight')
  const stout = level === 'L5'
  const cap = stout ? 5.2 : 3.4
  const tipX = form.get('TPspan') / 2
  const tipY = form.rimBelow + form.get('TPTipUpFromInfEndplate')
  const tipZ = form.wall - form.get('TPTipBehindPostWall')
  const rootX = form.pedicleX + form.get('PDW') / 2 - (stout ? 5 : 2)
  const rootY = form.pedicleY - (stout ? 2.8 : 0.6)
  const rootZ = form.wall - form.get('PDL') + (stout ? 1 : 0.5)
  // The last knot lies a cap's length short of the tip, on the line from the root to it.
  const reach = (tipX - cap - rootX) / (tipX - rootX)
  const knots = shape.map(([t, high, deep, forward]): Knot => {
    const at = (from: number, to: number): number => from + (to - from) * t * reach
    return [at(rootX, tipX), at(rootY, tipY), at(rootZ, tipZ) + forward, height * high, height * deep]
  })
  return sweep('x', knots, 4, cap)
}

/** The mammillary process behind the superior facet and the accessory process behind the root of the transverse one. */
export function tubercles(form: VertebraForm): Field {
  if (form.level === 'T12') return thoracicTubercles(form)
  const j = form.above
  const edge = j.width / 2 + 0.8
  // Round the cylinder to the facet's back edge, and out by the process' thickness.
  const m = place(
    j,
    0.8,
    j.radius * (1 - Math.cos(edge / j.radius)) - 2.2,
    j.radius * Math.sin(edge / j.radius),
  )
  const stout = form.level === 'L5'
  const ax = form.pedicleX + form.get('PDW') / 2 + (stout ? -3 : 0.5)
  const az = form.wall - form.get('PDL') - (stout ? 6.5 : 6)
  const ay = form.pedicleY - 2.6
  return (x, y, z) =>
    Math.min(
      ellipsoid(x - m[0], y - m[1], z - m[2], 2.7, 5, 3.3),
      ellipsoid(x - ax, y - ay, z - az, 1.6, 2.2, stout ? 1.6 : 2.4),
    )
}

/** The hatchet-shaped spinous process, from the laminae to its tip. */
export function spinousField(form: VertebraForm): Field {
  const length = form.get('SPFreeLength')
  const h = form.get('SPHeightMid')
  const slope = (form.get('SPSlopeDown') * Math.PI) / 180
  const tipZ = form.wall - form.get('SPTipBehindPostWall')
  const tipY = form.rimBelow + form.get('SPTipUpFromInfEndplate')
  const cos = Math.cos(slope)
  const sin = Math.sin(slope)
  const outline = profile([
    [-7, 0.12 * h],
    [-2, 0.2 * h],
    [0.25 * length, 0.28 * h],
    [0.5 * length, 0.36 * h],
    [0.72 * length, 0.32 * h],
    [0.88 * length, 0.25 * h],
    [0.97 * length, 0.06 * h],
    [1.0 * length, -0.18 * h],
    [0.97 * length, -0.41 * h],
    [0.86 * length, -0.57 * h],
    [0.7 * length, -0.61 * h],
    [0.5 * length, -0.58 * h],
    [0.3 * length, -0.5 * h],
    [0.1 * length, -0.39 * h],
    [-7, -0.26 * h],
  ])
  const mid = form.get('SPThicknessMid') / 2
  return (x, y, z) => {
    const back = tipZ - z
    const up = y - tipY
    const s = length + back * cos - up * sin
    const n = up * cos + back * sin
    const t = s / length
    const tip = Math.min(1, Math.max(0, (t - 0.58) / 0.36))
    const low = Math.min(1, Math.max(0, (-0.1 - n / h) / 0.4))
    const root = Math.min(1, Math.max(0, (0.42 - t) / 0.42))
    const half =
      mid * 0.87 +
      tip * tip * (0.9 + 1.6 * low) +
      low * low * 0.5 +
      root * Math.sqrt(root) * (1.7 + 3.2 * low)
    return smoothIntersect(outline(s, n), x - half, 3 + 1.5 * tip)
  }
}
