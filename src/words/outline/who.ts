import { heard, item, type Outline, shown, text } from './outline.ts'

/** Who gets it and how many have it: without pain by decade, with trouble, and back pain as such; the counterweight too. */
export const who = {
  short: ['EPI-01', 'EPI-02', 'EPI-03'],
  sections: {
    without: {
      many: text('EPI-01'),
      bulge: item('EPI-02', 'table-asymptomaticByAge'),
      protrusion: item('EPI-03', 'table-asymptomaticByAge'),
      hundred: shown('people'),
      chance: text('EPI-01'),
      counterweight: text('EPI-05'),
      range: heard('EPI-02', 'EPI-03'),
    },
    trouble: {
      ages: text('EPI-06'),
      lifetime: text('EPI-08', 'EPI-09'),
      sex: text('EPI-10'),
      level: text('RT-02', 'RT-03', 'RT-04'),
      few: heard('EPI-08', 'EPI-09'),
      falls: heard('EPI-07', 'EPI-01', 'EPI-02'),
      drying: heard('EPI-02', 'EPI-07'),
      other: text('table-asymptomaticByAge', 'EPI-22'),
    },
    back: {
      common: text('EPI-20', 'EPI-21'),
      now: heard('EPI-20', 'EPI-21'),
      safe: text('RF-20', 'EPI-22'),
      cause: text('EPI-22'),
      roots: text('EPI-12', 'EPI-11'),
      risks: text('EPI-13', 'EPI-14', 'PSY-03'),
      fitness: heard('EPI-13', 'EPI-22'),
      sugar: heard('EPI-17'),
    },
  },
} as const satisfies Outline
