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
