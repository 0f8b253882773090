import { slices as da } from './da/slices.ts'
import { slices as en } from './en/slices.ts'
import type { Locale } from './locale.ts'
import { slices as nb, type SliceWords } from './nb/slices.ts'

const SLICES: Readonly<Record<Locale, SliceWords>> = { nb, da, en }

/** The words of the MR-like pictures. Fetched with their code, not with the page. */
export function sliceWords(locale: Locale): SliceWords {
  return SLICES[locale]
}
