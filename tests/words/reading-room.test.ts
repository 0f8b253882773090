import { describe, expect, it } from 'vitest'
import { FACTS, type FactId } from '../../src/domain/evidence.ts'
import { isPartId, PART_IDS } from '../../src/domain/parts.ts'
import { AUDIENCES, LOCALES, type Locale } from '../../src/words/locale.ts'
import { plain } from '../../src/words/text.ts'
import { EXERCISE_IDS, TOPIC_IDS, VISIT_IDS } from '../../src/words/topics.ts'
import { wordsFor } from '../../src/words/words.ts'
import { claimsOf, labelsOf, ROOMS } from './said.ts'
import { AVOIDED, FOREIGN } from './wording.ts'

const YOU = { nb: /\b(?:du|deg|din|ditt|dine)\b/i, da: /\b(?:du|dig|din|dit|dine)\b/i, en: /\byour?\b/i }
const OF_100 = {
  nb: /\d+ av 100\b|av 100\b/i,
  da: /\d+ ud af 100\b|ud af 100\b/i,
  en: /\d+ of 100\b|of 100\b/i,
}

/** The skeleton of a room: addresses, kinds and facts, without a word. */
function skeleton(locale: Locale, audience: (typeof AUDIENCES)[number]): unknown {
  const room = ROOMS[locale]
  return {
    topics: room.topics(audience).map(({ id, short, sections }) => ({
      id,
      short: short.facts,
      sections: sections.map((section) => ({
        id: section.id,
        blocks: section.blocks.map((block) =>
          block.kind === 'shown' ? block : { kind: block.kind, id: block.id, facts: block.claim.facts },
        ),
      })),
    })),
    claims: claimsOf(room, audience).map(({ at, claim }) => `${at} ${claim.facts.join()}`),
  }
}

describe('the reading room', () => {
  it('has the same skeleton and the same facts in every language and in both voices', () => {
    const canon = skeleton('nb', 'patient')
    for (const locale of LOCALES)
      for (const audience of AUDIENCES) expect(skeleton(locale, audience)).toEqual(canon)
    const { topics } = ROOMS.nb
    expect(topics('patient').map(({ id }) => id)).toEqual(TOPIC_IDS)
    expect(
      ROOMS.nb
        .course('patient')
        .map(({ id, week }) => [id, week])
        .slice(0, 4),
    ).toEqual([
      ['first', 0],
      ['second', 2],
      ['third', 4],
      ['last', 8],
    ])
    expect(ROOMS.nb.course('patient')).toHaveLength(VISIT_IDS.length)
    expect(ROOMS.nb.exercises('patient')).toHaveLength(EXERCISE_IDS.length)
  })

  it('lights the same structures in every language', () => {
    for (const audience of AUDIENCES) {
      const lit = (locale: Locale): string[] =>
        claimsOf(ROOMS[locale], audience).map(({ at, claim }) => {
          const parts = claim.spans.flatMap((span) => (typeof span === 'string' ? [] : span.parts))
          expect(parts.every(isPartId), at).toBe(true)
          return `${at}: ${[...new Set(parts)].sort().join()}`
        })
      for (const locale of LOCALES) expect(lit(locale)).toEqual(lit('nb'))
    }
  })

  it('shows each picture, panel and list exactly once', () => {
    const shown = ROOMS.nb
      .topics('patient')
      .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
      .flatMap((block) => (block.kind === 'shown' ? [block.shown] : []))
    expect(shown.sort()).toEqual(['call', 'course', 'exercises', 'people', 'roots'])
  })

  it('rests every claim on facts, none of them on recalled ones alone', () => {
    for (const { at, claim } of claimsOf(ROOMS.nb, 'patient')) {
      const checks = claim.facts.map((fact: FactId) => FACTS[fact].check)
      expect(checks.length, at).toBeGreaterThan(0)
      expect(
        checks.every((check) => check === 'recalled'),
        at,
      ).toBe(false)
    }
  })
})

describe.each(LOCALES)('the reading room in %s', (locale) => {
  const room = ROOMS[locale]

  it('is whole sentences, cleanly joined', () => {
    for (const audience of AUDIENCES) {
      for (const { at, claim } of claimsOf(room, audience)) {
        const text = plain(claim)
        const where = `${audience} ${at}: ${text}`
        expect(text, where).toMatch(/^[\p{Lu}\p{N}«»“–].*[.?:]$/su)
        expect(text, where).not.toMatch(/undefined|null|NaN|\[object|[ \u00a0]{2}|\s[.,:;!?]|\.\.|,\.|!/)
        expect(text, where).not.toMatch(/(?<!\d)[.?] +\p{Ll}/u)
      }
    }
  })

  it('uses no word that frightens, and no word of another language', () => {
    for (const audience of AUDIENCES) {
      const texts = [
        ...claimsOf(room, audience).map(({ claim }) => plain(claim)),
        ...labelsOf(room, audience),
      ]
      for (const text of texts) {
        expect(AVOIDED[locale].exec(text)?.[0], text).toBeUndefined()
        expect(FOREIGN[locale].exec(text)?.[0], text).toBeUndefined()
      }
    }
  })

  it('gives figures of groups, and never to "you"', () => {
    for (const { at, claim } of claimsOf(room, 'patient')) {
      const sentences = plain(claim).split(/(?<=[.?])\s/)
      for (const one of sentences)
        if (OF_100[locale].test(one)) expect(YOU[locale].exec(one)?.[0], `${at}: ${one}`).toBeUndefined()
    }
  })

  it('marks what is to be verified in the professional voice', () => {
    const { citation } = wordsFor(locale)
    const marker = { nb: 'Skal verifiseres', da: 'Skal verificeres', en: 'To be verified' }[locale]
    for (const fact of Object.keys(FACTS) as FactId[]) {
      const marked = citation(fact, 'professional').text.includes(marker)
      expect([fact, marked]).toEqual([fact, FACTS[fact].check === 'recalled'])
    }
  })

  it('answers 100 people for every shape and age, and says so where nothing is known', () => {
    expect(room.people('bulge', 20, 'patient')).toMatchObject({ of100: 30, read: true })
    expect(room.people('protrusion', 50, 'patient')).toMatchObject({ of100: 36, read: false })
    expect(room.people('normal', 80, 'patient')).toMatchObject({ of100: 96, read: true })
    expect(room.people('extrusion', 50, 'patient')).toMatchObject({ of100: null, read: false })
    expect(plain(room.people('bulge', 60, 'patient').claim)).toContain('69')
  })

  it('has a glossary in its own alphabet, with every term in all three languages', () => {
    const entries = room.glossary()
    expect(entries.length).toBeGreaterThanOrEqual(80)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(new Set(entries.map(({ field }) => field)).size).toBe(entries.length)
    const fields = entries.map(({ field }) => field)
    expect(fields).toEqual(fields.toSorted(new Intl.Collator(locale).compare))
    for (const { id, plain: everyday, field, latin, names, parts } of entries) {
      expect(names[locale]).toEqual({ plain: everyday, field })
      for (const other of LOCALES) {
        expect(names[other].plain, id).not.toBe('')
        expect(names[other].field, id).not.toBe('')
      }
      expect(`${everyday} ${field} ${latin}`).not.toMatch(AVOIDED[locale])
      expect(everyday, id).not.toMatch(FOREIGN[locale])
      expect(parts.every(isPartId), id).toBe(true)
    }
    const lit = new Set(entries.flatMap(({ parts }) => parts))
    for (const part of [
      'disc_L4-L5',
      'root_L5_left',
      'vertebra_L4',
      'dura',
      'cauda_equina',
      'nerve_sural_left',
    ])
      expect(lit).toContain(part)
  })
})

describe('the term of a structure', () => {
  it('lights that structure, and is there for everything but what only shows the way', () => {
    const without = PART_IDS.filter((part) => {
      const entry = ROOMS.nb.termOf(part)
      // T12 stands above what the words light.
      if (entry && !/T12/.test(part)) expect(entry.parts, part).toContain(part)
      return entry === null
    })
    const kinds = new Set(without.map((part) => part.split('_').slice(0, 2).join(' ')))
    expect([...kinds].filter((kind) => !/^(?:bone|skin|interspinous)/.test(kind)).sort()).toEqual([
      'ligament anterior-longitudinal',
      'ligament supraspinous',
      'nerve lateral-femoral-cutaneous',
      'nerve posterior-femoral-cutaneous',
    ])
  })
})

describe('nothing is left untranslated', () => {
  const said = (locale: Locale): Map<string, string> =>
    new Map(
      AUDIENCES.flatMap((audience) =>
        claimsOf(ROOMS[locale], audience).map(
          ({ at, claim }) => [`${audience} ${at}`, plain(claim)] as const,
        ),
      ),
    )

  it('says something else in English than in Norwegian and Danish, for every claim', () => {
    const en = said('en')
    for (const other of ['nb', 'da'] as const)
      for (const [at, text] of said(other)) expect(en.get(at), at).not.toBe(text)
  })

  it('says the same in Norwegian and Danish only in a few short lines', () => {
    const da = said('da')
    const same = [...said('nb')].filter(([at, text]) => da.get(at) === text)
    for (const [at, text] of same) expect(text.split(' ').length, `${at}: ${text}`).toBeLessThanOrEqual(12)
    expect(same.length).toBeLessThanOrEqual(20)
  })
})
