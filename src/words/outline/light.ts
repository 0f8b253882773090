import { DISC_LEVELS, LATERALITIES, ROOTS, type Root, VERTEBRAE } from '../../domain/levels.ts'
import type { Nerve, PartId } from '../../domain/parts.ts'

/** Groups of structures that a word in the reading room lights: all of a kind, where no finding says which. */
export const LIGHT = {
  discs: DISC_LEVELS.map((level): PartId => `disc_${level}`),
  vertebrae: VERTEBRAE.map((level): PartId => `vertebra_${level}`),
  roots: ROOTS.flatMap((root) => LATERALITIES.map((side): PartId => `root_${root}_${side}`)),
  flava: DISC_LEVELS.map((level): PartId => `flavum_${level}`),
  caudaEquina: ['cauda_equina'],
  dura: ['dura'],
  sciatic: LATERALITIES.map((side): PartId => `nerve_sciatic_${side}`),
} as const satisfies Readonly<Record<string, readonly PartId[]>>

/** A root on both sides. */
export function rootLight(root: Root): readonly PartId[] {
  return LATERALITIES.map((side): PartId => `root_${root}_${side}`)
}

/** A nerve on both sides. */
export function nerveLight(nerve: Nerve): readonly PartId[] {
  return LATERALITIES.map((side): PartId => `nerve_${nerve}_${side}`)
}
