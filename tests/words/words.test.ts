import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FACTS, type FactId } from '../../src/domain/evidence.ts'
import { COMPROMISES } from '../../src/domain/involvement.ts'
import { PART_IDS } from '../../src/domain/parts.ts'
import { CALL_NUMBERS, type CallPlace, RED_FLAGS } from '../../src/domain/urgency.ts'
import { AUDIENCES, LOCALES } from '../../src/words/locale.ts'
import type { Notice } from '../../src/words/notice.ts'
import { plain } from '../../src/words/text.ts'
import { wordsFor } from '../../src/words/words.ts'
import { AVOIDED, FOREIGN } from './wording.ts'

const NOTICES: readonly Notice[] = [
  { kind: 'replaced', keys: ['side', 'migration'] },
  { kind: 'replaced', keys: ['nerve'] },
  { kind: 'replaced', keys: ['lang'] },
  { kind: 'replaced', keys: ['for'] },
  { kind: 'unknown', keys: ['foo', 'bar'] },
  { kind: 'unknown', keys: ['<b>'.repeat(400), ' ', '%%'] },
  { kind: 'version', version: '9' },
  { kind: 'version', version: '' },
  { kind: 'unreadable' },
  { kind: 'stageFailed' },
  { kind: 'contextLost' },
  { kind: 'noWebgl' },
]

describe.each(LOCALES)('words in %s', (locale) => {
  const words = wordsFor(locale)

  it('know their language', () => {
    expect(words.locale).toBe(locale)
  })

  it('name and describe every part in both voices', () => {
    for (const id of PART_IDS) {
      for (const audience of AUDIENCES) {
        const { name, about } = words.part(id, audience)
        const text = about.map(plain).join(' ')
        expect(name).toMatch(/^\p{Lu}/u)
        expect(`${name} ${text}`).not.toMatch(/undefined| {2}/)
        expect(text).toMatch(/\.$/)
        expect(`${name} ${text}`).not.toMatch(AVOIDED[locale])
        if (locale !== 'en') expect(`${name} ${text}`).not.toMatch(FOREIGN[locale])
        // Bones of the leg and the skin are context: no clinical claim is made of them.
        if (!/^(?:bone|skin|sacrum)/.test(id)) expect(about.every(({ facts }) => facts.length > 0)).toBe(true)
      }
    }
  })

  it('give two parts two names', () => {
    const names = PART_IDS.map((id) => words.part(id, 'patient').name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('list every warning sign once, cauda equina first, and somebody to call', () => {
    const { groups, call } = words.urgent
    expect(groups.map(({ claims }) => claims.length)).toEqual([6, 1, 3, 2])
    // The numbers come straight after "call now"; all the rest are signs.
    expect(plain(groups[0]!.claims[0]!)).toMatch(/\d{3}/)
    expect(groups.flatMap(({ claims }) => claims)).toHaveLength(RED_FLAGS.length + 1)
    expect(call.length).toBeGreaterThan(0)
    const all = [...groups.flatMap(({ claims }) => claims), ...call.flatMap(({ claims }) => claims)]
    for (const one of all) {
      expect(plain(one)).toMatch(/^\p{Lu}.*\.$/su)
      expect(plain(one)).not.toMatch(AVOIDED[locale])
      expect(plain(one)).not.toMatch(FOREIGN[locale])
      expect(one.facts.length).toBeGreaterThan(0)
    }
  })

  it('say every notice calmly in one line, and echo no more of a link than is safe', () => {
    for (const problem of NOTICES) {
      const text = words.notice(problem)
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
      expect(text.length).toBeLessThan(200)
      expect(text).not.toMatch(/[<>%]|undefined|: \.|!/)
      // A sentence that a person would say, not a label and a value.
      if (problem.kind === 'replaced') expect(text).not.toContain(':')
    }
  })

  it('name the language that an unknown one falls back to', () => {
    const own = { nb: 'norsk', da: 'dansk', en: 'English' }[locale]
    expect(words.notice({ kind: 'replaced', keys: ['lang'] })).toContain(own)
  })

  it('cite every fact', () => {
    for (const fact of Object.keys(FACTS) as FactId[]) {
      const { text, unverified, contested, doi } = words.citation(fact)
      expect([fact, text]).toEqual([fact, expect.stringMatching(/^\p{Lu}.*\.$/su)])
      expect(text).not.toMatch(/undefined| {2}|\.\.|Mission/)
      expect(unverified).toBe(FACTS[fact].check === 'recalled')
      expect(contested).toBe(FACTS[fact].status === 'contested')
      if (doi !== undefined) expect(doi).toMatch(/^10\./)
    }
  })

  it('name every value of every control', () => {
    for (const table of [words.names.shape, words.names.zone, words.names.migration, words.names.nerve]) {
      for (const { plain: everyday, field } of Object.values(table)) {
        expect(everyday).not.toBe('')
        expect(field).not.toBe('')
        expect(everyday).not.toMatch(AVOIDED[locale])
      }
    }
    expect(new Set(COMPROMISES.map((one) => words.names.compromise[one].plain)).size).toBe(COMPROMISES.length)
    expect(new Set([0, 0.5, 1].map((size) => words.names.size(size))).size).toBe(3)
  })
})

describe('who to call', () => {
  const said = (locale: 'nb' | 'da' | 'en'): string =>
    wordsFor(locale)
      .urgent.call.flatMap(({ claims }) => claims.map(plain))
      .join(' ')
      .replaceAll('\u00a0', ' ')

  it('gives each country its own numbers', () => {
    const has = (locale: 'nb' | 'da' | 'en', places: readonly CallPlace[]): void => {
      for (const place of places) {
        const { emergency, urgent } = CALL_NUMBERS[place]
        for (const digits of [emergency, urgent]) if (digits) expect(said(locale)).toContain(digits)
      }
    }
    has('nb', ['norway'])
    has('da', ['dk-hovedstaden', 'dk-sjaelland', 'dk-syddanmark', 'dk-midtjylland', 'dk-nordjylland'])
    has('en', ['uk', 'ireland', 'us'])
  })

  it('never sends a Norwegian to the police', () => {
    expect(said('nb')).not.toMatch(/\b112\b/)
  })
})

describe('citations', () => {
  it('read like a reference', () => {
    expect(wordsFor('en').citation('EPI-03').text).toBe(
      'Brinjikji 2015, AJNR. Pooled review (33 studies, 3,110 people).',
    )
    expect(wordsFor('en').citation('RT-31').text).toBe(
      'Murphy 2009, Chiropractic & Osteopathy. Follow-up of a group. Sources do not agree on this. Not yet looked up again in the source.',
    )
    expect(wordsFor('nb').citation('NH-10').text).toContain('Haugen 2012, BMC Musculoskelet Disord.')
  })
})

describe('a page without scripts', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../index.html'), 'utf8')
  const kept = /<noscript>([\s\S]*)<\/noscript>/.exec(page)?.[1] ?? ''

  it.each(LOCALES)('says when to call in %s', (locale) => {
    expect(kept).toContain(`<p lang="${locale}">`)
  })
})
