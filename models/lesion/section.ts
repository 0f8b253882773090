import type { Rings } from './tube-normals.ts'

/**
 * The sections of a tube as lengths from the middle of a ring to its corners. A section that is held in on one side gets
 * wider on the others, so that it keeps its area: a squeezed nerve is flat, not thin.
 */
export interface Sections {
  /** Length to every corner at rest, and how far each may reach now; mm, ring after ring. */
  readonly rest: Float64Array
  readonly free: Float64Array
  /** Result: length to every corner now. */
  readonly now: Float64Array
  /** Works out `now` from `free` for the rings from `first` to `last`. */
  settle(first: number, last: number): void
}

/** Most that a corner of a squeezed section moves out, as a share of its length at rest (assumed). */
export const WIDEST = 1.5
const ROUNDS = 3

export function sectionsOf({ sides, count }: Rings): Sections {
  const n = sides * count
  const rest = new Float64Array(n)
  const free = new Float64Array(n)
  const now = new Float64Array(n)
  const next = new Float64Array(n)
  const wider = new Float64Array(count)
  const even = new Float64Array(count)

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
        const l = Math.min(free[k]!, mid * rest[k]!)
        sum += l * l
      }
      if (sum < area) low = mid
      else high = mid
    }
    return low
  }

  /** Rounds the sections off along and round the tube; never further out than a corner may reach. */
  function round(first: number, last: number): void {
    for (let turn = 0; turn < ROUNDS; turn++) {
      next.set(now)
      for (let r = Math.max(1, first); r <= Math.min(count - 2, last); r++) {
        for (let k = 0; k < sides; k++) {
          const i = r * sides + k
          const a = r * sides + ((k + 1) % sides)
          const b = r * sides + ((k + sides - 1) % sides)
          const [c, d] = [i - sides, i + sides]
          // What is evened out is the change, so that a section left alone stays as it is.
          const mean = now[a]! - rest[a]! + now[b]! - rest[b]! + now[c]! - rest[c]! + now[d]! - rest[d]!
          next[i] = Math.min(free[i]!, rest[i]! + (mean + 2 * (now[i]! - rest[i]!)) / 6)
        }
      }
      now.set(next)
    }
  }

  function settle(first: number, last: number): void {
    now.set(rest)
    for (let r = first; r <= last; r++) wider[r] = growth(r)
    for (let r = first; r <= last; r++) {
      let sum = 0
      for (let d = -2; d <= 2; d++) {
        const q = r + d
        sum += q < first || q > last ? 1 : wider[q]!
      }
      even[r] = sum / 5
    }
    for (let r = first; r <= last; r++) {
      for (let k = r * sides; k < (r + 1) * sides; k++) now[k] = Math.min(free[k]!, even[r]! * rest[k]!)
    }
    round(first, last)
  }

  return { rest, free, now, settle }
}
