import { evened, type Within } from './evened.ts'
import { createFlat } from './flat.ts'
import type { Rings } from './tube-normals.ts'

/**
 * The sections of a tube as lengths from the middle of a ring to its corners. A section that is held in on one side gets
 * wider on the others, so that it keeps its area: a squeezed nerve is flat, not thin.
 */
export interface Sections {
  /** Length to every corner at rest, and how far each may reach now; mm, ring after ring. */
  readonly rest: Float64Array
  readonly free: Float64Array
  /** How much of each ring tissue is near enough to press, 0 to 1. */
  readonly near: Float64Array
  /** Result: length to every corner now. */
  readonly now: Float64Array
  /** Works out `now` from `free` for the rings from `first` to `last`; caught ones are as flat as `squeezed` says, 0 to 1. */
  settle(first: number, last: number, squeezed: number): void
}

/** Most that a corner of a squeezed section moves out, as a share of its length at rest (assumed). */
export const WIDEST = 1.5
/** Rings along over which a section's change is evened out (one corner round), and rings over which it gets wider. */
const ALONG = 2
const EVEN = 6

export function sectionsOf(rings: Rings): Sections {
  const { sides, count } = rings
  const n = sides * count
  const rest = new Float64Array(n)
  const free = new Float64Array(n)
  const now = new Float64Array(n)
  const next = new Float64Array(n)
  const pass = new Float64Array(n)
  const wider = new Float64Array(count)
  const even = new Float64Array(count)
  const { near, flatten } = createFlat(rings, rest, free, now)

  /** By how much a ring must grow so that its area is what it was. */
  function growth(r: number): number {
    let area = 0
    for (let k = r * sides; k < (r + 1) * sides; k++) area += rest[k]! * rest[k]!
    let low = 1
    let high = WIDEST
    for (let turn = 0; turn < 7; turn++) {
      const mid = (low + high) / 2
      let sum = 0
      for (let k = r * sides; k < (r + 1) * sides; k++) {
        const l = Math.min(next[k]!, mid) * rest[k]!
        sum += l * l
      }
      if (sum < area) low = mid
      else high = mid
    }
    return low
  }

  /** What is left free round every corner and its neighbours, as a share of the length at rest, written to `next`. */
  function least(first: number, last: number): void {
    for (let r = first; r <= last; r++) {
      const from = r * sides
      for (let k = 0; k < sides; k++) {
        const i = from + k
        const a = k === 0 ? i + sides - 1 : i - 1
        const b = k === sides - 1 ? from : i + 1
        pass[i] = Math.min(WIDEST, free[i]! / rest[i]!, free[a]! / rest[a]!, free[b]! / rest[b]!)
      }
    }
    for (let r = first; r <= last; r++) {
      const low = Math.max(first, r - ALONG)
      const high = Math.min(last, r + ALONG)
      for (let k = 0; k < sides; k++) {
        let least = pass[r * sides + k]!
        for (let q = low; q <= high; q++) least = Math.min(least, pass[q * sides + k]!)
        next[r * sides + k] = least
      }
    }
  }

  /** Share of its length that every corner takes, evened out over the same neighbours: so it never reaches further than is free. */
  function round(within: Within): void {
    const { first, last } = within
    for (let r = first; r <= last; r++) {
      const from = r * sides
      const most = even[r]!
      for (let k = 0; k < sides; k++) {
        const i = from + k
        const a = k === 0 ? i + sides - 1 : i - 1
        const b = k === sides - 1 ? from : i + 1
        pass[i] = (2 * Math.min(most, next[i]!) + Math.min(most, next[a]!) + Math.min(most, next[b]!)) / 4
      }
    }
    for (let r = first; r <= last; r++) {
      for (let k = 0; k < sides; k++) {
        const i = r * sides + k
        now[i] = evened(pass, within, r, ALONG, sides, k) * rest[i]!
      }
    }
  }

  function settle(first: number, last: number, squeezed: number): void {
    now.set(rest)
    least(first, last)
    for (let r = first; r <= last; r++) wider[r] = growth(r)
    const within = { first, last, outside: 1 }
    for (let r = first; r <= last; r++) even[r] = evened(wider, within, r, EVEN)
    round(within)
    flatten(first, last, squeezed)
  }

  return { rest, free, near, now, settle }
}
