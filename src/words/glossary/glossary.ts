import { type Locale, TAG } from '../locale.ts'
import type { GlossaryEntry } from '../topics.ts'
import { BODY } from './body.ts'
import type { Entry } from './entry.ts'
import { FINDINGS } from './findings.ts'
import { NERVES_AND_MUSCLES } from './nerves.ts'

function shown({ id, latin, parts, words }: Entry, locale: Locale): GlossaryEntry {
  const both = (of: Locale): { plain: string; field: string } => ({
    plain: words[of][0],
    field: words[of][1],
  })
  return { id, latin, parts, ...both(locale), names: { nb: both('nb'), da: both('da'), en: both('en') } }
}

/** All terms in the alphabet of the language, by field word: that is what a reader of a report looks up. */
export function glossaryIn(locale: Locale): readonly GlossaryEntry[] {
  const { compare } = new Intl.Collator(TAG[locale])
  return [...BODY, ...NERVES_AND_MUSCLES, ...FINDINGS]
    .map((row) => shown(row, locale))
    .sort((a, b) => compare(a.field, b.field))
}
