import type { PartId } from '../../domain/parts.ts'
import type { Locale } from '../locale.ts'

type Words = readonly [plain: string, field: string]

/** A term in three languages. */
export interface Entry {
  readonly id: string
  readonly latin: string
  readonly parts: readonly PartId[]
  readonly words: Readonly<Record<Locale, Words>>
}

/** One row of the glossary: in Norwegian, Danish and English, everyday word first. */
export function entry(
  id: string,
  latin: string,
  parts: readonly PartId[],
  nb: Words,
  da: Words,
  en: Words,
): Entry {
  return { id, latin, parts, words: { nb, da, en } }
}
