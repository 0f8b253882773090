import type { BufferGeometry } from 'three'
import { INSIDE } from './cut-face.ts'

/** The cut face of a disc: corners in mm with a disc's masks, and triangles. */
export interface DiscFace {
  readonly positions: Float32Array
  readonly masks: Uint8Array
  readonly index: Uint32Array
}

/** How far apart the columns lie that the face is laid in, mm. */
const COLUMN = 0.2

/**
 * Where the corners of a column lie between the plates, and how much of the core is left there: it is closed in above and below by the
 * inner ring and the cartilage of the plates, and bulges between them like a barrel (their thickness and its roundness assumed, by eye).
 */
const ROWS = [
  [0, 0],
  [0.08, 0],
  [0.18, 0.68],
  [0.4, 1],
  [0.6, 1],
  [0.82, 0.68],
  [0.92, 0],
  [1, 0],
] as const

/** Numbers of a point of the outline: along and across the disc (mm), then its masks (nucleus, displaced, lamella; 0 to 255). */
const POINT = 5

/**
 * What a face is made from. It outlives the call: a face is made anew at every step of a slider, and thousands of short-lived points
 * would make the browser stop to collect them.
 */
const lines: number[] = []
const points: number[] = []
/** The last point over each column, and of each point the one before it over the same column; -1 for none. */
const last: number[] = []
const before: number[] = []
const over: number[] = []

/** Writes to `lines` where the edge from `a` to `b` crosses the upright plane at `x`. */
function cross(geometry: BufferGeometry, x: number, up: readonly number[], a: number, b: number, to: number) {
  const p = geometry.attributes.position!.array
  const mask = geometry.attributes.mask!.array
  const share = (x - p[a * 3]!) / (p[b * 3]! - p[a * 3]!)
  const y = p[a * 3 + 1]! + (p[b * 3 + 1]! - p[a * 3 + 1]!) * share
  const z = p[a * 3 + 2]! + (p[b * 3 + 2]! - p[a * 3 + 2]!) * share
  lines[to] = z * up[1]! - y * up[2]!
  lines[to + 1] = y * up[1]! + z * up[2]!
  for (let k = 1; k < 4; k++) {
    const worn = mask[a * 4 + k]!
    lines[to + 1 + k] = worn + (mask[b * 4 + k]! - worn) * share
  }
}

/** Writes the lines in which an upright plane at `x` crosses the triangles of a disc; gives how many numbers that are. */
function outline(geometry: BufferGeometry, x: number, up: readonly number[]): number {
  const p = geometry.attributes.position!.array
  const index = geometry.getIndex()!.array
  const count = Math.min(index.length, geometry.drawRange.count)
  let to = 0
  for (let t = 0; t + 2 < count; t += 3) {
    const [a, b, c] = [index[t]!, index[t + 1]!, index[t + 2]!]
    // A corner in the plane counts as beyond it, so that it never ends two lines at once.
    const [fa, fb, fc] = [p[a * 3]! >= x, p[b * 3]! >= x, p[c * 3]! >= x]
    if (fa === fb && fb === fc) continue
    // The corner that stands alone on its side: the plane crosses the two edges that meet in it.
    const [alone, left, right] = fa === fb ? [c, a, b] : fb === fc ? [a, b, c] : [b, c, a]
    cross(geometry, x, up, alone, left, to)
    cross(geometry, x, up, alone, right, to + POINT)
    to += 2 * POINT
  }
  return to
}

/** Writes the outline's points over each column. Gives the first column's number and how many columns there are. */
function columns(ends: number): { readonly first: number; readonly count: number } {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let o = 0; o < ends; o += POINT) {
    least = Math.min(least, lines[o]!)
    most = Math.max(most, lines[o]!)
  }
  const first = Math.floor(least / COLUMN)
  const count = ends === 0 ? 0 : Math.ceil(most / COLUMN) - first + 1
  for (let k = 0; k < count; k++) last[k] = -1
  let made = 0
  for (let o = 0; o < ends; o += 2 * POINT) {
    const forward = lines[o]! < lines[o + POINT]!
    const [low, high] = forward ? [o, o + POINT] : [o + POINT, o]
    // Half open, so that where two lines meet over a column it is counted once.
    for (let k = Math.ceil(lines[low]! / COLUMN); k * COLUMN < lines[high]!; k++) {
      const share = (k * COLUMN - lines[low]!) / (lines[high]! - lines[low]!)
      for (let i = 0; i < POINT; i++)
        points[made * POINT + i] = lines[low + i]! + (lines[high + i]! - lines[low + i]!) * share
      before[made] = last[k - first]!
      last[k - first] = made++
    }
  }
  return { first, count }
}

/** Writes to `over` the points over a column, from below upwards: the disc lies between the first and the second, and so on. */
function sortOver(column: number): number {
  let count = 0
  for (let point = last[column]!; point >= 0; point = before[point]!) {
    let place = count++
    while (place > 0 && points[over[place - 1]! * POINT + 1]! > points[point * POINT + 1]!) {
      over[place] = over[place - 1]!
      place--
    }
    over[place] = point
  }
  return count
}

/**
 * What an upright plane from front to back lays open in a disc, so that ring, core and displaced tissue show in the cut. The face is
 * laid in columns from end plate to end plate, and what is inside takes its look from the plates above and below it.
 *
 * @param geometry a disc at rest or displaced, with masks
 * @param x where the plane lies, mm to the patient's left
 * @param away 1 when the patient's left is left out, -1 when the right is
 * @param up the direction through the disc, of length 1 and without a part to the side
 */
export function discFace(geometry: BufferGeometry, x: number, away: number, up: readonly number[]): DiscFace {
  const { first, count } = columns(outline(geometry, x, up))
  let corners = 0
  for (let k = 0; k < count; k++) corners += (sortOver(k) >> 1) * ROWS.length
  const positions = new Float32Array(corners * 3)
  const masks = new Uint8Array(corners * 4)
  const index = new Uint32Array(corners * 6)
  let corner = 0
  let triangles = 0
  let previous = 0
  for (let k = 0; k < count; k++) {
    const here = sortOver(k)
    const along = (first + k) * COLUMN
    const pieces = here >> 1
    const start = corner
    for (let i = 0; i < pieces; i++) {
      const [low, high] = [over[i * 2]! * POINT, over[i * 2 + 1]! * POINT]
      for (const [share, core] of ROWS) {
        const at = (n: number): number => points[low + n]! + (points[high + n]! - points[low + n]!) * share
        const across = at(1)
        positions[corner * 3] = x - INSIDE * away
        positions[corner * 3 + 1] = across * up[1]! - along * up[2]!
        positions[corner * 3 + 2] = across * up[2]! + along * up[1]!
        masks[corner * 4] = 255
        masks[corner * 4 + 1] = at(2) * core
        masks[corner * 4 + 2] = at(3)
        masks[corner * 4 + 3] = at(4)
        corner++
      }
    }
    // Where a neck begins or a piece ends the count changes; a column is too narrow for that to be seen.
    const joins = previous === here
    previous = here
    if (!joins) continue
    for (let i = 0; i < pieces; i++)
      for (let row = 0; row + 1 < ROWS.length; row++) {
        const b = start + i * ROWS.length + row
        const a = b - pieces * ROWS.length
        for (const v of [a, a + 1, b, b, a + 1, b + 1]) index[triangles++] = v
      }
  }
  return { positions, masks, index: index.subarray(0, triangles) }
}
