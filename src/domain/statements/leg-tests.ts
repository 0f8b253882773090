import type { Statement } from './statement.ts'

/** What the tests that stretch a root do to it, beside their accuracy (RT-20 to RT-23). */
export const LEG_TEST_EVIDENCE = {
  'LT-01': {
    statement:
      'Straight leg raise in 10 cadavers after laminectomy: L4, L5 and S1 moved 0.5 to 5 mm and were strained 2 to 4 %; they moved towards the pedicle, so into a posterolateral herniation',
    value: '0.5-5; 2-4',
    unit: 'mm; %',
  },
  'LT-02': {
    statement:
      'Straight leg raise in 14 cadavers after laminectomy, roots L2 to S1 in the canal: medians 1.0 to 5.1 mm with the left leg, 2.6 to 4.8 with the right, 3.0 to 6.5 with both; L2 not significant with the left',
    value: '1.0-5.1; 2.6-4.8; 3.0-6.5',
    unit: 'mm',
  },
  'LT-03': {
    statement:
      'Straight leg raise in 5 unembalmed cadavers (10 limbs) with the foraminal ligaments intact: L4, L5 and S1 moved less than the 2 to 8 mm described before, distally, and significantly only beyond 60 degrees of hip flexion',
    value: '60',
    unit: 'degrees',
  },
  'LT-04': {
    statement:
      'Straight leg raise in 30 cadavers: movement in the intervertebral foramen could only be noticed from 20 to 30 degrees on; the nerve is drawn straight downwards',
    value: '20-30',
    unit: 'degrees',
  },
  'LT-05': {
    statement:
      'RT-21 and RT-22 as counts, in groups that were operated on: of 100 with a herniation the straight leg raise was positive in 92, of 100 without in 72; the crossed one in 28 and 10',
    value: '92; 72; 28; 10',
    unit: 'of 100',
  },
  'LT-06': {
    statement:
      'Femoral stretch: prone, the knee is bent and the hip extended; positive when it reproduces the pain in the leg, on the front of the thigh for L2 to L4',
    value: 'reproduced leg pain',
    unit: 'sign',
  },
  'LT-07': {
    statement:
      'No measured movement of L2 to L4 in the femoral stretch was found; what is drawn of it, how the movement is shared between the roots, the extension of the hip and the pelvis held still are assumed',
    value: 'assumed',
    unit: 'drawing',
  },
} as const satisfies Readonly<Record<string, Statement>>
