import { FIGURES as F } from '../../../domain/figures.ts'
import type { ReadingWords } from '../../outline/outlines.ts'

export const courseLabels: ReadingWords['courseLabels'] = {
  does: 'The clinician',
  gets: 'You get',
  decides: 'What comes next',
}

export const visits: ReadingWords['visits'] = {
  first: {
    title: 'First visit',
    does: [
      'Asks, examines your back and nerves, and looks for signs that are urgent. You decide together if a scan is needed.',
      'History, red flags, orthopaedic and neurological examination, baseline score (ODI, STarT Back), imaging decision, letter to the GP.',
    ],
    gets: [
      'An explanation, an honest answer to how it usually goes, a plan and the first movements to do at home.',
      'Explanation, outlook, plan, first home movement, talk about work.',
    ],
    decides: [
      'With warning signs: hospital. With marked weakness: a doctor the same day. If not, you go on.',
      'Red flags: admission. Marked paresis: surgical opinion the same day. Otherwise continue.',
    ],
  },
  second: {
    title: 'Week 2',
    does: ['Tests the nerves again and compares.', 'Repeated neurological status, comparison.'],
    gets: [
      'Answers to new questions, and exercises that fit better.',
      'Answers, adjusted activity and exercise.',
    ],
    decides: [
      'If there is less strength, you need an MRI scan or a specialist.',
      'Worse neurology: MRI and surgical opinion.',
    ],
  },
  third: {
    title: 'Week 4',
    does: ['Examines you again, and asks about work and pain.', 'New status; work and pain relief.'],
    gets: ['A plan for doing a bit more, and for work.', 'Graded increase, work plan.'],
    decides: [
      'If it is no better and life is on hold, a scan may help.',
      'Unchanged and disabling: consider MRI.',
    ],
  },
  last: {
    title: 'Week 8',
    does: ['Takes new scores and sums up with you.', 'Final score and conclusion.'],
    gets: ['A plan for managing by yourself, and one for bad days.', 'Self-care plan and flare-up plan.'],
    decides: [
      'If it is better, you are done. If not, you are sent to a specialist.',
      'Not better: specialist. Better: discharge.',
    ],
  },
  letter: {
    title: 'The letter at the end',
    does: [
      'Writes to your GP about how it went.',
      `Discharge report to the GP (Denmark: no later than ${F['CARE-04'].days} days after the end).`,
    ],
    gets: ['A copy of the plan.', 'A copy of the plan.'],
    decides: null,
  },
}
