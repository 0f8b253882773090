// Codes for what the page says in its one calm line. The link codec and `apply` make them; `notice(problem)` of each
// language phrases them. Codes only: no sentence and nothing a stranger typed, save what `shown` lets through.

import type { Finding, FindingKey } from '../domain/finding.ts'

/** What a link can say: the finding, and the two things beside it. */
export type LinkKey = FindingKey | 'lang' | 'audience'

/** One thing that was not understood, could not stand, or was taken for granted. */
export type Notice =
  /** A word of the link that is not one of its keys. `shown` is safe to print, at most 16 letters, and may be empty. */
  | { readonly code: 'unknown-key'; readonly shown: string }
  /** A value that this key does not have; the default stands instead. `shown` as above, with digits, - and /. */
  | { readonly code: 'wrong-value'; readonly key: LinkKey; readonly shown: string }
  /** A key that was said twice; the first counts. */
  | { readonly code: 'said-twice'; readonly key: LinkKey }
  /** A misspelt value that could mean only one thing (protusion). */
  | { readonly code: 'read-as'; readonly key: LinkKey; readonly shown: string }
  /** The link was written by another version of the page; what could be read was read. */
  | { readonly code: 'other-version' }
  /** Characters that were cut off or garbled on the way. */
  | { readonly code: 'garbled' }
  /** The link is far longer than any link of ours; only its beginning was read. */
  | { readonly code: 'too-long' }
  /** Values that cannot stand together; `finding` is the nearest that can, and is what the page shows. */
  | { readonly code: 'replaced'; readonly keys: readonly FindingKey[]; readonly finding: Finding }
  /** Not said, and so taken from what is most common: the level, zone or side of `finding`, or a normal shape. */
  | { readonly code: 'assumed'; readonly keys: readonly FindingKey[]; readonly finding: Finding }
