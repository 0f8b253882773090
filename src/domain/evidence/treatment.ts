import type { Fact } from './fact.ts'

/** What helps, and how far (TX). */
export const TREATMENT = {
  'TX-01': {
    status: 'established',
    check: 'seen',
    sources: ['DAHM2010', 'HOFSTEE2002'],
  },
  'TX-02': {
    status: 'guideline',
    check: 'seen',
    sources: ['STOCHKENDAHL2018'],
  },
  'TX-03': {
    status: 'consensus',
    check: 'recalled',
    sources: ['LANCET2018B', 'SEEDS'],
  },
  'TX-10': {
    status: 'established',
    check: 'seen',
    sources: ['WALKBACK2024'],
  },
  'TX-11': {
    status: 'contested',
    check: 'seen',
    sources: ['FERNROD2022', 'OWEN2020'],
  },
  'TX-12': {
    status: 'established',
    check: 'recalled',
    sources: ['HAYDEN2021'],
  },
  'TX-13': {
    status: 'established',
    check: 'recalled',
    sources: ['HAYDEN2021', 'VERVILLE2023'],
  },
  'TX-14': {
    status: 'established',
    check: 'seen',
    sources: ['FERNANDEZ2015', 'DOVE2022'],
  },
  'TX-15': {
    status: 'contested',
    check: 'seen',
    sources: ['FRENCH2006'],
  },
  'TX-16': {
    status: 'established',
    check: 'recalled',
    sources: ['STEFFENS2016'],
  },
  'TX-20': {
    status: 'established',
    check: 'seen',
    sources: ['NSAID2016'],
  },
  'TX-21': {
    status: 'guideline',
    check: 'seen',
    sources: ['NICE_NG59'],
  },
  'TX-22': {
    status: 'established',
    check: 'recalled',
    sources: ['MATHIESON2017'],
  },
  'TX-30': {
    status: 'contested',
    check: 'seen',
    sources: ['SANTILLI2006'],
  },
  'TX-31': {
    status: 'contested',
    check: 'seen',
    sources: ['TRAGER2024'],
  },
  'TX-32': {
    status: 'established',
    check: 'seen',
    sources: ['LUIJSTER2007'],
  },
  'TX-33': {
    status: 'established',
    check: 'recalled',
    sources: ['RUBINSTEIN2019'],
  },
  'TX-34': {
    status: 'guideline',
    check: 'secondary',
    sources: ['NICE_NG59', 'STOCHKENDAHL2018'],
  },
} as const satisfies Readonly<Record<string, Fact>>
