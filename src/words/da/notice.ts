import { listed } from '../lists.ts'
import { echo, echoes, type Notice, type NoticeKey } from '../notice.ts'

/** What could not be shown as asked, as it stands inside a sentence. */
const THE: Readonly<Record<NoticeKey, string>> = {
  level: 'diskus',
  shape: 'formen',
  zone: 'stedet',
  side: 'siden',
  size: 'størrelsen',
  migration: 'hvor vævet har flyttet sig hen',
  nerve: 'nerven',
  lang: 'sproget',
  for: 'læseren',
  grade: 'alderen på diskus',
  weeks: 'tiden',
  tissue: 'det, der sker med vævet',
  posture: 'stillingen',
  test: 'testen',
  raise: 'hvor højt benet er løftet',
  slices: 'MR-billedet',
}

/** A language or a reader that is not known has another answer than a choice that cannot be. */
function replaced(all: readonly NoticeKey[]): string {
  const keys = [...new Set(all)]
  const rest = keys.filter((key) => key !== 'lang' && key !== 'for').map((key) => THE[key])
  return [
    ...(keys.includes('lang')
      ? ['Linket beder om et sprog, som ikke findes her endnu, så teksten er på dansk.']
      : []),
    ...(keys.includes('for')
      ? ['Linket nævner en læser, som ikke findes her, så teksten er skrevet til patienter.']
      : []),
    ...(rest.length > 0
      ? [
          `Det kunne ikke lade sig gøre at vise ${listed('da', rest)} som ønsket. Du ser det nærmeste, der er muligt.`,
        ]
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
        ? `Noget i linket er ukendt og blev sprunget over: ${listed('da', keys)}.`
        : 'Noget i linket er ukendt og blev sprunget over.'
    }
    case 'version':
      return `Linket er lavet til en anden udgave (${echo(problem.version) || '?'}). Du ser det, der kunne læses.`
    case 'unreadable':
      return 'Linket kunne ikke læses. Du ser en rask ryg.'
    case 'stageFailed':
      return 'Billedet i 3D kunne ikke hentes. Teksten og valgene virker som før.'
    case 'contextLost':
      return 'Billedet i 3D gik i stå. Det kommer som regel tilbage af sig selv.'
    case 'noWebgl':
      return 'Denne browser kan ikke vise 3D. Tegningen, teksten og valgene virker alligevel.'
  }
}
