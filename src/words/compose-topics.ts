import type { FactId } from '../domain/evidence.ts'
import type { Shape } from '../domain/finding.ts'
import { AGE_CHANGE, type Age, PAIN_FREE, PAIN_FREE_PROTRUSION } from '../domain/prevalence.ts'
import { rangeOf } from './compose-patient.ts'
import { glossaryIn } from './glossary/glossary.ts'
import { termOf } from './glossary/term-of.ts'
import type { Audience, Locale } from './locale.ts'
import type { Outline, Sentence, TopicWords } from './outline/outline.ts'
import { EXERCISES, OUTLINES, type ReadingWords, VISITS } from './outline/outlines.ts'
import { claim, say } from './say.ts'
import type { Claim } from './text.ts'
import {
  type Block,
  EXERCISE_IDS,
  type Exercise,
  type People,
  TOPIC_IDS,
  type Topic,
  type TopicId,
  type Topics,
  VISIT_IDS,
  type Visit,
} from './topics.ts'

const VOICE: Readonly<Record<Audience, 0 | 1>> = { patient: 0, professional: 1 }

function claimed(sentence: Sentence, facts: readonly FactId[]): Claim {
  return claim(typeof sentence === 'string' ? say`${sentence}` : sentence, ...facts)
}

/** Outline and words, zipped: the types guarantee that every slot has its words. */
function topicIn<O extends Outline>(
  id: TopicId,
  outline: O,
  words: TopicWords<O>,
  audience: Audience,
): Topic {
  const voice = VOICE[audience]
  const { sections } = words as unknown as TopicWords<Outline>
  return {
    id,
    title: words.title[voice],
    short: claimed(words.short[voice], outline.short),
    sections: Object.entries(outline.sections).map(([sectionId, slots]) => {
      const { heading, says } = sections[sectionId]!
      return {
        id: sectionId,
        heading: heading[voice],
        blocks: Object.entries(slots).map(([slotId, slot]): Block => {
          if (slot.form === 'shown') return { kind: 'shown', id: slotId, shown: slot.shown }
          const said = says[slotId] as unknown as readonly Sentence[]
          if (slot.form !== 'heard')
            return { kind: slot.form, id: slotId, claim: claimed(said[voice]!, slot.facts) }
          return {
            kind: 'heard',
            id: slotId,
            said: said[0] as string,
            claim: claimed(said[voice + 1]!, slot.facts),
          }
        }),
      }
    }),
  }
}

function peopleOf(shape: Shape, age: Age, audience: Audience, { people, noPeople }: ReadingWords): People {
  const voice = VOICE[audience]
  const row = shape === 'normal' ? AGE_CHANGE : PAIN_FREE[shape]
  if (!row) {
    const sentence = noPeople(rangeOf(PAIN_FREE_PROTRUSION))[voice]
    return { of100: null, read: false, claim: claimed(sentence, ['EPI-03', 'EPI-01']) }
  }
  const of100 = row.of100[age]
  const read = row.read.includes(age)
  const kind = shape === 'bulge' ? 'bulge' : shape === 'normal' ? 'age-change' : 'protrusion'
  return { of100, read, claim: claimed(people(kind, of100, age, read)[voice], row.facts) }
}

function visitsOf(audience: Audience, { visits }: ReadingWords): readonly Visit[] {
  const voice = VOICE[audience]
  return VISIT_IDS.map((id) => {
    const { week, does, gets, decides } = VISITS[id]
    const says = visits[id]
    return {
      id,
      week,
      title: says.title,
      does: claimed(says.does[voice], does),
      gets: claimed(says.gets[voice], gets),
      decides: says.decides && decides ? claimed(says.decides[voice], decides) : null,
    }
  })
}

function exercisesOf(audience: Audience, { exercises }: ReadingWords): readonly Exercise[] {
  const voice = VOICE[audience]
  return EXERCISE_IDS.map((id) => {
    const { group, start, known } = EXERCISES[id]
    const says = exercises[id]
    return {
      id,
      group,
      name: says.name,
      start: claimed(says.start[voice], start),
      known: claimed(says.known[voice], known),
    }
  })
}

/** The reading room from a language's words. */
export function topicsIn(locale: Locale, words: ReadingWords): Topics {
  const { title, intro, heard, glossaryTitle, groups, courseLabels } = words
  return {
    locale,
    title,
    intro,
    heard,
    glossaryTitle,
    groups,
    courseLabels,
    topics: (audience) =>
      TOPIC_IDS.map((id) =>
        topicIn<Outline>(id, OUTLINES[id], words.topics[id] as TopicWords<Outline>, audience),
      ),
    people: (shape, age, audience) => peopleOf(shape, age, audience, words),
    course: (audience) => visitsOf(audience, words),
    exercises: (audience) => exercisesOf(audience, words),
    glossary: () => glossaryIn(locale),
    termOf: (part) => glossaryIn(locale).find(({ id }) => id === termOf(part)) ?? null,
  }
}
