import type { DiscLevel, SpineDisc } from '../../src/domain/levels.ts'
import type { Vec3 } from '../shape/vec.ts'
import { outlineLength, type Plate } from './disc-outline.ts'
import { PLATES } from './disc-plates.ts'

/** Where a point lies against the back and sides of a disc and of the two bodies it joins; mm. */
export interface WallPoint {
  /** Along the outline from the posterior midline, left positive. */
  s: number
  /** Above the disc's middle plane. */
  eta: number
  /** Out from the wall: body, healthy disc, body. Negative inside. */
  d: number
  /** Above the end plate below, and below the end plate above. */
  aboveLower: number
  belowUpper: number
  /** 0 at the end plate below, 1 at the one above. */
  t: number
}

export interface DiscSpace<L extends SpineDisc = DiscLevel> {
  readonly level: L
  readonly lower: Plate
  readonly upper: Plate
  /** Height at the posterior rim in the midline, mm. */
  readonly posteriorHeight: number
  /** Centre and axes of the disc's middle plane. */
  readonly centre: Vec3
  readonly up: Vec3
  readonly forward: Vec3
  /** Length of the outline all the way round, mm. */
  readonly circumference: number
  wall(x: number, y: number, z: number, out: WallPoint): WallPoint
  /** The point with these wall coordinates. */
  pointAt(s: number, eta: number, d: number): Vec3
}

export function wallPoint(): WallPoint {
  return { s: 0, eta: 0, d: 0, aboveLower: 0, belowUpper: 0, t: 0 }
}

/** mm by which a healthy annulus stands proud of the rims at mid height; half of the 1.3 to 1.5 mm in SEGMENT. */
const REST_BULGE = 0.75
/** The same of the disc above L1: lower, it stands less proud, and the sac lies close behind it (assumed). */
const REST_BULGE_ABOVE = 0.3

function middle(a: Vec3, b: Vec3): Vec3 {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
}

function unit(v: Vec3): Vec3 {
  const l = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2])
  return [v[0] / l, v[1] / l, v[2] / l]
}

function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function build<L extends SpineDisc>(level: L): DiscSpace<L> {
  const { lower, upper } = PLATES[level]
  const bulge = level === 'T12-L1' ? REST_BULGE_ABOVE : REST_BULGE
  const centre = middle(lower.centre, upper.centre)
  const up = unit(middle(lower.up, upper.up))
  const forward = unit([0, -up[2], up[1]])
  const apart: Vec3 = [0, upper.centre[1] - lower.centre[1], upper.centre[2] - lower.centre[2]]
  const back = (p: Plate): Vec3 => {
    const r = p.outline.radiusAt(0)
    return [0, p.centre[1] - p.forward[1] * r, p.centre[2] - p.forward[2] * r]
  }
  const bl = back(lower)
  const bu = back(upper)
  const posteriorHeight = Math.max(2, dot([0, bu[1] - bl[1], bu[2] - bl[2]], up))
  const centralHeight = dot(apart, up)
  const l = { s: 0, v: 0, d: 0 }
  const u = { s: 0, v: 0, d: 0 }

  /** Position against one plate: arc, height over the plate's surface, distance out from its outline. */
  function against(p: Plate, x: number, y: number, z: number, side: 1 | -1, out: typeof l): void {
    const ry = y - p.centre[1]
    const rz = z - p.centre[2]
    const v = ry * p.up[1] + rz * p.up[2]
    const f = ry * p.forward[1] + rz * p.forward[2]
    const grow = 1 / (1 - p.waist(-side * v))
    p.outline.locate(x * grow, f * grow, out)
    out.d /= grow
    // Behind, the end plate's surface meets its rim plane at the rim: no need to ask outside it.
    out.v = out.d > -1.2 && f <= 0 ? side * v : side * (v - p.height(x, f))
  }

  function wall(x: number, y: number, z: number, out: WallPoint): WallPoint {
    against(lower, x, y, z, 1, l)
    against(upper, x, y, z, -1, u)
    const room = Math.max(l.v + u.v, posteriorHeight * 0.7)
    const lin = Math.min(1, Math.max(0, 0.5 + (l.v - u.v) / (2 * room)))
    const t = lin
    out.s = l.s + (u.s - l.s) * t
    out.eta = (l.v - u.v) / 2
    out.d = l.d + (u.d - l.d) * t - bulge * 4 * t * (1 - t)
    out.aboveLower = l.v
    out.belowUpper = u.v
    out.t = t
    return out
  }

  const scratch = wallPoint()

  function pointAt(s: number, eta: number, d: number): Vec3 {
    const guess = lower.outline.pointAt(s)
    const gx = guess[0]
    const gf = guess[1]
    let x = gx
    let y = centre[1] + forward[1] * gf + up[1] * eta
    let z = centre[2] + forward[2] * gf + up[2] * eta
    // Newton on the three wall coordinates, with differences over 0.05 mm; six rounds bring it under 0.01 mm.
    const h = 0.05
    for (let round = 0; round < 12; round++) {
      wall(x, y, z, scratch)
      const es = s - scratch.s
      const ee = eta - scratch.eta
      const ed = d - scratch.d
      if (Math.abs(es) + Math.abs(ee) + Math.abs(ed) < 0.005) break
      const s0 = scratch.s
      const e0 = scratch.eta
      const d0 = scratch.d
      wall(x + h, y, z, scratch)
      const a = [(scratch.s - s0) / h, (scratch.eta - e0) / h, (scratch.d - d0) / h]
      wall(x, y + h, z, scratch)
      const b = [(scratch.s - s0) / h, (scratch.eta - e0) / h, (scratch.d - d0) / h]
      wall(x, y, z + h, scratch)
      const c = [(scratch.s - s0) / h, (scratch.eta - e0) / h, (scratch.d - d0) / h]
      const step = solve3(a, b, c, [es, ee, ed])
      const size = Math.sqrt(step[0]! * step[0]! + step[1]! * step[1]! + step[2]! * step[2]!)
      const k = size > 4 ? 4 / size : 1
      x += step[0]! * k
      y += step[1]! * k
      z += step[2]! * k
    }
    return [x, y, z]
  }

  return {
    level,
    lower,
    upper,
    posteriorHeight: Math.min(posteriorHeight, centralHeight),
    centre,
    up,
    forward,
    circumference: (outlineLength(lower.outline) + outlineLength(upper.outline)) / 2,
    wall,
    pointAt,
  }
}

/** Solves x*a + y*b + z*c = r for columns a, b, c. */
function solve3(a: number[], b: number[], c: number[], r: number[]): number[] {
  const det = det3(a, b, c)
  if (Math.abs(det) < 1e-9) return [0, 0, 0]
  return [det3(r, b, c) / det, det3(a, r, c) / det, det3(a, b, r) / det]
}

function det3(a: number[], b: number[], c: number[]): number {
  return (
    a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) -
    b[0]! * (a[1]! * c[2]! - a[2]! * c[1]!) +
    c[0]! * (a[1]! * b[2]! - a[2]! * b[1]!)
  )
}

const SPACES = new Map<SpineDisc, DiscSpace<SpineDisc>>()

/** The coordinates along the wall of one disc; built once. */
export function discSpace<L extends SpineDisc>(level: L): DiscSpace<L> {
  let space = SPACES.get(level)
  if (!space) {
    space = build(level)
    SPACES.set(level, space)
  }
  return space as DiscSpace<L>
}
