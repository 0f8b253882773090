import { type Field, smoothIntersect, smoothUnion } from '../shape/field.ts'
import { sweep } from '../shape/sweep.ts'
import type { VertebraForm } from './vertebra-form.ts'

const RAD = Math.PI / 180
/** How far the laminae lean: lower edge further back, degrees (assumed, textbook). */
const LEAN = 24

/** z of the canal's apex at a height: upright by the pedicle, leaning back below. */
export function apexAt(form: VertebraForm, y: number): number {
  const down = form.pedicleY - 3 - y
  const soft = down > 0 ? Math.sqrt(down * down + 9) - 3 : 0
  return form.apex - soft * Math.tan(LEAN * RAD)
}

/** The left pedicle, from inside the body to the articular mass. */
export function pedicleField(form: VertebraForm): Field {
  const { pedicleX: x, pedicleY: y, wall } = form
  const w = form.get('PDW') / 2
  const h = form.get('PDH') / 2
  const isthmus = wall - form.get('pedicleIsthmusBehindWall')
  const slope = Math.tan(form.get('pedicleTransverseAngle') * RAD)
  const at = (z: number): number => x + (isthmus - z) * slope
  const end = wall - form.get('PDL') - 3
  return sweep(
    'z',
    [
      [wall + 7, at(wall + 7), y, w, h + 0.5],
      [wall + 1, at(wall + 1), y, w * 1.12, h * 1.05],
      [isthmus, x, y, w, h],
      [end, at(end) - 0.5, y - 1, w * 1.1, h * 0.98],
    ],
    4,
    4,
  )
}

/** The lamina from the midline to the pars, both edges; sections stand in the sagittal plane. */
export function laminaField(form: VertebraForm): Field {
  const half = form.get('laminaHeightMidline') / 2
  const thick = form.get('laminaThickness') / 2
  // The midline's upper edge lies a little under the pedicle's upper border (assumed).
  const top = form.pedicleY + 1.5
  const y0 = top - half
  const z0 = apexAt(form, y0) - thick
  const wide = form.below.centre[0] * 0.78 + 1
  // The V of the laminae: how much further forward they stand at the pars than in the midline.
  const fore = Math.min(9, wide * 0.62)
  return sweep(
    'x',
    [
      [0, y0, z0, half, thick, -LEAN],
      [wide * 0.5, y0, z0 + fore * 0.45, half, thick, -LEAN],
      [wide, y0 - 0.5, z0 + fore, half * 1.02, thick, -LEAN],
    ],
    3,
    3,
  )
}

/** The canal as a leaning rounded triangle, left half; negative inside. */
export function canalField(form: VertebraForm): Field {
  const { canalHalf, wall } = form
  const depth = wall - form.apex
  // The sides run straight back beside the pedicles, then meet at the apex: a trefoil's recesses at L4 and L5.
  const recess = { L1: 0.5, L2: 0.48, L3: 0.44, L4: 0.36, L5: 0.3 }[form.level] * depth
  const slope = Math.atan2(canalHalf - 1, depth - recess)
  const cos = Math.cos(slope)
  const sin = Math.sin(slope)
  return (x, y, z) => {
    const apex = apexAt(form, y) - 2.2
    const side = x - canalHalf
    const oblique = x * cos - (z - apex) * sin
    const behind = apex + 2.2 - z
    return smoothIntersect(smoothIntersect(side, oblique, 4), behind, 4)
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
