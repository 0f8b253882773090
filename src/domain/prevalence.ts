import type { FactId } from './evidence.ts'
import type { Shape } from './finding.ts'

/** Ages, in years, at which the share of pain-free people with a finding is known. */
export const AGES = [20, 30, 40, 50, 60, 70, 80] as const
export type Age = (typeof AGES)[number]

/** Of 100 people without pain, how many have a finding, by age. */
export interface PainFree {
  readonly of100: Readonly<Record<Age, number>>
  /** The ages whose values were read in the source; the others are recalled from its table 2. */
  readonly read: readonly Age[]
  readonly facts: readonly FactId[]
}

const READ: readonly Age[] = [20, 80]

/** Table asymptomaticByAge, row as-disc-bulge (Brinjikji 2015). */
const BULGE: PainFree = {
  of100: { 20: 30, 30: 40, 40: 50, 50: 60, 60: 69, 70: 77, 80: 84 },
  read: READ,
  facts: ['EPI-02', 'EPI-01', 'table-asymptomaticByAge'],
}

/** Table asymptomaticByAge, row as-disc-protrusion (Brinjikji 2015). */
const PROTRUSION: PainFree = {
  of100: { 20: 29, 30: 31, 40: 33, 50: 36, 60: 38, 70: 40, 80: 43 },
  read: READ,
  facts: ['EPI-03', 'EPI-01', 'table-asymptomaticByAge'],
}

/** Table asymptomaticByAge, row as-disc-degeneration: the age changes a disc without any displacement may show. */
export const AGE_CHANGE: PainFree = {
  of100: { 20: 37, 30: 52, 40: 68, 50: 80, 60: 88, 70: 93, 80: 96 },
  read: READ,
  facts: ['EPI-04', 'EPI-01', 'table-asymptomaticByAge'],
}

/**
 * How many people without pain have the shape. The fact base holds no such figure for extrusion and sequestration:
 * null, and words must say so rather than borrow a neighbour's number.
 */
export const PAIN_FREE: Readonly<Record<Shape, PainFree | null>> = {
  normal: null,
  bulge: BULGE,
  protrusion: PROTRUSION,
  extrusion: null,
  sequestration: null,
}

/** The protrusion row, for the sentence that a shape without a figure of its own is compared with. */
export const PAIN_FREE_PROTRUSION: PainFree = PROTRUSION

/** Of 100 people with back pain, how many have no one cause that can be pointed at: the span over sources (EPI-22). */
export const NON_SPECIFIC = { low: 80, high: 95, facts: ['EPI-22'] } as const satisfies {
  low: number
  high: number
  facts: readonly FactId[]
}

/** The counterweight: odds ratio of the finding in people with back pain against people without. */
export interface Counterweight {
  readonly oddsRatio: number
  /** 95 % confidence interval, where the fact base gives it. */
  readonly interval?: readonly [low: number, high: number]
  /** Adults up to this age, in years. */
  readonly upToAge: number
  readonly facts: readonly FactId[]
}

/** EPI-05 (Brinjikji 2015b). A sequestration is a subtype of extrusion (NOM-06) and has no odds ratio of its own. */
export const COUNTERWEIGHT: Readonly<Record<Shape, Counterweight | null>> = {
  normal: null,
  bulge: { oddsRatio: 7.54, interval: [1.28, 44.56], upToAge: 50, facts: ['EPI-05'] },
  protrusion: { oddsRatio: 2.65, upToAge: 50, facts: ['EPI-05'] },
  extrusion: { oddsRatio: 4.38, upToAge: 50, facts: ['EPI-05'] },
  sequestration: { oddsRatio: 4.38, upToAge: 50, facts: ['EPI-05', 'NOM-06'] },
}
