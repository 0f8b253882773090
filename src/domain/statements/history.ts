import type { Statement } from './statement.ts'

/** Natural history, surgery, coming back (NH). */
export const HISTORY = {
  'NH-01': {
    statement: 'Sciatica in general practice: better within',
    value: '70 in 2-4 weeks',
    unit: '%',
  },
  'NH-02': {
    statement: 'Hospital guidance Norway: settles more or less by itself; wait',
    value: '80; 6-12 weeks',
    unit: '%; weeks',
  },
  'NH-03': {
    statement: 'Australian guidance: recover within 8 weeks / 1 year',
    value: '80; 95',
    unit: '%',
  },
  'NH-05': {
    statement: 'Shrinkage by type: sequestration 96, extrusion 70, protrusion 41, bulge 13',
    value: '96; 70; 41; 13',
    unit: '%',
  },
  'NH-06': {
    statement: 'Newer pooled shrinkage: overall 70.4; 87.8 / 66.9 / 37.5 / 13.3, mostly within 6 months',
    value: '70.4; 87.8; 66.9; 37.5; 13.3',
    unit: '%',
  },
  'NH-07': {
    statement: 'Overall shrinkage, other pools: 66.7 (Zhong 2017), 63 (CI 49-77, Wang 2020)',
    value: '66.7; 63',
    unit: '%',
  },
  'NH-08': {
    statement: 'Suggested checkpoints for herniation shrinkage',
    value: '4; 10.5',
    unit: 'months',
  },
  'NH-09': {
    statement:
      '1 year MRI: herniation visible in 35% with good and 33% with poor outcome; good outcome overall 84%',
    value: '35; 33; 84',
    unit: '%',
  },
  'NH-10': {
    statement: 'Norwegian hospital cohort n=466: unsuccessful at 1 and 2 years',
    value: '44; 39',
    unit: '%',
  },
  'NH-11': {
    statement: 'Primary care UK n=609: 30% lower disability at 12 months',
    value: '55',
    unit: '%',
  },
  'NH-12': {
    statement: 'Severe sciatica 6-12 weeks, Dutch RCT: felt recovered at 1 year, both arms',
    value: '95',
    unit: '%',
  },
  'NH-13': {
    statement: 'Median time to recovery: early surgery 4, conservative first 12',
    value: '4; 12',
    unit: 'weeks',
  },
  'NH-20': {
    statement:
      'Surgery vs conservative: leg pain difference (0-100): -12.1 to 6 weeks, -11.7 to 3 months, -6.5 to 1 year, -2.3 at 1 year',
    value: '-12.1; -11.7; -6.5; -2.3',
    unit: 'points',
  },
  'NH-21': {
    statement:
      'Dutch RCT: no disability difference over year (P=0.13); faster relief after surgery (HR 1.97)',
    value: '1.97',
    unit: 'hazard ratio',
  },
  'NH-22': {
    statement: '5 years: no group difference; 8% never recovered, 23% fluctuating',
    value: '8; 23',
    unit: '%',
  },
  'NH-23': {
    statement:
      'SPORT: 50% of surgery arm operated at 3 months, 30% of other arm crossed over; as-treated 8-year ODI effect -11.2 (-13.6 to -9.1)',
    value: '50; 30; -11.2',
    unit: '%; %; points',
  },
  'NH-30': {
    statement: 'Same-level herniation again after discectomy: 5-15; re-operated about 6',
    value: '5-15; 6',
    unit: '%',
  },
  'NH-31': {
    statement:
      'After full non-surgical recovery, leg pain back within a year in about 25%; back pain recurs in up to 70% (any) a year',
    value: '25; ~70',
    unit: '%',
  },
} as const satisfies Readonly<Record<string, Statement>>
