import { wallAt } from '../../models/soft/column.ts'
import { LATERALITIES } from '../domain/levels.ts'
import type { Canvas } from './canvas.ts'
import { codeOfPart } from './codes.ts'
import { type Cover, coverOf, spreadDistance } from './cover.ts'
import { pixelToPoint } from './frame.ts'
import { farAway, outlineOf } from './ground-parts.ts'
import { muscleGrey } from './muscle-look.ts'
import type { Surfaces } from './surface.ts'
import { TISSUE } from './tissue.ts'

/** Thickness of iliacus on the inner face of the hip bone, of the gluteal muscles on its outer face; mm (assumed). */
const THICK = { iliacus: 11, gluteus: 16 } as const

/** Muscles that lie on the hip bones, in pictures that lie across the body: as far from the bone's outline as they are thick. */
export function paintPelvicMuscles(canvas: Canvas, surfaces: Surfaces): void {
  const { frame, grey, tissue, part } = canvas
  if (frame.right[0] !== 1) return
  const { width, height, mmPerPixel } = frame
  const [fat, underSkin] = [codeOfPart('soft_fat'), codeOfPart('soft_subcutaneous-fat')]
  for (const side of LATERALITIES) {
    const outline = outlineOf(surfaces, `bone_hip_${side}`, frame)
    if (!outline) continue
    const distance = farAway(frame)
    spreadDistance(outline, mmPerPixel, THICK.gluteus, distance, width, height, true)
    const codes = { iliacus: codeOfPart(`soft_iliacus_${side}`), gluteus: codeOfPart(`soft_gluteus_${side}`) }
    const outwards = side === 'left' ? 1 : -1
    const middles = middleOfRows(coverOf(outline), height)
    for (let row = 0; row < height; row++) {
      const middle = middles[row]!
      for (let column = 0; column < width; column++) {
        const i = row * width + column
        const d = distance[i]!
        if (d > THICK.gluteus || (part[i] !== fat && part[i] !== underSkin)) continue
        const name = (column - middle) * outwards < 0 ? 'iliacus' : 'gluteus'
        const [x, y, z] = pixelToPoint(frame, column, row)
        // Iliacus ends before the sacrum.
        const q = wallAt(y) - z
        const thick =
          name === 'iliacus'
            ? THICK.iliacus * Math.min(1, Math.max(0, (14 - q) / 16))
            : // The spine of the hip bone lies under the skin.
              THICK.gluteus * Math.min(1, Math.max(0, (46 - q) / 22))
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

/** The column of a bone's middle in every row; where it lies in none, that of the nearest row. */
function middleOfRows({ x0, y0, width, height, share }: Cover, rows: number): Float32Array {
  const out = new Float32Array(rows).fill(Number.NaN)
  for (let y = 0; y < height; y++) {
    let [sum, columns] = [0, 0]
    for (let x = 0; x < width; x++) {
      sum += share[y * width + x]!
      columns += share[y * width + x]! * x
    }
    if (sum >= 0.5) out[y0 + y] = x0 + columns / sum
  }
  for (let y = 1; y < rows; y++) if (Number.isNaN(out[y]!)) out[y] = out[y - 1]!
  for (let y = rows - 2; y >= 0; y--) if (Number.isNaN(out[y]!)) out[y] = out[y + 1]!
  return out
}
