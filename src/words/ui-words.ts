import { ui as da } from './da/ui.ts'
import { ui as en } from './en/ui.ts'
import type { Locale } from './locale.ts'
import { ui as nb, type UiWords } from './nb/ui.ts'

const UI: Readonly<Record<Locale, UiWords>> = { nb, da, en }

/** The labels of the controls in a language. */
export function uiWords(locale: Locale): UiWords {
  return UI[locale]
}

/** Each language under its own name, for the language switch. */
export function languageName(locale: Locale): string {
  return UI[locale].languageName
}
