import type { Laterality } from '../../src/domain/levels.ts'
import { type Ball, blend, rod } from '../shape/ball-mesh.ts'
import type { Field } from '../shape/field.ts'
import { type Mesh, mirrorX } from '../shape/mesh.ts'
import { smoothNormals } from '../shape/smooth-normals.ts'
import { meshField } from '../shape/surface-nets.ts'

// Apex, neck and malleolus from BONE_LANDMARK; shaft 13 mm thick, slightly bowed backwards (assumed, textbook).
const SHAFT: readonly Ball[] = [
  [110.8, -548, -22, 10],
  [111, -563, -20, 7.5],
  [110.5, -590, -20, 6],
  [109, -640, -21, 6.5],
  [106.5, -700, -23, 7],
  [102, -760, -24.5, 6.5],
  [97.5, -805, -25.5, 6.2],
  [95, -838, -26, 6.3],
  [94.5, -862, -26, 7.4],
  [95.5, -880, -27, 8.3],
  [97, -893, -28.5, 7.5],
  [98.5, -900.5, -30, 6],
]
const APEX: readonly Ball[] = [
  [111, -542, -24, 6],
  [110.5, -551, -22.5, 8],
]

/** The left fibula, mm in the world frame, negative inside. */
export const fibulaField: Field = blend(4, rod(SHAFT), rod(APEX))

/** The fibula: 1.5 mm cells, meant to be simplified. */
export function fibula(side: Laterality, cell = 1.5): Mesh {
  const left = meshField(fibulaField, { min: [80, -915, -50], max: [130, -525, 0] }, cell)
  const smooth = smoothNormals(left, 3)
  return side === 'left' ? smooth : mirrorX(smooth)
}
