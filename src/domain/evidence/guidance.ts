import type { Fact } from './fact.ts'

/** Warning signs (RF), guidelines (GL), the care course (CARE), finding out (DX). */
export const GUIDANCE = {
  'RF-01': {
    status: 'established',
    check: 'seen',
    sources: ['BMJBP_CES', 'CSP2024', 'LOTHIAN'],
  },
  'RF-02': {
    status: 'guideline',
    check: 'seen',
    sources: ['BMJBP_CES'],
  },
  'RF-03': {
    status: 'guideline',
    check: 'seen',
    sources: ['BMJBP_CES'],
  },
  'RF-04': {
    status: 'established',
    check: 'seen',
    sources: ['HOERITZAUER2018'],
  },
  'RF-05': {
    status: 'contested',
    check: 'recalled',
    sources: ['HOERITZAUER2020'],
  },
  'RF-10': {
    status: 'guideline',
    check: 'secondary',
    sources: ['GCARE', 'LOTHIAN', 'LAERUM2007'],
  },
  'RF-11': {
    status: 'guideline',
    check: 'seen',
    sources: ['GCARE'],
  },
  'RF-12': {
    status: 'guideline',
    check: 'seen',
    sources: ['GCARE', 'LOTHIAN'],
  },
  'RF-13': {
    status: 'guideline',
    check: 'seen',
    sources: ['NHI', 'GCARE'],
  },
  'RF-14': {
    status: 'guideline',
    check: 'seen',
    sources: ['LEGEVAKT'],
  },
  'RF-20': {
    status: 'established',
    check: 'seen',
    sources: ['NHI'],
  },
  'GL-01': {
    status: 'guideline',
    check: 'seen',
    sources: ['LAERUM2007'],
  },
  'GL-02': {
    status: 'caution',
    check: 'seen',
    sources: ['NKR_LR'],
  },
  'GL-03': {
    status: 'guideline',
    check: 'seen',
    sources: ['NKR_LR', 'FYSIO_DK', 'STOCHKENDAHL2018'],
  },
  'GL-04': {
    status: 'guideline',
    check: 'secondary',
    sources: ['NICE_NG59'],
  },
  'GL-05': {
    status: 'guideline',
    check: 'seen',
    sources: ['NICE_NG59'],
  },
  'GL-06': {
    status: 'guideline',
    check: 'recalled',
    sources: ['HDIR2014'],
  },
  'GL-07': {
    status: 'guideline',
    check: 'recalled',
    sources: ['NICE_NG59'],
  },
  'GL-08': {
    status: 'guideline',
    check: 'seen',
    sources: ['STAVANGER', 'DRKS'],
  },
  'GL-09': {
    status: 'guideline',
    check: 'seen',
    sources: ['STHF'],
  },
  'GL-10': {
    status: 'guideline',
    check: 'recalled',
    sources: ['LANCET2018A', 'LANCET2018B'],
  },
  'GL-12': {
    status: 'guideline',
    check: 'seen',
    sources: ['NKR_LR', 'FYSIO_DK'],
  },
  'CARE-01': {
    status: 'local',
    check: 'seen',
    sources: ['DKF_PAKKE', 'SELSAAS', 'SEEDS'],
  },
  'CARE-02': {
    status: 'local',
    check: 'seen',
    sources: ['DKF_PAKKE', 'SEEDS'],
  },
  'CARE-03': {
    status: 'local',
    check: 'seen',
    sources: ['DKF_PAKKE', 'DSKKB2012'],
  },
  'CARE-04': {
    status: 'local',
    check: 'seen',
    sources: ['DKF_PAKKE'],
  },
  'CARE-05': {
    status: 'local',
    check: 'seen',
    sources: ['DKF_PAKKE'],
  },
  'CARE-06': {
    status: 'local',
    check: 'seen',
    sources: ['DKF_PAKKE'],
  },
  'CARE-07': {
    status: 'local',
    check: 'seen',
    sources: ['SEEDS', 'NOCHIRO'],
  },
  'CARE-08': {
    status: 'guideline',
    check: 'seen',
    sources: ['NHI'],
  },
  'DX-01': {
    status: 'consensus',
    check: 'seen',
    sources: ['SEEDS', 'LAERUM2007'],
  },
} as const satisfies Readonly<Record<string, Fact>>
