import type { DiscLevel } from '../../src/domain/levels.ts'
import type { WallPoint } from '../anatomy/disc-space.ts'
import { EXIT_ARC, TRAVERSING_ARC } from '../anatomy/neural-places.ts'

/** Steps of `lump` and `hard` a unit: finer than 0.01 mm of tissue, in a byte and in two. */
export const LUMP_STEPS = 127
export const HARD_STEPS = 2048
/** Steps a mm of `eta` and `half`, which stay under 30 mm. */
export const HEIGHT_STEPS = 1024
/** Tissue is rounded against what is hard over 1.6 mm; beyond this many mm it makes no difference. */
const HARD_MOST = 15

/** Nodes are kept in strips of this many mm along the arc, so that a lesion is looked for only where it lies. */
const STRIP = 2
/** Strips to either side of the midline; the last ones hold all beyond. */
const STRIPS = 40

/** The strip in which an arc lies. */
function stripOf(s: number): number {
  return Math.min(2 * STRIPS - 1, Math.max(0, Math.floor(s / STRIP) + STRIPS))
}

/**
 * The nodes of a grid that displaced tissue can change, with what its shape is told there. The first `margin` of them
 * are those that a bulge can change; each of the two kinds runs from the right along the arc to the left, strip by strip.
 */
export interface Band {
  readonly count: number
  readonly margin: number
  /** Where each strip of the two kinds begins, and where the last one ends. */
  readonly marginStrips: Int32Array
  readonly massStrips: Int32Array
  /** Index of the node in the grid. */
  readonly node: Int32Array
  /** Arc, mm. */
  readonly s: Float32Array
  /** Height over the middle plane, half the height between the end plates; in steps of 1 / HEIGHT_STEPS mm. */
  readonly eta: Int16Array
  readonly half: Int16Array
  /** Lumps in steps of 1 / LUMP_STEPS, distance to what is hard in steps of 1 / HARD_STEPS mm (tissue.ts). */
  readonly lump: Int8Array
  readonly hard: Int16Array
}

/** Inside bodies and walls by more than this no tissue can be, mm. */
const IN_BONE = -1.2
/** Behind where tissue must stop lies the nerve that it squeezes, and asks how far off the tissue is: up to this deep, mm. */
const IN_WALL = -4.5
/** Beyond these distances from the margin no stalk, mass or hollow reaches, mm. */
const MASS_IN = -3.5
const MASS_OUT = 12.75
/** The same in front of the sac, where the largest mass in the midline comes to. */
const MIDDLE_OUT = 15
/** The same for a bulge of 2.8 mm, and how far over the rims it stands. */
const BULGE_IN = -2.5
const BULGE_OUT = 3.8
const BULGE_OVER = -2
/** A mass is at most this far from the exit of its root along the arc, mm. */
const MASS_ASIDE = 10
/** Only tissue near the traversing root moves down past the foramen: this far from it, and lower than this; mm. */
const DOWN_ASIDE = 12
const DOWN_FROM = -11

/** Whether a bulge can change a node, beside what is `hard` mm away. */
export function inMargin({ d, aboveLower, belowUpper }: WallPoint, hard: number): boolean {
  if (hard < IN_WALL) return false
  return d > BULGE_IN && d < BULGE_OUT && aboveLower > BULGE_OVER && belowUpper > BULGE_OVER
}

/** Whether a dome, a mass or a hollow can change a node, beside what is `hard` mm away. */
export function inMassReach(level: DiscLevel, w: WallPoint, hard: number): boolean {
  const { s, eta, d, aboveLower, belowUpper } = w
  // A hollow is in the disc itself, which may be drawn through the edge of what is hard.
  const aside = Math.abs(s)
  const most = aside < TRAVERSING_ARC[level] ? MIDDLE_OUT : MASS_OUT
  if (d < MASS_IN || d > most || (hard < IN_WALL && d > 0.5)) return false
  if (Math.max(d, Math.min(aboveLower, belowUpper)) < IN_BONE) return false
  if (aside > EXIT_ARC[level] + MASS_ASIDE) return false
  return eta > DOWN_FROM || aside < TRAVERSING_ARC[level] + DOWN_ASIDE
}

/** The first node of a kind that may lie at an arc, and the one after the last. */
export function firstAt(strips: Int32Array, s: number): number {
  return strips[stripOf(s)]!
}

export function endAt(strips: Int32Array, s: number): number {
  return strips[stripOf(s) + 1]!
}

/** Collects the nodes of a band; they may come in any order. */
export interface BandMaker {
  add(node: number, w: WallPoint, margin: boolean, lump: number, hard: number): void
  band(): Band
}

/** Makes a band of at most `most` nodes. */
export function bandMaker(most: number): BandMaker {
  const numbers = new Float32Array(most * 5)
  const node = new Int32Array(most)
  const inside = new Uint8Array(most)
  let count = 0
  let margin = 0
  return {
    add(index, { s, eta, aboveLower, belowUpper }, isMargin, lump, hard) {
      node[count] = index
      inside[count] = isMargin ? 1 : 0
      numbers.set([s, eta, (aboveLower + belowUpper) / 2, lump, hard], count * 5)
      count++
      if (isMargin) margin++
    },
    band() {
      const [marginStrips, massStrips] = [new Int32Array(2 * STRIPS + 1), new Int32Array(2 * STRIPS + 1)]
      for (let i = 0; i < count; i++) {
        const strips = inside[i] ? marginStrips : massStrips
        const next = stripOf(numbers[i * 5]!) + 1
        strips[next] = strips[next]! + 1
      }
      massStrips[0] = margin
      for (const strips of [marginStrips, massStrips])
        for (let i = 1; i < strips.length; i++) strips[i] = strips[i]! + strips[i - 1]!
      const places = [marginStrips.slice(), massStrips.slice()] as const
      const band = {
        count,
        margin,
        marginStrips,
        massStrips,
        node: new Int32Array(count),
        s: new Float32Array(count),
        eta: new Int16Array(count),
        half: new Int16Array(count),
        lump: new Int8Array(count),
        hard: new Int16Array(count),
      }
      for (let i = 0; i < count; i++) {
        const place = places[inside[i] ? 0 : 1]!
        const strip = stripOf(numbers[i * 5]!)
        const k = place[strip]!
        place[strip] = k + 1
        const hard = Math.min(HARD_MOST, Math.max(-HARD_MOST, numbers[i * 5 + 4]!))
        band.node[k] = node[i]!
        band.s[k] = numbers[i * 5]!
        band.eta[k] = Math.round(numbers[i * 5 + 1]! * HEIGHT_STEPS)
        band.half[k] = Math.round(numbers[i * 5 + 2]! * HEIGHT_STEPS)
        band.lump[k] = Math.round(numbers[i * 5 + 3]! * LUMP_STEPS)
        band.hard[k] = Math.round(hard * HARD_STEPS)
      }
      return band
    },
  }
}
