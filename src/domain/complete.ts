import { type Finding, type FindingKey, HEALTHY, migrationsOf, sidesOf } from './finding.ts'
import { defaultNerve, nerveStatesOf } from './involvement.ts'

/** A valid finding, and which of the wished values could not stand and were replaced. */
export interface Completed {
  readonly finding: Finding
  readonly replaced: readonly FindingKey[]
}

/** Hundredths are what the link carries, so that what is read back is what was written. */
function clampSize(size: number): number {
  return Number.isFinite(size) ? Math.round(Math.min(1, Math.max(0, size)) * 100) / 100 : HEALTHY.size
}

/**
 * The nearest valid finding to a wish: what was not said is taken from `base`, a midline outside the central zone
 * becomes the side of `base` (or left), a migration or nerve state that the place cannot have falls back to none or
 * to the state the geometry suggests. Never throws.
 */
export function completeFinding(wish: Partial<Finding>, base: Finding = HEALTHY): Completed {
  const level = wish.level ?? base.level
  const shape = wish.shape ?? base.shape
  const zone = wish.zone ?? (wish.side === 'midline' ? 'central' : base.zone)
  const wantedSide = wish.side ?? base.side
  const fallback = base.side === 'midline' ? 'left' : base.side
  const side = sidesOf(zone).includes(wantedSide) ? wantedSide : fallback
  const size = clampSize(wish.size ?? base.size)
  const wantedMigration = wish.migration ?? base.migration
  const migration = migrationsOf(shape, zone, side).includes(wantedMigration) ? wantedMigration : 'none'
  const geometry = { level, shape, zone, side, size, migration }
  const wantedNerve = wish.nerve ?? (base.nerve === defaultNerve(base) ? defaultNerve(geometry) : base.nerve)
  const nerve = nerveStatesOf(geometry).includes(wantedNerve) ? wantedNerve : defaultNerve(geometry)
  const finding: Finding = { ...geometry, nerve }
  const replaced = (Object.keys(wish) as FindingKey[]).filter(
    (key) => wish[key] !== undefined && wish[key] !== finding[key],
  )
  return { finding, replaced }
}
