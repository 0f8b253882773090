import { capsule, type Field, smoothIntersect, smoothUnion } from '../shape/field.ts'
import { type Knot, sweep } from '../shape/sweep.ts'
import type { Vec3 } from '../shape/vec.ts'
import { place } from './vertebra-facets.ts'
import type { VertebraForm } from './vertebra-form.ts'

const RAD = Math.PI / 180
/** How far the laminae lean: lower edge further back, degrees; nearly upright at the first two (assumed, textbook). */
const LEAN: Readonly<Record<VertebraForm['level'], number>> = {
  T12: 18,
  L1: 18,
  L2: 20,
  L3: 26,
  L4: 26,
  L5: 27,
}

/** z of the canal's apex at a height: upright by the pedicle, leaning back below. */
export function apexAt(form: VertebraForm, y: number): number {
  const down = form.pedicleY - 3 - y
  const soft = down > 0 ? Math.sqrt(down * down + 9) - 3 : 0
  return form.apex - soft * Math.tan(LEAN[form.level] * RAD)
}

/** Degrees by which the pedicle's section leans: its outer side lower, where the transverse process takes it over (assumed). */
const PEDICLE_LEAN: Readonly<Record<VertebraForm['level'], number>> = {
  T12: 0,
  L1: 0,
  L2: 0,
  L3: -2,
  L4: -5,
  L5: -14,
}

/** By how much its upper edge has risen where it ends in the articular mass, share of its half height (assumed). */
const PEDICLE_RISE: Readonly<Record<VertebraForm['level'], number>> = {
  T12: -0.02,
  L1: -0.06,
  L2: 0,
  L3: 0.12,
  L4: 0.16,
  L5: 0.08,
}

/** Degrees more by which the pedicle is turned, for its flare into the body takes them from its outer wall (found by measuring). */
const PEDICLE_MORE: Readonly<Record<VertebraForm['level'], number>> = {
  T12: 0,
  L1: 2.6,
  L2: 7.2,
  L3: 8.6,
  L4: 8.2,
  L5: 6.4,
}

/** The left pedicle, from inside the body to the articular mass. */
export function pedicleField(form: VertebraForm): Field {
  const { pedicleX: x, pedicleY: y, wall } = form
  const w = form.get('PDW') / 2
  const h = form.get('PDH') / 2
  const isthmus = wall - form.get('pedicleIsthmusBehindWall')
  const slope = Math.tan((form.get('pedicleTransverseAngle') + PEDICLE_MORE[form.level]) * RAD)
  const at = (z: number): number => x + (isthmus - z) * slope
  const end = wall - form.get('PDL') - 3
  const lean = PEDICLE_LEAN[form.level]
  const rise = PEDICLE_RISE[form.level]
  // L5's outer half goes on as the transverse process.
  const stout = form.level === 'L5'
  // The further behind the wall its isthmus, the more it has broadened when it reaches the body (assumed).
  const flare =
    0.97 + (form.slim ? 0.067 : form.level === 'L3' ? 0.057 : 0.054) * form.get('pedicleIsthmusBehindWall')
  return sweep(
    'z',
    [
      // Flares into the side of the body, so that no neck is left between them.
      [wall + 12, at(wall + 12) + 0.6, y - 0.3, w * 0.9, h * 0.7, lean],
      [
        wall + 5,
        at(wall + 5) + 0.2,
        y + (stout ? 1.1 : 0),
        w * (flare + 0.07),
        h * (stout ? 0.86 : 0.94),
        lean,
      ],
      [wall + 1, at(wall + 1), y + (stout ? 0.9 : 0.2), w * flare, h * (stout ? 1 : 1.05), lean],
      [isthmus, x + (stout ? 0.4 : 0), y, w * (stout ? 0.94 : 0.98), h, lean],
      // Behind, its upper edge rises into the superior process.
      [
        end,
        at(end) - (stout ? 1.8 : 0.4),
        y + h * rise,
        w * (stout ? 1.02 : form.slim ? 1.02 : 1.1),
        h * (0.94 + rise),
        lean,
      ],
    ],
    4,
    4,
  )
}

/** Degrees by which a lamina turns forward from the midline outwards (assumed, textbook). */
const SPLAY: Readonly<Record<VertebraForm['level'], number>> = {
  T12: 34,
  L1: 36,
  L2: 36,
  L3: 35,
  L4: 36,
  L5: 37,
}

/** mm by which the laminae's upper borders are lower in the midline than where their sockets begin: no hump stands between these (assumed). */
const DIP = 0.9

/** Height of the laminae's upper border beside the midline: level with the pedicles' lower half, lower at L5, whose inlet is wide (assumed). */
function laminaTop(form: VertebraForm): number {
  return form.pedicleY - (form.level === 'L5' ? 5.86 : DIP + (form.slim ? 3.8 : 4.8))
}

/** The left lamina with the pars at its end: sections in the horizontal plane, stacked downwards. */
export function laminaField(form: VertebraForm): Field {
  // The table counts what the blends and the articular mass add.
  const thick =
    form.get('laminaThickness') *
    (form.level === 'L5' ? 0.54 : form.slim ? 0.335 : form.level === 'L3' ? 0.395 : 0.42)
  const top = laminaTop(form)
  const height = form.get('laminaHeightMidline')
  // The narrowest place between the joints above and below, then wider to the lower joint.
  const pars = (form.above.centre[0] * 0.5 + form.below.centre[0] * 0.5) * 0.93
  const knot = (y: number, reach: number, t: number, splay: number): Knot => {
    const cos = Math.cos(splay * RAD)
    const sin = Math.sin(splay * RAD)
    const half = reach / cos / 2
    const along = half - 3
    return [y, cos * along + sin * t, apexAt(form, y) + sin * along - cos * t, half, t, splay]
  }
  const splay = SPLAY[form.level]
  return sweep(
    'y',
    [
      knot(
        Math.min(top - height + 3, form.below.centre[1] - 1),
        form.below.centre[0] * 0.86,
        thick * 0.95,
        splay - 6,
      ),
      knot(top - height * 0.66, form.below.centre[0] * 0.88, thick * 1.1, splay - 5),
      knot(top - height * 0.3, pars * 0.88, thick, splay),
      knot(top - 3, pars * 0.92, thick * 0.9, splay),
    ],
    3,
    2.6,
  )
}

/** mm by which that arch's crown stands higher, so that the next bone's midline clears it when the spine bends back (found by bending it). */
const CROWN_UP: Readonly<Record<VertebraForm['level'], number>> = {
  T12: 0,
  L1: 0,
  L2: 0.8,
  L3: 1,
  L4: 0,
  L5: 0,
}

/**
 * What is cut out of the laminae from below: their lower borders rise from the inferior processes to the root of the
 * spinous one as an arch (textbook; where its limbs end is assumed).
 */
export function lowerArch(form: VertebraForm): Field {
  const crown =
    laminaTop(form) +
    (form.level === 'L5' ? 0 : DIP) +
    CROWN_UP[form.level] -
    form.get('laminaHeightMidline') * (form.level === 'L5' ? 0.75 : 0.8)
  const j = form.below
  const foot = j.centre[1] - j.height * 0.42
  const wide = j.centre[0] - 4
  const slope = Math.max(0.5, (crown - foot) / wide)
  const cos = 1 / Math.sqrt(1 + slope * slope)
  // Pointed above, where the processes stand steep and close; a round arch below.
  const sharp = form.slim ? 0.8 : form.level === 'L5' ? 0.24 : 0.45
  return (x, y) => {
    const out = Math.max(0, x - 2)
    const bow = sharp + (1 - sharp) * Math.min(1.3, out / wide)
    return (y - crown + out * slope * bow) * cos
  }
}

/** The lamina's upper border, rising from the midline to the medial edge of the superior process. */
export function borderField(form: VertebraForm): Field {
  const j = form.above
  const y = laminaTop(form) - 4.2
  const from: Vec3 = [3, y, apexAt(form, y) - 1]
  const stout = form.level === 'L5'
  const to = place(j, j.height * (stout ? -0.2 : -0.1), -2.6, -j.width * 0.4)
  return (x, y, z) => capsule(x, y, z, from, to, 3.2, stout ? 3.4 : 2.6)
}

/** Rounding of the canal's corners, mm: oval above, three-cornered below (textbook; the sizes are assumed). */
const CANAL_ROUND: Readonly<Record<VertebraForm['level'], number>> = {
  T12: 5.5,
  L1: 5.5,
  L2: 5.4,
  L3: 5,
  L4: 4,
  L5: 4,
}

/** The canal as a leaning rounded triangle, left half; negative inside. */
export function canalField(form: VertebraForm): Field {
  const { canalHalf, wall } = form
  const depth = wall - form.apex
  // The sides run straight back beside the pedicles, then meet at the apex: a trefoil's recesses at L4 and L5.
  const recess = { T12: 0.42, L1: 0.42, L2: 0.38, L3: 0.32, L4: 0.24, L5: 0.18 }[form.level] * depth
  const slope = Math.atan2(canalHalf - 1, depth - recess)
  const cos = Math.cos(slope)
  const sin = Math.sin(slope)
  // Beside the pedicles the walls run with them: a little inwards on the way forward.
  const isthmus = wall - form.get('pedicleIsthmusBehindWall')
  const round = CANAL_ROUND[form.level]
  const along = Math.tan(Math.min(26, form.get('pedicleTransverseAngle')) * RAD)
  return (x, y, z) => {
    const apex = apexAt(form, y) - 2.2 - (round - 4) * 0.32
    const side = x - canalHalf - (round - 4) * 0.12 + Math.max(-3, Math.min(8, z - isthmus)) * along
    const oblique = x * cos - (z - apex) * sin
    const behind = apexAt(form, y) - (round - 4) * 0.2 - z
    return smoothIntersect(smoothIntersect(side, oblique, round), behind, round)
  }
}

/** Union of several fields with one fillet. */
export function unite(k: number, ...fields: readonly Field[]): Field {
  return (x, y, z) => {
    let d = fields[0]!(x, y, z)
    for (let i = 1; i < fields.length; i++) d = smoothUnion(d, fields[i]!(x, y, z), k)
    return d
  }
}
