import { discSpace } from '../anatomy/disc-space.ts'
import { discValue } from '../morphometry/thoracic.ts'
import type { Vec3 } from '../shape/vec.ts'
import type { Lesion } from './lesion.ts'

/** The way that tissue has taken through the ring: a radial fissure (NOM-20), from the nucleus to where the tissue leaves; mm. */
export interface Fissure {
  /** In the nucleus, and at its outer end: under the base, or under the outer ring where that still covers the tissue. */
  readonly from: Vec3
  readonly to: Vec3
  /** Half its width at both ends. */
  readonly inner: number
  readonly outer: number
  /** Across the layers of the ring, along the disc's axis: the fissure goes from plate to plate. */
  readonly up: Vec3
}

/** Half width of the fissure at the nucleus, and its share of the base further out (assumed; no source gives its width). */
const INNER = 0.7
const SHARE = 0.32
const WIDEST = 2.2
/** mm of outer ring that still cover a protrusion ("often contained", NOM-09; assumed). */
const COVER = 1.8
/** mm of displacement over which it opens, so that nothing pops. */
const OPENS = 1.5

/** The fissure of a lesion; null where nothing has left the disc. A bulge has none. */
export function fissureOf({ level, dome, head, hollow }: Lesion): Fissure | null {
  const out = Math.max(dome.depth, head.depth, hollow.depth)
  if (out < 1e-3) return null
  const space = discSpace(level)
  const open = Math.min(1, out / OPENS)
  // What is a mound alone lies under the outer ring; what has a head has come through it.
  const mound = dome.depth / (dome.depth + 2 * head.depth + hollow.depth)
  const covered = Math.min(1, Math.max(0, (mound - 0.25) / 0.4))
  const rim = space.pointAt(dome.s, 0, 0)
  const behind = discValue('nucleusPosteriorOffset', level)
  const core: Vec3 = [
    0,
    space.centre[1] - space.forward[1] * behind,
    space.centre[2] - space.forward[2] * behind,
  ]
  const way: Vec3 = [rim[0] - core[0], rim[1] - core[1], rim[2] - core[2]]
  const length = Math.sqrt(way[0] ** 2 + way[1] ** 2 + way[2] ** 2)
  const nucleus = Math.sqrt(discValue('nucleusAreaFraction', level)) - 0.12
  const at = (share: number): Vec3 => [
    core[0] + way[0] * share,
    core[1] + way[1] * share,
    core[2] + way[2] * share,
  ]
  return {
    from: at(nucleus),
    to: at(1 - (COVER * covered) / length),
    inner: INNER * open,
    outer: Math.min(WIDEST, INNER + SHARE * (dome.flat * 0.5 + dome.width)) * open,
    up: space.up,
  }
}

/** mm from a point to the fissure's edge, negative inside; world coordinates. */
export function fissureDistance(
  { from, to, inner, outer, up }: Fissure,
  x: number,
  y: number,
  z: number,
): number {
  const a: Vec3 = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
  const p: Vec3 = [x - from[0], y - from[1], z - from[2]]
  const high = p[0] * up[0] + p[1] * up[1] + p[2] * up[2]
  const q: Vec3 = [p[0] - up[0] * high, p[1] - up[1] * high, p[2] - up[2] * high]
  const t = Math.min(
    1,
    Math.max(0, (q[0] * a[0] + q[1] * a[1] + q[2] * a[2]) / (a[0] ** 2 + a[1] ** 2 + a[2] ** 2)),
  )
  const [dx, dy, dz] = [q[0] - a[0] * t, q[1] - a[1] * t, q[2] - a[2] * t]
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - (inner + (outer - inner) * t)
}
