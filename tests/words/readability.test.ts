import { describe, expect, it } from 'vitest'
import { columns, named, textOf } from './columns.ts'
import { grade, lix, sentencesOf, syllables, wordsOf } from './readability.ts'

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

const SCORES = [...columns(['patient'])].map((column) => ({
  column,
  score: column.locale === 'en' ? grade(column.text) : lix(column.text),
  length: wordsOf(column.text).length,
  explaining: wordsOf(textOf(column.sections.filter(({ id }) => id !== 'urgent'))).length,
}))

const of = (locale: string): typeof SCORES => SCORES.filter(({ column }) => column.locale === locale)

describe('the patient column', () => {
  it.each(['nb', 'da'])('reads easily in %s (LIX 25 to 35, at most 40 for any finding)', (locale) => {
    const scores = of(locale)
    expect(mean(scores.map(({ score }) => score))).toBeGreaterThan(25)
    expect(mean(scores.map(({ score }) => score))).toBeLessThan(35)
    expect(scores.filter(({ score }) => score > 40).map(({ column }) => named(column))).toEqual([])
  })

  it('reads easily in en (grade 7, at most 8 for any finding)', () => {
    const scores = of('en')
    expect(mean(scores.map(({ score }) => score))).toBeLessThan(7)
    expect(scores.filter(({ score }) => score > 8).map(({ column }) => named(column))).toEqual([])
  })

  it('has no hard answer hidden among easy ones, and no sentence that runs out of breath', () => {
    const faults = new Set<string>()
    for (const { column } of SCORES) {
      for (const section of column.sections) {
        const text = textOf([section])
        const hard = column.locale === 'en' ? grade(text) > 8 : lix(text) > 45
        // What to do may list every sign in one sentence; everything else stays within a breath.
        const long = sentencesOf(text).find(
          (one) => wordsOf(one).length > (section.id === 'urgent' ? 32 : 28),
        )
        if (hard || long) faults.add(`${column.locale} ${section.id}: ${long ?? text}`)
      }
    }
    expect([...faults].slice(0, 5)).toEqual([])
  })

  it('is short: the six answers before when to call take 200 words, some findings more', () => {
    for (const locale of ['nb', 'da', 'en']) {
      expect(mean(of(locale).map(({ explaining }) => explaining))).toBeLessThan(222)
      expect(Math.max(...of(locale).map(({ explaining }) => explaining))).toBeLessThan(280)
    }
  })
})

describe('the measures', () => {
  it('score a known text: 4 words in 2 sentences, 1 of them long', () => {
    expect(lix('Dette er. Nerverøttene kjennes.')).toBeCloseTo(4 / 2 + 50)
    expect(lix('En to. Tre nerverot.')).toBeCloseTo(2 + 25)
  })

  it('count syllables as they are said', () => {
    const said = {
      cushion: 2,
      prolapse: 2,
      nerve: 1,
      irritated: 4,
      inflammation: 4,
      touched: 1,
      number: 2,
      people: 2,
    }
    for (const [word, count] of Object.entries(said)) expect([word, syllables(word)]).toEqual([word, count])
  })
})
