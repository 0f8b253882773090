import { ui as da } from './da/ui.ts'
import { ui as en } from './en/ui.ts'
import type { Locale } from './locale.ts'
import { ui as nb } from './nb/ui.ts'

/** Every label of a control. A language that lacks one does not compile. */
export type UiWords = typeof nb

const UI: Readonly<Record<Locale, UiWords>> = { nb, da, en }

/** The labels of the controls in a language. */
export function uiWords(locale: Locale): UiWords {
  return UI[locale]
}

/** Each language under its own name, for the language switch. */
export function languageName(locale: Locale): string {
  return UI[locale].languageName
}
