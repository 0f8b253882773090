import { describe, expect, test } from 'vitest'
import { isContested } from '../../src/domain/evidence.ts'
import { HEALTHY } from '../../src/domain/finding.ts'
import { LATERALITIES } from '../../src/domain/levels.ts'
import { type DoneTest, fittingTest, LEG_TESTS, STRETCHED } from '../../src/domain/movement.ts'
import { doneClaims, fitsClaim, glideClaims, legTestWords, worthClaims } from '../../src/words/leg-test.ts'
import { AUDIENCES, LOCALES } from '../../src/words/locale.ts'
import { type Claim, plain } from '../../src/words/text.ts'
import { FINDINGS } from './columns.ts'
import { unfounded } from './figures.ts'

const DONE: readonly DoneTest[] = ['straightLegRaise', 'femoralStretch']
const L2_L3 = { ...HEALTHY, level: 'L2-L3', shape: 'protrusion', nerve: 'irritated' } as const
const L5_S1 = { ...L2_L3, level: 'L5-S1' } as const

function* said(): Generator<{ at: string; claim: Claim; locale: (typeof LOCALES)[number] }> {
  for (const locale of LOCALES)
    for (const audience of AUDIENCES)
      for (const test of DONE) {
        const claims = [
          ...LATERALITIES.flatMap((side) => doneClaims(test, side, locale, audience)),
          ...[L2_L3, L5_S1].map((finding) => fitsClaim(test, finding, locale, audience)),
          ...worthClaims(test, locale, audience),
          ...glideClaims(test, locale, audience),
        ]
        for (const claim of claims) if (claim) yield { at: `${locale} ${audience} ${test}`, claim, locale }
      }
}

describe('what is said of the leg tests', () => {
  test('has no number that its facts do not hold, and a fact for every claim', () => {
    for (const { at, claim, locale } of said()) {
      const text = plain(claim)
      expect(claim.facts.length, text).toBeGreaterThan(0)
      expect(unfounded(text, claim.facts, locale), `${at}: ${text}`).toBeUndefined()
    }
  })

  test('speaks of groups to patients, in short sentences, and says that it makes no diagnosis', () => {
    for (const { at, claim } of said()) {
      if (!at.includes('patient')) continue
      for (const sentence of plain(claim).split(/(?<=[.!?]) /))
        expect(sentence.split(' ').length, `${at}: ${sentence}`).toBeLessThanOrEqual(20)
      expect(plain(claim)).not.toMatch(/\b(du|deg|dig|you|your)\b/i)
    }
    for (const locale of LOCALES)
      for (const test of DONE)
        for (const audience of AUDIENCES)
          expect(worthClaims(test, locale, audience).map(plain).join(' ')).toMatch(/diagnos/)
  })

  test('gives the femoral stretch no millimetres: none were measured', () => {
    for (const locale of LOCALES)
      for (const audience of AUDIENCES)
        expect(plain(glideClaims('femoralStretch', locale, audience)[0]!)).not.toMatch(/\d (mm|milli)/)
  })

  test('rests the millimetres of the raise on facts that are marked as contested', () => {
    for (const audience of AUDIENCES)
      expect(glideClaims('straightLegRaise', 'nb', audience)[0]!.facts.some(isContested)).toBe(true)
  })

  test('names every test in both voices', () => {
    for (const locale of LOCALES)
      for (const test of LEG_TESTS) expect(legTestWords(locale).name[test].plain).not.toBe('')
  })
})

describe('which test fits', () => {
  test('is the one that stretches the first root a finding reaches', () => {
    expect(fittingTest(HEALTHY)).toBe('straightLegRaise')
    expect(fittingTest(L2_L3)).toBe('femoralStretch')
    expect(fittingTest(L5_S1)).toBe('straightLegRaise')
    // L4/5 in the foramen meets L4; beside the midline L5.
    const l45 = { ...L5_S1, level: 'L4-L5', size: 0.7 } as const
    expect(fittingTest({ ...l45, zone: 'foraminal' })).toBe('femoralStretch')
    expect(fittingTest(l45)).toBe('straightLegRaise')
  })

  test('never says of a test that it fits and that another one does', () => {
    for (const finding of FINDINGS)
      for (const test of DONE) {
        const fits = fitsClaim(test, finding, 'en', 'patient')
        if (!fits) continue
        const suits = plain(fits).includes('suits')
        if (!suits) expect(fittingTest(finding)).not.toBe(test)
        if (suits) expect(STRETCHED[test].some((root) => plain(fits).includes(root))).toBe(true)
      }
  })
})
