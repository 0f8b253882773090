import { ellipsoid, type Field, smoothIntersect } from '../shape/field.ts'
import { profile } from '../shape/profile.ts'
import { type Knot, sweep } from '../shape/sweep.ts'
import { place } from './vertebra-facets.ts'
import type { VertebraForm } from './vertebra-form.ts'

/** The left transverse process. */
export function transverseField(form: VertebraForm): Field {
  const tipX = form.get('TPspan') / 2
  const tipY = form.rimBelow + form.get('TPTipUpFromInfEndplate')
  const tipZ = form.wall - form.get('TPTipBehindPostWall')
  const h = form.get('TPHeight') / 2
  const stout = form.level === 'L5'
  const rootX = form.pedicleX + form.get('PDW') / 2 - (stout ? 4 : 2)
  const rootZ = form.wall - form.get('PDL') + (stout ? 0 : 1)
  const rootY = form.pedicleY - (stout ? 3 : 0.5)
  const cap = stout ? 6 : 3.8
  // The last knot lies a cap's length short of the tip, on the line from the root to it.
  const reach = (tipX - cap - rootX) / (tipX - rootX)
  const at = (t: number): readonly [number, number, number] => [
    rootX + (tipX - rootX) * t * reach,
    rootY + (tipY - rootY) * t * reach,
    rootZ + (tipZ - rootZ) * t * reach,
  ]
  const knot = (t: number, hy: number, hz: number, forward = 0): Knot => {
    const [x, y, z] = at(t)
    return [x, y, z + forward, hy, hz]
  }
  // L5's grows out of the side of the body as much as of the pedicle, and tapers like a cone.
  return stout
    ? sweep(
        'x',
        [knot(0, h * 1.02, 10, 4), knot(0.5, h * 0.92, 7.6, 2.6), knot(1, h * 0.78, 5.4, 1.5)],
        6,
        cap,
      )
    : sweep(
        'x',
        [knot(0, h * 1.15, 4.2), knot(0.35, h * 0.86, 3), knot(0.78, h * 0.98, 2.8), knot(1, h * 0.92, 2.6)],
        4,
        cap,
      )
}

/** The mammillary process behind the superior facet and the accessory process behind the root of the transverse one. */
export function tubercles(form: VertebraForm): Field {
  const j = form.above
  const edge = j.width / 2 + 1
  // Round the cylinder to the facet's back edge, and out by the process' thickness.
  const m = place(
    j,
    0,
    j.radius * (1 - Math.cos(edge / j.radius)) - 2.6,
    j.radius * Math.sin(edge / j.radius),
  )
  const stout = form.level === 'L5'
  const ax = form.pedicleX + form.get('PDW') / 2 + (stout ? -2 : 1)
  const az = form.wall - form.get('PDL') - (stout ? 9 : 8)
  const ay = form.pedicleY - 4
  return (x, y, z) =>
    Math.min(
      ellipsoid(x - m[0], y - m[1] - 0.3, z - m[2], 2.9, 6.8, 3.6),
      ellipsoid(x - ax, y - ay, z - az, 1.8, 2.6, 2.6),
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
    [0.5 * length, 0.35 * h],
    [0.75 * length, 0.37 * h],
    [0.9 * length, 0.3 * h],
    [0.98 * length, 0.1 * h],
    [1.0 * length, -0.14 * h],
    [0.96 * length, -0.4 * h],
    [0.85 * length, -0.59 * h],
    [0.7 * length, -0.64 * h],
    [0.5 * length, -0.59 * h],
    [0.3 * length, -0.52 * h],
    [0.1 * length, -0.46 * h],
    [-7, -0.36 * h],
  ])
  const mid = form.get('SPThicknessMid') / 2
  return (x, y, z) => {
    const back = tipZ - z
    const up = y - tipY
    const s = length + back * cos - up * sin
    const n = up * cos + back * sin
    const t = s / length
    const tip = Math.min(1, Math.max(0, (t - 0.62) / 0.33))
    const low = Math.min(1, Math.max(0, (-0.1 - n / h) / 0.4))
    const root = Math.min(1, Math.max(0, (0.42 - t) / 0.42))
    const half =
      mid * 0.9 + tip * tip * (0.7 + 1.5 * low) + low * low * 0.7 + root * Math.sqrt(root) * (2.8 + 4.6 * low)
    return smoothIntersect(outline(s, n), x - half, 3 + 1.5 * tip)
  }
}
