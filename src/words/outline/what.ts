import { heard, item, type Outline, text } from './outline.ts'

/** What it is: spine, disc, ring and core; a bulge is not a prolapse; shape is not severity. */
export const what = {
  short: ['NOM-03', 'NOM-21', 'EPI-01', 'NH-09'],
  sections: {
    worry: {
      ask: text('table-seedClaims'),
      usual: text('NH-01', 'NH-10'),
      burden: heard('PSY-01'),
    },
    spine: {
      bones: text('ANA-02', 'ANA-04'),
      disc: text('ANA-01', 'table-nomenclature'),
      job: text('ANA-01', 'table-seedClaims'),
      cord: text('ANA-03', 'table-rootByLevelZone'),
    },
    shapes: {
      bulge: item('NOM-02', 'NOM-08'),
      protrusion: item('NOM-03', 'NOM-04'),
      extrusion: item('NOM-03', 'NOM-05'),
      sequestration: item('NOM-05', 'NOM-06'),
      migration: item('NOM-07', 'NOM-12', 'table-rootByLevelZone'),
      opening: item('NOM-20', 'EPI-04'),
      same: heard('NOM-02', 'NOM-03', 'NOM-08'),
    },
    meaning: {
      shapeOnly: text('NOM-21', 'NH-09', 'EPI-01'),
      graded: heard('NOM-21', 'NOM-10', 'NOM-30', 'NOM-31', 'NOM-35', 'NH-09'),
      nerve: text('ANA-05'),
    },
    why: {
      age: text('EPI-04', 'EPI-14'),
      load: text('EPI-16', 'EPI-14'),
      sitting: heard('EPI-15'),
    },
  },
} as const satisfies Outline
