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
    pooled: 'Samlet oversikt',
    trial: 'Forsøk med loddtrekning',
    cohort: 'Oppfølging av en gruppe',
    'cross-sectional': 'Befolkningsundersøkelse',
    accuracy: 'Studie av en test',
    anatomical: 'Anatomisk studie',
    classification: 'Faglig definisjon',
    guideline: 'Faglige råd',
    textbook: 'Lærebok',
    reference: 'Oppslagsverk',
    information: 'Pasientinformasjon',
    interviews: 'Intervjuer',
    local: 'Lokal informasjon',
    own: 'Utledet i dette prosjektet',
  },
  studies: (n) => `${number('nb', n)} studier`,
  people: (n) => `${number('nb', n)} personer`,
  unverified: {
    patient: 'Ennå ikke slått opp på nytt i kilden.',
    professional: 'Skal verifiseres: gjengitt etter kilden uten ny lesning.',
  },
  contested: 'Kildene er ikke enige om dette.',
  ownWork: 'Korsrygg',
  articles: 'Artikler fra norske og danske klinikker',
}

/** "Prolaps med bred base i L4/5, bak til venstre"; in the field's words "Protrusjon i L4/5, subartikulært til venstre". */
function title(finding: Finding, voice: 'plain' | 'field'): string {
  const level = levelText(finding.level)
  const name = names.shape[finding.shape][voice]
  if (finding.shape === 'normal') return `${name} i ${level}`
  if (voice === 'field') {
    const moved = finding.migration === 'none' ? '' : `, migrert ${names.migration[finding.migration].field}t`
    return `${name} i ${level}, ${fieldPlace(finding)}${moved}`
  }
  const moved = finding.migration === 'none' ? '' : `, ${names.migration[finding.migration].plain}`
  const what = finding.shape === 'bulge' ? `Skiven ${level} buer ut` : `${name} i ${level}`
  return `${what}, ${plainPlace(finding)}${moved}`
}

function stageText(finding: Finding): string {
  const c = caseOf(finding)
  if (!c) return `${title(finding, 'plain')}. Den berører ingen nerve.`
  const roots = `${c.midline ? 'røttene' : 'roten'} ${c.root} ${onSide(finding)}`
  const touch = meets(c, 'Den', '', roots) ?? `Den berører ingen nerve; nærmest ligger ${roots}.`
  const [calm, lights] = c.midline
    ? ['Nervene er rolige.', 'Nervene lyser']
    : ['Nerven er rolig.', 'Nerven lyser']
  const lit = finding.nerve === 'quiet' ? calm : `${lights} ned dit det ofte kjennes.`
  return `${title(finding, 'plain')}. ${touch} ${lit}`
}

export const nb: Language = {
  locale: 'nb',
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
