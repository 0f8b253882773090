import type { Vec3 } from '../shape/vec.ts'
import type { Bvh } from './bvh.ts'
import type { Body } from './vertebra-body.ts'

/** A pedicle at its isthmus, in the bone's own axes, mm and degrees; x counts outwards on both sides. */
export interface Pedicle {
  readonly centre: { readonly x: number; readonly y: number; readonly z: number }
  /** Forward coordinate of the narrowest place straight across. */
  readonly isthmusZ: number
  readonly width: number
  readonly height: number
  /** By which the axis runs inwards on its way forward. */
  readonly inwards: number
  /** By which the axis rises on its way forward. */
  readonly rises: number
  /** From the posterior wall back to the superior articular process, just above the pedicle. */
  readonly neck: number
  /** Outer border at the isthmus. */
  readonly outer: number
}

const RADIAN = Math.PI / 180
/** How far behind the posterior wall the isthmus is looked for, mm. */
const REACH = 10
/** Behind the wall by this much a stretch of the pedicle is free of the body's corner, mm. */
const FREE = 1.5
/** Least outward part of the normal where a way through the pedicle ends. */
const OUTWARDS = 0.3
/** The narrowest way is found at a flat minimum: what is longer by no more than this counts as equal. */
const HARDLY = 1.02
/** So far above the pedicle's upper border its neck is measured, mm; found on real bones, where the tables' lengths come out. */
const ABOVE = 2
/** What lies nearer to the wall than this is the body's own rim, mm. */
const CLEAR = 3

/** A way thinner than this grazes a ledge of the canal's wall and is no pedicle, mm. */
const LEDGE = 3

/** How far a ray runs until it first leaves the bone (from inside) or enters it (from outside), mm. */
function run(bone: Bvh, from: Vec3, direction: Vec3): number {
  return bone.hits(from, direction)[0]?.t ?? Number.NaN
}

/** How far forward the pedicle is narrowest straight across: where its isthmus lies. */
function narrowestAt(bone: Bvh, side: 1 | -1, wall: number, y: number): number {
  let best = { width: Number.POSITIVE_INFINITY, z: wall }
  for (let z = wall - REACH; z <= wall - FREE / 2; z += 0.25) {
    const half = run(bone, [0, y, z], [side, 0, 0])
    if (!(half > 5 && half < 30)) continue
    const width = run(bone, [side * (half + 0.01), y, z], [side, 0, 0])
    if (width > LEDGE && width < best.width) best = { width, z }
  }
  return best.z
}

interface Isthmus {
  readonly width: number
  readonly x: number
  readonly z: number
  readonly angle: number
}

/** The shortest way through the pedicle at one angle forward of straight outwards, from its canal side. */
function narrowestAlong(bone: Bvh, side: 1 | -1, wall: number, y: number, angle: number): Isthmus {
  let best: Isthmus = { width: Number.POSITIVE_INFINITY, x: 0, z: 0, angle }
  const [c, s] = [Math.cos(angle * RADIAN), Math.sin(angle * RADIAN)]
  for (let z = wall - REACH; z <= wall - FREE; z += 0.5) {
    const half = run(bone, [0, y, z], [side, 0, 0])
    if (!(half > 5 && half < 30)) continue
    const out = bone.hits([side * (half + c * 0.01), y, z + s * 0.01], [side * c, 0, s])[0]
    // It must come out on the outer side, and its middle must lie behind the body, or it measures a corner of that.
    if (!out?.leaving || bone.normal(out.triangle)[0] * side < OUTWARDS) continue
    const middle = z + (s * out.t) / 2
    if (out.t < best.width && middle < wall)
      best = { width: out.t, x: half + (c * out.t) / 2, z: middle, angle }
  }
  return best
}

/** The shortest way through the pedicle, from 10 degrees backwards to 50 forwards; its angle is the middle of those hardly longer. */
function isthmus(bone: Bvh, side: 1 | -1, wall: number, y: number): Isthmus {
  const all = Array.from({ length: 31 }, (_, i) => narrowestAlong(bone, side, wall, y, 2 * i - 10))
  const best = all.reduce((a, b) => (b.width < a.width ? b : a))
  const near = all.filter(({ width }) => width <= best.width * HARDLY)
  return { ...best, angle: near.reduce((sum, { angle }) => sum + angle, 0) / near.length }
}

/** Measures one pedicle of a vertebra given in its own axes. */
export function measurePedicle(bone: Bvh, body: Body, side: 1 | -1): Pedicle {
  const wall = body.wall + body.wallHollow
  let y = ((body.front + body.back) / 2) * 0.14
  let found = isthmus(bone, side, body.wall, y)
  // The pedicle's axis runs at right angles to its narrowest width.
  const at = (s: number): { x: number; z: number; low: number; high: number } => {
    const z = found.z + s * Math.cos(found.angle * RADIAN)
    const x = found.x - s * Math.sin(found.angle * RADIAN)
    const up = run(bone, [side * x, y, z], [0, 1, 0])
    const down = run(bone, [side * x, y, z], [0, -1, 0])
    return { x, z, low: y - down, high: y + up }
  }
  const free = (s: number): boolean => {
    const z = found.z + s * Math.cos(found.angle * RADIAN)
    return z <= body.wall - FREE && z >= body.wall - REACH
  }
  const stretch = (): number[] => Array.from({ length: 41 }, (_, i) => -10 + i * 0.5).filter(free)
  let least = at(0)
  for (let round = 0; round < 4; round++) {
    for (const here of [least, ...stretch().map(at)]) {
      if (here.high - here.low < least.high - least.low) least = here
    }
    const next = (least.low + least.high) / 2
    if (Number.isFinite(next)) y = next
    found = isthmus(bone, side, body.wall, y)
    least = at(0)
  }
  for (const here of stretch().map(at)) if (here.high - here.low < least.high - least.low) least = here
  const height = least.high - least.low
  // The lowest point of the upper border, in the pedicle's middle; a little above it the superior process stands behind.
  const border = Array.from({ length: 15 }, (_, i) => wall - 9 + i * 0.5).map((z) =>
    run(bone, [side * found.x, y, z], [0, 1, 0]),
  )
  const notch = y + Math.min(...border.filter(Number.isFinite)) + ABOVE
  const process = bone
    .hits([side * found.x, notch, wall - 1], [0, 0, -1])
    .find((hit) => !hit.leaving && hit.t > CLEAR)
  const heights = stretch()
    .map((s) => [s, at(s)] as const)
    .filter(([s]) => Math.abs(s) <= 2.5)
  const rise = slope(heights.map(([s, here]) => [s, (here.low + here.high) / 2] as const))
  return {
    centre: { x: found.x, y, z: found.z },
    isthmusZ: narrowestAt(bone, side, body.wall, y),
    width: found.width,
    height,
    inwards: found.angle,
    rises: Math.atan(rise) / RADIAN,
    neck: (process?.t ?? Number.NaN) + 1,
    outer: found.x + (found.width / 2) * Math.cos(found.angle * RADIAN),
  }
}

/** Slope of the straight line through points [along, up]. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const n = points.length
  const ms = points.reduce((sum, [s]) => sum + s, 0) / n
  const mv = points.reduce((sum, [, v]) => sum + v, 0) / n
  const top = points.reduce((sum, [s, v]) => sum + (s - ms) * (v - mv), 0)
  return top / points.reduce((sum, [s]) => sum + (s - ms) ** 2, 0)
}
