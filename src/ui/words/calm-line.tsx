import type { Finding, FindingKey } from '../../domain/finding.ts'
import { listed } from '../../words/lists.ts'
import { timeWords } from '../../words/time.ts'
import { useAloud } from '../parts/aloud.ts'
import { useWhole } from '../use-whole.ts'
import { type Speech, useWords } from '../use-words.ts'

/** What stands for a key of the finding, as a phrase. */
function shown(finding: Finding, key: FindingKey, { words: { names }, first }: Speech): string {
  switch (key) {
    case 'level':
      return names.level[finding.level]
    case 'shape':
      return first(names.shape[finding.shape]).toLowerCase()
    case 'zone':
      return first(names.zone[finding.zone])
    case 'side':
      return names.side[finding.side]
    case 'size':
      return names.size(finding.size)
    case 'migration':
      return first(names.migration[finding.migration])
    case 'nerve':
      return first(names.nerve[finding.nerve])
  }
}

/** One calm line: what was not understood, could not stand, or was taken for granted. Spoken politely, never alarming. */
export function CalmLine() {
  const notices = useWhole((whole) => whole.notices)
  const assumed = useWhole((whole) => whole.assumed)
  const finding = useWhole((whole) => whole.view.finding)
  const weeks = useWhole((whole) => whole.view.weeks)
  const speech = useWords()
  const { words, ui, lang } = speech
  const sentences = notices.map((notice) => (notice.kind === 'cut' ? ui.cut : words.notice(notice)))
  if (assumed.length > 0) {
    const keys = listed(
      lang,
      assumed.map((key) => words.names.key[key]),
    )
    sentences.push(ui.assumed(keys, assumed.map((key) => shown(finding, key, speech)).join(', ')))
  }
  useAloud('calm', sentences.join(' '), true)
  // The slider tells its week itself.
  const time = timeWords(lang)
  const later = weeks > 0 && finding.shape !== 'normal' ? time.later(time.week(weeks)) : ''
  // A status for those who look for one; the page's one live region tells it.
  return (
    <p
      className="calm"
      role="status"
      aria-live="off"
      data-notices={notices.map(({ kind }) => kind).join(' ')}
    >
      {[...sentences, later].join(' ').trim()}
    </p>
  )
}
