import { PART_IDS, type PartId } from '../domain/parts.ts'
import { SOFT_PART_IDS, type SoftPartId } from '../domain/soft-parts.ts'

/** A structure that a slice can name: a part of the model, or one that only slices show. */
export type SlicePartId = PartId | SoftPartId

/** Every structure, at its code; code 0 is none (air). */
export const PARTS: readonly (SlicePartId | null)[] = [null, ...PART_IDS, ...SOFT_PART_IDS]
const CODES: ReadonlyMap<string, number> = new Map(PARTS.map((id, i) => [id ?? '', i]))

/** The code of a structure in a picture's `part`. */
export function codeOfPart(id: SlicePartId): number {
  return CODES.get(id)!
}
