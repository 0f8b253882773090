import type { FactId } from '../domain/evidence.ts'
import type { PartId } from '../domain/parts.ts'

/** A run of text; with `parts` it is a term that lights those structures on the stage. */
export type Span = string | { readonly text: string; readonly parts: readonly PartId[] }

/** One statement and the facts it rests on. Every clinical claim names at least one. */
export interface Claim {
  readonly spans: readonly Span[]
  readonly facts: readonly FactId[]
}

/** The questions that every finding answers, in reading order. */
export const SECTION_IDS = ['what', 'root', 'felt', 'changed', 'common', 'course', 'urgent'] as const
export type SectionId = (typeof SECTION_IDS)[number]

export interface Section {
  readonly id: SectionId
  readonly heading: string
  readonly claims: readonly Claim[]
}

/** The plain text of a claim, for a screen reader, a print or a test. */
export function plain({ spans }: Pick<Claim, 'spans'>): string {
  return spans.map((span) => (typeof span === 'string' ? span : span.text)).join('')
}
