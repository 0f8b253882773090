import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '../../src/words/locale.ts'
import { storyFor } from '../../src/words/reading-room.ts'
import { plain } from '../../src/words/text.ts'
import type { Topic } from '../../src/words/topics.ts'
import { grade, lix, sentencesOf, wordsOf } from './readability.ts'
import { claimsOf, ROOMS } from './said.ts'

function sectionsOf({ id, short, sections }: Topic): { at: string; text: string }[] {
  return sections.map((section, i) => ({
    at: `${id}/${section.id}`,
    text: [
      ...(i === 0 ? [plain(short)] : []),
      ...section.blocks.flatMap((block) => (block.kind === 'shown' ? [] : [plain(block.claim)])),
    ].join(' '),
  }))
}

/** All that a patient may read in the reading room and the story. */
async function everything(locale: Locale): Promise<string> {
  const { scenes } = await storyFor(locale)
  const claims = claimsOf(ROOMS[locale], 'patient').filter(({ at }) => !at.startsWith('people/'))
  return [...claims.map(({ claim }) => plain(claim)), ...scenes.flatMap((s) => s.claims.map(plain))].join(' ')
}

describe('the reading room for patients', () => {
  it.each(['nb', 'da'] as const)('reads easily in %s: LIX 25 to 35, no section over 40', async (locale) => {
    const whole = lix(await everything(locale))
    expect(whole).toBeGreaterThan(25)
    expect(whole).toBeLessThan(35)
    for (const topic of ROOMS[locale].topics('patient')) {
      const sections = sectionsOf(topic)
      const score = lix(sections.map(({ text }) => text).join(' '))
      expect([topic.id, score < 35]).toEqual([topic.id, true])
      for (const { at, text } of sections) expect(lix(text), at).toBeLessThan(40)
    }
  })

  it('reads easily in en: grade 7 at most, also for each section', async () => {
    expect(grade(await everything('en'))).toBeLessThan(7)
    for (const topic of ROOMS.en.topics('patient'))
      for (const { at, text } of sectionsOf(topic)) expect(grade(text), at).toBeLessThanOrEqual(7)
  })

  it.each(LOCALES)('has no sentence in %s that runs out of breath', (locale) => {
    for (const { at, claim } of claimsOf(ROOMS[locale], 'patient'))
      for (const one of sentencesOf(plain(claim))) {
        // The one sentence that lists every warning sign may be longer, as in the column.
        const most = at === 'call/common/training' ? 36 : 30
        expect(wordsOf(one).length, `${at}: ${one}`).toBeLessThanOrEqual(most)
      }
  })
})
