import type { Fact } from './fact.ts'

/** Which root, tests and their accuracy (RT). */
export const ROOT_EVIDENCE = {
  'RT-01': {
    status: 'established',
    check: 'seen',
    sources: ['RADIOPAEDIA', 'GRAY'],
  },
  'RT-02': {
    status: 'established',
    check: 'seen',
    sources: ['MA2013'],
  },
  'RT-03': {
    status: 'contested',
    check: 'secondary',
    sources: ['KORTELAINEN1985'],
  },
  'RT-04': {
    status: 'established',
    check: 'seen',
    sources: ['UPPERLDH'],
  },
  'RT-05': {
    status: 'contested',
    check: 'recalled',
    sources: ['BERRA2021'],
  },
  'RT-20': {
    status: 'consensus',
    check: 'secondary',
    sources: ['VDWINDT2010'],
  },
  'RT-21': {
    status: 'established',
    check: 'recalled',
    sources: ['VDWINDT2010'],
  },
  'RT-22': {
    status: 'established',
    check: 'recalled',
    sources: ['VDWINDT2010'],
  },
  'RT-23': {
    status: 'contested',
    check: 'secondary',
    sources: ['SURI2011', 'SURI2010'],
  },
  'RT-24': {
    status: 'established',
    check: 'seen',
    sources: ['IVERSEN2013'],
  },
  'RT-25': {
    status: 'established',
    check: 'secondary',
    sources: ['ALNEZARI2013', 'TAWA2017'],
  },
  'RT-30': {
    status: 'contested',
    check: 'secondary',
    sources: ['KORTELAINEN1985'],
  },
  'RT-31': {
    status: 'contested',
    check: 'recalled',
    sources: ['MURPHY2009'],
  },
  'RT-32': {
    status: 'consensus',
    check: 'secondary',
    sources: ['LEE2008', 'DOWNS2011'],
  },
  'RT-33': {
    status: 'established',
    check: 'recalled',
    sources: ['NITTA1993'],
  },
} as const satisfies Readonly<Record<string, Fact>>
