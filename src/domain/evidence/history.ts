import type { Fact } from './fact.ts'

/** Natural history, surgery, coming back (NH). */
export const HISTORY = {
  'NH-01': {
    status: 'contested',
    check: 'seen',
    sources: ['NHI'],
  },
  'NH-02': {
    status: 'guideline',
    check: 'seen',
    sources: ['STAVANGER'],
  },
  'NH-03': {
    status: 'contested',
    check: 'seen',
    sources: ['ETG'],
  },
  'NH-05': {
    status: 'established',
    check: 'seen',
    sources: ['CHIU2015'],
  },
  'NH-06': {
    status: 'established',
    check: 'seen',
    sources: ['RESORB2023'],
  },
  'NH-07': {
    status: 'established',
    check: 'seen',
    sources: ['ZHONG2017', 'WANG2020'],
  },
  'NH-08': {
    status: 'contested',
    check: 'seen',
    sources: ['WANG2020'],
  },
  'NH-09': {
    status: 'established',
    check: 'seen',
    sources: ['BARZOUHI2013'],
  },
  'NH-10': {
    status: 'established',
    check: 'seen',
    sources: ['HAUGEN2012', 'HAUGEN2011'],
  },
  'NH-11': {
    status: 'established',
    check: 'seen',
    sources: ['ATLAS2018'],
  },
  'NH-12': {
    status: 'established',
    check: 'seen',
    sources: ['PEUL2007'],
  },
  'NH-13': {
    status: 'established',
    check: 'secondary',
    sources: ['PEUL2007'],
  },
  'NH-20': {
    status: 'contested',
    check: 'secondary',
    sources: ['LIU2023'],
  },
  'NH-21': {
    status: 'established',
    check: 'seen',
    sources: ['PEUL2007', 'PEUL2008'],
  },
  'NH-22': {
    status: 'established',
    check: 'recalled',
    sources: ['LEQUIN2013'],
  },
  'NH-23': {
    status: 'contested',
    check: 'seen',
    sources: ['SPORT2006', 'SPORT2014'],
  },
  'NH-30': {
    status: 'established',
    check: 'seen',
    sources: ['REHERN', 'PARKER2015'],
  },
  'NH-31': {
    status: 'contested',
    check: 'recalled',
    sources: ['SURI2012', 'WALKBACK2024'],
  },
} as const satisfies Readonly<Record<string, Fact>>
