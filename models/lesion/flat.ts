import { evened } from './evened.ts'
import type { Rings } from './tube-normals.ts'

/**
 * What makes a caught section an oval. A nerve pressed between two faces gives way along both, like a soft tube: its fibres and
 * fluid keep their area and fill what is free beside the squeeze. That it is flat is Pfirrmann's compression (PFIRRMANN2004, table
 * pfirrmannRoot: squeezed between disc and canal wall, may be flat); how flat is assumed.
 */
export interface Flat {
  /** How much of each ring tissue is near enough to press, 0 to 1. */
  readonly near: Float64Array
  /**
   * Writes flat sections over `now` where both sides are pressed, from what is free, for the rings from `first` to `last`;
   * `squeezed` is how much of it is wanted, 0 to 1.
   */
  flatten(first: number, last: number, squeezed: number): void
}

/** Most that a corner of a flat section lies out, as a share of its length at rest (assumed). */
export const FLAT_WIDEST = 1.7
/** Log of the length over the width of the flattest oval, halved, and how soon it gets there with the squeeze (assumed). */
const MOST = 0.36
const SOON = 0.024
/** A gap counts as narrow up to this share of the thickness at rest: a root that just fits is caught already. */
const NARROW = 1.15
/** Below this an oval is not to be told from a circle: the section is left as it is. */
const ROUND = 0.2
/** An oval fills its gap: it may take a little more area than it had (assumed). */
const FULLER = 1.2
/** Share by which one corner may lie further out than the next: a gap that opens between two faces is not a spike at once. */
const STEEPEST = 0.35
/** Rings over which a squeeze fades to either side, and over which what is free is evened out; 0.9 mm each. */
const FADE = 7
const ALONG = 2

/** Flattens the sections of a tube: lengths at rest, free and now, ring after ring. */
export function createFlat(
  { sides, count }: Rings,
  rest: Float64Array,
  free: Float64Array,
  now: Float64Array,
): Flat {
  const half = sides / 2
  const n = sides * count
  const near = new Float64Array(count)
  let wanted = 0
  const none = { first: 0, last: count - 1, outside: 0 }
  const still = { ...none, outside: 1 }
  const pressed = new Float64Array(count * 2)
  const squeeze = new Float64Array(count * 2)
  const low = new Float64Array(n)
  const safe = new Float64Array(n)
  const axis = new Float64Array(count)
  const short = new Float64Array(count * 2)
  const wide = new Float64Array(count).fill(1)
  const long = new Float64Array(count)
  const turn = Float64Array.from({ length: sides * 2 }, (_, i) => {
    const angle = (4 * Math.PI * (i >> 1)) / sides
    return i % 2 === 0 ? Math.cos(angle) : Math.sin(angle)
  })

  /** Which way a section is pressed from both sides, and how much: twice the angle, so that both sides are one. */
  function press(r: number): void {
    let [c, s] = [0, 0]
    for (let k = 0; k < half; k++) {
      const i = r * sides + k
      const lack = NARROW - (free[i]! / rest[i]! + free[i + half]! / rest[i + half]!) / 2
      if (lack <= 0) continue
      c += lack * turn[k * 2]!
      s += lack * turn[k * 2 + 1]!
    }
    pressed[r * 2] = (c / half) * near[r]!
    pressed[r * 2 + 1] = (s / half) * near[r]!
  }

  function hold(r: number, from: number, to: number): void {
    const i = r * sides + to
    low[i] = Math.min(low[i]!, low[r * sides + from]! + STEEPEST)
  }

  /** What is free round every corner along the strand, evened out so that it is never more than what is free. */
  function clear(first: number, last: number): void {
    const within = { first, last, outside: 1 }
    for (let r = first; r <= last; r++) {
      const [a, b] = [Math.max(first, r - ALONG), Math.min(last, r + ALONG)]
      for (let k = 0; k < sides; k++) {
        let least = FLAT_WIDEST
        for (let q = a; q <= b; q++) least = Math.min(least, free[q * sides + k]! / rest[q * sides + k]!)
        low[r * sides + k] = least
      }
      // Twice round, both ways.
      for (let k = 0; k < 2 * sides; k++) {
        hold(r, k % sides, (k + 1) % sides)
        hold(r, sides - 1 - (k % sides), (2 * sides - 2 - (k % sides)) % sides)
      }
    }
    for (let r = first; r <= last; r++) {
      for (let k = 0; k < sides; k++) safe[r * sides + k] = evened(low, within, r, ALONG, sides, k)
    }
  }

  /** A ring's squeeze: half the log of how much longer than wide it is. */
  function strain(r: number): number {
    const [c, s] = [squeeze[r * 2]!, squeeze[r * 2 + 1]!]
    return wanted * MOST * (1 - Math.exp(-Math.sqrt(c * c + s * s) / SOON))
  }

  /** Share that a section takes anyway at an angle round it, in corners. */
  function takenAt(r: number, at: number): number {
    const k = Math.floor(at)
    const i = r * sides + ((k + sides) % sides)
    const j = r * sides + ((k + 1 + sides) % sides)
    return (now[i]! / rest[i]!) * (k + 1 - at) + (now[j]! / rest[j]!) * (at - k)
  }

  /** Half axes of a ring's oval on the two sides on which it is pressed: each reaches what presses it, so that it stays touched. */
  function measure(r: number): void {
    // Corners from the first one round to the middle of a pressed side.
    const at = (Math.atan2(squeeze[r * 2 + 1]!, squeeze[r * 2]!) * sides) / (4 * Math.PI)
    axis[r] = at
    short[r * 2] = takenAt(r, at)
    short[r * 2 + 1] = takenAt(r, at + half)
  }

  /** Share that corner `k` of ring `r` takes in an oval that is so wide where nothing presses; never less than it takes anyway. */
  function oval(r: number, k: number, wide: number): number {
    const across = Math.cos(((k - axis[r]!) * Math.PI) / half)
    const s = short[r * 2 + (across < 0 ? 1 : 0)]!
    const square = across * across
    const l = 1 / Math.sqrt(square / (s * s) + (1 - square) / (wide * wide))
    return Math.max(now[r * sides + k]! / rest[r * sides + k]!, Math.min(safe[r * sides + k]!, l))
  }

  /** How wide a ring has to be so that its area is kept. */
  function widen(r: number): void {
    let area = 0
    for (let k = r * sides; k < (r + 1) * sides; k++) area += rest[k]! * rest[k]!
    let [a, b] = [1, FLAT_WIDEST]
    for (let round = 0; round < 7; round++) {
      const mid = (a + b) / 2
      let sum = 0
      for (let k = 0; k < sides; k++) {
        const l = oval(r, k, mid) * rest[r * sides + k]!
        sum += l * l
      }
      if (sum < area * FULLER) a = mid
      else b = mid
    }
    wide[r] = Math.min(a, FULLER * Math.exp(strain(r)))
  }

  function flatten(first: number, last: number, squeezed: number): void {
    wanted = squeezed
    if (wanted <= 0) return
    pressed.fill(0)
    for (let r = first; r <= last; r++) press(r)
    for (let r = first; r <= last; r++) {
      squeeze[r * 2] = evened(pressed, none, r, FADE, 2, 0)
      squeeze[r * 2 + 1] = evened(pressed, none, r, FADE, 2, 1)
    }
    clear(first, last)
    wide.fill(1)
    for (let r = first; r <= last; r++) {
      measure(r)
      widen(r)
    }
    for (let r = first; r <= last; r++) long[r] = evened(wide, still, r, ALONG)
    for (let r = first; r <= last; r++) {
      const h = strain(r)
      if (h === 0) continue
      const t = Math.min(1, h / ROUND)
      const share = t * t * (3 - 2 * t)
      for (let k = 0; k < sides; k++) {
        const i = r * sides + k
        now[i] = now[i]! + (oval(r, k, long[r]!) * rest[i]! - now[i]!) * share
      }
    }
  }

  return { near, flatten }
}
