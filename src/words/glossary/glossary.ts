import type { Audience, Locale } from '../locale.ts'
import type { GlossaryEntry } from '../topics.ts'
import { BODY } from './body.ts'
import type { Entry } from './entry.ts'
import { FINDINGS } from './findings.ts'

const TAG: Readonly<Record<Locale, string>> = { nb: 'nb-NO', da: 'da-DK', en: 'en-GB' }

function shown({ id, latin, parts, words }: Entry, locale: Locale): GlossaryEntry {
  const both = (of: Locale): { plain: string; field: string } => ({
    plain: words[of][0],
    field: words[of][1],
  })
  return { id, latin, parts, ...both(locale), names: { nb: both('nb'), da: both('da'), en: both('en') } }
}

/** All terms in the alphabet of the language: by everyday word for patients, by field word for professionals. */
export function glossaryIn(locale: Locale, audience: Audience): readonly GlossaryEntry[] {
  const key = audience === 'patient' ? 'plain' : 'field'
  const { compare } = new Intl.Collator(TAG[locale])
  return [...BODY, ...FINDINGS].map((row) => shown(row, locale)).sort((a, b) => compare(a[key], b[key]))
}
