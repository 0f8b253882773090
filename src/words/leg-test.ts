import type { FactId } from '../domain/evidence.ts'
import type { Finding } from '../domain/finding.ts'
import type { Laterality } from '../domain/levels.ts'
import { type DoneTest, fittingTest, stretchedRoots } from '../domain/movement.ts'
import { legTest as da } from './da/leg-test.ts'
import { legTest as en } from './en/leg-test.ts'
import type { LegTestWords } from './leg-test-words.ts'
import type { Audience, Locale } from './locale.ts'
import { legTest as nb } from './nb/leg-test.ts'
import { claim, present } from './say.ts'
import type { Claim } from './text.ts'

const WORDS: Readonly<Record<Locale, LegTestWords>> = { nb, da, en }

/** What is said about the leg tests, in a language. */
export function legTestWords(locale: Locale): LegTestWords {
  return WORDS[locale]
}

interface TestFacts {
  readonly felt: readonly FactId[]
  readonly tells: Readonly<Record<Audience, readonly FactId[]>>
  readonly crossed: readonly FactId[]
  readonly glides: Readonly<Record<Audience, readonly FactId[]>>
}

const FACTS_OF: Readonly<Record<DoneTest, TestFacts>> = {
  straightLegRaise: {
    felt: ['RT-20'],
    tells: { patient: ['LT-05', 'RT-21'], professional: ['RT-21', 'RT-24'] },
    crossed: ['RT-22', 'LT-05'],
    glides: { patient: ['LT-01', 'LT-03'], professional: ['LT-01', 'LT-02', 'LT-03', 'LT-04'] },
  },
  femoralStretch: {
    felt: ['LT-06', 'RT-23'],
    tells: { patient: ['RT-23'], professional: ['RT-23'] },
    crossed: [],
    glides: { patient: ['LT-07'], professional: ['LT-07'] },
  },
}

/** What is done in a test and what is felt: the first thing to read. */
export function doneClaims(
  test: DoneTest,
  side: Laterality,
  locale: Locale,
  audience: Audience,
): readonly Claim[] {
  const voice = WORDS[locale][audience].test[test]
  return [claim(voice.done(side), 'table-roots'), claim(voice.felt(), ...FACTS_OF[test].felt)]
}

/** Whether the test goes with the finding; nothing for a healthy spine. */
export function fitsClaim(
  test: DoneTest,
  finding: Finding,
  locale: Locale,
  audience: Audience,
): Claim | null {
  if (finding.shape === 'normal') return null
  const voice = WORDS[locale][audience]
  const roots = stretchedRoots(test, finding)
  if (roots.length > 0) return claim(voice.fits(roots), 'table-roots', 'RT-20', 'RT-23')
  const better = fittingTest(finding)
  if (better === test) return null
  const { plain, field } = WORDS[locale].name[better]
  return claim(voice.fitsNot(audience === 'patient' ? plain : field), 'table-roots', 'RT-20', 'RT-23')
}

/** What the test can tell, in groups, and what it cannot. */
export function worthClaims(test: DoneTest, locale: Locale, audience: Audience): readonly Claim[] {
  const voice = WORDS[locale][audience]
  const { tells, crossed } = FACTS_OF[test]
  const other = voice.test[test].crossed()
  return present([
    claim(voice.test[test].tells(), ...tells[audience]),
    other && claim(other, ...crossed),
    claim(voice.cannot(), 'RT-24', 'RT-21'),
  ])
}

/** How far the roots glide, and what of the picture is assumed. */
export function glideClaims(test: DoneTest, locale: Locale, audience: Audience): readonly Claim[] {
  const voice = WORDS[locale][audience]
  return [claim(voice.test[test].glides(), ...FACTS_OF[test].glides[audience]), claim(voice.drawn(), 'LT-07')]
}
