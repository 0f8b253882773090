import { ellipsoid, type Field, smoothIntersect, smoothUnion } from '../shape/field.ts'
import { noise } from '../shape/noise.ts'
import { profile } from '../shape/profile.ts'
import { type Knot, sweep } from '../shape/sweep.ts'
import { SPINOUS_UP } from './bend-room.ts'
import { place } from './vertebra-facets.ts'
import type { VertebraForm } from './vertebra-form.ts'
import { smooth } from './vertebra-life.ts'
import { lateralTubercle, thoracicTubercles } from './vertebra-thoracic.ts'

/** Sections of a transverse process from its root to its tip: share of the way, half height and half depth against the table's height, mm forward of the straight line and below it. */
type Shape = readonly (readonly [t: number, high: number, deep: number, forward: number, sag: number])[]

/**
 * Flattened from front to back, with a neck and a broader end, bowed a little forwards; L4's slender; L5's a cone that
 * grows out of the side of the body as much as of the pedicle (textbook; the shares are assumed).
 */
const BLADE: Shape = [
  [0, 0.74, 0.54, 0, 0.4],
  [0.22, 0.53, 0.43, 1, 0.9],
  [0.5, 0.46, 0.33, 1.9, 1.5],
  [0.74, 0.44, 0.27, 1.8, 1.2],
  [0.9, 0.48, 0.3, 1.4, 0.5],
  [1, 0.44, 0.28, 1.2, 0.1],
]
const SLENDER: Shape = [
  [0, 0.74, 0.54, 0, 0.4],
  [0.22, 0.54, 0.46, 1.1, 0.8],
  [0.5, 0.48, 0.35, 1.6, 1.2],
  [0.74, 0.46, 0.25, 1.3, 1],
  [0.9, 0.43, 0.28, 0.9, 0.5],
  [1, 0.38, 0.27, 0.8, 0.1],
]
const CONE: Shape = [
  [0, 0.45, 0.53, 5.2, 0.4],
  [0.25, 0.48, 0.46, 5.2, 0.4],
  [0.5, 0.49, 0.44, 5.7, 0.5],
  [0.75, 0.49, 0.43, 5.7, 0.7],
  [0.92, 0.48, 0.42, 5.4, 0.8],
  [1, 0.46, 0.41, 5, 0.8],
]

/** The left transverse process. */
export function transverseField(form: VertebraForm): Field {
  const { level } = form
  if (level === 'T12') return lateralTubercle(form)
  const shape = level === 'L5' ? CONE : level === 'L4' ? SLENDER : BLADE
  const height = form.get('TPHeight')
  const stout = level === 'L5'
  const cap = stout ? 5.6 : 4.2
  // L5's pedicles spring so far out that its tips would count as too long.
  const tipX = form.get('TPspan') / 2 - (stout ? 0.7 : 0)
  const tipY = form.rimBelow + form.get('TPTipUpFromInfEndplate')
  const tipZ = form.wall - form.get('TPTipBehindPostWall')
  const rootX = form.pedicleX + form.get('PDW') / 2 - (stout ? 5 : 2)
  const rootY = form.pedicleY - (stout ? 2.14 : 0.6)
  const rootZ = form.wall - form.get('PDL') - (stout ? -0.55 : 0.8)
  // The last knot lies a cap's length short of the tip, on the line from the root to it.
  const reach = (tipX - cap - rootX) / (tipX - rootX)
  const knots = shape.map(([t, high, deep, forward, sag]): Knot => {
    const at = (from: number, to: number): number => from + (to - from) * t * reach
    return [at(rootX, tipX), at(rootY, tipY) - sag, at(rootZ, tipZ) + forward, height * high, height * deep]
  })
  return sweep('x', knots, 4, cap)
}

/** The mammillary process behind the superior facet and the accessory process behind the root of the transverse one. */
export function tubercles(form: VertebraForm): Field {
  if (form.level === 'T12') return thoracicTubercles(form)
  const j = form.above
  const { slim } = form
  const edge = j.width / 2 + (slim ? 1.4 : 1)
  // Round the cylinder to the facet's back edge, and out by the process' thickness.
  const m = place(
    j,
    1.4,
    j.radius * (1 - Math.cos(edge / j.radius)) - 2.2,
    j.radius * Math.sin(edge / j.radius),
  )
  const stout = form.level === 'L5'
  const ax = form.pedicleX + form.get('PDW') / 2 + 0.5
  const az = form.wall - form.get('PDL') - 6
  const ay = form.pedicleY - 2.6
  return (x, y, z) => {
    const mammillary = ellipsoid(
      x - m[0],
      y - m[1],
      z - m[2],
      stout ? 2.61 : slim ? 3.2 : 2.9,
      stout ? 4.16 : 6.2,
      stout ? 2.72 : 3.7,
    )
    // L5's is lost in the root of its transverse process.
    return stout ? mammillary : smoothUnion(mammillary, ellipsoid(x - ax, y - ay, z - az, 1.6, 2.2, 2.4), 3)
  }
}

/** How each spinous process is drawn by its own hand: its borders' rise and fall above and below, share of its height; the seed of both (assumed). */
const HAND: Readonly<Record<VertebraForm['level'], readonly [above: number, below: number, seed: number]>> = {
  T12: [0.03, 0.04, 5],
  L1: [0.035, 0.06, 8],
  L2: [0.05, 0.05, 3],
  L3: [0.06, 0.1, 21],
  L4: [0.04, 0.05, 14],
  L5: [0.03, 0.07, 11],
}
/** mm over which those borders change. */
const HAND_SPAN = 7

/** mm by which a spinous process is tilted up at its tip against the table's slope, which its borders' waves count into; and by which its blade is thicker each side (found by measuring). */
const TILT: Readonly<Record<VertebraForm['level'], number>> = {
  T12: 0,
  L1: 0,
  L2: 0,
  L3: -1.6,
  L4: -1.8,
  L5: 0,
}
const THICKER: Readonly<Record<VertebraForm['level'], number>> = {
  T12: 0,
  L1: 0,
  L2: 0,
  L3: 0.16,
  L4: 0,
  L5: 0,
}

/** The hatchet-shaped spinous process, from the laminae to its tip. */
export function spinousField(form: VertebraForm): Field {
  const length = form.get('SPFreeLength')
  // L5's is the smallest: it stays a little below the table's mean, within its spread.
  const small = form.level === 'L5'
  const h = form.get('SPHeightMid') * (small ? 0.9 : 1)
  const slope = (form.get('SPSlopeDown') * Math.PI) / 180
  const tipZ = form.wall - form.get('SPTipBehindPostWall')
  const tipY = form.rimBelow + form.get('SPTipUpFromInfEndplate') + SPINOUS_UP[form.level]
  const cos = Math.cos(slope)
  const sin = Math.sin(slope)
  // How far the lower corner of the blade is drawn back; the slender ones less, L5's not (textbook, by eye).
  const hook = small ? 0 : form.slim ? 0.5 : 1
  const [above, below, seed] = HAND[form.level]
  const tilt = TILT[form.level]
  const drawn: [number, number][] = [
    // In front its crest comes down between the laminae, and no hump stands on their border.
    [-7, 0.02 * h],
    [-2, 0.11 * h],
    [0.2 * length, 0.26 * h],
    [0.4 * length, 0.345 * h],
    [0.56 * length, 0.36 * h],
    [0.74 * length, 0.31 * h],
    [0.87 * length, 0.22 * h],
    [0.96 * length, 0.04 * h],
    [1.0 * length, -0.17 * h],
    [(0.975 + 0.02 * hook) * length, -0.38 * h],
    [(0.91 + 0.05 * hook) * length, -0.54 * h],
    [(0.81 + 0.07 * hook) * length, -0.62 * h],
    [(0.69 + 0.09 * hook) * length, -0.63 * h],
    [(0.57 + 0.07 * hook) * length, -0.605 * h],
    [0.46 * length, (-0.55 + 0.02 * hook) * h],
    [0.3 * length, (-0.42 + 0.03 * hook) * h],
    [0.12 * length, -0.31 * h],
    [-7, -0.2 * h],
  ]
  const outline = profile(
    drawn.map(([s, n]) => {
      const free = smooth(s / (0.3 * length))
      // Below it only rises: the next one stands close when the spine bends back.
      const wave = noise(s / HAND_SPAN, n > 0 ? 0.3 : 4.7, 0.5, seed)
      return [
        s,
        n +
          free * h * (n > 0 ? above * wave : below * (small ? wave : 0.55 + 0.45 * wave)) +
          tilt * (s / length - 0.7),
      ]
    }),
  )
  const mid = form.get('SPThicknessMid') / 2 + THICKER[form.level]
  return (x, y, z) => {
    const back = tipZ - z
    const up = y - tipY
    const s = length + back * cos - up * sin
    const n = up * cos + back * sin
    const t = s / length
    const tip = smooth((t - 0.52) / 0.44)
    const low = smooth((-0.04 - n / h) / 0.5)
    const near = small ? 0.42 : 0.46
    const root = Math.min(1, Math.max(0, (near - t) / near))
    // A keen crest above, between the root and the tip.
    const crest = smooth((n / h + 0.06) / 0.42) * (1 - tip)
    const half =
      mid * ((small ? 0.74 : 0.9) - 0.34 * crest) +
      tip * (1.1 + (1.1 + 0.8 * hook) * low) * (small ? 0.5 : 1) +
      low * 0.5 +
      root * Math.sqrt(root) * (small ? 0.95 : 1) * ((form.slim ? 1.5 : 1.9) + 3.2 * low)
    return smoothIntersect(outline(s, n), x - half, 3 + 2.5 * tip)
  }
}
