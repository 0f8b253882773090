import { describe, expect, it } from 'vitest'
import { DISC_GRADES } from '../../src/domain/degeneration.ts'
import { FACTS } from '../../src/domain/evidence.ts'
import { everyGeometry, SHAPES } from '../../src/domain/finding.ts'
import { LAST_WEEK } from '../../src/domain/healing.ts'
import { msuOf } from '../../src/domain/msu.ts'
import { codesClaim } from '../../src/words/codes.ts'
import { da } from '../../src/words/da/da.ts'
import { en } from '../../src/words/en/en.ts'
import { AUDIENCES, LOCALES } from '../../src/words/locale.ts'
import { nb } from '../../src/words/nb/nb.ts'
import { type Claim, plain } from '../../src/words/text.ts'
import { ageClaims, clockClaims, shrinksClaim, timeWords } from '../../src/words/time.ts'
import { unfounded } from './figures.ts'
import { grade, lix } from './readability.ts'
import { AVOIDED, FOREIGN } from './wording.ts'

const YOU = { nb: /\b(?:du|deg|din|ditt|dine)\b/i, da: /\b(?:du|dig|din|dit|dine)\b/i, en: /\byour?\b/i }

function everyClaim(locale: (typeof LOCALES)[number], audience: (typeof AUDIENCES)[number]): Claim[] {
  return [
    ...SHAPES.flatMap((shape) => shrinksClaim(shape, locale, audience) ?? []),
    ...clockClaims(locale, audience),
    ...DISC_GRADES.flatMap((one) => ageClaims(one, locale, audience)),
  ]
}

describe.each(LOCALES)('time and age (%s)', (locale) => {
  it.each(AUDIENCES)('rest on facts that were read, and on their figures alone (%s)', (audience) => {
    for (const claim of everyClaim(locale, audience)) {
      const text = plain(claim)
      expect(
        claim.facts.some((fact) => FACTS[fact].check !== 'recalled'),
        text,
      ).toBe(true)
      expect(unfounded(text, claim.facts, locale), text).toBeUndefined()
      expect(text).toMatch(/^[\p{Lu}\p{N}].*\.$/su)
    }
  })

  it('are worded as groups of people, without a word that frightens or comes from another language', () => {
    const time = timeWords(locale)
    const labels = [
      time.weeks,
      ...[0, 1, 12, LAST_WEEK].map(time.week),
      ...Object.values(time.courses),
      ...Object.values(time.left),
      ...Object.values(time.calm),
      time.clear,
      time.flatter,
      time.nothing,
      ...Object.values(time.key),
      time.age,
      ...DISC_GRADES.map((one) => time.grade[one].plain),
    ]
    const all = [...AUDIENCES.flatMap((audience) => everyClaim(locale, audience).map(plain)), ...labels].join(
      '. ',
    )
    expect(AVOIDED[locale].exec(all)?.[0]).toBeUndefined()
    expect(FOREIGN[locale].exec(all)?.[0]).toBeUndefined()
    expect(YOU[locale].exec(all)?.[0]).toBeUndefined()
  })

  it('are easy to read for a patient', () => {
    const text = everyClaim(locale, 'patient').map(plain).join(' ')
    if (locale === 'en') expect(grade(text)).toBeLessThan(7)
    else expect(lix(text)).toBeLessThan(35)
  })
})

describe('codes', () => {
  it('are said of herniations with their code, and of the canal where the zone is central', () => {
    for (const locale of LOCALES) {
      for (const geometry of everyGeometry([0.3, 0.7, 1])) {
        const finding = { ...geometry, nerve: 'quiet' } as const
        const claim = codesClaim(finding, { nb, da, en }[locale])
        const code = msuOf(geometry)
        if (!claim) {
          expect(code).toBeNull()
          continue
        }
        const text = plain(claim)
        expect(text.includes('MSU')).toBe(code !== null)
        if (code) expect(text).toContain(code)
        expect(text.length > 12).toBe(geometry.zone === 'central')
        expect(unfounded(text, claim.facts, locale)).toBeUndefined()
      }
    }
  })
})
