import { heard, item, type Outline, shown, text } from './outline.ts'

/** The care course: first visit and weeks 2, 4 and 8; whom to see first, and who may refer and certify, by country. */
export const care = {
  short: ['CARE-01', 'CARE-02'],
  sections: {
    course: {
      four: text('CARE-01', 'CARE-02'),
      timeline: shown('course'),
      holds: text('CARE-02', 'table-careCourse'),
      between: text('CARE-01', 'table-careCourse'),
      faster: heard('TX-32', 'CARE-01'),
    },
    first: {
      whom: text('DX-01', 'CARE-07'),
      norway: item('CARE-07', 'CARE-03', 'GL-01'),
      denmark: item('CARE-03', 'CARE-04', 'CARE-05', 'GL-02'),
      elsewhere: item('GL-04', 'GL-05'),
    },
  },
} as const satisfies Outline
