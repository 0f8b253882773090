import type { SlicePicture } from '../protocol.ts'

/** A connected area of one kind in a picture, in pixels. */
export interface Region {
  readonly key: number
  readonly area: number
  /** The pixel inside that lies farthest from its border, and how far, in pixels. */
  readonly column: number
  readonly row: number
  readonly reach: number
}

/** Steps of the two-pass distance measure: along an axis, and across. */
const [STRAIGHT, ACROSS] = [1, Math.SQRT2]

/** How far every pixel lies from one of another key, in pixels; the edge of the picture is no border. */
function depths(keys: Uint16Array, width: number, height: number): Float32Array {
  const depth = new Float32Array(keys.length)
  const far = width + height
  const step = (i: number, x: number, y: number, dx: number, dy: number, cost: number): void => {
    if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) return
    const j = i + dy * width + dx
    depth[i] = Math.min(depth[i]!, keys[j] === keys[i] ? depth[j]! + cost : STRAIGHT)
  }
  depth.fill(far)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      step(i, x, y, -1, 0, STRAIGHT)
      step(i, x, y, 0, -1, STRAIGHT)
      step(i, x, y, -1, -1, ACROSS)
      step(i, x, y, 1, -1, ACROSS)
    }
  }
  for (let y = height - 1, i = keys.length - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--, i--) {
      step(i, x, y, 1, 0, STRAIGHT)
      step(i, x, y, 0, 1, STRAIGHT)
      step(i, x, y, 1, 1, ACROSS)
      step(i, x, y, -1, 1, ACROSS)
    }
  }
  return depth
}

/** The largest connected area of every key but 0. */
export function regionsOf(keys: Uint16Array, width: number, height: number): Region[] {
  const depth = depths(keys, width, height)
  const seen = new Uint8Array(keys.length)
  const stack = new Int32Array(keys.length)
  const largest = new Map<number, Region>()
  for (let start = 0; start < keys.length; start++) {
    const key = keys[start]!
    if (key === 0 || seen[start]) continue
    let top = 0
    let area = 0
    let deepest = start
    stack[top++] = start
    seen[start] = 1
    const visit = (j: number): void => {
      if (seen[j] || keys[j] !== key) return
      seen[j] = 1
      stack[top++] = j
    }
    while (top > 0) {
      const i = stack[--top]!
      area++
      if (depth[i]! > depth[deepest]!) deepest = i
      const x = i % width
      if (x > 0) visit(i - 1)
      if (x < width - 1) visit(i + 1)
      if (i >= width) visit(i - width)
      if (i < keys.length - width) visit(i + width)
    }
    if (area <= (largest.get(key)?.area ?? 0)) continue
    const row = Math.floor(deepest / width)
    largest.set(key, { key, area, column: deepest % width, row, reach: depth[deepest]! })
  }
  return [...largest.values()]
}

/** Where the border runs through a cell of four pixels, for each of the sixteen patterns: pairs of edges 0 top, 1 right, 2 bottom, 3 left. */
const EDGES: readonly (readonly number[])[] = [
  [],
  [3, 0],
  [0, 1],
  [3, 1],
  [1, 2],
  [3, 0, 1, 2],
  [0, 2],
  [3, 2],
  [2, 3],
  [2, 0],
  [0, 1, 2, 3],
  [2, 1],
  [1, 3],
  [1, 0],
  [0, 3],
  [],
]

/** The border of the chosen parts as an SVG path in pixels, rounded off so that it does not show the pixels. Empty if there is none. */
export function outlineOf(
  { part, width, height }: Pick<SlicePicture, 'part' | 'width' | 'height'>,
  chosen: (code: number) => boolean,
): string {
  const wanted = new Uint8Array(256).map((_, code) => (chosen(code) ? 1 : 0))
  let [x0, y0, x1, y1] = [width, height, -1, -1]
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (!wanted[part[i]!]) continue
      if (x < x0) x0 = x
      if (x > x1) x1 = x
      if (y < y0) y0 = y
      if (y > y1) y1 = y
    }
  }
  if (x1 < 0) return ''
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : wanted[part[y * width + x]!]!
  const soft = (x: number, y: number): number =>
    (4 * at(x, y) +
      2 * (at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1)) +
      (at(x - 1, y - 1) + at(x + 1, y - 1) + at(x - 1, y + 1) + at(x + 1, y + 1))) /
    16
  const path: string[] = []
  for (let y = y0 - 2; y <= y1 + 1; y++) {
    for (let x = x0 - 2; x <= x1 + 1; x++) {
      const corners = [soft(x, y), soft(x + 1, y), soft(x + 1, y + 1), soft(x, y + 1)] as const
      // Thin parts would vanish at a half.
      const inside = corners.map((value) => (value > LEVEL ? 1 : 0))
      const edges = EDGES[inside[0]! + 2 * inside[1]! + 4 * inside[2]! + 8 * inside[3]!]!
      for (let e = 0; e < edges.length; e += 2) {
        path.push(`M${point(edges[e]!, x, y, corners)}L${point(edges[e + 1]!, x, y, corners)}`)
      }
    }
  }
  return path.join('')
}

/** Where the smoothed mask is cut. */
const LEVEL = 0.4

/** The middle of pixel (0, 0) lies at 0.5, 0.5. */
function point(
  edge: number,
  x: number,
  y: number,
  [a, b, c, d]: readonly [number, number, number, number],
): string {
  const between = (from: number, to: number): number => (LEVEL - from) / (to - from)
  const [px, py] = [
    [x + between(a, b), y],
    [x + 1, y + between(b, c)],
    [x + between(d, c), y + 1],
    [x, y + between(a, d)],
  ][edge] as [number, number]
  return `${(px + 0.5).toFixed(2)} ${(py + 0.5).toFixed(2)}`
}
