import { everyGeometry, type Finding } from '../../src/domain/finding.ts'
import { nerveStatesOf } from '../../src/domain/involvement.ts'
import { AUDIENCES, type Audience, LOCALES, type Locale } from '../../src/words/locale.ts'
import { plain, type Section } from '../../src/words/text.ts'
import { type Words, wordsFor } from '../../src/words/words.ts'

export interface Column {
  readonly finding: Finding
  readonly locale: Locale
  readonly audience: Audience
  readonly words: Words
  readonly sections: readonly Section[]
  /** All claims of the column, one after another. */
  readonly text: string
}

/** One size in each band of the rules: no contact, contact, the sac dented, pushed aside, pressed. */
export const SIZES = [0.2, 0.4, 0.5, 0.7, 0.9] as const

export const FINDINGS: readonly Finding[] = everyGeometry(SIZES).flatMap((geometry) =>
  nerveStatesOf(geometry).map((nerve) => ({ ...geometry, nerve })),
)

export function textOf(sections: readonly Section[]): string {
  return sections.flatMap(({ claims }) => claims.map(plain)).join(' ')
}

/** Every finding in every language and voice. */
export function* columns(audiences: readonly Audience[] = AUDIENCES): Generator<Column> {
  for (const locale of LOCALES) {
    const words = wordsFor(locale)
    for (const audience of audiences) {
      for (const finding of FINDINGS) {
        const sections = words.sections(finding, audience)
        yield { finding, locale, audience, words, sections, text: textOf(sections) }
      }
    }
  }
}

/** For a failure message. */
export function named({ finding, locale, audience }: Column): string {
  return `${locale} ${audience} ${Object.values(finding).join(' ')}`
}
