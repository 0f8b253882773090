import { type Canal, canal } from '../anatomy/canal.ts'
import { restField } from '../anatomy/disc.ts'
import { type DiscSpace, discSpace, type WallPoint, wallPoint } from '../anatomy/disc-space.ts'
import { ellipsoid, type Field, smoothUnion } from '../shape/field.ts'
import type { Lesion } from './lesion.ts'

/** Displaced tissue as a function of wall coordinates: about mm to its surface, negative inside. */
export type WallField = (w: WallPoint) => number

/** Radius of the fillets between stalk, mass and disc, mm. */
const FILLET = 1.1

/** Lumps about 5 and 9 mm apart, -1 to 1; the same on both sides of the midline. */
function lumps(s: number, eta: number, d: number): number {
  return (
    0.6 * Math.cos(0.71 * s + 0.4 * eta) * Math.cos(0.83 * eta + 0.5 * d + 0.6) +
    0.4 * Math.cos(1.27 * s - 0.5 * d) * Math.cos(1.1 * d + 1.35 * eta - 0.8)
  )
}

/** Share of the full bulge at an arc: cosine-weighted on one side, or round with less in front and at the midline. */
export function bulgeShare(l: Lesion, s: number, circumference: number): number {
  const { bulge } = l
  const far = Math.min(1, Math.abs(s - bulge.s) / bulge.span)
  const c = Math.cos((Math.PI / 2) * far)
  const oneSided = c * c * c
  const a = Math.abs(s)
  // The ligament holds the midline back, and the margin in front of the roots' corner stays within 1 mm of rest.
  const middle = 1 - 0.5 * Math.exp(-(a * a) / 12)
  const back = 1 / (1 + Math.exp((a - 0.115 * circumference) / 1.3))
  const all = 0.3 + 0.7 * back * middle - 0.3 * (1 - middle) * back
  return oneSided + (all - oneSided) * bulge.round
}

/** The margin of the disc with its bulge, before it is joined with the plates. */
function bulgeField(l: Lesion, space: DiscSpace): WallField {
  const { depth } = l.bulge
  const circumference = space.circumference
  return (w) => {
    const b = depth * bulgeShare(l, w.s, circumference)
    if (b < 1e-3) return 9
    // An arch between the rims that overhangs them a little: NOM-02, beyond the ring apophysis.
    const half = (w.aboveLower + w.belowUpper) / 2 + 0.35 * b
    return ellipsoid(0, w.eta, w.d + 3, 60, half * 1.08, 3 + b)
  }
}

/** All displaced tissue of a lesion except the disc at rest, in wall coordinates. */
export function wallField(l: Lesion): WallField {
  const space = discSpace(l.level)
  const walls: Canal = canal(l.level)
  const { dome, head, neck, ridge } = l
  const bulge = l.bulge.depth > 1e-3 ? bulgeField(l, space) : undefined
  const hasDome = dome.depth > 1e-3
  const hasHead = head.depth > 1e-3
  const sink = 2.2
  // Axis of the stalk: from under the dome's foot to the head's middle.
  const n0 = dome.s
  const n1 = dome.eta
  const n2 = -1
  const ax = head.s - n0
  const ay = head.eta - n1
  const ad = head.d - n2
  const aa = Math.max(1e-6, ax * ax + ay * ay + ad * ad)

  return (w) => {
    const { s, eta, d } = w
    let f = bulge ? bulge(w) : 9
    if (!hasDome && !hasHead) return clip(f, w)
    const rough = 0.32 * lumps(s, eta, d)
    if (hasDome) {
      const x = Math.max(0, Math.abs(s - dome.s) - dome.flat)
      f = smoothUnion(
        f,
        ellipsoid(x, eta - dome.eta, d + sink, dome.width, dome.height, dome.depth + sink) + 0.4 * rough,
        FILLET,
      )
    }
    if (hasHead) {
      const x = Math.max(0, Math.abs(s - head.s) - head.flat)
      const mass = ellipsoid(x, eta - head.eta, d - head.d, head.width, head.height, head.depth) + rough
      const t = Math.min(1, Math.max(0, ((s - n0) * ax + (eta - n1) * ay + (d - n2) * ad) / aa))
      const qx = s - n0 - ax * t
      const qy = eta - n1 - ay * t
      // The stalk lies flat on the wall: it counts distance out from the wall more than along it.
      const qd = (d - n2 - ad * t) * 1.25
      const stalk = Math.sqrt(qx * qx + qy * qy + qd * qd) - (neck.r - neck.pinch * 4 * t * (1 - t))
      f = smoothUnion(f, smoothUnion(mass, stalk + 0.5 * rough, FILLET), FILLET)
    }
    if (ridge.side !== 0) {
      const aside = Math.max(0, (s - ridge.s) * ridge.side)
      const low = ridge.low + 0.35 * aside ** 1.7
      f = Math.max(f, (d - low) * 0.7)
    }
    return clip(f, w)
  }

  /** Nothing enters the bodies, the pedicles or the back wall of the canal. */
  function clip(f: number, w: WallPoint): number {
    const body = Math.max(w.d, Math.min(w.aboveLower, w.belowUpper))
    const hard = Math.min(body, walls.pedicles(w.s, w.eta) - 0.3, walls.room(w.s, w.eta) - 0.6 - w.d)
    return Math.max(f, -hard)
  }
}

/** Disc and displaced tissue together; world coordinates, mm, negative inside. Not for use from two places at once. */
export function tissueField(l: Lesion): Field {
  const space = discSpace(l.level)
  const field = wallField(l)
  const w = wallPoint()
  return (x, y, z) => {
    space.wall(x, y, z, w)
    return smoothUnion(restField(w), field(w), 0.5)
  }
}
