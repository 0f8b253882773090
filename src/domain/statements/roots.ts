import type { Statement } from './statement.ts'

/** Which root, tests and their accuracy (RT). */
export const ROOT_EVIDENCE = {
  'RT-01': {
    statement:
      'Rule: subarticular prolapse hits the traversing root (lower number); foraminal/extraforaminal hits the exiting root (upper number)',
    value: 'lower|upper number',
    unit: 'rule',
  },
  'RT-02': {
    statement: 'Share of herniations at L4/5 or L5/S1',
    value: '95',
    unit: '%',
  },
  'RT-03': {
    statement: 'Level split in 403 operated patients: L2/3 0.7, L3/4 1.7, L4/5 57, L5/S1 41',
    value: '0.7; 1.7; 57; 41',
    unit: '%',
  },
  'RT-04': {
    statement: 'Upper lumbar (L1/2 to L3/4) under 5%; L3/4 makes up 70-83% of these; L1/2+L2/3 about 1-2%',
    value: '<5; 70-83; 1-2',
    unit: '%',
  },
  'RT-05': {
    statement: 'Far lateral (foraminal + extraforaminal) share',
    value: '7-12',
    unit: '%',
  },
  'RT-20': {
    statement:
      'SLR/Lasegue counts as positive when leg pain below the knee is reproduced in this elevation window',
    value: '30-70',
    unit: 'degrees',
  },
  'RT-21': {
    statement: 'SLR pooled accuracy, surgical populations',
    value: 'sens 0.92 / spec 0.28',
    unit: 'proportion',
  },
  'RT-22': {
    statement: 'Crossed SLR pooled accuracy',
    value: 'sens 0.28 / spec 0.90',
    unit: 'proportion',
  },
  'RT-23': {
    statement:
      'Femoral stretch test: roots L2-L4; in 54 patients it, its crossed form, medial ankle pinprick and knee reflex were the accurate tests for mid-lumbar roots',
    value: 'LR+ >=5',
    unit: 'likelihood ratio',
  },
  'RT-24': {
    statement:
      'Chronic radiculopathy, Norway, n=116: no single test reached LR+ >4.0 or LR- <0.4; overall evaluation LR+ 6.28 L4, 1.74 L5, 1.29 S1',
    value: '6.28; 1.74; 1.29',
    unit: 'LR+',
  },
  'RT-25': {
    statement:
      'Neurological testing: sensory sens about 0.32-0.40, motor 0.22-0.40, reflex 0.25-0.29; reflex specificity 0.60-0.93',
    value: '0.2-0.4',
    unit: 'sensitivity',
  },
  'RT-30': {
    statement: 'Pain in a strip matched the root: L5 strip was L5 root in 79%, S1 strip was S1 root in 56%',
    value: '79; 56',
    unit: '%',
  },
  'RT-31': {
    statement:
      'Radicular pain did not follow the dermatome in about 64% of lumbar cases; S1 followed in about 65%',
    value: '64; 65',
    unit: '%',
  },
  'RT-32': {
    statement:
      'Evidence-based dermatome map: only zones of consistent supply drawn, wide overlap left blank; S3-S5 not shown; Keegan-Garrett spirals excluded',
    value: '-',
    unit: 'map',
  },
  'RT-33': {
    statement:
      'Root block studies place L4 on medial lower leg (88%), L5 on dorsal great toe (82%), S1 on dorsal little toe (83%)',
    value: '88; 82; 83',
    unit: '%',
  },
} as const satisfies Readonly<Record<string, Statement>>
