import { heard, item, type Outline, shown, text } from './outline.ts'

/** When to call now: the signs and numbers of every country, and what each kind of sign may mean. */
export const call = {
  short: ['RF-01', 'RF-02', 'table-redFlags'],
  sections: {
    now: {
      panel: shown('call'),
      why: text('RF-01', 'ANA-03'),
      one: text('RF-01', 'RF-04'),
      hospital: text('RF-02', 'RF-03'),
      rare: text('RF-05', 'RF-04'),
      bladder: heard('RF-01', 'RF-02'),
    },
    today: {
      weak: item('RF-10', 'GL-08'),
      vessel: item('RF-14'),
      fall: item('RF-11'),
      fever: item('RF-12'),
      cancer: item('RF-13'),
    },
    common: {
      safe: text('RF-20'),
      numb: text('RF-01', 'RF-10'),
      training: heard('RF-01', 'RF-12', 'RF-13', 'RF-14'),
    },
  },
} as const satisfies Outline
