import { item, type Outline, text } from './outline.ts'

/** Work and sick leave: adapted work first. */
export const work = {
  short: ['CARE-08'],
  sections: {
    work: {
      adapt: text('CARE-08'),
      heavy: text('CARE-08', 'EPI-16'),
      plan: text('CARE-08', 'table-careCourse'),
    },
    leave: {
      norway: item('CARE-07'),
      elsewhere: item('CARE-08'),
    },
  },
} as const satisfies Outline
