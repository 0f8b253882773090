import type { Laterality } from '../../src/domain/levels.ts'
import { type Ball, sheet } from '../shape/ball-mesh.ts'
import type { Field } from '../shape/field.ts'
import { type Mesh, mirrorX } from '../shape/mesh.ts'
import { smoothNormals } from '../shape/smooth-normals.ts'
import { meshField } from '../shape/surface-nets.ts'

// About patella_centre of BONE_LANDMARK; 45 mm wide, 43 high and 21 thick (assumed, textbook), broad base above, apex below.
const GRID: readonly (readonly Ball[])[] = [
  [
    [62, -485, 46.5, 5.5],
    [74, -483, 48, 6.5],
    [86, -485, 46.5, 5.5],
  ],
  [
    [57.5, -496, 46.5, 5.5],
    [74, -496, 47.5, 9.5],
    [91, -496, 46.5, 5.5],
  ],
  [
    [64, -509, 47.5, 5],
    [74, -510, 47.5, 8],
    [84.5, -509, 47.5, 5],
  ],
  [
    [72, -517, 47.5, 4],
    [74, -518, 47, 4.5],
    [76, -517, 47.5, 4],
  ],
]

/** The left patella, mm in the world frame, negative inside. */
export const patellaField: Field = sheet(GRID, 2.5)

/** The patella: 1.5 mm cells. */
export function patella(side: Laterality, cell = 1.5): Mesh {
  const left = meshField(patellaField, { min: [45, -530, 30], max: [103, -470, 65] }, cell)
  const smooth = smoothNormals(left, 3)
  return side === 'left' ? smooth : mirrorX(smooth)
}
