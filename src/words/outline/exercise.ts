import { heard, item, type Outline, shown, text } from './outline.ts'

/** The three kinds of exercise as equals, how to begin, and what the research is about. */
export const exercise = {
  short: ['TX-13', 'TX-11'],
  sections: {
    choose: {
      best: text('TX-13', 'TX-11'),
      first: text('TX-11', 'GL-10'),
      sciatica: text('TX-14', 'TX-11'),
      prevents: text('TX-16', 'TX-10'),
      anyway: text('NH-01', 'TX-14'),
    },
    kinds: {
      strength: item('TX-11', 'TX-16', 'table-exercises'),
      fitness: item('TX-10', 'TX-13'),
      mindbody: item('TX-11', 'TX-14'),
      list: shown('exercises'),
      core: heard('TX-12', 'TX-11'),
      hormones: heard('ANA-06', 'TX-11'),
    },
    start: {
      small: text('table-exercises', 'TX-03'),
      rule: text('table-exercises', 'TX-03'),
      stop: text('RF-01', 'RF-10', 'table-exercises'),
      help: text('table-exercises', 'GL-03'),
      between: text('TX-01', 'table-exercises'),
      guard: heard('PSY-02', 'PSY-01'),
    },
  },
} as const satisfies Outline
