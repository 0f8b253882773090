import type { Vec3 } from './vec.ts'

/** Signed distance to a surface, mm, negative inside; an estimate where parts are blended. Never allocates. */
export type Field = (x: number, y: number, z: number) => number

/** An axis-aligned box, mm. */
export interface Box {
  readonly min: Vec3
  readonly max: Vec3
}

/** Union with a fillet of about `k` mm. Keep k under a third of the thinner part, or it swells. */
export function smoothUnion(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k
  return Math.min(a, b) - h * h * k * 0.25
}

/** `a` without `b`, with an edge rounded over about `k` mm. */
export function smoothSubtract(a: number, b: number, k: number): number {
  return -smoothUnion(-a, b, k)
}

/** What both share, with an edge rounded over about `k` mm. */
export function smoothIntersect(a: number, b: number, k: number): number {
  return -smoothUnion(-a, -b, k)
}

/** A ball of radius `r`. */
export function sphere(x: number, y: number, z: number, r: number): number {
  return Math.sqrt(x * x + y * y + z * z) - r
}

/** An ellipsoid of half axes a, b, c: exact on the axes, an estimate elsewhere. */
export function ellipsoid(x: number, y: number, z: number, a: number, b: number, c: number): number {
  const px = x / a
  const py = y / b
  const pz = z / c
  const k0 = Math.sqrt(px * px + py * py + pz * pz)
  const qx = px / a
  const qy = py / b
  const qz = pz / c
  const k1 = Math.sqrt(qx * qx + qy * qy + qz * qz)
  return k1 < 1e-9 ? -Math.min(a, b, c) : (k0 * (k0 - 1)) / k1
}

/** The same in a plane, for an ellipse of half axes a, b. */
export function ellipse(x: number, y: number, a: number, b: number): number {
  const px = x / a
  const py = y / b
  const k0 = Math.sqrt(px * px + py * py)
  const qx = px / a
  const qy = py / b
  const k1 = Math.sqrt(qx * qx + qy * qy)
  return k1 < 1e-9 ? -Math.min(a, b) : (k0 * (k0 - 1)) / k1
}

/** A rod from `a` to `b` whose radius goes from ra to rb. */
export function capsule(x: number, y: number, z: number, a: Vec3, b: Vec3, ra: number, rb = ra): number {
  const bx = b[0] - a[0]
  const by = b[1] - a[1]
  const bz = b[2] - a[2]
  const px = x - a[0]
  const py = y - a[1]
  const pz = z - a[2]
  const square = bx * bx + by * by + bz * bz
  const t = square > 0 ? Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) / square)) : 0
  const dx = px - bx * t
  const dy = py - by * t
  const dz = pz - bz * t
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - (ra + (rb - ra) * t)
}
