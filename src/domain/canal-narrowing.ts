import { CANAL } from './canal-table.ts'
import type { Finding } from './finding.ts'

type Geometry = Pick<Finding, 'level' | 'shape' | 'zone' | 'side' | 'size' | 'migration'>

/** How much of the canal displaced tissue takes in its worst axial slice: under a third, up to two, more (NOM-10). */
export const NARROWINGS = ['mild', 'moderate', 'severe'] as const
export type Narrowing = (typeof NARROWINGS)[number]

/** The sizes at which a place passes its four borders in the canal; infinite where it passes none. */
export interface CanalSizes {
  /** Half way to the line through the facet joints, and the line itself (NOM-30). */
  readonly halfWay: number
  readonly line: number
  /** A third of the canal, and two. */
  readonly moderate: number
  readonly severe: number
}

/** Measured in the drawing, which is one average adult; left and right are alike. */
export function canalSizes({ level, shape, zone, side, migration }: Omit<Geometry, 'size'>): CanalSizes {
  const row = CANAL[[level, shape, zone, side === 'midline' ? side : 'aside', migration].join(' ')] ?? []
  const at = (index: number): number => row[index] ?? Number.POSITIVE_INFINITY
  return { halfWay: at(0), line: at(1), moderate: at(2), severe: at(3) }
}

/** How far a lesion narrows the canal: asked of those in the central zone alone, and not of a disc without displacement. */
export function narrowingOf(geometry: Geometry): Narrowing | null {
  if (geometry.shape === 'normal' || geometry.zone !== 'central') return null
  const { moderate, severe } = canalSizes(geometry)
  if (geometry.size >= severe) return 'severe'
  return geometry.size >= moderate ? 'moderate' : 'mild'
}
