import { afterAYearRange, shrinkageRange } from '../../domain/course.ts'
import { FIGURES as F } from '../../domain/figures.ts'
import { LIGHT } from '../outline/light.ts'
import type { StoryWords } from '../outline/outlines.ts'
import { say, term } from '../say.ts'

const year = afterAYearRange()
const free = shrinkageRange('extrusion')!

export const words: StoryWords = {
  title: 'A quiet tour',
  next: 'Next',
  back: 'Back',
  leave: 'Look around on your own',
  place: (scene, of) => `${scene} of ${of}`,
  scenes: {
    healthy: {
      title: 'A healthy disc',
      says: [
        say`This is a ${term('disc', ['disc_L4-L5'])}: a cushion between two bones, with a tough outer ring and a soft core. It lets the back bend and carry. The tour shows one example: L4/5 on the left.`,
      ],
    },
    age: {
      title: 'Discs change',
      says: [
        `With the years the edge often swells out a little, just as hair turns grey. Of 100 people without pain, ${F['EPI-02'].low} have such a bulge at 20, and ${F['EPI-02'].high} at 80.`,
      ],
    },
    common: {
      title: 'Many have this and feel nothing',
      says: [
        `Here some of the disc has moved out in one place. That is a prolapse. Of 100 people without pain, ${F['EPI-03'].low} to ${F['EPI-03'].high} have the flattest kind, depending on age. The nerve beside it is quiet.`,
      ],
    },
    shape: {
      title: 'The shape is not the pain',
      says: [
        'This prolapse goes further out. It looks larger, but it need not hurt more. A picture shows shape and place. It does not show how you feel.',
      ],
    },
    touch: {
      title: 'Against a nerve',
      says: [
        say`Here the prolapse lies against the ${term('L5 nerve root', ['root_L5_left'])}. Even that is not always felt. Pressure alone is seldom enough.`,
      ],
    },
    irritated: {
      title: 'When the nerve is irritated',
      says: [
        'If inflammation comes on top of the pressure, the nerve can become irritated. Then it can send pain down the leg. That pain is real, and it can be strong.',
      ],
    },
    felt: {
      title: 'Where it may be felt',
      says: [
        say`From ${term('L5', ['root_L5_left'])} it is often felt on the outside of the leg and down to the big toe. It can tingle or go numb.`,
        'But pain often ignores the textbook. If you feel it elsewhere, it is just as real.',
      ],
    },
    clears: {
      title: 'The body clears up',
      says: [
        `Here it has become smaller. Such prolapses shrink in ${free.low} to ${free.high} of 100 people, mostly in the first six months.`,
        `Most people with sciatica get better within a year: ${year.low} to ${year.high} of 100, in studies of different groups. Some need longer.`,
      ],
    },
    safe: {
      title: 'Moving is usually safe',
      says: [
        'The back is strong and can adapt. Everyday movement is usually safe. Some pain is fine if it settles by tomorrow. Build up bit by bit.',
      ],
    },
    call: {
      title: 'When to get help',
      says: [
        say`Go to an emergency department now if you have trouble peeing, leak pee or stool, go numb between the legs, notice sexual changes, or get new pain or weakness in both legs. One sign is enough. The ${term('bundle of nerves', LIGHT.caudaEquina)} may be under pressure.`,
        'If the leg gets weaker, see a doctor the same day.',
      ],
    },
    course: {
      title: 'If you ask for help',
      says: [
        'A clinician asks, examines you and tests the nerves. A scan is seldom needed at once. Some are seen again after two, four and eight weeks. Bring one question: what would you most like to do again?',
      ],
    },
    week: {
      title: 'What you can do this week',
      says: [
        'Walk 5–10 minutes a few times a day. Rest a little with your knees bent when you need to. Choose movement you like.',
        'And do one thing that matters to you. Now you can look around on your own.',
      ],
    },
  },
}
