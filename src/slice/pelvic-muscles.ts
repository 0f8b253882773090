import { wallAt } from '../../models/soft/column.ts'
import { LATERALITIES } from '../domain/levels.ts'
import type { Canvas } from './canvas.ts'
import { codeOfPart } from './codes.ts'
import { coverOf, spreadDistance } from './cover.ts'
import { pixelToPoint } from './frame.ts'
import { farAway, outlineOf } from './ground-parts.ts'
import { muscleGrey } from './soft-ground.ts'
import type { Surfaces } from './surface.ts'
import { TISSUE } from './tissue.ts'

/** Thickness of iliacus on the inner face of the hip bone, of the gluteal muscles on its outer face; mm (assumed). */
const THICK = { iliacus: 11, gluteus: 24 } as const

/** Muscles that lie on the hip bones, in pictures that lie across the body: as far from the bone's outline as they are thick. */
export function paintPelvicMuscles(canvas: Canvas, surfaces: Surfaces): void {
  const { frame, grey, tissue, part } = canvas
  if (frame.right[0] !== 1) return
  const { width, height, mmPerPixel } = frame
  const fat = codeOfPart('soft_fat')
  for (const side of LATERALITIES) {
    const outline = outlineOf(surfaces, `bone_hip_${side}`, frame)
    if (!outline) continue
    const distance = farAway(frame)
    spreadDistance(outline, mmPerPixel, THICK.gluteus, distance, width, height, true)
    const { x0, y0, width: wide, height: high, share } = coverOf(outline)
    const codes = { iliacus: codeOfPart(`soft_iliacus_${side}`), gluteus: codeOfPart(`soft_gluteus_${side}`) }
    const outwards = side === 'left' ? 1 : -1
    for (let row = 0; row < height; row++) {
      // The hip bone's middle in the nearest row that it lies in.
      const own = Math.min(high - 1, Math.max(0, row - y0))
      let [sum, columns] = [0, 0]
      for (let x = 0; x < wide; x++) {
        sum += share[own * wide + x]!
        columns += share[own * wide + x]! * x
      }
      if (sum < 0.5) continue
      const middle = x0 + columns / sum
      for (let column = 0; column < width; column++) {
        const i = row * width + column
        const d = distance[i]!
        if (d > THICK.gluteus || part[i] !== fat) continue
        const name = (column - middle) * outwards < 0 ? 'iliacus' : 'gluteus'
        const [x, y, z] = pixelToPoint(frame, column, row)
        // Iliacus ends before the sacrum.
        const q = wallAt(y) - z
        const thick =
          name === 'iliacus' ? THICK.iliacus * Math.min(1, Math.max(0, (14 - q) / 16)) : THICK.gluteus
        const cover = Math.min(1, Math.max(0, 0.5 + (thick - d) / mmPerPixel))
        if (cover === 0) continue
        grey[i] = grey[i]! + (muscleGrey(Math.abs(x), q, y, 0.05) - grey[i]!) * cover
        if (cover < 0.5) continue
        part[i] = codes[name]
        tissue[i] = TISSUE.muscle
      }
    }
  }
}
