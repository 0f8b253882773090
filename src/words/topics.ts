import type { Shape } from '../domain/finding.ts'
import type { PartId } from '../domain/parts.ts'
import type { Age } from '../domain/prevalence.ts'
import type { Audience, Locale } from './locale.ts'
import type { Claim } from './text.ts'

/**
 * The reading room: everything that is asked beyond the finding on the stage. Types alone; the texts come on demand, a
 * script a language: `const room = await topicsFor(locale)` (reading-room.ts). Then `room.topics(audience)` is the whole
 * catalogue in reading order, the same ids and facts in every language and in both voices, ready to be drawn: a topic is
 * an article, a section has a heading, a block is a paragraph, a list, something people have heard, or a place for a
 * picture that the page draws from `people`, `course`, `exercises`, the finding's own figures or the call-now panel.
 */
export const TOPIC_IDS = [
  'what',
  'who',
  'felt',
  'call',
  'found',
  'happens',
  'helps',
  'exercise',
  'fear',
  'care',
  'work',
] as const
export type TopicId = (typeof TOPIC_IDS)[number]

/**
 * What the page draws where a text says so: `people` a picture of 100 people (Topics.people), `roots` keys that show where
 * each root is felt on the leg, `course` the timeline
 * (Topics.course), `exercises` the list of activities (Topics.exercises), `call` the call-now panel (Words.urgent).
 */
export type Shown = 'people' | 'roots' | 'course' | 'exercises' | 'call'

/** A piece of a section. */
export type Block =
  /** One statement. Neighbours of the same kind stand in one paragraph, or in one list. */
  | { readonly kind: 'text' | 'item'; readonly id: string; readonly claim: Claim }
  /** What a reader may have heard, in quotation marks, and what is known of it. */
  | { readonly kind: 'heard'; readonly id: string; readonly said: string; readonly claim: Claim }
  | { readonly kind: 'shown'; readonly id: string; readonly shown: Shown }

export interface TopicSection {
  /** Unique within its topic: `${topic.id}-${section.id}` is an anchor. */
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
}

export interface Topic {
  readonly id: TopicId
  readonly title: string
  /** The answer in a sentence or two, for a list of topics and for the top of the article. */
  readonly short: Claim
  readonly sections: readonly TopicSection[]
}

/** Of 100 people without pain at an age, how many have the shape: for a picture of 100 and an age slider. */
export interface People {
  /** Null where no figure is known for the shape; the claim then says what is known instead. */
  readonly of100: number | null
  /** Whether this very number was read in the source; the others are recalled from its table. */
  readonly read: boolean
  readonly claim: Claim
}

/** A visit of the care course. */
export interface Visit {
  readonly id: VisitId
  /** Weeks from the first visit; null for the letter that ends it. */
  readonly week: number | null
  /** "First visit", "Week 2". */
  readonly title: string
  /** What the clinician does, what the patient gets, and what decides about the next step. */
  readonly does: Claim
  readonly gets: Claim
  readonly decides: Claim | null
}
export const VISIT_IDS = ['first', 'second', 'third', 'last', 'letter'] as const
export type VisitId = (typeof VISIT_IDS)[number]

/** The labels over a visit's three lines. */
export interface CourseLabels {
  readonly does: string
  readonly gets: string
  readonly decides: string
}

/** Something to do, how to begin, and what is known of it. */
export interface Exercise {
  readonly id: ExerciseId
  readonly group: ExerciseGroup
  readonly name: string
  readonly start: Claim
  readonly known: Claim
}
export const EXERCISE_GROUPS = ['strength', 'fitness', 'mindbody', 'gentle'] as const
export type ExerciseGroup = (typeof EXERCISE_GROUPS)[number]
export const EXERCISE_IDS = [
  'strength',
  'core',
  'lifting',
  'walking',
  'cycling',
  'mindbody',
  'floor',
  'rest',
  'heat',
] as const
export type ExerciseId = (typeof EXERCISE_IDS)[number]

/** A term in everyday and in field words, in all three languages, with the structures that it lights. */
export interface GlossaryEntry {
  readonly id: string
  readonly plain: string
  readonly field: string
  /** Its name in Terminologia Anatomica; empty where it has none. */
  readonly latin: string
  /** The same term in every language, this one included: for a reader with a report in another language. */
  readonly names: Readonly<Record<Locale, { readonly plain: string; readonly field: string }>>
  readonly parts: readonly PartId[]
}

/** The reading room of one language. */
export interface Topics {
  readonly locale: Locale
  /** What the room is called, and a line over its list of topics. */
  readonly title: string
  readonly intro: string
  /** Before something people have heard: "You may have heard". */
  readonly heard: string
  readonly glossaryTitle: string
  readonly groups: Readonly<Record<ExerciseGroup, string>>
  readonly courseLabels: CourseLabels
  topics(audience: Audience): readonly Topic[]
  people(shape: Shape, age: Age, audience: Audience): People
  course(audience: Audience): readonly Visit[]
  exercises(audience: Audience): readonly Exercise[]
  /** In the alphabet of the language, by field word: that is what a reader of a report looks up. */
  glossary(): readonly GlossaryEntry[]
  /** The term for a structure; null where the glossary has none. */
  termOf(part: PartId): GlossaryEntry | null
}
