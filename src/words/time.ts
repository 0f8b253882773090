import { afterAYearRange, SHRINKAGE, shrinkageRange } from '../domain/course.ts'
import type { DiscGrade } from '../domain/degeneration.ts'
import type { FactId } from '../domain/evidence.ts'
import type { Shape } from '../domain/finding.ts'
import { GONE } from '../domain/healing.ts'
import { AGE_CHANGE } from '../domain/prevalence.ts'
import { agesOf } from './compose-patient.ts'
import { time as da } from './da/time.ts'
import { time as en } from './en/time.ts'
import type { Audience, Locale } from './locale.ts'
import { time as nb } from './nb/time.ts'
import { claim, present } from './say.ts'
import type { Claim } from './text.ts'
import type { TimeWords } from './time-words.ts'

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

/** How a group's pain goes by: beside the nerve's clock, which draws one middle course. */
export function nerveClaim(locale: Locale, audience: Audience): Claim {
  return claim(TIME[locale][audience].nerve(afterAYearRange()), 'NH-01', 'NH-13', 'NH-10', 'NH-11', 'NH-12')
}

/** What more the figures say about the two clocks, and what of the picture they do not say. */
export function clockClaims(locale: Locale, audience: Audience): readonly Claim[] {
  const voice = TIME[locale][audience]
  return [
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
