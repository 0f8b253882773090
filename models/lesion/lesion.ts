import type { DiscLevel } from '../../src/domain/levels.ts'

/** A disc that bulges: its margin moved out by `depth` mm at most. */
export interface Bulge {
  readonly depth: number
  /** Arc of its middle, and half the arc over which it fades (asymmetric). */
  readonly s: number
  readonly span: number
  /** 0 one-sided, 1 all the way round. */
  readonly round: number
}

/** A mound that stands on the disc's margin: half sizes along the arc, up and down, and its height out; mm. */
export interface Dome {
  readonly s: number
  readonly eta: number
  readonly flat: number
  readonly width: number
  readonly height: number
  readonly depth: number
}

/** The displaced mass beyond the margin: where its middle lies in wall coordinates, and its half sizes; mm. */
export interface Head {
  readonly s: number
  readonly eta: number
  readonly d: number
  /** Where the bone ends on which it lies, mm from the wall: from there on it has room. */
  readonly floor: number
  readonly flat: number
  readonly width: number
  readonly height: number
  readonly depth: number
}

/** The stalk from the dome to the head: half thickness at its ends, and by how much less in the middle; mm. */
export interface Neck {
  readonly r: number
  readonly pinch: number
  /** How far its middle stands out from the straight line, so that it passes over the rim of the body. */
  readonly bow: number
}

/** A ligament that holds the tissue down: at arc `s` no further out than `low`, more and more room to its side. */
export interface Ridge {
  readonly s: number
  readonly low: number
  /** +1: the tissue lies to the left of it, -1 to the right, 0 there is none. */
  readonly side: number
}

/** Everything that the displaced tissue of one disc is drawn from: plain numbers, all of which may be mixed. */
export interface Lesion {
  readonly level: DiscLevel
  readonly bulge: Bulge
  readonly dome: Dome
  readonly head: Head
  readonly neck: Neck
  readonly ridge: Ridge
  /** What the displaced piece has left open in the margin: same numbers as a dome, but inwards. */
  readonly hollow: Dome
  /** How far tissue has come through the posterior longitudinal ligament: 0 it is lifted, 1 it is passed. */
  readonly passes: number
  /** How flat a root is that it has caught against bone or flavum: 0 it only fills what is left, 1 a clear oval. */
  readonly squeezes: number
}

/** Where there is no ligament tissue may come out as far as this, mm: all the room there is, and more. */
const FREE = 30

/** No displaced tissue at all. */
export function intact(level: DiscLevel): Lesion {
  return {
    level,
    bulge: { depth: 0, s: 0, span: 20, round: 0 },
    dome: { s: 0, eta: 0, flat: 0, width: 4, height: 2, depth: 0 },
    head: { s: 0, eta: 0, d: 0, floor: 0, flat: 0, width: 2, height: 2, depth: 0 },
    neck: { r: 0, pinch: 0, bow: 0 },
    ridge: { s: 0, low: FREE, side: 0 },
    hollow: { s: 0, eta: 0, flat: 0, width: 3, height: 2, depth: 0 },
    passes: 0,
    squeezes: 0,
  }
}

function mixNumbers<T extends object>(a: T, b: T, t: number): T {
  const out: Record<string, number> = {}
  const from = a as Record<string, number>
  const to = b as Record<string, number>
  for (const key of Object.keys(a)) out[key] = from[key]! + (to[key]! - from[key]!) * t
  return out as T
}

/** Mixes two parts; one that is not there yet grows where the other one lies, instead of wandering in from elsewhere. */
function mixPart<T extends { readonly depth: number }>(a: T, b: T, t: number): T {
  if (a.depth === 0) return mixNumbers({ ...b, depth: 0 }, b, t)
  if (b.depth === 0) return mixNumbers(a, { ...a, depth: 0 }, t)
  return mixNumbers(a, b, t)
}

/** The lesion `t` of the way from a to b, of the same disc. Every number moves evenly, so nothing pops. */
export function mixLesion(a: Lesion, b: Lesion, t: number): Lesion {
  return {
    level: b.level,
    bulge: mixPart(a.bulge, b.bulge, t),
    dome: mixPart(a.dome, b.dome, t),
    head: mixHead(a, b, t),
    neck: mixNumbers(a.neck, b.neck, t),
    hollow: mixPart(a.hollow, b.hollow, t),
    ridge: mixNumbers(ridgeBeside(a, b), ridgeBeside(b, a), t),
    passes: a.passes + (b.passes - a.passes) * t,
    squeezes: a.squeezes + (b.squeezes - a.squeezes) * t,
  }
}

/**
 * The ligament of a lesion that is mixed with another. Tissue that has none meets the other's little by little, or it would be cut off in
 * one step; where there is no tissue, the other's stays as it is.
 */
function ridgeBeside({ ridge, dome, head }: Lesion, other: Lesion): Ridge {
  if (ridge.side !== 0) return ridge
  return dome.depth > 0 || head.depth > 0 ? { ...other.ridge, low: FREE } : other.ridge
}

/** A head that is not there yet comes out of the other's place of origin, under the dome. */
function mixHead(a: Lesion, b: Lesion, t: number): Head {
  if (a.head.depth === 0 && b.head.depth === 0) return mixNumbers(a.head, b.head, t)
  if (a.head.depth === 0) return mixNumbers(seed(b), b.head, t)
  if (b.head.depth === 0) return mixNumbers(a.head, seed(a), t)
  return mixNumbers(a.head, b.head, t)
}

function seed({ dome, head }: Lesion): Head {
  return {
    s: dome.s,
    eta: dome.eta,
    d: -3,
    floor: 0,
    flat: head.flat * 0.5,
    width: Math.min(head.width, 2),
    height: Math.min(head.height, 1.5),
    depth: Math.min(head.depth, 1),
  }
}
