import { type BufferGeometry, ShapeUtils, Vector2, type Vector4 } from 'three'

/** A flat face that closes a cut surface: corners in mm, three numbers each, and triangles that face against the plane. */
export interface CutFace {
  readonly corners: readonly number[]
  readonly triangles: readonly number[]
  /** Its borders, each the numbers of its corners in order: seen from the tip of the plane's normal the face lies on their left. */
  readonly borders: readonly (readonly number[])[]
}

/** How far a face stands inside what stays, mm: the shader cuts at the plane itself and must not nibble at it. */
export const INSIDE = 0.02

/** The masks of bone in a cut: open to the light, flat, and a little spongy, as bone is inside. */
export const CUT_BONE = [255, 128, 0, 90] as const

/** Corners nearer than this are one, mm. */
const SAME = 1e-4

/** Two directions in the plane, so that (right, up, normal) is right-handed. */
function axesOf({ x, y, z }: Vector4): { right: readonly number[]; up: readonly number[] } {
  const length = Math.sqrt(y * y + z * z)
  // The patient's own axis from side to side is a good first direction, but for a plane that looks along it.
  const right = length > 0.1 ? [length, (-x * y) / length, (-x * z) / length] : [0, x, 0]
  const up = [y * right[2]! - z * right[1]!, z * right[0]! - x * right[2]!, x * right[1]! - y * right[0]!]
  return { right, up }
}

/** Where the triangles cross the plane: pairs of points, each the end of a line across one triangle. */
function crossings(geometry: BufferGeometry, plane: Vector4): number[][] {
  const p = geometry.attributes.position!.array
  const index = geometry.getIndex()!.array
  // A corner in the plane counts as just ahead of it, so that it never ends two lines at once.
  const height = (v: number): number => {
    const h = p[v * 3]! * plane.x + p[v * 3 + 1]! * plane.y + p[v * 3 + 2]! * plane.z - plane.w
    return Math.abs(h) < SAME ? SAME : h
  }
  const lines: number[][] = []
  for (let t = 0; t + 2 < index.length; t += 3) {
    const ends: number[] = []
    for (let k = 0; k < 3; k++) {
      const [a, b] = [index[t + k]!, index[t + ((k + 1) % 3)]!]
      const [ha, hb] = [height(a), height(b)]
      if (ha > 0 === hb > 0) continue
      // From the same end whichever triangle asks, so that neighbours find the very same point.
      const [from, to, share] = a < b ? [a, b, ha / (ha - hb)] : [b, a, hb / (hb - ha)]
      const at = [0, 1, 2].map((c) => p[from * 3 + c]! + (p[to * 3 + c]! - p[from * 3 + c]!) * share)
      // Lines run with the solid on one side: in by the edge that climbs over the plane.
      if (ha < 0) ends.unshift(...at)
      else ends.push(...at)
    }
    if (ends.length === 6) lines.push(ends)
  }
  return lines
}

/** Joins lines end to end into closed rings of points. Lines that do not close are left out. */
function rings(lines: readonly number[][]): number[][][] {
  const key = (point: readonly number[]): string => point.map((c) => Math.round(c / SAME)).join()
  const next = new Map<string, number[][]>()
  for (const line of lines) {
    const from = key(line.slice(0, 3))
    if (from === key(line.slice(3))) continue
    next.set(from, [...(next.get(from) ?? []), line])
  }
  const found: number[][][] = []
  for (const start of next.keys()) {
    const ring: number[][] = []
    let at = start
    for (let line = next.get(at)?.pop(); line; line = next.get(at)?.pop()) {
      ring.push(line.slice(0, 3))
      at = key(line.slice(3))
      if (at === start) break
    }
    if (at === start && ring.length > 2) found.push(ring)
  }
  return found
}

function holds(ring: readonly Vector2[], point: Vector2): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i]!, ring[j]!]
    if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x)
      inside = !inside
  }
  return inside
}

/**
 * The face of a closed mesh where a plane cuts it. `plane` is xyz towards the half that stays and its distance from the
 * origin, mm; the face looks away from that half. Without a crossing the face is empty.
 */
export function cutFace(geometry: BufferGeometry, plane: Vector4): CutFace {
  const { right, up } = axesOf(plane)
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!
  const loops = rings(crossings(geometry, plane)).map((points) => {
    const flat = points.map((point) => new Vector2(dot(point, right), dot(point, up)))
    return { points, flat, within: 0 }
  })
  for (const loop of loops)
    loop.within = loops.filter((other) => other !== loop && holds(other.flat, loop.flat[0]!)).length
  const corners: number[] = []
  const triangles: number[] = []
  const borders: number[][] = []
  for (const outer of loops.filter(({ within }) => within % 2 === 0)) {
    const holes = loops.filter(
      ({ within, flat }) => within === outer.within + 1 && holds(outer.flat, flat[0]!),
    )
    const wound = [outer, ...holes].map(({ points, flat }, which) =>
      ShapeUtils.isClockWise(flat) === (which === 0)
        ? { points: [...points].reverse(), flat: [...flat].reverse() }
        : { points, flat },
    )
    const first = corners.length / 3
    for (const { points } of wound) {
      const from = corners.length / 3
      borders.push(points.map((_, i) => from + i))
      for (const point of points) corners.push(...point)
    }
    // Counter-clockwise seen from the tip of the plane's normal; the face looks the other way.
    for (const [a, b, c] of ShapeUtils.triangulateShape(
      wound[0]!.flat,
      wound.slice(1).map(({ flat }) => flat),
    ))
      triangles.push(first + a!, first + c!, first + b!)
  }
  return { corners, triangles, borders }
}
