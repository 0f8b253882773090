import type { Fact } from './fact.ts'

/** Fear, words and hope (PSY), questionnaires (Q), readability (RD). */
export const MIND = {
  'PSY-01': {
    status: 'established',
    check: 'seen',
    sources: ['DARLOW2013'],
  },
  'PSY-02': {
    status: 'established',
    check: 'recalled',
    sources: ['LANCET2018A'],
  },
  'PSY-03': {
    status: 'established',
    check: 'seen',
    sources: ['ATLAS2018'],
  },
  'PSY-04': {
    status: 'guideline',
    check: 'seen',
    sources: ['STOCHKENDAHL2018'],
  },
  'PSY-05': {
    status: 'contested',
    check: 'seen',
    sources: ['RAJASEKARAN2021'],
  },
  'PSY-06': {
    status: 'consensus',
    check: 'seen',
    sources: ['SEEDS'],
  },
  'PSY-07': {
    status: 'established',
    check: 'seen',
    sources: ['OKEEFFE2022'],
  },
  'PSY-08': {
    status: 'design',
    check: 'derived',
    sources: ['COMPILER'],
  },
  'PSY-09': {
    status: 'design',
    check: 'derived',
    sources: ['COMPILER'],
  },
  'Q-01': {
    status: 'established',
    check: 'seen',
    sources: ['ODI_MAPI'],
  },
  'Q-02': {
    status: 'caution',
    check: 'seen',
    sources: ['ODI_MAPI'],
  },
  'Q-03': {
    status: 'contested',
    check: 'secondary',
    sources: ['IVERSEN2015', 'ODI_MAPI'],
  },
  'Q-04': {
    status: 'caution',
    check: 'seen',
    sources: ['ODI_MAPI'],
  },
  'Q-05': {
    status: 'established',
    check: 'recalled',
    sources: ['HILL2008'],
  },
  'Q-06': {
    status: 'established',
    check: 'seen',
    sources: ['MORSO2011', 'ROBINSON2017'],
  },
  'Q-07': {
    status: 'caution',
    check: 'recalled',
    sources: ['HILL2008'],
  },
  'Q-08': {
    status: 'contested',
    check: 'seen',
    sources: ['STOCHKENDAHL2018', 'NICE_NG59'],
  },
  'RD-01': {
    status: 'established',
    check: 'seen',
    sources: ['LIX'],
  },
  'RD-02': {
    status: 'established',
    check: 'seen',
    sources: ['LIX'],
  },
  'RD-03': {
    status: 'established',
    check: 'seen',
    sources: ['LIX'],
  },
  'RD-04': {
    status: 'design',
    check: 'derived',
    sources: ['COMPILER'],
  },
  'RD-05': {
    status: 'guideline',
    check: 'recalled',
    sources: ['PLAIN_EN'],
  },
  'RD-06': {
    status: 'design',
    check: 'derived',
    sources: ['COMPILER'],
  },
  'RD-07': {
    status: 'design',
    check: 'derived',
    sources: ['LIX', 'COMPILER'],
  },
} as const satisfies Readonly<Record<string, Fact>>
