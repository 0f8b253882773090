import type { FactId } from '../domain/evidence.ts'
import type { Finding } from '../domain/finding.ts'
import type { Laterality, Root } from '../domain/levels.ts'
import { type DoneTest, fittingTest, type LegTest, stretchedRoots } from '../domain/movement.ts'
import { legTest as da } from './da/leg-test.ts'
import { legTest as en } from './en/leg-test.ts'
import type { Name } from './language.ts'
import type { Audience, Locale } from './locale.ts'
import { legTest as nb } from './nb/leg-test.ts'
import { claim, present, type Spans } from './say.ts'
import type { Claim } from './text.ts'

/** Sentences about one test, in one voice. Facts are tied to them below, once for all languages. */
export interface OneTest {
  /** What is done. */
  done(side: Laterality): Spans
  /** Which roots it stretches, and when it counts as positive. */
  felt(): Spans
  /** What a positive and a negative answer are worth, in groups. */
  tells(): Spans
  /** The same with the other leg lifted; null where nothing is known. */
  crossed(): Spans | null
  /** How far the roots glide. */
  glides(): Spans
}

export interface LegTestVoice {
  readonly test: Readonly<Record<DoneTest, OneTest>>
  /** Whether the test stretches the roots that the finding reaches or lies nearest to. */
  fits(roots: readonly Root[]): Spans
  fitsNot(better: string): Spans
  /** That one test decides nothing, and the page neither. */
  cannot(): Spans
  /** What of the picture is assumed. */
  drawn(): Spans
}

/** Labels and sentences of the leg tests. */
export interface LegTestWords {
  readonly legend: string
  readonly name: Readonly<Record<LegTest, Name>>
  /** What the slider moves. */
  slider(test: DoneTest, side: Laterality): string
  degrees(n: number): string
  /** Said with the degrees while they lie in the window in which a raise counts. */
  readonly inWindow: string
  /** The mark of that window on the slider. */
  window(from: number, to: number): string
  readonly putBack: string
  readonly more: string
  readonly patient: LegTestVoice
  readonly professional: LegTestVoice
}

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
