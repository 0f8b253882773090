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
  unverified: 'To be verified.',
  contested: 'Contested.',
  ownWork: 'Korsrygg',
}

function notice(problem: Notice): string {
  switch (problem.kind) {
    case 'replaced': {
      const keys = listed(
        'en',
        [...new Set(problem.keys)].map((key) => names.key[key]),
      )
      return `This could not be shown as asked: ${keys}. You see the nearest that is possible.`
    }
    case 'unknown': {
      const keys = echoes(problem.keys)
      return keys.length > 0
        ? `Something in the link is not known and was left out: ${listed('en', keys)}.`
        : 'Something in the link is not known and was left out.'
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
      return 'This browser does not show 3D. The drawing, the text and the controls still work.'
  }
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
  title: (finding, voice) => {
    const name = names.shape[finding.shape][voice]
    const level = levelText(finding.level)
    if (finding.shape === 'normal') return `${name} ${level}`
    const moved = names.migration[finding.migration][voice]
    const move =
      finding.migration === 'none'
        ? ''
        : voice === 'plain'
          ? `, ${moved}`
          : `, migrated to the ${moved} level`
    return `${name} at ${level}, ${voice === 'plain' ? plainPlace(finding) : fieldPlace(finding)}${move}`
  },
  stageText: (finding) => {
    const c = caseOf(finding)
    const level = levelText(finding.level)
    if (!c) return `The ${level} disc is healthy and stays inside its edge. No nerve is touched.`
    const roots = `the ${c.root} ${c.midline ? 'roots' : 'root'} ${onSide(finding)}`
    const step = finding.migration === 'none' ? '' : `, ${names.migration[finding.migration].plain}`
    const what = `${level}: ${names.shape[finding.shape].plain.toLowerCase()}, ${plainPlace(finding)}${step}.`
    const quiet = finding.nerve === 'quiet'
    const lit = quiet
      ? 'The nerve is quiet, and nothing glows.'
      : 'The nerve glows down to where it is often felt.'
    if (c.touches) return `${what} It touches ${roots}. ${lit}`
    return `${what} It touches no nerve; nearest ${c.midline ? 'are' : 'is'} ${roots}.${quiet ? '' : ` ${lit}`}`
  },
}
