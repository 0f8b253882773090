import { heard, item, type Outline, text } from './outline.ts'

/** How it is found out: the talk, the examination, the forms by name only, and when a picture helps. */
export const found = {
  short: ['DX-01', 'GL-05'],
  sections: {
    visit: {
      talk: item('DX-01'),
      forms: item('Q-01', 'Q-05', 'Q-06', 'Q-04'),
      targeted: item('Q-05', 'Q-08'),
      look: item('DX-01', 'RT-20'),
      raise: item('RT-20', 'RT-21', 'RT-22'),
      stretch: item('RT-23'),
      nerves: item('RT-25', 'RT-24'),
      together: text('RT-24', 'DX-01'),
    },
    picture: {
      when: text('GL-05', 'GL-06', 'GL-12', 'GL-02'),
      detail: heard('GL-05', 'NH-09'),
      xray: text('GL-05', 'GL-06'),
      specialist: text('GL-08', 'GL-05'),
    },
    report: {
      words: text('NOM-35', 'NOM-21', 'NOM-33', 'NOM-34', 'NOM-11'),
      fright: text('PSY-05', 'PSY-07'),
    },
    goal: {
      goal: text('PSY-06'),
    },
  },
} as const satisfies Outline
