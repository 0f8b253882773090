import type { Curve } from './curve.ts'
import type { Mesh } from './mesh.ts'
import type { Vec3 } from './vec.ts'

export interface TubeOptions {
  /** Half width in mm at arc length s. */
  radius(s: number): number
  /** Corners of a ring. */
  readonly sides: number
  /** Distance between rings in mm (stretched a little so that it divides the length). */
  readonly step: number
  /** Thickness of the ring towards `flat` as a share of its width; 1 (round) when left out. */
  aspect?(s: number): number
  /** Direction in which the tube is thin at its start; carried along without twist. Any, when left out. */
  readonly flat?: Vec3
  /** Close both ends with rounded caps. Default true; without caps the mesh is open. */
  readonly capped?: boolean
}

/** Rings of a rounded cap, not counting the pole: vertices run pole, cap, rings, cap, pole. */
export const TUBE_CAP_RINGS = 3

interface Frame {
  readonly p: Vec3
  readonly t: Vec3
  readonly n: Vec3
  readonly b: Vec3
}

function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function perpendicular(v: Vec3, t: Vec3): Vec3 | undefined {
  const d = v[0] * t[0] + v[1] * t[1] + v[2] * t[2]
  const p: Vec3 = [v[0] - d * t[0], v[1] - d * t[1], v[2] - d * t[2]]
  const l = Math.sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2])
  return l < 1e-4 ? undefined : [p[0] / l, p[1] / l, p[2] / l]
}

/** Frames along the curve that do not twist: each normal is the last one made square to the new direction. */
function framesOf(curve: Curve, count: number, flat: Vec3): Frame[] {
  const frames: Frame[] = []
  let n: Vec3 = flat
  for (let i = 0; i < count; i++) {
    const s = (curve.length * i) / (count - 1)
    const t = curve.tangent(s)
    n = perpendicular(n, t) ?? perpendicular([0, 0, 1], t) ?? perpendicular([1, 0, 0], t) ?? [1, 0, 0]
    frames.push({ p: curve.at(s), t, n, b: cross(t, n) })
  }
  return frames
}

/**
 * A tube around a curve, with `arc` (mm along the curve) for every vertex, outward winding and smooth normals. Capped
 * tubes are watertight.
 */
export function tube(curve: Curve, options: TubeOptions): Mesh {
  const { sides, step, capped = true } = options
  const rings = Math.max(2, Math.round(curve.length / step) + 1)
  const frames = framesOf(curve, rings, options.flat ?? [0, 0, 1])
  const positions: number[] = []
  const normals: number[] = []
  const arc: number[] = []
  const indices: number[] = []
  const aspectAt = (s: number) => options.aspect?.(s) ?? 1

  /** One ring; `out` moves it along the direction of travel, `share` shrinks it, `lean` tilts its normals that way. */
  function ring(f: Frame, s: number, share: number, out: number, lean: number): void {
    const wide = options.radius(s)
    const thin = wide * aspectAt(s)
    const slope = lean === 0 ? -(options.radius(s + 0.1) - options.radius(s - 0.1)) / 0.2 : 0
    for (let k = 0; k < sides; k++) {
      const a = (2 * Math.PI * k) / sides
      const ca = Math.cos(a)
      const sa = Math.sin(a)
      for (let d = 0; d < 3; d++) {
        positions.push(f.p[d]! + f.t[d]! * out + share * (f.n[d]! * ca * thin + f.b[d]! * sa * wide))
      }
      // Normal of the ellipse, tilted by the change of radius or, on a cap, towards the pole.
      const nx = ca * wide
      const bx = sa * thin
      const ln = Math.sqrt(nx * nx + bx * bx) || 1
      const side = Math.sqrt(Math.max(0, 1 - lean * lean))
      const v: number[] = []
      for (let d = 0; d < 3; d++) {
        v.push((side * (f.n[d]! * nx + f.b[d]! * bx)) / ln + f.t[d]! * (lean + slope))
      }
      const l = Math.sqrt(v[0]! * v[0]! + v[1]! * v[1]! + v[2]! * v[2]!) || 1
      normals.push(v[0]! / l, v[1]! / l, v[2]! / l)
      arc.push(Math.min(curve.length, Math.max(0, s)))
    }
  }

  function pole(f: Frame, s: number, sign: number): void {
    const out = sign * Math.min(options.radius(s), options.radius(s) * aspectAt(s))
    positions.push(f.p[0] + f.t[0] * out, f.p[1] + f.t[1] * out, f.p[2] + f.t[2] * out)
    normals.push(f.t[0] * sign, f.t[1] * sign, f.t[2] * sign)
    arc.push(s)
  }

  function cap(f: Frame, s: number, sign: number, from: number, to: number): void {
    const reach = Math.min(options.radius(s), options.radius(s) * aspectAt(s))
    for (let j = from; j !== to; j += Math.sign(to - from)) {
      const angle = ((Math.PI / 2) * j) / (TUBE_CAP_RINGS + 1)
      ring(f, s, Math.cos(angle), sign * reach * Math.sin(angle), sign * Math.sin(angle))
    }
  }

  const first = frames[0]!
  const last = frames[rings - 1]!
  if (capped) {
    pole(first, 0, -1)
    cap(first, 0, -1, TUBE_CAP_RINGS, 0)
  }
  for (let i = 0; i < rings; i++) ring(frames[i]!, (curve.length * i) / (rings - 1), 1, 0, 0)
  if (capped) {
    cap(last, curve.length, 1, 1, TUBE_CAP_RINGS + 1)
    pole(last, curve.length, 1)
  }

  const start = capped ? 1 : 0
  const ringCount = rings + (capped ? 2 * TUBE_CAP_RINGS : 0)
  for (let r = 0; r < ringCount - 1; r++) {
    for (let k = 0; k < sides; k++) {
      const a = start + r * sides + k
      const b = start + r * sides + ((k + 1) % sides)
      indices.push(a, b, b + sides, a, b + sides, a + sides)
    }
  }
  if (capped) {
    const end = positions.length / 3 - 1
    const lastRing = start + (ringCount - 1) * sides
    for (let k = 0; k < sides; k++) {
      const next = (k + 1) % sides
      indices.push(0, start + next, start + k, end, lastRing + k, lastRing + next)
    }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
    arc: Float32Array.from(arc),
  }
}
