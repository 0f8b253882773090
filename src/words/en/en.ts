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
    pooled: 'Pooled review',
    trial: 'Randomised trial',
    cohort: 'Follow-up of a group',
    'cross-sectional': 'Population survey',
    accuracy: 'Study of a test',
    anatomical: 'Anatomical study',
    classification: 'Agreed definition',
    guideline: 'Clinical guidance',
    textbook: 'Textbook',
    reference: 'Reference work',
    information: 'Patient information',
    interviews: 'Interviews',
    local: 'Local information',
    own: 'Derived in this project',
  },
  studies: (n) => `${number('en', n)} studies`,
  people: (n) => `${number('en', n)} people`,
  unverified: {
    patient: 'Not yet looked up again in the source.',
    professional: 'To be verified: recalled from the source, not read again.',
  },
  contested: 'Sources do not agree on this.',
  ownWork: 'Korsrygg',
  articles: 'Articles from Norwegian and Danish clinics',
}

/** "Prolapse with a wide base at L4/5, at the back on the left"; for the field "Protrusion at L4/5, left subarticular". */
function title(finding: Finding, voice: 'plain' | 'field'): string {
  const level = levelText(finding.level)
  const name = names.shape[finding.shape][voice]
  if (finding.shape === 'normal') return `${name} at ${level}`
  if (voice === 'field') {
    const moved = names.migration[finding.migration].field
    const move = finding.migration === 'none' ? '' : `, migrated to the ${moved} level`
    return `${name} at ${level}, ${fieldPlace(finding)}${move}`
  }
  const moved = finding.migration === 'none' ? '' : `, ${names.migration[finding.migration].plain}`
  const what = finding.shape === 'bulge' ? `The ${level} disc bulges` : `${name} at ${level}`
  return `${what}, ${plainPlace(finding)}${moved}`
}

function stageText(finding: Finding): string {
  const c = caseOf(finding)
  if (!c) return `${title(finding, 'plain')}. It touches no nerve.`
  const roots = `the ${c.root} ${c.midline ? 'roots' : 'root'} ${onSide(finding)}`
  const touch =
    meets(c, 'It', '', roots) ?? `It touches no nerve; nearest ${c.midline ? 'are' : 'is'} ${roots}.`
  const [calm, lights] = c.midline
    ? ['The nerves are quiet.', 'The nerves glow']
    : ['The nerve is quiet.', 'The nerve glows']
  const lit = finding.nerve === 'quiet' ? calm : `${lights} down to where it is often felt.`
  return `${title(finding, 'plain')}. ${touch} ${lit}`
}

export const en: Language = {
  locale: 'en',
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
