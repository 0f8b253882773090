import { expect, test } from 'vitest'
import { DISC_GRADES } from '../../src/domain/degeneration.ts'
import { SHAPES } from '../../src/domain/finding.ts'
import { doneClaims, glideClaims, worthClaims } from '../../src/words/leg-test.ts'
import { AUDIENCES, LOCALES } from '../../src/words/locale.ts'
import { pictureClaims, postureClaims } from '../../src/words/movement.ts'
import { present } from '../../src/words/say.ts'
import { plain } from '../../src/words/text.ts'
import { ageClaims, clockClaims, shrinksClaim } from '../../src/words/time.ts'
import { unfounded } from './figures.ts'

const TESTS = ['straightLegRaise', 'femoralStretch'] as const

test.each(LOCALES)(
  'what is said of moving, testing and healing has its numbers from facts (%s)',
  (locale) => {
    let said = 0
    for (const audience of AUDIENCES) {
      const claims = present([
        ...[-1, 0, 1].flatMap((posture) => postureClaims(posture, locale, audience)),
        ...pictureClaims(locale, audience),
        ...TESTS.flatMap((leg) => [
          ...doneClaims(leg, 'left', locale, audience),
          ...worthClaims(leg, locale, audience),
          ...glideClaims(leg, locale, audience),
        ]),
        ...SHAPES.map((shape) => shrinksClaim(shape, locale, audience)),
        ...clockClaims(locale, audience),
        ...DISC_GRADES.flatMap((grade) => ageClaims(grade, locale, audience)),
      ])
      for (const claim of claims) {
        const text = plain(claim)
        expect(unfounded(text, claim.facts, locale), text).toBeUndefined()
        if (/\d/.test(text)) said++
      }
    }
    expect(said).toBeGreaterThan(20)
  },
)

test.each(LOCALES)('how far roots glide in the femoral stretch is never given a number (%s)', (locale) => {
  for (const audience of AUDIENCES)
    for (const claim of glideClaims('femoralStretch', locale, audience))
      expect(plain(claim).replaceAll(/\b[LS]\d\b/g, '')).not.toMatch(/\d/)
})
