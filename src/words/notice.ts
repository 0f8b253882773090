import type { FindingKey } from '../domain/finding.ts'
import { listed } from './lists.ts'
import type { Locale } from './locale.ts'

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
function echo(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}_.-]/gu, '')
  return plain.length > ECHO_LENGTH ? `${plain.slice(0, ECHO_LENGTH)}…` : plain
}

/** At most a few of a link's unknown keys, made plain; those that are nothing but signs fall away. */
function echoes(texts: readonly string[]): string[] {
  return texts
    .map(echo)
    .filter((text) => text !== '')
    .slice(0, ECHO_COUNT)
}

/** The sentences of a language for what went otherwise. A list comes as the language lists things; null: nothing fit to repeat. */
export interface NoticeLines {
  /** What could not be shown as asked, as it stands inside a sentence. */
  readonly the: Readonly<Record<NoticeKey, string>>
  readonly otherLanguage: string
  readonly otherReader: string
  nearest(listed: string): string
  unknown(listed: string | null): string
  version(echoed: string): string
  readonly unreadable: string
  readonly stageFailed: string
  readonly contextLost: string
  readonly noWebgl: string
}

/** A language or a reader that is not known has another answer than a choice that cannot be. */
function replaced(all: readonly NoticeKey[], lines: NoticeLines, locale: Locale): string {
  const keys = new Set(all)
  const rest = [...keys].filter((key) => key !== 'lang' && key !== 'for').map((key) => lines.the[key])
  return [
    keys.has('lang') ? lines.otherLanguage : '',
    keys.has('for') ? lines.otherReader : '',
    rest.length > 0 ? lines.nearest(listed(locale, rest)) : '',
  ]
    .filter((line) => line !== '')
    .join(' ')
}

/** One calm line for what could not stand. */
export function noticeLine(problem: Notice, lines: NoticeLines, locale: Locale): string {
  switch (problem.kind) {
    case 'replaced':
      return replaced(problem.keys, lines, locale)
    case 'unknown': {
      const keys = echoes(problem.keys)
      return lines.unknown(keys.length > 0 ? listed(locale, keys) : null)
    }
    case 'version':
      return lines.version(echo(problem.version) || '?')
    default:
      return lines[problem.kind]
  }
}
