import type { NoticeLines } from '../notice.ts'

export const notice: NoticeLines = {
  the: {
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
  },
  otherLanguage: 'Lenken ber om et språk som ikke finnes her ennå, så teksten er på norsk.',
  otherReader: 'Lenken nevner en leser som ikke finnes her, så teksten er skrevet for pasienter.',
  nearest: (listed) =>
    `Det gikk ikke an å vise ${listed} slik det ble bedt om. Du ser det nærmeste som er mulig.`,
  unknown: (listed) =>
    listed
      ? `Noe i lenken er ukjent og ble hoppet over: ${listed}.`
      : 'Noe i lenken er ukjent og ble hoppet over.',
  version: (echoed) => `Lenken er laget for en annen utgave (${echoed}). Du ser det som var mulig å lese.`,
  unreadable: 'Lenken kunne ikke leses. Du ser en frisk rygg.',
  stageFailed: 'Bildet i 3D kunne ikke hentes. Teksten og valgene virker som før.',
  contextLost: 'Bildet i 3D stoppet. Det kommer som regel tilbake av seg selv.',
  noWebgl: 'Denne nettleseren kan ikke vise 3D. Tegningen, teksten og valgene virker likevel.',
}
