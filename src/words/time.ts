import { afterAYearRange, SHRINKAGE, shrinkageRange } from '../domain/course.ts'
import type { DiscGrade } from '../domain/degeneration.ts'
import type { FactId } from '../domain/evidence.ts'
import type { Shape } from '../domain/finding.ts'
import { GONE, type MarkedWeek, type TissueCourse, type TissueLeft } from '../domain/healing.ts'
import { AGE_CHANGE } from '../domain/prevalence.ts'
import { agesOf } from './compose-patient.ts'
import { time as da } from './da/time.ts'
import { time as en } from './en/time.ts'
import type { Name, Range } from './language.ts'
import type { Audience, Locale } from './locale.ts'
import { time as nb } from './nb/time.ts'
import { claim, present, type Spans } from './say.ts'
import type { Claim } from './text.ts'

/** What a nerve does at a week, in the picture: as it was set, calmer, quiet; or it was quiet from the first. */
export type Calm = 'irritated' | 'calmer' | 'quiet' | 'always'

interface Ages {
  readonly young: number
  readonly middle: number
  readonly old: number
}

/** Sentences about time and about the disc's age, in one voice. Facts are tied to them below, once for all languages. */
export interface TimeVoice {
  /** Of 100 with a shape, in how many it shrank; and in how many it was gone, where that is known. */
  shrinks(shape: Shape, of100: Range, gone: number | null): Spans
  /** That pain settles where the tissue shrinks and where it stays. */
  both(): Spans
  /** How a group's pain goes by, with the range after a year. */
  nerve(afterAYear: Range): Spans
  /** What of the picture is assumed. */
  drawn(): Spans
  /** That the grade is of ageing and not of pain. */
  ages(): Spans
  common(at: Ages): Spans
  /** What the grade looks like. */
  grade(grade: DiscGrade): Spans
}

/** Labels and sentences of the time tab. */
export interface TimeWords {
  readonly weeks: string
  week(week: number): string
  readonly mark: Readonly<Record<MarkedWeek, string>>
  readonly rows: { readonly tissue: string; readonly nerve: string }
  /** The switch between those in whom the tissue shrinks and those in whom it stays. */
  readonly course: string
  readonly courses: Readonly<Record<TissueCourse, string>>
  readonly left: Readonly<Record<TissueLeft, string>>
  /** Said of tissue that has drawn back from the nerve, and of one that has lost its neck. */
  readonly clear: string
  readonly flatter: string
  readonly calm: Readonly<Record<Calm, string>>
  readonly nothing: string
  readonly key: { readonly shrank: string; readonly between: string; readonly stayed: string }
  spoken(week: string, tissue: string, nerve: string): string
  readonly more: string
  readonly age: string
  readonly grade: Readonly<Record<DiscGrade, Name>>
  readonly patient: TimeVoice
  readonly professional: TimeVoice
}

const TIME: Readonly<Record<Locale, TimeWords>> = { nb, da, en }

/** What is said about time and about the disc's age, in a language. */
export function timeWords(locale: Locale): TimeWords {
  return TIME[locale]
}

/** In how many people with a shape the tissue shrinks; null for a disc with nothing to shrink. */
export function shrinksClaim(shape: Shape, locale: Locale, audience: Audience): Claim | null {
  const range = shrinkageRange(shape)
  const pools = SHRINKAGE[shape]?.pools.map(({ fact }) => fact) ?? []
  return range && claim(TIME[locale][audience].shrinks(shape, range, GONE[shape]?.of100 ?? null), ...pools)
}

/** What the figures say about the two clocks, and what of the picture they do not say. */
export function clockClaims(locale: Locale, audience: Audience): readonly Claim[] {
  const voice = TIME[locale][audience]
  return [
    claim(voice.nerve(afterAYearRange()), 'NH-01', 'NH-13', 'NH-10', 'NH-11', 'NH-12'),
    claim(voice.both(), 'NH-09'),
    claim(voice.drawn(), 'NH-05', 'NH-06', 'NH-13', 'table-courseTimeline'),
  ]
}

/** What a disc's age is and is not, and how common its signs are without pain. */
export function ageClaims(grade: DiscGrade, locale: Locale, audience: Audience): readonly Claim[] {
  const voice = TIME[locale][audience]
  const weight: readonly FactId[] = audience === 'professional' ? ['EPI-05'] : []
  return present([
    claim(voice.ages(), 'NOM-33', 'EPI-04'),
    claim(voice.common(agesOf(AGE_CHANGE)), ...AGE_CHANGE.facts, ...weight),
    claim(voice.grade(grade), 'NOM-33'),
  ])
}
