import { listed } from '../lists.ts'
import { echo, echoes, type Notice, type NoticeKey } from '../notice.ts'

/** What could not be shown as asked, as it stands inside a sentence. */
const THE: Readonly<Record<NoticeKey, string>> = {
  level: 'the disc',
  shape: 'the shape',
  zone: 'the place',
  side: 'the side',
  size: 'the size',
  migration: 'where the tissue has moved',
  nerve: 'the nerve',
  lang: 'the language',
  for: 'the reader',
  grade: 'the age of the disc',
  weeks: 'the time',
  tissue: 'what becomes of the tissue',
  posture: 'the posture',
  test: 'the test',
  raise: 'how far the leg is lifted',
  slices: 'the MR picture',
}

/** A language or a reader that is not known has another answer than a choice that cannot be. */
function replaced(all: readonly NoticeKey[]): string {
  const keys = [...new Set(all)]
  const rest = keys.filter((key) => key !== 'lang' && key !== 'for').map((key) => THE[key])
  return [
    ...(keys.includes('lang')
      ? ['The link asks for a language that is not here yet, so the text is in English.']
      : []),
    ...(keys.includes('for')
      ? ['The link names a reader that is not known here, so the text is the one for patients.']
      : []),
    ...(rest.length > 0
      ? [`It was not possible to show ${listed('en', rest)} as asked. You see what comes closest.`]
      : []),
  ].join(' ')
}

/** One calm line for what could not stand. */
export function notice(problem: Notice): string {
  switch (problem.kind) {
    case 'replaced':
      return replaced(problem.keys)
    case 'unknown': {
      const keys = echoes(problem.keys)
      return keys.length > 0
        ? `Part of the link was not understood and was left out: ${listed('en', keys)}.`
        : 'Part of the link was not understood and was left out.'
    }
    case 'version':
      return `The link was made for another version (${echo(problem.version) || '?'}). You see what could be read.`
    case 'unreadable':
      return 'The link could not be read. You see a healthy back.'
    case 'stageFailed':
      return 'The 3D picture could not be fetched. The text and the controls work as before.'
    case 'contextLost':
      return 'The 3D picture stopped. It usually comes back by itself.'
    case 'noWebgl':
      return 'This browser cannot show 3D. The drawing, the text and the controls still work.'
  }
}
