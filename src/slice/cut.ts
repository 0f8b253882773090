import { normalOf, type SliceFrame } from './frame.ts'
import type { Surface } from './surface.ts'

/** Numbers a segment: from, to (pixels, edges at whole numbers), and how steeply the surface stands through the plane. */
export const SEGMENT = 5

/** The outline of a surface in a picture, as loose segments; the surface lies to the same side of each. */
export interface Outline {
  /** x0, y0, x1, y1, steep; steep is 1 where the surface is square to the plane, towards 0 where it lies along it. */
  readonly segments: Float32Array
  readonly count: number
  /** Pixel columns and rows that it touches, inside the picture; first > last when it touches none. */
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

let side = new Float32Array(0)
let scratch = new Float32Array(4096 * SEGMENT)

/** mm by which a corner of the mesh is taken to lie off the plane, so that none lies in it. */
const HAIR = 1e-6

/** Cuts a closed surface with the plane of a picture. */
export function cutSurface({ positions, indices, indexCount }: Surface, frame: SliceFrame): Outline {
  const { origin, right, down, mmPerPixel, width, height } = frame
  const n = normalOf(frame)
  const vertices = positions.length / 3
  if (side.length < vertices) side = new Float32Array(vertices)
  const away = origin[0] * n[0] + origin[1] * n[1] + origin[2] * n[2]
  let [least, most] = [1e9, -1e9]
  for (let v = 0, o = 0; v < vertices; v++, o += 3) {
    const s = positions[o]! * n[0] + positions[o + 1]! * n[1] + positions[o + 2]! * n[2] - away
    side[v] = Math.abs(s) < HAIR ? HAIR : s
    if (s < least) least = s
    if (s > most) most = s
  }
  const none = { segments: scratch, count: 0, x0: 0, y0: 0, x1: -1, y1: -1 }
  if (least > 0 || most < 0) return none

  const per = 1 / mmPerPixel
  const ox = -(origin[0] * right[0] + origin[1] * right[1] + origin[2] * right[2]) * per + 0.5
  const oy = -(origin[0] * down[0] + origin[1] * down[1] + origin[2] * down[2]) * per + 0.5
  const end = indexCount ?? indices.length
  let count = 0
  let [x0, y0, x1, y1] = [1e9, 1e9, -1e9, -1e9]
  /** Where the edge from a to b meets the plane. */
  let [px, py] = [0, 0]
  function cross(a: number, b: number): void {
    const t = side[a]! / (side[a]! - side[b]!)
    const i = a * 3
    const j = b * 3
    const x = positions[i]! + (positions[j]! - positions[i]!) * t
    const y = positions[i + 1]! + (positions[j + 1]! - positions[i + 1]!) * t
    const z = positions[i + 2]! + (positions[j + 2]! - positions[i + 2]!) * t
    px = (x * right[0] + y * right[1] + z * right[2]) * per + ox
    py = (x * down[0] + y * down[1] + z * down[2]) * per + oy
  }

  for (let t = 0; t < end; t += 3) {
    const a = indices[t]!
    const b = indices[t + 1]!
    const c = indices[t + 2]!
    const ua = side[a]! > 0
    const ub = side[b]! > 0
    const uc = side[c]! > 0
    if (ua === ub && ub === uc) continue
    // From where the triangle's rim comes up through the plane to where it goes down again.
    if (!ua && ub) cross(a, b)
    else if (!ub && uc) cross(b, c)
    else cross(c, a)
    const [fx, fy] = [px, py]
    if (ua && !ub) cross(a, b)
    else if (ub && !uc) cross(b, c)
    else cross(c, a)
    if (count * SEGMENT + SEGMENT > scratch.length) {
      const wider = new Float32Array(scratch.length * 2)
      wider.set(scratch)
      scratch = wider
    }
    const o = count * SEGMENT
    scratch[o] = fx
    scratch[o + 1] = fy
    scratch[o + 2] = px
    scratch[o + 3] = py
    scratch[o + 4] = steepness(positions, a * 3, b * 3, c * 3, n)
    count++
    x0 = Math.min(x0, fx, px)
    x1 = Math.max(x1, fx, px)
    y0 = Math.min(y0, fy, py)
    y1 = Math.max(y1, fy, py)
  }
  return {
    segments: scratch.slice(0, count * SEGMENT),
    count,
    x0: Math.max(0, Math.floor(x0)),
    y0: Math.max(0, Math.floor(y0)),
    x1: Math.min(width - 1, Math.floor(x1)),
    y1: Math.min(height - 1, Math.floor(y1)),
  }
}

/** Share of a triangle's normal that lies in the plane: a distance in the picture times this is one through the body. */
function steepness(
  p: Float32Array,
  a: number,
  b: number,
  c: number,
  n: readonly [number, number, number],
): number {
  const ux = p[b]! - p[a]!
  const uy = p[b + 1]! - p[a + 1]!
  const uz = p[b + 2]! - p[a + 2]!
  const vx = p[c]! - p[a]!
  const vy = p[c + 1]! - p[a + 1]!
  const vz = p[c + 2]! - p[a + 2]!
  const x = uy * vz - uz * vy
  const y = uz * vx - ux * vz
  const z = ux * vy - uy * vx
  const square = x * x + y * y + z * z
  if (square < 1e-18) return 1
  const along = x * n[0] + y * n[1] + z * n[2]
  return Math.sqrt(Math.max(0, 1 - (along * along) / square))
}
