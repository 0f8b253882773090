import { FIGURES as F } from '../../../domain/figures.ts'
import type { ReadingWords } from '../../outline/outlines.ts'
import { n } from './n.ts'

export const exercises: ReadingWords['exercises'] = {
  strength: {
    name: 'Whole-body strength',
    start: ['Big movements and a light load, twice a week.', 'Big movements, light load, 2 a week.'],
    known: [
      'Among what helps most with daily life when pain lasts.',
      'Good rank for function in lasting back pain; low to moderate certainty.',
    ],
  },
  core: {
    name: 'Core training',
    start: ['If you like it.', 'Optional.'],
    known: [
      'No better than other exercise in the long run.',
      'Not superior in the long run; moderate certainty.',
    ],
  },
  lifting: {
    name: 'Bending and lifting again',
    start: ['Something light first. Add a little each week.', 'Light item, weekly increase.'],
    known: [
      'Doing a little of what you fear makes you feel safer.',
      'Exposure principle; consensus, low certainty.',
    ],
  },
  walking: {
    name: 'Walking',
    start: ['5–10 minutes, a few times a day.', '5–10 minutes, a few times a day.'],
    known: [
      'People who walked regularly stayed well for longer.',
      `Median ${F['TX-10'].walking} against ${F['TX-10'].without} days to the next episode (non-specific pain).`,
    ],
  },
  cycling: {
    name: 'Cycling or swimming',
    start: ['10 easy minutes.', '10 easy minutes.'],
    known: ['About as good as other exercise.', 'On a par with other exercise; low certainty.'],
  },
  mindbody: {
    name: 'Pilates, yoga or tai chi',
    start: ['Once or twice a week.', '1–2 a week.'],
    known: [
      'Helps in back pain that lasts. It has not been tested in sciatica.',
      'Ranked high for pain in lasting back pain; not tested in sciatica.',
    ],
  },
  floor: {
    name: 'Gentle movement on the floor',
    start: [
      'Let your knees fall from side to side, or arch your back gently. 1–2 minutes.',
      'Knees side to side, easy extension, 1–2 minutes.',
    ],
    known: [
      'Part of the Danish advice on exercise.',
      'Directional exercise in the Danish guideline (weak recommendation).',
    ],
  },
  rest: {
    name: 'Resting with bent knees',
    start: ['A short while: minutes, not hours.', 'Minutes, not hours.'],
    known: ['It can feel good. Long bed rest does not help.', 'Comfort. Long bed rest has no gain.'],
  },
  heat: {
    name: 'Heat',
    start: ['15–20 minutes, with a towel in between.', '15–20 minutes, cloth between.'],
    known: [
      'Can ease a little for some days.',
      `${n(F['TX-15'].points)} of ${F['TX-15'].scale} points lower after ${F['TX-15'].days} days.`,
    ],
  },
}
