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
 * inner ring and the cartilage of the plates (their thickness assumed, by eye).
 */
const ROWS = [
  [0, 0],
  [0.1, 0],
  [0.22, 1],
  [0.78, 1],
  [0.9, 0],
  [1, 0],
] as const

/** A point of the outline: along and across the disc (mm), then its masks (nucleus, displaced, lamella; 0 to 255). */
type Point = readonly [along: number, across: number, nucleus: number, displaced: number, lamella: number]

function between(a: Point, b: Point, share: number): Point {
  return a.map((value, i) => value + (b[i]! - value) * share) as unknown as Point
}

/** The lines in which an upright plane at `x` crosses the triangles of a disc. */
function outline(geometry: BufferGeometry, x: number, up: readonly number[]): (readonly [Point, Point])[] {
  const p = geometry.attributes.position!.array
  const mask = geometry.attributes.mask!.array
  const index = geometry.getIndex()!.array
  const count = Math.min(index.length, geometry.drawRange.count)
  const [, uy, uz] = up as [number, number, number]
  const crossing = (a: number, b: number): Point => {
    const share = (x - p[a * 3]!) / (p[b * 3]! - p[a * 3]!)
    const mix = (i: number, j: number, of: ArrayLike<number>): number => of[i]! + (of[j]! - of[i]!) * share
    const y = mix(a * 3 + 1, b * 3 + 1, p)
    const z = mix(a * 3 + 2, b * 3 + 2, p)
    const worn = [1, 2, 3].map((k) => mix(a * 4 + k, b * 4 + k, mask)) as [number, number, number]
    return [z * uy - y * uz, y * uy + z * uz, ...worn]
  }
  const lines: (readonly [Point, Point])[] = []
  for (let t = 0; t + 2 < count; t += 3) {
    const [a, b, c] = [index[t]!, index[t + 1]!, index[t + 2]!]
    // A corner in the plane counts as beyond it, so that it never ends two lines at once.
    const [fa, fb, fc] = [p[a * 3]! < x, p[b * 3]! < x, p[c * 3]! < x]
    if (fa === fb && fb === fc) continue
    // The corner that stands alone on its side: the plane crosses the two edges that meet in it.
    const [alone, left, right] = fa === fb ? [c, a, b] : fb === fc ? [a, b, c] : [b, c, a]
    lines.push([crossing(alone, left), crossing(alone, right)])
  }
  return lines
}

/** The outline's points over each column, from below upwards: the disc lies between the first and the second, and so on. */
function columns(lines: readonly (readonly [Point, Point])[]): { first: number; over: Point[][] } {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const line of lines)
    for (const [along] of line) {
      least = Math.min(least, along)
      most = Math.max(most, along)
    }
  const first = Math.floor(least / COLUMN)
  const over: Point[][] = Array.from({ length: Math.max(0, Math.ceil(most / COLUMN) - first + 1) }, () => [])
  for (const [a, b] of lines) {
    const [low, high] = a[0] < b[0] ? [a, b] : [b, a]
    // Half open, so that where two lines meet over a column it is counted once.
    for (let k = Math.ceil(low[0] / COLUMN); k * COLUMN < high[0]; k++)
      over[k - first]!.push(between(low, high, (k * COLUMN - low[0]) / (high[0] - low[0])))
  }
  for (const points of over) points.sort((a, b) => a[1] - b[1])
  return { first, over }
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
  const { first, over } = columns(outline(geometry, x, up))
  const [, uy, uz] = up as [number, number, number]
  const positions: number[] = []
  const masks: number[] = []
  const index: number[] = []
  over.forEach((points, k) => {
    const before = over[k - 1]?.length ?? 0
    const start = positions.length / 3
    const along = (first + k) * COLUMN
    const pieces = points.length >> 1
    for (let i = 0; i < pieces; i++)
      for (const [share, core] of ROWS) {
        const [, across, nucleus, ...worn] = between(points[i * 2]!, points[i * 2 + 1]!, share)
        positions.push(x - INSIDE * away, across * uy - along * uz, across * uz + along * uy)
        masks.push(255, nucleus * core, ...worn)
      }
    // Where a neck begins or a piece ends the count changes; a column is too narrow for that to be seen.
    if (before !== points.length) return
    for (let i = 0; i < pieces; i++)
      for (let row = 0; row + 1 < ROWS.length; row++) {
        const b = start + i * ROWS.length + row
        const a = b - pieces * ROWS.length
        index.push(a, a + 1, b, b, a + 1, b + 1)
      }
  })
  return {
    positions: Float32Array.from(positions),
    masks: Uint8Array.from(masks),
    index: Uint32Array.from(index),
  }
}
