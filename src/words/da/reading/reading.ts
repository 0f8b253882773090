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
  title: 'Læs mere',
  intro: 'Det, mange spørger om, når ryggen eller benet gør ondt.',
  heard: 'Du har måske hørt',
  glossaryTitle: 'Ordliste',
  groups: {
    strength: 'Styrke',
    fitness: 'Kondition',
    mindbody: 'Yoga, pilates og tai chi',
    gentle: 'Når det gør ondt',
  },
  courseLabels,
  people,
  noPeople,
  topics: { what, who, felt, call, found, happens, helps, exercise, fear, care, work },
  visits,
  exercises,
}
