import type { SceneId } from '../story.ts'
import type { CourseLabels, ExerciseGroup, ExerciseId, TopicId, VisitId } from '../topics.ts'
import { call } from './call.ts'
import { care } from './care.ts'
import { exercise } from './exercise.ts'
import { fear } from './fear.ts'
import { felt } from './felt.ts'
import { found } from './found.ts'
import { happens } from './happens.ts'
import { helps } from './helps.ts'
import type { Facts, Outline, Said, Sentence, TopicWords } from './outline.ts'
import { what } from './what.ts'
import { who } from './who.ts'
import { work } from './work.ts'

/** The skeleton of the reading room. */
export const OUTLINES = {
  what,
  who,
  felt,
  call,
  found,
  happens,
  helps,
  exercise,
  fear,
  care,
  work,
} as const satisfies Readonly<Record<TopicId, Outline>>

/** What a visit's three lines rest on; the letter decides nothing. */
export const VISITS = {
  first: {
    week: 0,
    does: ['DX-01', 'table-careCourse'],
    gets: ['CARE-02', 'table-careCourse'],
    decides: ['RF-10', 'RF-01', 'table-careCourse'],
  },
  second: {
    week: 2,
    does: ['CARE-01', 'table-careCourse'],
    gets: ['CARE-02', 'table-careCourse'],
    decides: ['RF-10', 'GL-08', 'table-careCourse'],
  },
  third: {
    week: 4,
    does: ['CARE-01', 'table-careCourse'],
    gets: ['CARE-08', 'table-careCourse'],
    decides: ['GL-05', 'GL-12', 'table-careCourse'],
  },
  last: {
    week: 8,
    does: ['CARE-01', 'table-careCourse'],
    gets: ['CARE-02', 'table-careCourse'],
    decides: ['GL-08', 'table-careCourse'],
  },
  letter: { week: null, does: ['CARE-04', 'table-careCourse'], gets: ['table-careCourse'], decides: null },
} as const satisfies Readonly<
  Record<VisitId, { week: number | null; does: Facts; gets: Facts; decides: Facts | null }>
>

/** What each activity's two lines rest on (table exercises). */
export const EXERCISES = {
  strength: { group: 'strength', start: ['table-exercises'], known: ['TX-11', 'table-exercises'] },
  core: { group: 'strength', start: ['table-exercises'], known: ['TX-12', 'TX-11'] },
  lifting: { group: 'strength', start: ['table-exercises'], known: ['TX-03', 'table-exercises'] },
  walking: { group: 'fitness', start: ['table-exercises'], known: ['TX-10'] },
  cycling: { group: 'fitness', start: ['table-exercises'], known: ['TX-13', 'table-exercises'] },
  mindbody: { group: 'mindbody', start: ['table-exercises'], known: ['TX-11', 'TX-14'] },
  floor: { group: 'gentle', start: ['table-exercises'], known: ['GL-03', 'table-exercises'] },
  rest: { group: 'gentle', start: ['table-exercises'], known: ['TX-01', 'table-exercises'] },
  heat: { group: 'gentle', start: ['table-exercises'], known: ['TX-15'] },
} as const satisfies Readonly<Record<ExerciseId, { group: ExerciseGroup; start: Facts; known: Facts }>>

/** What each scene of the story says, claim by claim. */
export const SCENES = {
  healthy: [['ANA-01', 'table-nomenclature']],
  age: [['EPI-02', 'EPI-04', 'EPI-14']],
  common: [['EPI-03', 'EPI-01']],
  shape: [['NOM-05', 'NOM-21', 'NH-09']],
  touch: [['ANA-05', 'EPI-01']],
  irritated: [['ANA-05']],
  felt: [
    ['table-roots', 'RT-32'],
    ['RT-30', 'RT-31'],
  ],
  clears: [
    ['NH-05', 'NH-06', 'ANA-07'],
    ['NH-10', 'NH-11', 'NH-12'],
  ],
  safe: [['TX-02', 'TX-03', 'table-exercises']],
  call: [['RF-01', 'table-redFlags', 'table-emergencyNumbers'], ['RF-10']],
  course: [['CARE-01', 'CARE-02', 'DX-01', 'GL-05']],
  week: [
    ['table-exercises', 'TX-10', 'TX-13'],
    ['PSY-06', 'TX-03'],
  ],
} as const satisfies Readonly<Record<SceneId, readonly Facts[]>>

type Lines<F> = F extends null ? null : Said
type Sentences<C extends readonly unknown[]> = { readonly [I in keyof C]: Sentence }

/** Everything a language says in its reading room: a new language fills this in, and the compiler lists what lacks. */
export interface ReadingWords {
  readonly title: string
  readonly intro: string
  readonly heard: string
  readonly glossaryTitle: string
  readonly groups: Readonly<Record<ExerciseGroup, string>>
  readonly courseLabels: CourseLabels
  /** Of 100 without pain at an age, how many; `read` whether that very number was read in the source. */
  people(kind: 'age-change' | 'bulge' | 'protrusion', of100: number, age: number, read: boolean): Said
  /** For a shape without a figure of its own: the range of the protrusion, the nearest that has one. */
  noPeople(protrusion: { readonly low: number; readonly high: number }): Said
  readonly topics: { readonly [T in TopicId]: TopicWords<(typeof OUTLINES)[T]> }
  readonly visits: {
    readonly [V in VisitId]: {
      readonly title: string
      readonly does: Said
      readonly gets: Said
      readonly decides: Lines<(typeof VISITS)[V]['decides']>
    }
  }
  readonly exercises: Readonly<
    Record<ExerciseId, { readonly name: string; readonly start: Said; readonly known: Said }>
  >
}

/** Everything a language says in the guided story. It is for patients alone. */
export interface StoryWords {
  readonly title: string
  readonly next: string
  readonly back: string
  readonly leave: string
  place(scene: number, of: number): string
  readonly scenes: {
    readonly [S in SceneId]: {
      readonly title: string
      readonly says: Sentences<(typeof SCENES)[S]>
    }
  }
}
