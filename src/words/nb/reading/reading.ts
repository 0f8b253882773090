import type { ReadingWords } from '../../outline/outlines.ts'
import { call } from './call.ts'
import { care } from './care.ts'
import { exercise } from './exercise.ts'
import { exercises } from './exercises.ts'
import { fear } from './fear.ts'
import { felt } from './felt.ts'
import { found } from './found.ts'
import { happens } from './happens.ts'
import { helps } from './helps.ts'
import { noPeople, people } from './people.ts'
import { courseLabels, visits } from './visits.ts'
import { what } from './what.ts'
import { who } from './who.ts'
import { work } from './work.ts'

export const words: ReadingWords = {
  title: 'Les mer',
  intro: 'Det mange spør om når ryggen eller benet gjør vondt.',
  heard: 'Du har kanskje hørt',
  glossaryTitle: 'Ordliste',
  groups: {
    strength: 'Styrke',
    fitness: 'Kondisjon',
    mindbody: 'Yoga, pilates og tai chi',
    gentle: 'Når det er vondt',
  },
  courseLabels,
  people,
  noPeople,
  topics: { what, who, felt, call, found, happens, helps, exercise, fear, care, work },
  visits,
  exercises,
}
