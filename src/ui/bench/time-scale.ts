import { LAST_WEEK } from '../../domain/healing.ts'

// Most happens in the first weeks, so they get most of the room: places go with the root of the time.

/** Where a week lies on the slider, 0 to 1. */
export function placeOf(week: number): number {
  return Math.sqrt(week / LAST_WEEK)
}

/** The whole week at a place of the slider. */
export function weekAt(place: number): number {
  return Math.round(place * place * LAST_WEEK)
}
