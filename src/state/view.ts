import { type Finding, HEALTHY } from '../domain/finding.ts'
import type { Audience, Locale } from '../words/locale.ts'
import { FINDING_ROOM, type Room } from './room.ts'

/** What is being looked at. The one value that scene, words, link and print are functions of. */
export interface View {
  readonly finding: Finding
  readonly lang: Locale
  readonly audience: Audience
  readonly room: Room
}

/** What a page without a hash shows, in the language of the browser (nb for nb, nn and no; da; else en). */
export function initialView(browserLanguages: readonly string[]): View {
  return { finding: HEALTHY, lang: localeFor(browserLanguages), audience: 'patient', room: FINDING_ROOM }
}

/** The first language of the list that the page speaks; English when it speaks none. */
export function localeFor(browserLanguages: readonly string[]): Locale {
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split(/[-_]/)[0]
    if (language === 'nb' || language === 'nn' || language === 'no') return 'nb'
    if (language === 'da' || language === 'en') return language
  }
  return 'en'
}
