import { type Canal, canal } from '../anatomy/canal.ts'
import { restField } from '../anatomy/disc.ts'
import { discSpace, type WallPoint, wallPoint } from '../anatomy/disc-space.ts'
import { ellipsoid, type Field, smoothSubtract, smoothUnion } from '../shape/field.ts'
import { bulgeField } from './bulge.ts'
import type { Lesion } from './lesion.ts'

/** Displaced tissue as a function of wall coordinates: about mm to its surface, negative inside. */
export type WallField = (w: WallPoint) => number

/** Value where there is no tissue near. */
const FAR = 9
/** How deep under the margin domes have their middle, and stalks begin; mm. */
const SINK = 2.2
const ROOT_DEPTH = 1
/** Radius of the fillets between stalk, mass and disc, mm. */
const FILLET = 1.1

/** Lumps about 5 and 9 mm apart, -1 to 1; the same on both sides of the midline. */
export function lumps(s: number, eta: number, d: number): number {
  return (
    0.6 * Math.cos(0.71 * s) * Math.cos(0.83 * eta + 0.5 * d + 0.6) +
    0.4 * Math.cos(1.27 * s) * Math.cos(1.1 * d + 1.35 * eta - 0.8)
  )
}

/** Everything but the disc at rest: value from wall coordinates, lump at that place, and distance to what is hard. */
type Core = (w: WallPoint, lump: number, hard: number) => number

/** All displaced tissue of a lesion except the disc at rest, with the two slow terms handed in. */
export function tissueCore(l: Lesion): Core {
  const { dome, head, neck, ridge } = l
  const bulge = l.bulge.depth > 1e-3 ? bulgeField(l.bulge, discSpace(l.level).circumference) : undefined
  const hasDome = dome.depth > 1e-3
  const hasHead = head.depth > 1e-3
  // Small lesions are smooth: lumps must not reach further than the tissue itself.
  const lumpy = 0.34 * Math.min(1, Math.max(dome.depth, 2 * head.depth) / 3.5)
  // Axis of the stalk: from under the dome's foot to the head's middle.
  const ax = head.s - dome.s
  const ay = head.eta - dome.eta
  const ad = head.d + ROOT_DEPTH
  const aa = Math.max(1e-6, ax * ax + ay * ay + ad * ad)

  return (w, lump, hard) => {
    const { s, eta, d } = w
    let f = bulge ? bulge(w) : FAR
    if (hasDome || hasHead) {
      const rough = lumpy * lump
      if (hasDome) {
        const x = Math.max(0, Math.abs(s - dome.s) - dome.flat)
        const mound = ellipsoid(x, eta - dome.eta, d + SINK, dome.width, dome.height, dome.depth + SINK)
        f = smoothUnion(f, mound + 0.4 * rough, FILLET)
      }
      if (hasHead) {
        const x = Math.max(0, Math.abs(s - head.s) - head.flat)
        const mass = ellipsoid(x, eta - head.eta, d - head.d, head.width, head.height, head.depth) + rough
        const along = ((s - dome.s) * ax + (eta - dome.eta) * ay + (d + ROOT_DEPTH) * ad) / aa
        const t = Math.min(1, Math.max(0, along))
        const qx = s - dome.s - ax * t
        const qy = eta - dome.eta - ay * t
        // The stalk lies flat on the wall: it counts distance out from the wall more than along it.
        const qd = (d + ROOT_DEPTH - ad * t) * 1.25
        const stalk = Math.sqrt(qx * qx + qy * qy + qd * qd) - (neck.r - neck.pinch * 4 * t * (1 - t))
        f = smoothUnion(f, smoothUnion(mass, stalk + 0.5 * rough, FILLET), FILLET)
      }
      if (ridge.side !== 0) {
        const aside = Math.max(0, (s - ridge.s) * ridge.side)
        f = Math.max(f, (d - ridge.low - 0.45 * aside * Math.sqrt(aside)) * 0.7)
      }
    }
    return Math.max(f, -hard)
  }
}

/** Distance to what tissue cannot enter: the bodies, the pedicles and the back wall of the canal with their linings. */
export function hardAt(walls: Canal, w: WallPoint): number {
  const body = Math.max(w.d, Math.min(w.aboveLower, w.belowUpper))
  return Math.min(body, walls.pedicles(w.s, w.eta) - 0.3, walls.room(w.s, w.eta) - 0.6 - w.d)
}

/** All displaced tissue of a lesion except the disc at rest. */
export function wallField(l: Lesion): WallField {
  const core = tissueCore(l)
  const walls = canal(l.level)
  return (w) => core(w, lumps(w.s, w.eta, w.d), hardAt(walls, w))
}

/** Fillet between the disc at rest and displaced tissue, mm. */
export const SEAM = 0.5

/** The disc at rest less the hollow that a free piece leaves behind in its margin. */
export function hollowed(l: Lesion): (w: WallPoint, rest: number) => number {
  const { hollow } = l
  if (hollow.depth < 1e-3) return (_w, rest) => rest
  return (w, rest) => {
    const x = Math.max(0, Math.abs(w.s - hollow.s) - hollow.flat)
    const e = ellipsoid(x, w.eta - hollow.eta, w.d, hollow.width, hollow.height, hollow.depth)
    return smoothSubtract(rest, e, SEAM)
  }
}

/** Disc and displaced tissue together; world coordinates, mm, negative inside. Not for use from two places at once. */
export function tissueField(l: Lesion): Field {
  const space = discSpace(l.level)
  const field = wallField(l)
  const hollow = hollowed(l)
  const w = wallPoint()
  return (x, y, z) => {
    space.wall(x, y, z, w)
    return smoothUnion(hollow(w, restField(w)), field(w), SEAM)
  }
}
