import type { Fact } from './fact.ts'

/** How the lumbar spine bends, and what then becomes wider or narrower (MV). */
export const POSTURE_EVIDENCE = {
  'MV-01': {
    status: 'established',
    check: 'recalled',
    sources: ['WHITE1990'],
  },
  'MV-02': {
    status: 'established',
    check: 'seen',
    sources: ['PEARCY1984'],
  },
  'MV-03': {
    status: 'established',
    check: 'seen',
    sources: ['SCHMID1999'],
  },
  'MV-04': {
    status: 'established',
    check: 'recalled',
    sources: ['INUFUSA1996'],
  },
  'MV-05': {
    status: 'contested',
    check: 'seen',
    sources: ['FREDERICSON2001'],
  },
  'MV-06': {
    status: 'contested',
    check: 'seen',
    sources: ['ALEXANDER2007', 'NAZARI2012'],
  },
  'MV-07': {
    status: 'design',
    check: 'derived',
    sources: ['COMPILER'],
  },
} as const satisfies Readonly<Record<string, Fact>>
