import { FIGURES as F } from '../../../domain/figures.ts'
import type { TopicWords } from '../../outline/outline.ts'
import type { work as outline } from '../../outline/work.ts'

export const work: TopicWords<typeof outline> = {
  title: ['Work and sick leave', 'Work and sick leave'],
  short: [
    'If your work can be adapted, that is better than being away. A long time at home makes it harder to come back.',
    'Adapted duty before full leave; long absence lowers the chance of return.',
  ],
  sections: {
    work: {
      heading: ['At work', 'Adaptation'],
      says: {
        adapt: [
          'Ask for lighter tasks, shorter days or more variety for a time. Some can get help to look at their workplace.',
          'Adapted tasks, reduced hours, variation; a workplace assessment if needed.',
        ],
        heavy: [
          'If your job is heavy, you may need a short time off.',
          'Heavy work may need short sick leave. Occupational load has only a modest link with disc findings.',
        ],
        plan: [
          'Make a plan for going back bit by bit. In a set course it comes up at the visit in week four.',
          'Plan a graded return, at the week 4 status at the latest.',
        ],
      },
    },
    leave: {
      heading: ['Who can sign you off?', 'Certification'],
      says: {
        norway: [
          `In Norway a chiropractor can sign you off work for up to ${F['CARE-07'].weeks} weeks. Ask your GP if you need longer.`,
          `Norway: a chiropractor can certify sick leave for up to ${F['CARE-07'].weeks} weeks.`,
        ],
        elsewhere: [
          'If you live elsewhere, ask your doctor what the rules are there.',
          'Other countries: follow local rules.',
        ],
      },
    },
  },
}
