import type { Statement } from './statement.ts'

/** How the lumbar spine bends, and what then becomes wider or narrower (MV). */
export const POSTURE_EVIDENCE = {
  'MV-01': {
    statement:
      'Flexion and extension together, L1-2 to L5-S1: 12, 14, 15, 16 and 17 degrees (ranges 5-16, 8-18, 6-17, 9-21 and 10-24)',
    value: '12; 14; 15; 16; 17',
    unit: 'degrees',
  },
  'MV-02': {
    statement:
      'Biplanar radiography of volunteers without symptoms: about 14 degrees of flexion and extension a segment, more in flexion than in extension from standing at all levels but L5-S1, which followed no pattern',
    value: '14',
    unit: 'degrees',
  },
  'MV-03': {
    statement:
      'Open MRI of 12 volunteers without symptoms: canal area at the L4-5 disc 268 mm2 upright bent forward and 224 bent back; areas of the foramina varied by as much as 44.4 %, smallest bent back',
    value: '12; 268; 224; 44.4',
    unit: 'people; mm2; mm2; %',
  },
  'MV-04': {
    statement:
      'Cadaver segments: area of the foramen +12 % in flexion and -15 % in extension, of the canal +11 and -11 %',
    value: '12; 15; 11',
    unit: '%',
  },
  'MV-05': {
    statement:
      'MRI of 3 volunteers: the back of the disc bulged more in flexion in 8 of 9 measurements at L4-5 and in 6 of 9 at L5-S1, mostly less in extension; the foramen at L4-5 grew in flexion and shrank in extension. Others describe the opposite for the disc',
    value: '8; 6',
    unit: 'of 9',
  },
  'MV-06': {
    statement:
      'MRI: in 11 volunteers the nucleus of L4-5 lay further back sitting bent forward than standing; in 25 others what looks like migration was a change of its length',
    value: '11; 25',
    unit: 'people',
  },
  'MV-07': {
    statement:
      'Drawn: the ranges of MV-01, of which 2 to 3 degrees a segment are backwards; centres of rotation fitted to foramina and joints; the nucleus shifts by 3 % of the depth of a disc that is neither displaced nor aged; displaced tissue and the grade of the root stay as standing; pressure is not shown',
    value: '2-3; 3',
    unit: 'degrees; %',
  },
} as const satisfies Readonly<Record<string, Statement>>
