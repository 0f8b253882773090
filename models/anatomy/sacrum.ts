import type { Mesh } from '../shape/mesh.ts'
import { meshField } from '../shape/surface-nets.ts'
import { sacrumField } from './sacrum-field.ts'

export { sacrumField } from './sacrum-field.ts'

/** The sacrum with the coccyx in the world frame, mm; `cell` mm of the mesh before simplification. */
export function sacrum(cell = 0.8): Mesh {
  return meshField(sacrumField, { min: [-66, -136, -80], max: [66, 40, 24] }, cell)
}
