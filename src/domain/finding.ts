import { DISC_LEVELS, type DiscLevel } from './levels.ts'

/** Fardon 2014 (NOM-02 to NOM-06). A bulge is not a herniation; a sequestration is an extrusion that has come free. */
export const SHAPES = ['normal', 'bulge', 'protrusion', 'extrusion', 'sequestration'] as const
export type Shape = (typeof SHAPES)[number]

/** Axial zones from the midline outwards (NOM-11). */
export const ZONES = ['central', 'subarticular', 'foraminal', 'extraforaminal'] as const
export type Zone = (typeof ZONES)[number]

/** The patient's side. `midline` belongs to the central zone alone. */
export const SIDES = ['left', 'right', 'midline'] as const
export type Side = (typeof SIDES)[number]

/** Craniocaudal level of displaced material (NOM-07, NOM-12), seen from the disc it came from. */
export const MIGRATIONS = ['none', 'infrapedicular', 'suprapedicular', 'pedicular'] as const
export type Migration = (typeof MIGRATIONS)[number]

/** What the root does about it. Shape and pain are separate: every state but the last goes with many shapes. */
export const NERVE_STATES = ['quiet', 'irritated', 'compressed'] as const
export type NerveState = (typeof NERVE_STATES)[number]

/** One disc finding, as a clinician sets it. Everything on the screen is drawn from this and from nothing else. */
export interface Finding {
  readonly level: DiscLevel
  readonly shape: Shape
  readonly zone: Zone
  readonly side: Side
  /** 0 to 1 within the shape; not a severity. */
  readonly size: number
  readonly migration: Migration
  readonly nerve: NerveState
}

export type FindingKey = keyof Finding

/** A healthy spine. The place is where most herniations lie, so that choosing a shape alone is enough to see one. */
export const HEALTHY: Finding = {
  level: 'L4-L5',
  shape: 'normal',
  zone: 'subarticular',
  side: 'left',
  size: 0.5,
  migration: 'none',
  nerve: 'quiet',
}

/** A bulge passes the rim all the way round or on one side; a herniation is localised (NOM-02, NOM-03). */
export function isHerniation(shape: Shape): boolean {
  return shape === 'protrusion' || shape === 'extrusion' || shape === 'sequestration'
}

/** The sides a zone can have: only the central zone has a midline. */
export function sidesOf(zone: Zone): readonly Side[] {
  return zone === 'central' ? SIDES : ['left', 'right']
}

/**
 * The migrations a place can have. Only tissue that has left the disc moves (NOM-07). Downwards it lies in the canal,
 * so not from the foramen, whose floor is a pedicle; in the midline a septum of the posterior longitudinal ligament
 * turns it to one side, so a midline lesion that migrates is no longer one.
 */
export function migrationsOf(shape: Shape, zone: Zone, side: Side): readonly Migration[] {
  if (shape !== 'extrusion' && shape !== 'sequestration') return ['none']
  if (side === 'midline') return ['none']
  return zone === 'foraminal' || zone === 'extraforaminal' ? ['none', 'infrapedicular'] : MIGRATIONS
}

/** Every place a lesion can have, once each: central left, right and midline, then the other zones left and right. */
export const PLACES: readonly { readonly zone: Zone; readonly side: Side }[] = ZONES.flatMap((zone) =>
  sidesOf(zone).map((side) => ({ zone, side })),
)

/** The sizes from which on a displacement is called medium, and large: a measure of reach, not of harm (assumed). */
export const MEDIUM = 1 / 3
export const LARGE = 2 / 3

/** Every finding of the given sizes, without the nerve state: the full product that tables and tests walk. */
export function everyGeometry(sizes: readonly number[]): Omit<Finding, 'nerve'>[] {
  return DISC_LEVELS.flatMap((level) =>
    SHAPES.flatMap((shape) =>
      PLACES.flatMap(({ zone, side }) =>
        migrationsOf(shape, zone, side).flatMap((migration) =>
          sizes.map((size) => ({ level, shape, zone, side, size, migration })),
        ),
      ),
    ),
  )
}
