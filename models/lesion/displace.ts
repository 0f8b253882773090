import { endAt, firstAt, HARD_STEPS, HEIGHT_STEPS, LUMP_STEPS } from './band.ts'
import { type Grid, REST_STEPS } from './grid.ts'
import type { Lesion } from './lesion.ts'
import {
  D,
  type DisplacedParts,
  displacedParts,
  ETA,
  FAR,
  HALF,
  HARD,
  LUMP,
  PLACE,
  S,
  VALUE,
} from './parts.ts'
import { hollowed, seamOf } from './tissue.ts'

/** A box in wall coordinates, mm: arc, height, and out from the wall. */
interface Reach {
  readonly s: number
  readonly wide: number
  readonly eta: number
  readonly high: number
  readonly from: number
  readonly to: number
}

/** How far from a part its value still counts, mm: beyond it the field need only say that it is far. As far as a ganglion's middle. */
const NEAR = 3.4
/** Deeper in the disc than this the displaced tissue makes no difference to its surface, mm. */
const DEEP = -1.5

function reachOf(s: number, wide: number, eta: number, high: number, from: number, to: number): Reach {
  return { s, wide: wide + NEAR, eta, high: high + NEAR, from: from - NEAR, to: to + NEAR }
}

/** The smallest box round two values of each. */
function around(a: Reach, b: Reach): Reach {
  const left = Math.min(a.s - a.wide, b.s - b.wide)
  const right = Math.max(a.s + a.wide, b.s + b.wide)
  const low = Math.min(a.eta - a.high, b.eta - b.high)
  const high = Math.max(a.eta + a.high, b.eta + b.high)
  return {
    s: (left + right) / 2,
    wide: (right - left) / 2,
    eta: (low + high) / 2,
    high: (high - low) / 2,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
  }
}

/** Where the parts of a lesion are, each with its surroundings. Lobes and lumps reach a quarter past the half sizes. */
function reaches({ dome, head, neck, hollow }: Lesion): Record<'dome' | 'head' | 'hollow', Reach | false> {
  const mass = reachOf(
    head.s,
    head.flat + 1.25 * head.width,
    head.eta,
    1.25 * head.height,
    head.d - 1.25 * head.depth,
    head.d + 1.25 * head.depth,
  )
  const foot = reachOf(dome.s, neck.r, dome.eta, neck.r, -neck.r - 1, neck.r + Math.max(0, neck.bow))
  return {
    dome: dome.depth > 1e-3 && reachOf(dome.s, dome.flat + dome.width, dome.eta, dome.height, -1, dome.depth),
    head: head.depth > 1e-3 && around(mass, foot),
    hollow:
      hollow.depth > 1e-3 &&
      reachOf(hollow.s, hollow.flat + hollow.width, hollow.eta, hollow.height, -hollow.depth, 0),
  }
}

/** What is near a node, as bits. */
const BULGE = 1
const DOME = 2
const HEAD = 4
const HOLLOW = 8

/** Adds a bit to the flags of all nodes of a band that lie in a box. */
function flag(grid: Grid, reach: Reach, bit: number, flags: Uint8Array): void {
  const { marginStrips, massStrips } = grid.band
  flagStrips(grid, marginStrips, reach, bit, flags)
  flagStrips(grid, massStrips, reach, bit, flags)
}

function flagStrips(
  { d, band }: Grid,
  strips: Int32Array,
  reach: Reach,
  bit: number,
  flags: Uint8Array,
): void {
  const left = reach.s - reach.wide
  const right = reach.s + reach.wide
  const low = reach.eta - reach.high
  const high = reach.eta + reach.high
  const { from, to } = reach
  const { s, eta, node } = band
  const end = endAt(strips, right)
  for (let k = firstAt(strips, left); k < end; k++) {
    const arc = s[k]!
    if (arc < left || arc > right) continue
    const up = eta[k]! / HEIGHT_STEPS
    if (up < low || up > high) continue
    const out = d[node[k]!]!
    if (out >= from && out <= to) flags[k] = flags[k]! | bit
  }
}

/** Writes the disc with its displaced tissue into the nodes of a grid. */
export interface Displacer {
  /** Disc with its displaced tissue at every node, negative inside. */
  readonly values: Float32Array
  /** The nodes that are not as at rest after the last `apply`; the first `count` entries count. */
  readonly changed: Int32Array
  readonly count: number
  apply(lesion: Lesion): void
}

/** Starts with the disc at rest. */
export function createDisplacer(grid: Grid): Displacer {
  const { d, rest, band } = grid
  const values = new Float32Array(rest.length)
  for (let i = 0; i < rest.length; i++) values[i] = rest[i]! / REST_STEPS
  const changed = new Int32Array(band.count)
  const flags = new Uint8Array(band.count)
  let count = 0

  /** Writes the flagged nodes from one to before another, and takes their flags away. */
  function write(
    from: number,
    end: number,
    parts: DisplacedParts,
    hollow: (rest: number) => number,
    seam: number,
  ): void {
    for (let k = from; k < end; k++) {
      const flagged = flags[k]!
      if (flagged === 0) continue
      flags[k] = 0
      const i = band.node[k]!
      const still = rest[i]! / REST_STEPS
      if (still < DEEP && flagged < HOLLOW) continue
      PLACE[S] = band.s[k]!
      PLACE[ETA] = band.eta[k]! / HEIGHT_STEPS
      PLACE[D] = d[i]!
      PLACE[HALF] = band.half[k]! / HEIGHT_STEPS
      PLACE[LUMP] = band.lump[k]! / LUMP_STEPS
      PLACE[HARD] = band.hard[k]! / HARD_STEPS
      PLACE[VALUE] = FAR
      if (flagged & BULGE) parts.bulge?.()
      if (flagged & DOME) parts.dome?.()
      if (flagged & HEAD) parts.head?.()
      // Bones only take away from it: what is too far now to change the disc stays so.
      if (flagged < HOLLOW && PLACE[VALUE]! >= still + seam) continue
      parts.bound()
      // smoothUnion, written out as in parts.ts.
      const base = flagged & HOLLOW ? hollow(still) : still
      const tissue = PLACE[VALUE]!
      const rise = Math.max(seam - Math.abs(base - tissue), 0) / seam
      const value = Math.min(base, tissue) - rise * rise * seam * 0.25
      if (value === still) continue
      values[i] = value
      changed[count++] = i
    }
  }

  function apply(l: Lesion): void {
    for (let k = 0; k < count; k++) {
      const i = changed[k]!
      values[i] = rest[i]! / REST_STEPS
    }
    count = 0
    const parts = displacedParts(l)
    const hollow = hollowed(l)
    const seam = seamOf(l)
    const near = reaches(l)
    if (parts.bulge) flags.fill(BULGE, 0, band.margin)
    if (near.dome) flag(grid, near.dome, DOME, flags)
    if (near.head) flag(grid, near.head, HEAD, flags)
    if (near.hollow) flag(grid, near.hollow, HOLLOW, flags)
    let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const reach of [near.dome, near.head, near.hollow]) {
      if (!reach) continue
      left = Math.min(left, reach.s - reach.wide)
      right = Math.max(right, reach.s + reach.wide)
    }
    const { marginStrips, massStrips, margin } = band
    if (parts.bulge) write(0, margin, parts, hollow, seam)
    else if (left < right) write(firstAt(marginStrips, left), endAt(marginStrips, right), parts, hollow, seam)
    if (left < right) write(firstAt(massStrips, left), endAt(massStrips, right), parts, hollow, seam)
  }

  return {
    values,
    changed,
    get count() {
      return count
    },
    apply,
  }
}
