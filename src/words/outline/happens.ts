import { heard, item, type Outline, text } from './outline.ts'

/** What usually happens: weeks to a year and the range between settings, shrinking by type, coming back, surgery. */
export const happens = {
  short: ['NH-10', 'NH-11', 'NH-12', 'NH-06'],
  sections: {
    weeks: {
      first: item('table-courseTimeline', 'NH-01'),
      later: item('NH-02', 'NH-03'),
      decide: item('NH-13', 'GL-08', 'table-courseTimeline'),
      gone: heard('NH-01', 'NH-10', 'NH-11', 'NH-12'),
    },
    year: {
      range: text('NH-10', 'NH-11', 'NH-12'),
      life: text('NH-10', 'NH-11'),
      belief: text('NH-11', 'PSY-03'),
    },
    shrinks: {
      how: text('ANA-07', 'NH-06'),
      bulge: item('NH-05', 'NH-06'),
      protrusion: item('NH-05', 'NH-06'),
      extrusion: item('NH-05', 'NH-06'),
      sequestration: item('NH-05', 'NH-06'),
      itself: heard('NH-05', 'NH-06', 'NH-09'),
      picture: text('NH-09'),
    },
    again: {
      flare: text('NH-31', 'NH-30', 'TX-16'),
    },
    surgery: {
      when: text('GL-08', 'RF-10'),
      adds: text('NH-20', 'NH-21', 'NH-13'),
      later: text('NH-21', 'NH-22', 'NH-23'),
      back: text('GL-09'),
      after: text('NH-30'),
      equal: heard('NH-20', 'NH-21', 'NH-23'),
    },
  },
} as const satisfies Outline
