import type { Vec3 } from './vec.ts'

/** A smooth line through space, walked by arc length; all lengths in mm. */
export interface Curve {
  readonly length: number
  /** The point `s` mm from the start; beyond the ends it goes straight on. */
  at(s: number): Vec3
  /** Unit direction of travel at `s`. */
  tangent(s: number): Vec3
}

/** Chords a span between two given points is cut into: 24 keeps the chord error under 0.01 mm for spans of 30 mm. */
const CHORDS = 24

function dist(a: Vec3, b: Vec3): number {
  const x = b[0] - a[0]
  const y = b[1] - a[1]
  const z = b[2] - a[2]
  return Math.sqrt(x * x + y * y + z * z)
}

function mix(a: Vec3, b: Vec3, t: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** Barry and Goldman's pyramid for one centripetal span between p1 and p2, u from 0 to 1. */
function spanPoint(p0: Vec3, p1: Vec3, p2: Vec3, p3: Vec3, u: number): Vec3 {
  const t1 = Math.max(1e-6, Math.sqrt(dist(p0, p1)))
  const t2 = t1 + Math.max(1e-6, Math.sqrt(dist(p1, p2)))
  const t3 = t2 + Math.max(1e-6, Math.sqrt(dist(p2, p3)))
  const t = t1 + (t2 - t1) * u
  const a1 = mix(p0, p1, t / t1)
  const a2 = mix(p1, p2, (t - t1) / (t2 - t1))
  const a3 = mix(p2, p3, (t - t2) / (t3 - t2))
  const b1 = mix(a1, a2, t / t2)
  const b2 = mix(a2, a3, (t - t1) / (t3 - t1))
  return mix(b1, b2, (t - t1) / (t2 - t1))
}

/** A curve through given points by straight chords: exact input for curves that were already smoothed elsewhere. */
export function polyline(points: readonly Vec3[]): Curve {
  if (points.length < 2) throw new Error('A curve needs at least two points')
  const n = points.length
  const arc = new Float64Array(n)
  for (let i = 1; i < n; i++) arc[i] = arc[i - 1]! + dist(points[i - 1]!, points[i]!)
  const length = arc[n - 1]!

  /** Index of the chord that holds s. */
  function chord(s: number): number {
    let low = 0
    let high = n - 2
    while (low < high) {
      const mid = (low + high + 1) >> 1
      if (arc[mid]! <= s) low = mid
      else high = mid - 1
    }
    return low
  }

  function at(s: number): Vec3 {
    const i = chord(s)
    const span = arc[i + 1]! - arc[i]! || 1
    return mix(points[i]!, points[i + 1]!, (s - arc[i]!) / span)
  }

  function tangent(s: number): Vec3 {
    const h = Math.min(0.25, length / 8)
    const a = at(Math.max(0, s - h))
    const b = at(Math.min(length, s + h))
    const d = dist(a, b) || 1
    return [(b[0] - a[0]) / d, (b[1] - a[1]) / d, (b[2] - a[2]) / d]
  }

  return { length, at, tangent }
}

/** Centripetal Catmull-Rom curve (no loops, no overshoot at uneven spacing) through all the points. */
export function catmullRom(points: readonly Vec3[]): Curve {
  const n = points.length
  if (n < 3) return polyline(points)
  const before = mix(points[0]!, points[1]!, -1)
  const after = mix(points[n - 1]!, points[n - 2]!, -1)
  const dense: Vec3[] = [points[0]!]
  for (let i = 0; i < n - 1; i++) {
    const p0 = points[i - 1] ?? before
    const p3 = points[i + 2] ?? after
    for (let k = 1; k <= CHORDS; k++) {
      dense.push(k === CHORDS ? points[i + 1]! : spanPoint(p0, points[i]!, points[i + 1]!, p3, k / CHORDS))
    }
  }
  return polyline(dense)
}
