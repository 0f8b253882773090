import { AFTER_A_YEAR, SETTINGS } from '../../src/domain/course.ts'
import type { FactId } from '../../src/domain/evidence.ts'
import { AGE_CHANGE, AGES, COUNTERWEIGHT, PAIN_FREE } from '../../src/domain/prevalence.ts'
import { STATEMENTS } from '../../src/domain/statements.ts'
import { CALL_NUMBERS } from '../../src/domain/urgency.ts'
import type { Locale } from '../../src/words/locale.ts'

/** Numbers that stand in a fact's table or note, or that the domain makes of it: what is left of 100, intervals. */
const BESIDE: Partial<Readonly<Record<FactId, readonly number[]>>> = {
  'table-asymptomaticByAge': [
    ...AGES,
    ...[AGE_CHANGE, PAIN_FREE.bulge!, PAIN_FREE.protrusion!].flatMap(({ of100 }) => Object.values(of100)),
  ],
  // Rows tl-0 to tl-52, in weeks.
  'table-courseTimeline': [0, 2, 4, 6, 8, 12],
  // Minutes and times a week to begin with.
  'table-exercises': [1, 2, 5, 10, 15, 20],
  'EPI-05': [95, ...Object.values(COUNTERWEIGHT).flatMap((one) => [...(one?.interval ?? [])])],
  // Gone altogether: a free piece, an extrusion (note of NH-05).
  'NH-05': [43, 15],
  'NH-10': SETTINGS.map((setting) => AFTER_A_YEAR[setting].better),
}

/** Everything a fact's own words count: "0.92", "9710", "3,110". Dashes between numbers are no minus. */
export function numbersOfFact(fact: FactId): number[] {
  const { statement, value, unit } = STATEMENTS[fact]
  const found = `${statement} ${value} ${unit}`.replace(/(\d),(\d{3})\b/g, '$1$2').match(/\d+(?:\.\d+)?/g)
  return [...(found ?? []).map(Number), ...(BESIDE[fact] ?? [])]
}

const PHONES = Object.values(CALL_NUMBERS)
  .flatMap(({ emergency, urgent }) => [emergency, urgent])
  .filter((digits) => digits !== null)

/** The numbers a sentence states, as numbers: levels, roots, telephone numbers and "of 100" are not counted. */
export function numbersSaid(text: string, locale: Locale): number[] {
  let bare = text.replace(/[\u00a0\u202f]/g, ' ')
  for (const digits of PHONES) bare = bare.replaceAll(digits, '')
  bare = bare
    .replace(/[LS]\d(?:\/[LS]?\d)?/g, '')
    .replace(/(?:ud af|av|of|per|pr\.) 100[ .,]?000|(?:ud af|av|of) 100\b|\b100 people|n = /gi, '')
    .replace(/(\d) (?=\d{3}\b)/g, locale === 'nb' ? '$1' : '$1 ')
  if (locale === 'da') bare = bare.replace(/(\d)\.(?=\d{3}\b)/g, '$1')
  if (locale === 'en') bare = bare.replace(/(\d),(?=\d{3}\b)/g, '$1')
  else bare = bare.replace(/(\d),(?=\d)/g, '$1.')
  return (bare.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
}

/** The first number of a sentence that none of its facts holds; undefined when all are accounted for. */
export function unfounded(text: string, facts: readonly FactId[], locale: Locale): number | undefined {
  const held = new Set(
    facts.flatMap(numbersOfFact).flatMap((n) => [n, Math.round(n), Math.round(n * 10) / 10]),
  )
  return numbersSaid(text, locale).find((n) => !held.has(n))
}
