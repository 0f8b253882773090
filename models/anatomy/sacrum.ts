import type { Box } from '../shape/field.ts'
import type { Mesh } from '../shape/mesh.ts'
import { meshField } from '../shape/surface-nets.ts'
import { sacrumField } from './sacrum-field.ts'
import { withMasks } from './sacrum-masks.ts'

export { sacrumField } from './sacrum-field.ts'

/** Encloses sacrum and coccyx, mm in the world frame. */
export const SACRUM_BOX: Box = { min: [-64, -120, -80], max: [64, 32, 20] }

/** The sacrum with the coccyx in the world frame, mm, with masks; `cell` mm of the mesh before simplification. */
export function sacrum(cell = 0.8): Mesh {
  return withMasks(meshField(sacrumField, SACRUM_BOX, cell), sacrumField)
}
