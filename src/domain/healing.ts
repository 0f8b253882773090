import type { FactId } from './evidence.ts'
import type { Finding, Shape } from './finding.ts'
import { CONTACT_SIZE, defaultNerve, nerveStatesOf } from './involvement.ts'

// Two things happen after a disc has been displaced, each by its own clock: tissue shrinks, in some people and more often the freer
// it lies; and irritation settles, in most, whether the tissue shrinks or not (NH-09). What is drawn is a middle course of a group of
// people in whom each of them happens. Ends and turning points come from facts; the way between them is assumed, and the page says so.

/** The last week that time is shown for. */
export const LAST_WEEK = 52

/** Weeks with a mark on the slider: visits and turning points of table courseTimeline. */
export const MARKED_WEEKS = [0, 2, 6, 12, 26, 52] as const
export type MarkedWeek = (typeof MARKED_WEEKS)[number]

/** What becomes of the tissue. In some it shrinks, in others it stays; nobody can tell beforehand in whom. */
export const TISSUE_COURSES = ['shrinks', 'stays'] as const
export type TissueCourse = (typeof TISSUE_COURSES)[number]

/** Weeks in which about two thirds of the rest shrink (assumed: so that seven eighths have happened by week 26, "mostly within 6 months", NH-06). */
const SHRINK_WEEKS = 13

/**
 * Share of its size that tissue which shrinks has after a year. Assumed: pools count in how many people it shrank, and not by how much.
 * Held between two facts: of free pieces 43 of 100 were gone altogether, of extrusions 15 (NH-05), so most of them were not.
 */
const LEFT_AFTER_A_YEAR: Readonly<Record<Shape, number>> = {
  normal: 1,
  bulge: 0.7,
  protrusion: 0.5,
  extrusion: 0.3,
  sequestration: 0.1,
}

/** Of 100 people, in how many the tissue was gone altogether (NH-05); null where the pool does not say. */
export const GONE: Readonly<Record<Shape, { readonly of100: number; readonly fact: FactId } | null>> = {
  normal: null,
  bulge: null,
  protrusion: null,
  extrusion: { of100: 15, fact: 'NH-05' },
  sequestration: { of100: 43, fact: 'NH-05' },
}

/** From this week on irritation lessens, and from that one on the nerve is drawn quiet. */
export const CALM_FROM = 2
export const CALM_BY = 12

/** Size under which an extrusion that shrinks is drawn as a protrusion: it touches nothing any more, and has lost its neck (assumed). */
const LOW = CONTACT_SIZE - 0.05

/** A week between the first and the last; what is none is the first. */
function weekIn(week: number): number {
  return Number.isFinite(week) ? Math.min(LAST_WEEK, Math.max(0, week)) : 0
}

/** Share of all the shrinking of a year that has happened by a week, 0 to 1. */
export function shrunkBy(week: number): number {
  return (1 - Math.exp(-weekIn(week) / SHRINK_WEEKS)) / (1 - Math.exp(-LAST_WEEK / SHRINK_WEEKS))
}

/** Share of its size that displaced tissue still has at a week, 0 to 1. */
export function tissueLeft(shape: Shape, week: number, course: TissueCourse): number {
  return course === 'stays' ? 1 : 1 - (1 - LEFT_AFTER_A_YEAR[shape]) * shrunkBy(week)
}

/** How much of the tissue is left, as words tell it; the borders are assumed. */
export type TissueLeft = 'all' | 'most' | 'some' | 'little'

export function leftInWords(share: number): TissueLeft {
  if (share > 0.95) return 'all'
  if (share > 0.65) return 'most'
  return share > 0.3 ? 'some' : 'little'
}

/**
 * Share of its irritation that a nerve still has at a week, 0 to 1, in those in whom it settles: about 70 of 100 in general practice
 * were better after 2 to 4 weeks (NH-01), and half of those with severe sciatica who waited had recovered by week 12 (NH-13).
 */
export function irritationLeft(week: number): number {
  const t = Math.min(1, Math.max(0, (weekIn(week) - CALM_FROM) / (CALM_BY - CALM_FROM)))
  return 1 - t * t * (3 - 2 * t)
}

/**
 * What the picture draws of a finding at a week. Size lessens evenly. The type steps back once, where the nomenclature has room for it: an
 * extrusion in its place that has become low is a protrusion. A piece that is free stays free, and one that has moved stays where it is.
 */
export function findingAt(finding: Finding, week: number, course: TissueCourse): Finding {
  const at = weekIn(week)
  if (at === 0 || finding.shape === 'normal') return finding
  const size = finding.size * tissueLeft(finding.shape, at, course)
  const low =
    finding.shape === 'extrusion' && finding.migration === 'none' && size < Math.min(LOW, finding.size / 2)
  const geometry = { ...finding, size, shape: low ? ('protrusion' as const) : finding.shape }
  if (finding.nerve === 'quiet' || at >= CALM_BY) return { ...geometry, nerve: 'quiet' }
  // What no longer squeezes the root leaves it irritated.
  const possible = nerveStatesOf(geometry)
  const nerve = possible.includes(finding.nerve) ? finding.nerve : defaultNerve(geometry)
  return { ...geometry, nerve: nerve === 'quiet' ? 'irritated' : nerve }
}
