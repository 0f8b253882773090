import { discSpace, wallPoint } from '../../models/anatomy/disc-space.ts'
import { DISC_LEVELS, type SpineDisc } from '../domain/levels.ts'
import type { Canvas } from './canvas.ts'
import { GREY } from './contrast.ts'
import { pixelToPoint } from './frame.ts'
import { ramp } from './grain.ts'
import { boxAround } from './ground-parts.ts'
import type { Lie } from './pose.ts'
import type { Surfaces } from './surface.ts'
import { TISSUE } from './tissue.ts'

const DISCS: readonly SpineDisc[] = ['T12-L1', ...DISC_LEVELS]
/** How far past a disc's end plates is filled, mm: bone is drawn over it. */
const PAST = 2.5
/** mm inside the wall of body and disc where no fat lies any more: the rims are rounded. */
const INSIDE = 1

/**
 * Fills what disc and body leave between them, a quarter of a millimetre that becomes as wide as a finger where a slice runs along it: end plate lies
 * there and no fat. To be painted before both.
 */
export function paintEndPlates(canvas: Canvas, surfaces: Surfaces, lie: Lie): void {
  const { frame, grey, tissue, part } = canvas
  const w = wallPoint()
  for (const disc of DISCS) {
    const { x0, y0, x1, y1 } = boxAround(surfaces.get(`disc_${disc}`), frame, PAST)
    const { wall } = discSpace(disc)
    for (let row = y0; row <= y1; row++)
      for (let column = x0; column <= x1; column++) {
        const p = pixelToPoint(frame, column, row)
        const [x, y, z] = lie.still ? p : lie.standing(p)
        wall(x, y, z, w)
        if (w.d > -INSIDE / 2 || w.aboveLower < -PAST || w.belowUpper < -PAST) continue
        const i = row * frame.width + column
        grey[i] = grey[i]! + (GREY.cortex + 8 - grey[i]!) * ramp(-INSIDE / 2, -INSIDE * 1.5, w.d)
        if (w.d > -INSIDE) continue
        tissue[i] = TISSUE.cortex
        part[i] = 0
      }
  }
}
