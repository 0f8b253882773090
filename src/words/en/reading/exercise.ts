import { FIGURES as F } from '../../../domain/figures.ts'
import type { exercise as outline } from '../../outline/exercise.ts'
import type { TopicWords } from '../../outline/outline.ts'
import { n, pc } from './n.ts'

export const exercise: TopicWords<typeof outline> = {
  title: ['Three kinds of exercise', 'Exercise'],
  short: [
    'The best exercise is one you like and keep up. Strength, fitness and calm forms such as yoga are equally good choices.',
    'No exercise type is clearly best. Let preference and adherence decide.',
  ],
  sections: {
    choose: {
      heading: ['Choose what you like', 'Choice'],
      says: {
        best: [
          'The name of the exercise matters little. What counts is that you like it well enough to keep it up.',
          `No type is clearly best over time. Network analyses (${F['TX-11'].trials} trials, ${n(F['TX-11'].people)} people) rank them differently.`,
        ],
        first: [
          'In ordinary back pain, exercise is among the first things to try.',
          'First choice in non-specific back pain, not specific to sciatica.',
        ],
        sciatica: [
          'Most research is about ordinary back pain. In sciatica, exercise helps a little at first, and later about as much as good advice.',
          `Exercise against advice in sciatica: leg pain ${n(F['TX-14'].points)} points (${n(F['TX-14'].low)}–${n(F['TX-14'].high)}) in the short term, no difference later.`,
        ],
        prevents: [
          'Exercise along with knowing more about the back can put off the next time.',
          `Exercise with education: ${pc(F['TX-16'].fewer)} fewer new episodes (RR ${n(F['TX-16'].ratio)}, to be verified). Walking: median ${F['TX-10'].walking} against ${F['TX-10'].without} days.`,
        ],
        anyway: [
          'Pain often eases after some weeks, whether you exercise or not. So it is all right if you have to wait a little.',
          'Natural history: pain often eases over weeks, with or without exercise.',
        ],
      },
    },
    kinds: {
      heading: ['The three kinds', 'Types'],
      says: {
        strength: [
          'Strength: big movements for the whole body, with a light load to begin with. Add a little as it goes well.',
          'Whole-body strength: a good rank for function in lasting back pain. Prevention is shown for exercise with education.',
        ],
        fitness: [
          'Fitness: walking, cycling or swimming. Walks are simple, cheap and safe, and about as good as most other things.',
          'Aerobic: type and intensity matter little. Walking is simple, cheap and on a par with other non-drug care.',
        ],
        mindbody: [
          'Calm forms: yoga, Pilates or tai chi, which train both movement and rest. Choose the one you feel like.',
          'Pilates, yoga and tai chi: ranked high for pain in lasting back pain; not tested in sciatica.',
        ],
        core: [
          'You need core training to take the load off your back.',
          'Core training is perfectly good exercise, but in the long run it is no better than other exercise.',
          'Motor control and core training are not superior in the long run; “unloading” is not shown.',
        ],
        hormones: [
          '30–40 minutes of fitness training flushes out waste and makes your own painkillers.',
          'That has not been shown, but being on the move can still ease pain.',
          'The mechanisms (blood flow, endorphins) are not shown to be the cause. The effect on pain is small to moderate.',
        ],
      },
    },
    start: {
      heading: ['How to begin', 'Dosage'],
      says: {
        small: [
          'Begin gently, say with 5–10 minutes a few times a day, and add a little each week.',
          'Low starting level, graded increase. No dosing beyond a start point.',
        ],
        rule: [
          'Some pain on the way is fine, as long as the leg is no worse the next day.',
          'Rule: go on if leg pain is no worse the next day.',
        ],
        stop: [
          'Stop and get help if one of the warning signs comes, or if the leg gets weaker.',
          'Stop and assess with red flags or increasing paresis.',
        ],
        help: [
          'If it hurts a lot, let a physiotherapist or chiropractor help you make a plan. If not, a trainer can be good to have.',
          'With intense symptoms: a plan with a physiotherapist or chiropractor. Supervised exercise is a possible addition.',
        ],
        between: [
          'Find a middle way: do not lie down all day, but do not take it all at once.',
          'Avoid long bed rest, and avoid leaps in load.',
        ],
        guard: [
          'Exercise teaches you which movements to avoid.',
          'The aim is the opposite: that you come to trust your movements more.',
          'Vigilance about movement is the opposite of exposure and should not be taught.',
        ],
      },
    },
  },
}
