import { heard, item, type Outline, text } from './outline.ts'

/** What helps: moving, what can be done at home, medicine as a question, hands-on treatment as an optional extra. */
export const helps = {
  short: ['TX-02', 'TX-03', 'TX-32'],
  sections: {
    move: {
      keep: text('TX-01', 'TX-02'),
      acute: text('TX-02', 'table-exercises'),
      graded: text('TX-03', 'GL-03', 'GL-02'),
      safe: text('TX-02', 'RF-01'),
      worse: heard('TX-01', 'TX-02'),
      faster: heard('TX-01'),
      blood: heard('ANA-06', 'TX-02'),
    },
    home: {
      walk: item('TX-10', 'table-exercises'),
      rest: item('table-exercises'),
      heat: item('TX-15', 'table-exercises'),
      ice: heard('TX-15'),
      desk: heard('EPI-15'),
      bent: heard('EPI-16', 'TX-03'),
      change: text('EPI-13', 'PSY-03'),
    },
    medicine: {
      ask: text('TX-20', 'GL-07'),
      nsaid: item('TX-20'),
      paracetamol: item('TX-21', 'GL-03'),
      nerve: item('TX-22', 'GL-07', 'TX-20'),
      four: heard('GL-01', 'GL-03', 'TX-21'),
    },
    hands: {
      option: text('TX-30', 'GL-03', 'GL-04', 'GL-02'),
      best: heard('TX-32', 'TX-33', 'GL-03'),
      tight: heard('TX-33', 'TX-32'),
      needles: heard('TX-34', 'GL-03'),
      check: text('TX-31', 'RF-01'),
      only: heard('GL-03', 'TX-15', 'TX-32'),
    },
    people: {
      tailor: text('DX-01', 'GL-03', 'EPI-13'),
      know: text('PSY-04', 'GL-10'),
    },
  },
} as const satisfies Outline
