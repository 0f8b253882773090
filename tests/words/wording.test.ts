import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/words/locale.ts'
import { uiWords } from '../../src/words/ui-words.ts'
import { NOT_TO_SAY } from './not-to-say.ts'
import { AVOIDED, FOREIGN } from './wording.ts'

/** Every text in a catalogue of labels; a label that is made of parts is made of a neutral sign. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String((value as (...args: string[]) => unknown)('…', '…'))]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

describe.each(LOCALES)('the words not to say in %s', (locale) => {
  it.each(Object.entries(NOT_TO_SAY))('catch %s of the table', (_row, phrases) => {
    for (const phrase of phrases[locale].split(/ \/ |; /)) expect(phrase).toMatch(AVOIDED[locale])
  })

  it('let plain words pass', () => {
    const fine = {
      nb: 'Skiven er stødig. Knærne bøyes. Det er som regel trygt.',
      da: 'Diskus er i ro. Knæene bøjes. Det er som regel trygt.',
      en: 'The disc is calm. Bend your knees. It is usually safe.',
    }[locale]
    expect(fine).not.toMatch(AVOIDED[locale])
    expect(fine).not.toMatch(FOREIGN[locale])
  })

  it('are not said by any label of a control, nor is a word of another language', () => {
    const { languageName: _own, ...ui } = uiWords(locale)
    const texts = textsIn(ui)
    expect(texts.length).toBeGreaterThan(70)
    for (const text of texts) {
      expect(text).not.toMatch(AVOIDED[locale])
      expect(text).not.toMatch(FOREIGN[locale])
    }
  })
})
