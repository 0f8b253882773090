import type { NoticeLines } from '../notice.ts'

export const notice: NoticeLines = {
  the: {
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
  },
  otherLanguage: 'Linket beder om et sprog, som ikke findes her endnu, så teksten er på dansk.',
  otherReader: 'Linket nævner en læser, som ikke findes her, så teksten er skrevet til patienter.',
  nearest: (listed) =>
    `Det kunne ikke lade sig gøre at vise ${listed} som ønsket. Du ser det nærmeste, der er muligt.`,
  unknown: (listed) =>
    listed
      ? `Noget i linket er ukendt og blev sprunget over: ${listed}.`
      : 'Noget i linket er ukendt og blev sprunget over.',
  version: (echoed) => `Linket er lavet til en anden udgave (${echoed}). Du ser det, der kunne læses.`,
  unreadable: 'Linket kunne ikke læses. Du ser en rask ryg.',
  stageFailed: 'Billedet i 3D kunne ikke hentes. Teksten og valgene virker som før.',
  contextLost: 'Billedet i 3D gik i stå. Det kommer som regel tilbage af sig selv.',
  noWebgl: 'Denne browser kan ikke vise 3D. Tegningen, teksten og valgene virker alligevel.',
}
