import type { FactId } from '../../domain/evidence.ts'
import type { Spans } from '../say.ts'
import type { Shown } from '../topics.ts'

/** At least one fact: a statement without one does not compile. */
export type Facts = readonly [FactId, ...FactId[]]

/** A place for a statement, with the facts that it rests on in every language and in both voices. */
export interface SaidSlot {
  readonly form: 'text' | 'item'
  readonly facts: Facts
}
/** A place for something people have heard, and for what is known of it. */
export interface HeardSlot {
  readonly form: 'heard'
  readonly facts: Facts
}
/** A place for a picture, a list or a panel that the page draws. */
export interface ShownSlot {
  readonly form: 'shown'
  readonly shown: Shown
}

/** The skeleton of a topic, in reading order and without a word: sections, and the slots that each language fills. */
export interface Outline {
  readonly short: Facts
  readonly sections: Readonly<Record<string, Readonly<Record<string, SaidSlot | HeardSlot | ShownSlot>>>>
}

export function text(...facts: Facts): SaidSlot {
  return { form: 'text', facts }
}
export function item(...facts: Facts): SaidSlot {
  return { form: 'item', facts }
}
export function heard(...facts: Facts): HeardSlot {
  return { form: 'heard', facts }
}
export function shown(what: Shown): ShownSlot {
  return { form: 'shown', shown: what }
}

/** A sentence or a few: plain words, or spans when a term in them lights a structure. */
export type Sentence = string | Spans
/** One statement in both voices. */
export type Said = readonly [patient: Sentence, professional: Sentence]
/** What people have heard, and what is known, in both voices. */
export type Heard = readonly [said: string, patient: Sentence, professional: Sentence]

/** What a language must fill in for an outline: nothing can be missing, and nothing can be left over. */
export interface TopicWords<O extends Outline> {
  readonly title: readonly [patient: string, professional: string]
  readonly short: Said
  readonly sections: {
    readonly [S in keyof O['sections']]: {
      readonly heading: readonly [patient: string, professional: string]
      readonly says: {
        readonly [K in keyof O['sections'][S] as O['sections'][S][K] extends ShownSlot
          ? never
          : K]: O['sections'][S][K] extends HeardSlot ? Heard : Said
      }
    }
  }
}
