import type { FindingKey } from '../domain/finding.ts'

/** What went otherwise than wished, for one calm line. */
export type Notice =
  | { readonly kind: 'replaced'; readonly keys: readonly NoticeKey[] }
  | { readonly kind: 'unknown'; readonly keys: readonly string[] }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'stageFailed' }
  | { readonly kind: 'contextLost' }
  | { readonly kind: 'noWebgl' }

/** A wish that could be replaced: a part of the finding or of how it is seen, the language or the audience. */
export type NoticeKey =
  | FindingKey
  | 'lang'
  | 'for'
  | 'grade'
  | 'weeks'
  | 'tissue'
  | 'posture'
  | 'test'
  | 'raise'
  | 'slices'

/** Longest run of a reader's own text that is repeated back, and how many of them: a link may hold anything. */
const ECHO_LENGTH = 24
const ECHO_COUNT = 4

/** A stranger's text, made short and plain enough to stand in a sentence. */
export function echo(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}_.-]/gu, '')
  return plain.length > ECHO_LENGTH ? `${plain.slice(0, ECHO_LENGTH)}…` : plain
}

/** At most a few of a link's unknown keys, made plain; those that are nothing but signs fall away. */
export function echoes(texts: readonly string[]): string[] {
  return texts
    .map(echo)
    .filter((text) => text !== '')
    .slice(0, ECHO_COUNT)
}
