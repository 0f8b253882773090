import { caseOf, levelText } from '../case.ts'
import type { CitationWords, Language } from '../language.ts'
import { listed, number } from '../lists.ts'
import { echo, echoes, type Notice } from '../notice.ts'
import { body, names } from './names.ts'
import { parts } from './parts.ts'
import { patient } from './patient.ts'
import { fieldPlace, onSide, plainPlace } from './place.ts'
import { professional } from './professional.ts'
import { urgent } from './urgent.ts'

const citation: CitationWords = {
  kind: {
    pooled: 'Samlet oversigt',
    trial: 'Lodtrækningsforsøg',
    cohort: 'Opfølgning af en gruppe',
    'cross-sectional': 'Befolkningsundersøgelse',
    accuracy: 'Undersøgelse af en test',
    anatomical: 'Anatomisk undersøgelse',
    classification: 'Faglig definition',
    guideline: 'Faglige råd',
    textbook: 'Lærebog',
    reference: 'Opslagsværk',
    information: 'Patientinformation',
    interviews: 'Interview',
    local: 'Lokal information',
    own: 'Udledt i dette projekt',
  },
  studies: (n) => `${number('da', n)} studier`,
  people: (n) => `${number('da', n)} personer`,
  unverified: 'Skal kontrolleres.',
  contested: 'Omstridt.',
  ownWork: 'Korsrygg',
}

function notice(problem: Notice): string {
  switch (problem.kind) {
    case 'replaced': {
      const keys = listed(
        'da',
        [...new Set(problem.keys)].map((key) => names.key[key]),
      )
      return `Dette kunne ikke vises som ønsket: ${keys}. Du ser det nærmeste, der kan lade sig gøre.`
    }
    case 'unknown': {
      const keys = echoes(problem.keys)
      return keys.length > 0
        ? `Dette i linket er ukendt og blev sprunget over: ${listed('da', keys)}.`
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
      return 'Denne browser viser ikke 3D. Tegningen, teksten og valgene virker alligevel.'
  }
}

export const da: Language = {
  locale: 'da',
  names,
  body,
  patient,
  professional,
  urgent,
  parts,
  citation,
  notice,
  title: (finding, voice) => {
    const name = names.shape[finding.shape][voice]
    const level = levelText(finding.level)
    if (finding.shape === 'normal') return `${name} ${level}`
    const moved = names.migration[finding.migration][voice]
    const move = finding.migration === 'none' ? '' : voice === 'plain' ? `, ${moved}` : `, migreret ${moved}t`
    const place = voice === 'plain' ? plainPlace(finding) : fieldPlace(finding)
    return voice === 'plain'
      ? `${name} ved ${level}, ${place}${move}`
      : `${name} på niveau ${level}, ${place}${move}`
  },
  stageText: (finding) => {
    const c = caseOf(finding)
    const level = levelText(finding.level)
    if (!c)
      return `Bruskskiven ${level} er rask og holder sig inden for kanten. Den rører ikke ved nogen nerve.`
    const roots = `${c.midline ? 'rødderne' : 'roden'} ${c.root} ${onSide(finding)}`
    const step = finding.migration === 'none' ? '' : `, ${names.migration[finding.migration].plain}`
    const what = `Bruskskiven ${level}: ${names.shape[finding.shape].plain.toLowerCase()}, ${plainPlace(finding)}${step}.`
    const quiet = finding.nerve === 'quiet'
    const lit = quiet
      ? 'Nerven er rolig, og intet lyser.'
      : 'Nerven lyser ned til det sted, hvor det ofte mærkes.'
    if (c.touches) return `${what} Den rører ved ${roots}. ${lit}`
    return `${what} Den rører ikke ved nogen nerve; tættest på ligger ${roots}.${quiet ? '' : ` ${lit}`}`
  },
}
