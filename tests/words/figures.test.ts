import { describe, expect, it } from 'vitest'
import type { FactId } from '../../src/domain/evidence.ts'
import { FIGURES } from '../../src/domain/figures.ts'
import { SHAPES } from '../../src/domain/finding.ts'
import { AUDIENCES, LOCALES } from '../../src/words/locale.ts'
import { storyFor } from '../../src/words/reading-room.ts'
import { plain } from '../../src/words/text.ts'
import { wordsFor } from '../../src/words/words.ts'
import { FINDINGS } from './columns.ts'
import { numbersOfFact, numbersSaid, unfounded } from './figures.ts'
import { claimsOf, ROOMS } from './said.ts'

describe('figures', () => {
  it.each(Object.keys(FIGURES) as (keyof typeof FIGURES)[])('of %s stand in its own words', (fact) => {
    const held = numbersOfFact(fact as FactId)
    for (const value of Object.values(FIGURES[fact])) expect(held).toContain(Math.abs(value))
  })

  it('are read as each language writes them', () => {
    expect(numbersSaid('0,32–0,40, 9\u00a0710 og −0,03 i L4/5 hos 3 av 100', 'nb')).toEqual([
      0.32, 0.4, 9710, 0.03, 3,
    ])
    expect(numbersSaid('9.710 personer, ring 116 117 eller 113', 'da')).toEqual([9710])
    expect(numbersSaid('9,710 people, 0.05', 'en')).toEqual([9710, 0.05])
  })

  it.each(LOCALES)(
    'in the reading room and the story come from the facts of their claim (%s)',
    async (locale) => {
      const story = await storyFor(locale)
      const placed = [
        ...AUDIENCES.flatMap((audience) => claimsOf(ROOMS[locale], audience)),
        ...story.scenes.flatMap(({ id, claims }) => claims.map((claim) => ({ at: `story/${id}`, claim }))),
      ]
      for (const { at, claim } of placed) {
        const text = plain(claim)
        expect(unfounded(text, claim.facts, locale), `${at}: ${text}`).toBeUndefined()
      }
    },
  )

  it.each(LOCALES)('in the column come from the facts of their claim (%s)', (locale) => {
    const words = wordsFor(locale)
    const sample = SHAPES.flatMap((shape) =>
      FINDINGS.filter(
        (finding) => finding.shape === shape && finding.size === 0.7 && finding.side !== 'right',
      ),
    )
    for (const finding of sample)
      for (const audience of AUDIENCES)
        for (const claim of words.sections(finding, audience).flatMap(({ claims }) => claims)) {
          const text = plain(claim)
          expect(unfounded(text, claim.facts, locale), text).toBeUndefined()
        }
  })
})
