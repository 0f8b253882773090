import type { Fact } from './fact.ts'

/** Anatomy and mechanism (ANA) and nomenclature (NOM). */
export const ANATOMY = {
  'ANA-01': {
    status: 'established',
    check: 'recalled',
    sources: ['GRAY'],
  },
  'ANA-02': {
    status: 'established',
    check: 'recalled',
    sources: ['GRAY'],
  },
  'ANA-03': {
    status: 'established',
    check: 'recalled',
    sources: ['GRAY'],
  },
  'ANA-04': {
    status: 'established',
    check: 'seen',
    sources: ['GRAY', 'RADIOPAEDIA'],
  },
  'ANA-05': {
    status: 'established',
    check: 'seen',
    sources: ['ETG', 'MA2013'],
  },
  'ANA-06': {
    status: 'caution',
    check: 'recalled',
    sources: ['GRAY'],
  },
  'ANA-07': {
    status: 'established',
    check: 'recalled',
    sources: ['CHIU2015', 'RESORB2023'],
  },
  'NOM-01': {
    status: 'consensus',
    check: 'recalled',
    sources: ['FARDON2014'],
  },
  'NOM-02': {
    status: 'consensus',
    check: 'secondary',
    sources: ['FARDON2014', 'RADIOPAEDIA'],
  },
  'NOM-03': {
    status: 'consensus',
    check: 'secondary',
    sources: ['FARDON2014', 'RADIOPAEDIA'],
  },
  'NOM-04': {
    status: 'consensus',
    check: 'secondary',
    sources: ['FARDON2014'],
  },
  'NOM-05': {
    status: 'consensus',
    check: 'secondary',
    sources: ['FARDON2014'],
  },
  'NOM-06': {
    status: 'consensus',
    check: 'seen',
    sources: ['FARDON2014', 'RADIOPAEDIA'],
  },
  'NOM-07': {
    status: 'consensus',
    check: 'recalled',
    sources: ['FARDON2014'],
  },
  'NOM-08': {
    status: 'caution',
    check: 'secondary',
    sources: ['FARDON2014'],
  },
  'NOM-09': {
    status: 'consensus',
    check: 'recalled',
    sources: ['FARDON2014'],
  },
  'NOM-10': {
    status: 'consensus',
    check: 'recalled',
    sources: ['FARDON2014'],
  },
  'NOM-11': {
    status: 'consensus',
    check: 'secondary',
    sources: ['FARDON2014'],
  },
  'NOM-12': {
    status: 'consensus',
    check: 'recalled',
    sources: ['FARDON2014'],
  },
  'NOM-20': {
    status: 'consensus',
    check: 'recalled',
    sources: ['FARDON2014'],
  },
  'NOM-21': {
    status: 'caution',
    check: 'recalled',
    sources: ['FARDON2014'],
  },
  'NOM-30': {
    status: 'consensus',
    check: 'recalled',
    sources: ['MYSLIWIEC2010'],
  },
  'NOM-31': {
    status: 'consensus',
    check: 'recalled',
    sources: ['MYSLIWIEC2010'],
  },
  'NOM-32': {
    status: 'contested',
    check: 'seen',
    sources: ['MYSLIWIEC2010'],
  },
  'NOM-35': {
    status: 'established',
    check: 'seen',
    sources: ['LI2015'],
  },
  'NOM-33': {
    status: 'consensus',
    check: 'seen',
    sources: ['PFIRRMANN2001'],
  },
  'NOM-34': {
    status: 'consensus',
    check: 'secondary',
    sources: ['PFIRRMANN2004'],
  },
} as const satisfies Readonly<Record<string, Fact>>
