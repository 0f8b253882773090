import type { Fact } from '../domain/evidence/fact.ts'
import { FACTS, type FactId } from '../domain/evidence.ts'
import type { Source } from '../domain/sources/source.ts'
import { SOURCES, type SourceId } from '../domain/sources.ts'
import { EXTENT_OF, KIND_OF } from './kinds.ts'
import type { CitationWords, Language } from './language.ts'
import type { Audience } from './locale.ts'

export interface Citation {
  readonly text: string
  readonly doi?: string
  /** Recalled from the named source and not re-read. */
  readonly unverified: boolean
  readonly contested: boolean
}

/** A person's name in a reference, "van der Windt DA, …": a surname and initials. */
const PERSON = /^((?:van |der |de )*\p{Lu}[\p{L}'-]+) \p{Lu}{1,4}(?:,| et\b| \(|$)/u

function author({ authors }: Source): string {
  const name = PERSON.exec(authors)?.[1] ?? authors.split(/[;/(]/)[0]!.trim()
  // A reference begins large, also when the name does not: "Van der Windt".
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The journal without volume and pages. Local information is a site, or only described, in words that stay out. */
function journal(id: SourceId): string {
  const { container }: Source = SOURCES[id]
  if (KIND_OF[id] === 'local' && !container.includes('.')) return ''
  return container.split(/,? (?=[\d(]|CD\d|v\d|etc\.)|[;,]/)[0]!.trim()
}

function extent(id: SourceId, words: CitationWords): string {
  const { studies, people } = EXTENT_OF[id] ?? {}
  const parts = [
    ...(studies === undefined ? [] : [words.studies(studies)]),
    ...(people === undefined ? [] : [words.people(people)]),
  ]
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

/** "Brinjikji 2015, AJNR. Pooled review (33 studies, 3,110 people)." */
function cited(id: SourceId, words: CitationWords): string {
  const source: Source = SOURCES[id]
  const kind = `${words.kind[KIND_OF[id]]}${extent(id, words)}.`
  if (id === 'SEEDS') return `${words.articles}.`
  if (KIND_OF[id] === 'own') return `${words.ownWork}. ${kind}`
  const who = author(source)
  const where = journal(id)
  const named = source.year === '' ? who : `${who} ${source.year}`
  return where === '' || where === '-' || where === who ? `${named}. ${kind}` : `${named}, ${where}. ${kind}`
}

/**
 * How a fact is cited: every source it rests on, and whether it is contested or still to be verified, which professionals
 * are told in so many words.
 */
export function cite(fact: FactId, language: Language, audience: Audience): Citation {
  const { sources, check, status }: Fact = FACTS[fact]
  const words = language.citation
  const unverified = check === 'recalled'
  const contested = status === 'contested'
  const text = [
    ...sources.map((id) => cited(id, words)),
    ...(contested ? [words.contested] : []),
    ...(unverified ? [words.unverified[audience]] : []),
  ].join(' ')
  const doi = sources.map((id): Source => SOURCES[id]).find((source) => source.doi)?.doi
  return doi === undefined ? { text, unverified, contested } : { text, doi, unverified, contested }
}
