import { PART_IDS, type PartId } from '../domain/parts.ts'
import { SOFT_PART_IDS, type SoftPartId } from '../domain/soft-parts.ts'

/** What a pixel is made of. A picture holds the place in this list. */
export const TISSUES = [
  'air',
  'skin',
  'fat',
  'muscle',
  'vessel',
  'kidney',
  'bowel',
  'ligament',
  'marrow',
  'cortex',
  'joint',
  'annulus',
  'nucleus',
  'displaced',
  'fluid',
  'nerve',
  'cord',
] as const
export type Tissue = (typeof TISSUES)[number]

/** A tissue's place in the list. */
export const TISSUE: Readonly<Record<Tissue, number>> = Object.fromEntries(
  TISSUES.map((name, i) => [name, i]),
) as Record<Tissue, number>

/** A structure that a slice can name: a part of the model, or one that only slices show. */
export type SlicePartId = PartId | SoftPartId

/** Every structure, at its code; code 0 is none (air). */
export const PARTS: readonly (SlicePartId | null)[] = [null, ...PART_IDS, ...SOFT_PART_IDS]
const CODES: ReadonlyMap<string, number> = new Map(PARTS.map((id, i) => [id ?? '', i]))

/** The structure of a part code, null for air. */
export function partOfCode(code: number): SlicePartId | null {
  return PARTS[code] ?? null
}

/** The code of a structure in a picture's `part`. */
export function codeOfPart(id: SlicePartId): number {
  return CODES.get(id)!
}
