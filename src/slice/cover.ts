import { type Outline, SEGMENT } from './cut.ts'

/** How much of each pixel a structure fills, in the box of pixels that it touches. */
export interface Cover {
  readonly x0: number
  readonly y0: number
  readonly width: number
  readonly height: number
  /** 0 to 1 a pixel, row by row. */
  readonly share: Float32Array
}

const EMPTY: Cover = { x0: 0, y0: 0, width: 0, height: 0, share: new Float32Array(0) }

/**
 * The share of every pixel inside an outline, exact for each: every segment adds the area to its right in its own rows, and a
 * running sum along the row gives what lies inside. Structures that overlap themselves (strands of one bundle) count once.
 */
export function coverOf(outline: Outline): Cover {
  const { segments, count, x0, y0, x1, y1 } = outline
  if (count === 0 || x1 < x0 || y1 < y0) return EMPTY
  const width = x1 - x0 + 1
  const height = y1 - y0 + 1
  // One column more: what lies beyond the right edge.
  const stride = width + 2
  const sums = new Float32Array(stride * height)
  for (let s = 0, o = 0; s < count; s++, o += SEGMENT) {
    addEdge(
      sums,
      stride,
      width,
      height,
      segments[o]! - x0,
      segments[o + 1]! - y0,
      segments[o + 2]! - x0,
      segments[o + 3]! - y0,
    )
  }
  const share = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    let sum = 0
    for (let x = 0; x < width; x++) {
      sum += sums[y * stride + x]!
      const inside = Math.abs(sum)
      share[y * width + x] = inside > 0.999 ? 1 : inside < 0.001 ? 0 : inside
    }
  }
  return { x0, y0, width, height, share }
}

/** Adds one directed edge to the sums of the rows that it crosses. */
function addEdge(
  sums: Float32Array,
  stride: number,
  width: number,
  height: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  if (ay === by) return
  const way = ay < by ? 1 : -1
  let [x, top, xe, bottom] = [ax, ay, bx, by]
  if (way < 0) [x, top, xe, bottom] = [bx, by, ax, ay]
  const slope = (xe - x) / (bottom - top)
  if (top < 0) {
    x -= top * slope
    top = 0
  }
  const last = Math.min(height, Math.ceil(bottom))
  for (let y = Math.floor(top); y < last; y++) {
    const dy = Math.min(y + 1, bottom) - Math.max(y, top)
    const next = x + slope * dy
    const d = dy * way
    const low = Math.min(width, Math.max(0, Math.min(x, next)))
    const high = Math.min(width, Math.max(0, Math.max(x, next)))
    const first = Math.floor(low)
    const end = Math.ceil(high)
    const row = y * stride + first
    if (end <= first + 1) {
      const right = (low + high) / 2 - first
      sums[row] = sums[row]! + d * (1 - right)
      sums[row + 1] = sums[row + 1]! + d * right
    } else {
      const s = 1 / (high - low)
      const f = 1 - (low - first)
      const start = 0.5 * s * f * f
      const g = high - end + 1
      const rest = 0.5 * s * g * g
      sums[row] = sums[row]! + d * start
      const cells = end - first
      if (cells === 2) {
        sums[row + 1] = sums[row + 1]! + d * (1 - start - rest)
      } else {
        const second = s * (0.5 + f)
        sums[row + 1] = sums[row + 1]! + d * (second - start)
        for (let k = 2; k < cells - 1; k++) sums[row + k] = sums[row + k]! + d * s
        const before = second + (cells - 3) * s
        sums[row + cells - 1] = sums[row + cells - 1]! + d * (1 - before - rest)
      }
      sums[row + cells] = sums[row + cells]! + d * rest
    }
    x = next
  }
}

/**
 * Writes down how far each pixel near an outline lies from it: mm through the body, not along the picture, so that a plate cut
 * at a slant has a broad edge as in a real slice. Keeps what was nearer already.
 * @param reach mm up to which it is written
 * @param flat takes distances along the picture after all
 */
export function spreadDistance(
  { segments, count }: Outline,
  mmPerPixel: number,
  reach: number,
  distance: Float32Array,
  width: number,
  height: number,
  flat = false,
): void {
  for (let s = 0, o = 0; s < count; s++, o += SEGMENT) {
    const ax = segments[o]!
    const ay = segments[o + 1]!
    const ux = segments[o + 2]! - ax
    const uy = segments[o + 3]! - ay
    const steep = flat ? 1 : Math.max(LEAST_STEEP, segments[o + 4]!)
    const by = mmPerPixel * steep
    const r = reach / by
    const x0 = Math.max(0, Math.floor(Math.min(ax, ax + ux) - r))
    const x1 = Math.min(width - 1, Math.ceil(Math.max(ax, ax + ux) + r))
    const y0 = Math.max(0, Math.floor(Math.min(ay, ay + uy) - r))
    const y1 = Math.min(height - 1, Math.ceil(Math.max(ay, ay + uy) + r))
    const square = ux * ux + uy * uy
    const inverse = square > 1e-12 ? 1 / square : 0
    for (let y = y0; y <= y1; y++) {
      const py = y + 0.5 - ay
      for (let x = x0; x <= x1; x++) {
        const px = x + 0.5 - ax
        let t = (px * ux + py * uy) * inverse
        t = t < 0 ? 0 : t > 1 ? 1 : t
        const dx = px - ux * t
        const dy = py - uy * t
        const i = y * width + x
        const limit = distance[i]! / by
        const d = dx * dx + dy * dy
        if (d < limit * limit) distance[i] = Math.sqrt(d) * by
      }
    }
  }
}

/** Where a surface lies along the plane its distance would reach across the whole picture. */
const LEAST_STEEP = 0.3
