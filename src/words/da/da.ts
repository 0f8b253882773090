import type { Finding } from '../../domain/finding.ts'
import { caseOf, levelText } from '../case.ts'
import type { CitationWords, Language } from '../language.ts'
import { number } from '../lists.ts'
import { body, names } from './names.ts'
import { notice } from './notice.ts'
import { parts } from './parts.ts'
import { meets, patient } from './patient.ts'
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
  unverified: {
    patient: 'Endnu ikke slået op igen i kilden.',
    professional: 'Skal verificeres: gengivet efter kilden uden ny læsning.',
  },
  contested: 'Kilderne er ikke enige om dette.',
  ownWork: 'Korsrygg',
  articles: 'Artikler fra norske og danske klinikker',
}

/** "Prolaps med bred base ved L4/5, bagtil i venstre side"; for the field "Protrusion på niveau L4/5, subartikulært på venstre side". */
function title(finding: Finding, voice: 'plain' | 'field'): string {
  const level = levelText(finding.level)
  const name = names.shape[finding.shape][voice]
  if (voice === 'field') {
    if (finding.shape === 'normal') return `${name} på niveau ${level}`
    const moved =
      finding.migration === 'none' ? '' : `, migreret ${names.migration[finding.migration].field}t`
    return `${name} på niveau ${level}, ${fieldPlace(finding)}${moved}`
  }
  if (finding.shape === 'normal') return `${name} ved ${level}`
  const moved = finding.migration === 'none' ? '' : `, ${names.migration[finding.migration].plain}`
  const what = finding.shape === 'bulge' ? `Diskus ${level} buer ud` : `${name} ved ${level}`
  return `${what}, ${plainPlace(finding)}${moved}`
}

function stageText(finding: Finding): string {
  const c = caseOf(finding)
  if (!c) return `${title(finding, 'plain')}. Den rører ikke ved nogen nerve.`
  const roots = `${c.midline ? 'rødderne' : 'roden'} ${c.root} ${onSide(finding)}`
  const touch = meets(c, 'Den', '', roots) ?? `Den rører ikke ved nogen nerve; tættest på ligger ${roots}.`
  const [calm, lights] = c.midline
    ? ['Nerverne er rolige.', 'Nerverne lyser']
    : ['Nerven er rolig.', 'Nerven lyser']
  const lit = finding.nerve === 'quiet' ? calm : `${lights} ned til det sted, hvor det ofte mærkes.`
  return `${title(finding, 'plain')}. ${touch} ${lit}`
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
  title,
  stageText,
}
