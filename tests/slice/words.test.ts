import { describe, expect, test } from 'vitest'
import { AUDIENCES, LOCALES } from '../../src/words/locale.ts'
import { sliceWords } from '../../src/words/slice-words.ts'
import { AVOIDED, FOREIGN } from '../words/wording.ts'

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

describe.each(LOCALES)('the words of the pictures in %s', (locale) => {
  const words = sliceWords(locale)
  const { facts: _ids, ...said } = words

  test('say nothing that frightens and nothing in another language', () => {
    const placed = AUDIENCES.flatMap((audience) => [
      ...[-7, 0, 7].map((at) => words.at.axial('L4/5', at, audience)),
      ...[-7, 0, 7].map((at) => words.at.sagittal(at, audience)),
    ])
    const texts = [...textsIn(said), ...placed, words.written.root('L5')]
    expect(texts.length).toBeGreaterThan(80)
    for (const text of texts) {
      expect(text).not.toBe('')
      expect(text).not.toMatch(AVOIDED[locale])
      expect(text).not.toMatch(FOREIGN[locale])
    }
  })

  test('tell up from down and right from left, and give a number without a sign to patients', () => {
    for (const audience of AUDIENCES) {
      const six = [6, -6, 0].map((at) => words.at.axial('L4/5', at, audience))
      const seven = [7, -7, 0].map((at) => words.at.sagittal(at, audience))
      expect(new Set([...six, ...seven]).size).toBe(6)
    }
    expect(words.at.axial('L4/5', -6, 'patient')).not.toMatch(/[-−+]/)
    expect(words.at.axial('L4/5', -6, 'professional')).toContain('−6 mm')
  })

  test('rest the second sentence on facts', () => {
    expect(words.facts.length).toBeGreaterThan(0)
  })
})
