import { SHAPES } from '../../src/domain/finding.ts'
import { AGES } from '../../src/domain/prevalence.ts'
import type { Audience, Locale } from '../../src/words/locale.ts'
import { topicsFor } from '../../src/words/reading-room.ts'
import type { Claim } from '../../src/words/text.ts'
import type { Topics } from '../../src/words/topics.ts'

/** A claim of the reading room and its address: `who/without/bulge`, `course/first/does`, `exercises/heat/known`. */
export interface Placed {
  readonly at: string
  readonly claim: Claim
}

/** Every claim of the reading room in one voice, articles first. */
export function claimsOf(room: Topics, audience: Audience): Placed[] {
  const topics = room
    .topics(audience)
    .flatMap((topic) => [
      { at: `${topic.id}/short`, claim: topic.short },
      ...topic.sections.flatMap((section) =>
        section.blocks.flatMap((block) =>
          block.kind === 'shown' ? [] : [{ at: `${topic.id}/${section.id}/${block.id}`, claim: block.claim }],
        ),
      ),
    ])
  const visits = room.course(audience).flatMap((visit) =>
    (['does', 'gets', 'decides'] as const).flatMap((line) => {
      const claim = visit[line]
      return claim ? [{ at: `course/${visit.id}/${line}`, claim }] : []
    }),
  )
  const exercises = room.exercises(audience).flatMap(({ id, start, known }) => [
    { at: `exercises/${id}/start`, claim: start },
    { at: `exercises/${id}/known`, claim: known },
  ])
  const people = SHAPES.flatMap((shape) =>
    AGES.map((age) => ({ at: `people/${shape}/${age}`, claim: room.people(shape, age, audience).claim })),
  )
  return [...topics, ...visits, ...exercises, ...people]
}

/** Everything in the room that is not a claim: titles, headings, labels, what people have heard. */
export function labelsOf(room: Topics, audience: Audience): string[] {
  return [
    room.title,
    room.intro,
    room.heard,
    room.glossaryTitle,
    ...Object.values(room.groups),
    ...Object.values(room.courseLabels),
    ...room
      .topics(audience)
      .flatMap(({ title, sections }) => [
        title,
        ...sections.flatMap(({ heading, blocks }) => [
          heading,
          ...blocks.flatMap((block) => (block.kind === 'heard' ? [block.said] : [])),
        ]),
      ]),
    ...room.course(audience).map(({ title }) => title),
    ...room.exercises(audience).map(({ name }) => name),
  ]
}

export const ROOMS: Readonly<Record<Locale, Topics>> = {
  nb: await topicsFor('nb'),
  da: await topicsFor('da'),
  en: await topicsFor('en'),
}
