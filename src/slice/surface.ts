import type { PartId } from '../domain/parts.ts'

/** A closed triangle surface in the patient's frame, mm; only the first `indexCount` indices count where it is given. */
export interface Surface {
  readonly positions: Float32Array
  readonly indices: Uint32Array
  readonly indexCount?: number
}

/** The stored meshes that slices are cut from. */
export type Surfaces = ReadonlyMap<PartId, Surface>
