import { type Canal, canal } from '../anatomy/canal.ts'
import { restField } from '../anatomy/disc.ts'
import { discSpace, type WallPoint, wallPoint } from '../anatomy/disc-space.ts'
import { ellipsoid, type Field, smoothIntersect, smoothSubtract, smoothUnion } from '../shape/field.ts'
import { bulgeField } from './bulge.ts'
import type { Lesion } from './lesion.ts'

/** Value where there is no tissue near. */
const FAR = 9
/** How deep under the margin domes have their middle, and stalks begin; mm. */
const SINK = 2.2
const ROOT_DEPTH = 1
/** Seams with the disc, mm: of tissue that is part of it, and of a free piece. */
export const ATTACHED = 1.4
const LOOSE = 0.5
/** Rounding where tissue ends against what is hard: it is soft and has no edges. */
const ROUNDED = 1.6
/** Radius of the fillets between stalk, mass and disc, mm. */
const FILLET = 1.1

/** A rounded block of half sizes a, b, c, half way from an ellipsoid to a box; value over slope, as there. */
function boulder(x: number, y: number, z: number, a: number, b: number, c: number): number {
  const u = (x / a) ** 2
  const v = (y / b) ** 2
  const w = (z / c) ** 2
  const k2 = Math.sqrt(u + v + w)
  if (k2 < 0.05) return -Math.min(a, b, c)
  const k4 = Math.sqrt(Math.sqrt(u * u + v * v + w * w))
  const aa = a * a
  const bb = b * b
  const cc = c * c
  const g2 = Math.sqrt(u / aa + v / bb + w / cc) / k2
  const g4 = Math.sqrt((u * u * u) / aa + (v * v * v) / bb + (w * w * w) / cc) / (k4 * k4 * k4)
  return (k2 + k4 - 2) / (g2 + g4)
}

/** Lumps about 5 and 9 mm apart, -1 to 1; the same on both sides of the midline. */
export function lumps(arc: number, eta: number, d: number): number {
  // Even in the arc without a crease at the midline.
  const s = Math.sqrt(arc * arc + 4)
  return (
    0.55 * Math.cos(0.71 * s + 0.3) * Math.cos(0.83 * eta + 0.5 * d + 0.6) +
    0.3 * Math.cos(1.27 * s) * Math.cos(1.1 * d + 1.35 * eta - 0.8) +
    0.15 * Math.cos(2.3 * s + 1) * Math.cos(2.1 * d - 2.5 * eta)
  )
}

/** Everything but the disc at rest: value from wall coordinates, lump at that place, and distance to what is hard. */
type Core = (w: WallPoint, lump: number, hard: number) => number

/** All displaced tissue of a lesion except the disc at rest, with the two slow terms handed in. */
export function tissueCore(l: Lesion): Core {
  const { dome, head, neck, ridge } = l
  const bulge =
    l.bulge.depth > 1e-3 ? bulgeField(l.bulge, discSpace(l.level).circumference, ATTACHED) : undefined
  const hasDome = dome.depth > 1e-3
  const hasHead = head.depth > 1e-3
  // Small lesions are smooth: lumps must not reach further than the tissue itself.
  const lumpy = 0.34 * Math.min(1, Math.max(dome.depth, 2 * head.depth) / 3.5)
  // Axis of the stalk: from under the dome's foot to the head's middle.
  const ax = head.s - dome.s
  const ay = head.eta - dome.eta
  const ad = head.d + ROOT_DEPTH
  const aa = Math.max(1e-6, ax * ax + ay * ay + ad * ad)

  const sag = head.eta < 0.8 ? -1 : 1
  const lobe = head.s < 0 ? -1 : 1

  return (w, lump, hard) => {
    const { s, eta, d } = w
    let f = bulge ? bulge(w) : FAR
    if (hasDome || hasHead) {
      const rough = lumpy * lump
      if (hasDome) {
        const x = Math.max(0, Math.abs(s - dome.s) - dome.flat)
        const mound = ellipsoid(x, eta - dome.eta, d + SINK, dome.width, dome.height, dome.depth + SINK)
        // A mound that has hardly begun must not thicken the seam all at once.
        const shy = Math.max(0, 1 - dome.depth / 1.2)
        f = smoothUnion(f, mound + 0.4 * rough + ATTACHED * shy * shy, FILLET)
      }
      if (hasHead) {
        // A main lobe, drawn out and flattened, and a smaller one beside it towards the end it sags to.
        const us = s - head.s + lobe * lumpy * 1.6 * lump
        const ue = eta - head.eta
        const ud = d - head.d
        const x = Math.max(0, Math.abs(us) - head.flat)
        const main = boulder(
          x,
          ue,
          ud,
          head.width * (1 - (0.2 * sag * ue) / head.height),
          head.height,
          head.depth,
        )
        const ls = Math.abs(us - lobe * head.width * 0.5) - head.flat * 0.8
        const second = ellipsoid(
          Math.max(0, ls),
          ue - sag * head.height * 0.5,
          ud + 0.3 * head.depth,
          head.width * 0.6,
          head.height * 0.68,
          head.depth * 0.75,
        )
        const mass = smoothUnion(main, second, 1.4) + rough
        const along = ((s - dome.s) * ax + (eta - dome.eta) * ay + (d + ROOT_DEPTH) * ad) / aa
        const t = Math.min(1, Math.max(0, along))
        const qx = s - dome.s - ax * t
        const qy = eta - dome.eta - ay * t
        // The stalk lies flat on the wall: it counts distance out from the wall more than along it.
        const middle = 4 * t * (1 - t)
        const qd = (d + ROOT_DEPTH - ad * t - neck.bow * middle) * 1.25
        const stalk = Math.sqrt(qx * qx + qy * qy + qd * qd) - (neck.r - neck.pinch * middle)
        f = smoothUnion(f, smoothUnion(mass, stalk + 0.5 * rough, FILLET), FILLET)
      }
      if (ridge.side !== 0) {
        const aside = Math.max(0, (s - ridge.s) * ridge.side)
        f = Math.max(f, (d - ridge.low - 0.45 * aside * Math.sqrt(aside)) * 0.7)
      }
    }
    const body = Math.max(d, Math.min(w.aboveLower, w.belowUpper))
    return Math.max(smoothIntersect(f, -hard, ROUNDED), -body)
  }
}

/** Distance to what tissue cannot enter besides the bodies: pedicles and the back wall of the canal, with linings. */
export function hardAt(walls: Canal, side: number, w: WallPoint): number {
  return Math.min(side - 0.3, walls.room(w.s) - 0.6 - w.d)
}

/** Fillet between the disc and its displaced tissue, mm: broad while both are one, narrow once a piece is free. */
export function seamOf({ hollow }: Lesion): number {
  return ATTACHED - (ATTACHED - LOOSE) * Math.min(1, hollow.depth / 0.9)
}

/** The disc at rest less the hollow that a free piece leaves behind in its margin. */
export function hollowed(l: Lesion): (w: WallPoint, rest: number) => number {
  const { hollow } = l
  if (hollow.depth < 1e-3) return (_w, rest) => rest
  return (w, rest) => {
    const x = Math.max(0, Math.abs(w.s - hollow.s) - hollow.flat)
    const e = ellipsoid(x, w.eta - hollow.eta, w.d, hollow.width, hollow.height, hollow.depth)
    return smoothSubtract(rest, e, LOOSE)
  }
}

/** Disc and displaced tissue together; world coordinates, mm, negative inside. Not for use from two places at once. */
export function tissueField(l: Lesion): Field {
  const space = discSpace(l.level)
  const core = tissueCore(l)
  const walls = canal(l.level)
  const hollow = hollowed(l)
  const seam = seamOf(l)
  const w = wallPoint()
  return (x, y, z) => {
    space.wall(x, y, z, w)
    const displaced = core(w, lumps(w.s, w.eta, w.d), hardAt(walls, walls.sides(x, y, z), w))
    return smoothUnion(hollow(w, restField(w)), displaced, seam)
  }
}
