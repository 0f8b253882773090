import type { FactId } from './evidence.ts'
import type { Shape } from './finding.ts'

/** Of 100 people, how many saw the displaced tissue shrink: one value a pooled analysis. */
export interface Shrinkage {
  readonly pools: readonly { readonly of100: number; readonly fact: FactId }[]
}

function pools(chiu: number, resorb: number): Shrinkage {
  return {
    pools: [
      { of100: chiu, fact: 'NH-05' },
      { of100: resorb, fact: 'NH-06' },
    ],
  }
}

/** NH-05 (Chiu 2015) and NH-06 (2023). Shrinking follows the type, and not the wish: larger, freer tissue shrinks more often. */
export const SHRINKAGE: Readonly<Record<Shape, Shrinkage | null>> = {
  normal: null,
  bulge: pools(13, 13.3),
  protrusion: pools(41, 37.5),
  extrusion: pools(70, 66.9),
  sequestration: pools(96, 87.8),
}

/** Most of the shrinking that happens has happened by then, in months (NH-06). */
export const SHRINKS_WITHIN_MONTHS = 6

/** The lowest and the highest pooled value of a type, whole people of 100; null when there is nothing to shrink. */
export function shrinkageRange(shape: Shape): { readonly low: number; readonly high: number } | null {
  const values = SHRINKAGE[shape]?.pools.map(({ of100 }) => Math.round(of100))
  return values ? { low: Math.min(...values), high: Math.max(...values) } : null
}

/** Where a group of people with leg pain from the back was followed. Codes; words name them. */
export const SETTINGS = ['norwegian-hospitals', 'uk-primary-care', 'dutch-trial'] as const
export type Setting = (typeof SETTINGS)[number]

/** How such a group was doing after a year. Each setting asked another question, so the three are a range, never a mean. */
export interface Outcome {
  readonly better: number
  readonly measure: 'success' | 'less-disability' | 'felt-recovered'
  readonly fact: FactId
}

/** Of 100 people with sciatica, how many were better after a year (table courseTimeline, tl-52). */
export const AFTER_A_YEAR: Readonly<Record<Setting, Outcome>> = {
  // 44 of 100 unsuccessful, so 56 successful.
  'norwegian-hospitals': { better: 56, measure: 'success', fact: 'NH-10' },
  'uk-primary-care': { better: 55, measure: 'less-disability', fact: 'NH-11' },
  // Both arms together; 39 of 100 in the arm that waited had an operation within the time.
  'dutch-trial': { better: 95, measure: 'felt-recovered', fact: 'NH-12' },
}

/** The span over the settings, whole people of 100. */
export function afterAYearRange(): { readonly low: number; readonly high: number } {
  const values = SETTINGS.map((setting) => AFTER_A_YEAR[setting].better)
  return { low: Math.min(...values), high: Math.max(...values) }
}
