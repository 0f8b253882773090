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
  unverified: 'Skal kontrolleres.',
  contested: 'Omstridt.',
  ownWork: 'Korsrygg',
}

function notice(problem: Notice): string {
  switch (problem.kind) {
    case 'replaced': {
      const keys = listed(
        'nb',
        [...new Set(problem.keys)].map((key) => names.key[key]),
      )
      return `Dette kunne ikke vises som ønsket: ${keys}. Du ser det nærmeste som er mulig.`
    }
    case 'unknown': {
      const keys = echoes(problem.keys)
      return keys.length > 0
        ? `Dette i lenken er ukjent og ble hoppet over: ${listed('nb', keys)}.`
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
      return 'Denne nettleseren viser ikke 3D. Tegningen, teksten og valgene virker likevel.'
  }
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
  title: (finding, voice) => {
    const name = names.shape[finding.shape][voice]
    const level = levelText(finding.level)
    if (finding.shape === 'normal') return `${name} ${level}`
    const moved = names.migration[finding.migration][voice]
    const move = finding.migration === 'none' ? '' : voice === 'plain' ? `, ${moved}` : `, migrert ${moved}t`
    return `${name} i ${level}, ${voice === 'plain' ? plainPlace(finding) : fieldPlace(finding)}${move}`
  },
  stageText: (finding) => {
    const c = caseOf(finding)
    const level = levelText(finding.level)
    if (!c) return `Skiven ${level} er frisk og holder seg innenfor kanten. Ingen nerve berøres.`
    const roots = `${c.midline ? 'røttene' : 'roten'} ${c.root} ${onSide(finding)}`
    const move = finding.migration === 'none' ? '' : `, ${names.migration[finding.migration].plain}`
    const what = `Skiven ${level}: ${names.shape[finding.shape].plain.toLowerCase()}, ${plainPlace(finding)}${move}.`
    const quiet = finding.nerve === 'quiet'
    const lit = quiet ? 'Nerven er rolig, og ingenting lyser.' : 'Nerven lyser ned dit det ofte kjennes.'
    if (c.touches) return `${what} Den berører ${roots}. ${lit}`
    return `${what} Ingen nerve berøres; nærmest ligger ${roots}.${quiet ? '' : ` ${lit}`}`
  },
}
