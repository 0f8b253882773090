import type { Fact } from './fact.ts'

/** What the tests that stretch a root do to it, beside their accuracy (RT-20 to RT-23). */
export const LEG_TEST_EVIDENCE = {
  'LT-01': {
    status: 'contested',
    check: 'seen',
    sources: ['SMITH1993'],
  },
  'LT-02': {
    status: 'contested',
    check: 'seen',
    sources: ['BELLIER2018'],
  },
  'LT-03': {
    status: 'contested',
    check: 'seen',
    sources: ['GILBERT2007'],
  },
  'LT-04': {
    status: 'established',
    check: 'seen',
    sources: ['GODDARD1965'],
  },
  'LT-05': {
    status: 'caution',
    check: 'derived',
    sources: ['VDWINDT2010'],
  },
  'LT-06': {
    status: 'consensus',
    check: 'secondary',
    sources: ['SURI2011', 'NICE_NG59'],
  },
  'LT-07': {
    status: 'design',
    check: 'derived',
    sources: ['COMPILER'],
  },
} as const satisfies Readonly<Record<string, Fact>>
