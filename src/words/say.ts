import type { FactId } from '../domain/evidence.ts'
import type { PartId } from '../domain/parts.ts'
import type { Claim, Span } from './text.ts'

export type Spans = readonly Span[]

/** A term that lights its structures. */
export function term(text: string, parts: readonly PartId[]): Span {
  return { text, parts }
}

type Piece = Span | Spans | number

function isSpans(piece: Piece): piece is Spans {
  return Array.isArray(piece)
}

/** A sentence as spans: a template whose values may be words, numbers, terms or whole phrases. */
export function say(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Spans {
  const spans: Span[] = []
  const push = (span: Span): void => {
    const last = spans.at(-1)
    if (span === '') return
    if (typeof span === 'string' && typeof last === 'string') spans[spans.length - 1] = last + span
    else spans.push(span)
  }
  strings.forEach((text, i) => {
    push(text)
    const piece = pieces[i]
    if (piece === undefined) return
    if (isSpans(piece)) piece.forEach(push)
    else push(typeof piece === 'number' ? String(piece) : piece)
  })
  return spans
}

/** Sentences after one another, with a space between. Absent ones leave no trace. */
export function join(...sentences: readonly (Spans | null)[]): Spans {
  const present = sentences.filter((sentence) => sentence !== null)
  return present.reduce((all, next) => say`${all} ${next}`)
}

/** The facts of a claim as they are listed; none at all is no list. */
type Listed<F extends readonly FactId[]> = F extends readonly [] ? [source: FactId] : F

/** A claim with its facts, each named once. A statement that lists no source does not compile. */
export function claim<const F extends readonly FactId[]>(spans: Spans, ...facts: Listed<F>): Claim {
  return { spans, facts: [...new Set<FactId>(facts)] }
}

/** Leaves out the sentences that a finding does not need. */
export function present(claims: readonly (Claim | null)[]): Claim[] {
  return claims.filter((one) => one !== null)
}
