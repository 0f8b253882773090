import { describe, expect, it } from 'vitest'
import { PART_IDS } from '../../src/domain/parts.ts'
import { patientSections } from '../../src/words/compose-patient.ts'
import { professionalSections } from '../../src/words/compose-professional.ts'
import { da } from '../../src/words/da/da.ts'
import { en } from '../../src/words/en/en.ts'
import type { Language } from '../../src/words/language.ts'
import { AUDIENCES } from '../../src/words/locale.ts'
import { nb } from '../../src/words/nb/nb.ts'
import { partText } from '../../src/words/parts.ts'
import { plain } from '../../src/words/text.ts'
import { urgentPanel } from '../../src/words/urgent.ts'
import { FINDINGS } from './columns.ts'

/** Addresses are not words, and the locale is needed by Intl. */
function isAddress(key: string, value: unknown): boolean {
  return key === 'at' || key === 'locale' || (key === 'parts' && Array.isArray(value))
}

/** Everything a language says, between brackets: text that stands outside them comes from no language. */
function bracketed<T>(value: T): T {
  if (typeof value === 'string') return `⟦${value}⟧` as T
  if (typeof value === 'function') {
    const call = value as unknown as (...args: unknown[]) => unknown
    return ((...args: unknown[]) => bracketed(call(...args))) as T
  }
  if (Array.isArray(value)) return value.map(bracketed) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isAddress(key, one) ? one : bracketed(one)]),
  ) as T
}

/** What is left when everything between brackets is taken away, from the inside out. */
function outside(text: string): string {
  let left = text
  for (let before = ''; before !== left; ) {
    before = left
    left = left.replace(/⟦[^⟦⟧]*⟧/gu, '')
  }
  return left
}

/** What composing may add by itself: spaces, the commas and "and" of a list, signs, digits. */
const JOINTS = /^[\s\d.,;:()/–%-]*$/u

describe.each([nb, da, en])('composing in $locale', (language: Language) => {
  const pseudo = bracketed(language)

  it('adds no word of its own to the column', () => {
    for (const finding of FINDINGS.filter((_, i) => i % 19 === 0))
      for (const sections of [patientSections(finding, pseudo), professionalSections(finding, pseudo)])
        for (const { heading, claims } of sections)
          for (const text of [heading, ...claims.map(plain)]) expect(outside(text), text).toMatch(JOINTS)
  })

  it('adds no word of its own to names of parts, the panel, titles and notices', () => {
    const panel = urgentPanel(pseudo)
    const texts = [
      panel.title,
      ...panel.groups.flatMap(({ heading, claims }) => [heading, ...claims.map(plain)]),
      ...panel.call.flatMap(({ place, claims }) => [place, ...claims.map(plain)]),
      ...PART_IDS.flatMap((id) =>
        AUDIENCES.flatMap((audience) => {
          const { name, about } = partText(id, audience, pseudo)
          return [name, ...about.map(plain)]
        }),
      ),
      pseudo.notice({ kind: 'replaced', keys: ['level', 'side'] }),
    ]
    for (const text of texts) expect(outside(text), text).toMatch(JOINTS)
  })

  it('would show a word that stands outside', () => {
    expect(outside('⟦Roten ⟦L5⟧⟧ stray')).toBe(' stray')
    expect(outside('⟦Roten ⟦L5⟧⟧ stray')).not.toMatch(JOINTS)
  })
})
