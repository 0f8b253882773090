import { item, type Outline, shown, text } from './outline.ts'

/** What it can feel like: back, leg, numbness, weakness, by root; that pain often ignores the textbook. */
export const felt = {
  short: ['RT-32', 'RT-30', 'ANA-05'],
  sections: {
    kinds: {
      start: text('table-seedClaims', 'table-courseTimeline'),
      back: item('table-seedClaims'),
      leg: item('RT-30', 'RT-31', 'EPI-12'),
      skin: item('RT-32', 'RT-25'),
      power: item('RT-25', 'RF-10'),
      size: text('NH-09', 'NOM-21'),
    },
    roots: {
      first: text('table-roots', 'RT-01', 'RT-32'),
      l3: item('table-roots', 'RT-32'),
      l4: item('table-roots', 'RT-32'),
      l5: item('table-roots', 'RT-32', 'RT-30'),
      s1: item('table-roots', 'RT-32', 'RT-30'),
      leg: shown('roots'),
      textbook: text('RT-30', 'RT-31', 'RT-32'),
    },
    nerve: {
      why: text('ANA-05'),
      silent: text('ANA-05', 'EPI-01'),
    },
    life: {
      more: text('PSY-01', 'table-seedClaims'),
      lasts: text('NH-10', 'NH-30', 'NH-31'),
    },
  },
} as const satisfies Outline
