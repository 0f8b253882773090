import { listed } from '../lists.ts'
import { echo, echoes, type Notice, type NoticeKey } from '../notice.ts'

/** What could not be shown as asked, as it stands inside a sentence. */
const THE: Readonly<Record<NoticeKey, string>> = {
  level: 'skiven',
  shape: 'formen',
  zone: 'stedet',
  side: 'siden',
  size: 'størrelsen',
  migration: 'hvor vevet har flyttet seg',
  nerve: 'nerven',
  lang: 'språket',
  for: 'leseren',
  grade: 'alderen på skiven',
  weeks: 'tiden',
  tissue: 'det som skjer med vevet',
  posture: 'stillingen',
  test: 'testen',
  raise: 'hvor høyt benet er løftet',
  slices: 'MR-bildet',
}

/** A language or a reader that is not known has another answer than a choice that cannot be. */
function replaced(all: readonly NoticeKey[]): string {
  const keys = [...new Set(all)]
  const rest = keys.filter((key) => key !== 'lang' && key !== 'for').map((key) => THE[key])
  return [
    ...(keys.includes('lang')
      ? ['Lenken ber om et språk som ikke finnes her ennå, så teksten er på norsk.']
      : []),
    ...(keys.includes('for')
      ? ['Lenken nevner en leser som ikke finnes her, så teksten er skrevet for pasienter.']
      : []),
    ...(rest.length > 0
      ? [
          `Det gikk ikke an å vise ${listed('nb', rest)} slik det ble bedt om. Du ser det nærmeste som er mulig.`,
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
        ? `Noe i lenken er ukjent og ble hoppet over: ${listed('nb', keys)}.`
        : 'Noe i lenken er ukjent og ble hoppet over.'
    }
    case 'version':
      return `Lenken er laget for en annen utgave (${echo(problem.version) || '?'}). Du ser det som var mulig å lese.`
    case 'unreadable':
      return 'Lenken kunne ikke leses. Du ser en frisk rygg.'
    case 'stageFailed':
      return 'Bildet i 3D kunne ikke hentes. Teksten og valgene virker som før.'
    case 'contextLost':
      return 'Bildet i 3D stoppet. Det kommer som regel tilbake av seg selv.'
    case 'noWebgl':
      return 'Denne nettleseren kan ikke vise 3D. Tegningen, teksten og valgene virker likevel.'
  }
}
