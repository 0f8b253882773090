import { type DiscGrade, USUAL_GRADE } from '../domain/degeneration.ts'
import { type Finding, HEALTHY } from '../domain/finding.ts'
import type { TissueCourse } from '../domain/healing.ts'
import type { LegTest } from '../domain/movement.ts'
import { type Audience, LOCALES, type Locale } from '../words/locale.ts'
import { FINDING_ROOM, type Room } from './room.ts'

/** What is being looked at. The one value that scene, words, link and print are functions of. */
export interface View {
  readonly finding: Finding
  readonly lang: Locale
  readonly audience: Audience
  readonly room: Room
  /** Age and water of the finding's disc. */
  readonly grade: DiscGrade
  /** Whole weeks after the finding as it was set, 0 to 52. */
  readonly weeks: number
  /** Whether the tissue shrinks as the weeks go, or stays. */
  readonly tissue: TissueCourse
  /** -1 bent back, 0 standing, 1 bent forward; in hundredths. */
  readonly posture: number
  readonly test: LegTest
  /** How far the tested leg is moved, in whole degrees. */
  readonly raise: number
  /** Whether the MR-like pictures are open. */
  readonly slices: boolean
}

/** What a View holds beside finding, reader and room, and its rest: standing, on the first day, both legs down. */
export type Moment = Pick<View, 'grade' | 'weeks' | 'tissue' | 'posture' | 'test' | 'raise' | 'slices'>
export const AT_REST: Moment = {
  grade: USUAL_GRADE,
  weeks: 0,
  tissue: 'shrinks',
  posture: 0,
  test: 'none',
  raise: 0,
  slices: false,
}

/** What a page without a hash shows, in the language of the browser (nb for nb, nn and no; da; else en). */
export function initialView(browserLanguages: readonly string[]): View {
  const lang = localeFor(browserLanguages)
  return { finding: HEALTHY, lang, audience: 'patient', room: FINDING_ROOM, ...AT_REST }
}

/** The first language of the list that the page speaks; English when it speaks none. */
export function localeFor(browserLanguages: readonly string[]): Locale {
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split(/[-_]/)[0]
    if (language === 'nb' || language === 'nn' || language === 'no') return 'nb'
    const known = LOCALES.find((locale) => locale === language)
    if (known) return known
  }
  return 'en'
}
