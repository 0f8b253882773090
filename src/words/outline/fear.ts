import { item, type Outline, text } from './outline.ts'

/** Fear and trust: what pain means, what words do, flare-ups, and the way back to lifting. */
export const fear = {
  short: ['PSY-02', 'PSY-01', 'TX-03'],
  sections: {
    pain: {
      real: text('PSY-03', 'table-wording'),
      protect: text('PSY-02', 'PSY-01'),
      signal: text('PSY-02', 'RF-01'),
      alarm: text('PSY-02', 'PSY-03'),
    },
    words: {
      said: text('PSY-01'),
      labels: text('PSY-05', 'PSY-07'),
      know: text('PSY-04'),
    },
    back: {
      ladder: text('TX-03', 'TX-02'),
      some: text('TX-03', 'table-exercises'),
      small: item('table-exercises', 'TX-03'),
      lift: item('TX-03', 'EPI-16'),
      wins: text('PSY-04', 'TX-03'),
      flare: text('NH-31', 'NH-30', 'table-exercises'),
    },
    life: {
      goal: text('PSY-06'),
      matters: text('PSY-06'),
      company: text('PSY-01', 'CARE-01'),
      hope: text('PSY-03', 'NH-11'),
    },
  },
} as const satisfies Outline
