import { discSpace } from '../anatomy/disc-space.ts'
import { ellipse, ellipsoid, smoothIntersect, smoothUnion } from '../shape/field.ts'
import { bulgeShares, SHARES } from './bulge.ts'
import type { Lesion } from './lesion.ts'

/**
 * The place that is asked about and the value there so far, as numbers in one array: a call that hands on many numbers
 * makes an object of each, which was a third of the time of a step.
 */
export const PLACE = new Float64Array(7)
/** Arc, height over the middle plane, distance out, half the height between the end plates; mm. */
export const S = 0
export const ETA = 1
export const D = 2
export const HALF = 3
/** The lump at that place, and the distance to what tissue cannot enter. */
export const LUMP = 4
export const HARD = 5
/** Displaced tissue so far, negative inside. Begins with FAR. */
export const VALUE = 6

/** Value where there is no tissue near. */
export const FAR = 9
/** Seam with the disc of tissue that is part of it, mm. */
export const ATTACHED = 1.4
/** How deep under the margin domes have their middle, and stalks begin; mm. */
const SINK = 2.2
const ROOT_DEPTH = 1
/** Rounding where tissue ends against what is hard: it is soft and has no edges. */
const ROUNDED = 1.6
/** Radius of the fillets between stalk, mass and disc, mm. */
const FILLET = 1.1

/** Each adds one part of the displaced tissue to the value at the place; `bound` comes last and holds it back. */
export interface DisplacedParts {
  readonly bulge: (() => void) | undefined
  readonly dome: (() => void) | undefined
  readonly head: (() => void) | undefined
  bound(): void
}

/** A rounded block of half sizes a, b, c, half way from an ellipsoid to a box; value over slope, as there. */
function boulder(x: number, y: number, z: number, a: number, b: number, c: number): number {
  const aa = a * a
  const bb = b * b
  const cc = c * c
  const u = (x * x) / aa
  const v = (y * y) / bb
  const w = (z * z) / cc
  const k2 = Math.sqrt(u + v + w)
  if (k2 < 0.05) return -Math.min(a, b, c)
  const k4 = Math.sqrt(Math.sqrt(u * u + v * v + w * w))
  const g2 = Math.sqrt(u / aa + v / bb + w / cc) / k2
  const g4 = Math.sqrt((u * u * u) / aa + (v * v * v) / bb + (w * w * w) / cc) / (k4 * k4 * k4)
  return (k2 + k4 - 2) / (g2 + g4)
}

/** The margin moved out, before it is joined with the plates: an arch between the rims that overhangs them a little. */
function bulgePart({ bulge, level }: Lesion): () => void {
  const { circumference } = discSpace(level)
  const shares = bulgeShares(bulge, circumference)
  const scale = SHARES / circumference
  return () => {
    const u = Math.min(SHARES, Math.max(0, (PLACE[S]! + circumference / 2) * scale))
    const i = Math.floor(u)
    const b = shares[i]! + (shares[i + 1]! - shares[i]!) * (u - i)
    if (b < 1e-3) return
    // A bulge that has hardly begun must not thicken the seam with the disc at rest all at once.
    const shy = Math.max(0, 1 - b / 0.6)
    // NOM-02: beyond the ring apophyses, so it stands over the rims by a third of its depth.
    const high = (PLACE[HALF]! + 0.35 * b) * 1.08
    PLACE[VALUE] = ellipse(PLACE[ETA]!, PLACE[D]! + 3, high, 3 + b) + ATTACHED * shy * shy
  }
}

/** Small lesions are smooth: lumps must not reach further than the tissue itself. */
function lumpiness({ dome, head }: Lesion): number {
  return 0.34 * Math.min(1, Math.max(dome.depth, 2 * head.depth) / 3.5)
}

function domePart(l: Lesion): () => void {
  const { s, eta, flat, width, height, depth } = l.dome
  const rough = 0.4 * lumpiness(l)
  // A mound that has hardly begun must not thicken the seam all at once.
  const shy = Math.max(0, 1 - depth / 1.2)
  const seam = ATTACHED * shy * shy
  return () => {
    const x = Math.max(0, Math.abs(PLACE[S]! - s) - flat)
    const mound = ellipsoid(x, PLACE[ETA]! - eta, PLACE[D]! + SINK, width, height, depth + SINK)
    PLACE[VALUE] = smoothUnion(PLACE[VALUE]!, mound + rough * PLACE[LUMP]! + seam, FILLET)
  }
}

/** Share of a head that is still tissue of the disc, 1 to 0 for a free piece: the measure of seamOf (tissue.ts). */
function held({ hollow }: Lesion): number {
  return 1 - Math.min(1, hollow.depth / 0.9)
}

/**
 * Half sizes of a head. One that has hardly begun is not much wider than thick: a wide film thinner than the cells of
 * the grid would be drawn as flakes. `seam` keeps it from thickening the seam with the disc all at once, as domes do.
 */
function begun(l: Lesion): { width: number; height: number; seam: number } {
  const { eta, width, height, depth } = l.head
  const most = 0.8 + 2.2 * depth
  const share = held(l)
  const shy = Math.max(0, 1 - depth / 0.8)
  const atDisc = Math.min(1, Math.max(0, (3 - Math.abs(eta)) / 2))
  return {
    width: width + (Math.min(width, most) - width) * share,
    height: height + (Math.min(height, most + 0.4) - height) * share,
    seam: ATTACHED * shy * shy * share * atDisc,
  }
}

function headPart(l: Lesion): () => void {
  const { s, eta, d, flat: widest, depth } = l.head
  const { width, height, seam } = begun(l)
  const flat = Math.min(widest, widest + (1.4 * depth - widest) * held(l))
  const { r, pinch, bow } = l.neck
  const { s: footS, eta: footEta } = l.dome
  const lumpy = lumpiness(l)
  // Axis of the stalk: from under the dome's foot to the head's middle.
  const ax = s - footS
  const ay = eta - footEta
  const ad = d + ROOT_DEPTH
  const aa = Math.max(1e-6, ax * ax + ay * ay + ad * ad)
  const sag = eta < 0.8 ? -1 : 1
  const lobe = s < 0 ? -1 : 1
  return () => {
    const rough = lumpy * PLACE[LUMP]!
    // A main lobe, drawn out and flattened, and a smaller one beside it towards the end it sags to.
    const us = PLACE[S]! - s + lobe * 1.6 * rough
    const ue = PLACE[ETA]! - eta
    const ud = PLACE[D]! - d
    const main = boulder(
      Math.max(0, Math.abs(us) - flat),
      ue,
      ud,
      width * (1 - (0.2 * sag * ue) / height),
      height,
      depth,
    )
    const second = ellipsoid(
      Math.max(0, Math.abs(us - lobe * width * 0.5) - flat * 0.8),
      ue - sag * height * 0.5,
      ud + 0.3 * depth,
      width * 0.6,
      height * 0.68,
      depth * 0.75,
    )
    const fromS = PLACE[S]! - footS
    const fromEta = PLACE[ETA]! - footEta
    const fromD = PLACE[D]! + ROOT_DEPTH
    const t = Math.min(1, Math.max(0, (fromS * ax + fromEta * ay + fromD * ad) / aa))
    // The stalk lies flat on the wall: it counts distance out from the wall more than along it.
    const middle = 4 * t * (1 - t)
    const qs = fromS - ax * t
    const qe = fromEta - ay * t
    const qd = (fromD - ad * t - bow * middle) * 1.25
    const stalk = Math.sqrt(qs * qs + qe * qe + qd * qd) - (r - pinch * middle)
    const mass = smoothUnion(smoothUnion(main, second, 1.4) + rough + seam, stalk + 0.5 * rough, FILLET)
    PLACE[VALUE] = smoothUnion(PLACE[VALUE]!, mass, FILLET)
  }
}

/** Ligament, bone and bodies, which tissue does not pass. */
function boundPart({ dome, head, ridge }: Lesion): () => void {
  const held = ridge.side !== 0 && (dome.depth > 1e-3 || head.depth > 1e-3)
  const { s, low, side } = ridge
  return () => {
    const d = PLACE[D]!
    let f = PLACE[VALUE]!
    if (held) {
      const aside = Math.max(0, (PLACE[S]! - s) * side)
      f = Math.max(f, (d - low - 0.45 * aside * Math.sqrt(aside)) * 0.7)
    }
    const body = Math.max(d, PLACE[HALF]! - Math.abs(PLACE[ETA]!))
    PLACE[VALUE] = Math.max(smoothIntersect(f, -PLACE[HARD]!, ROUNDED), -body)
  }
}

/** The parts that a lesion has. Not for use from two places at once. */
export function displacedParts(l: Lesion): DisplacedParts {
  return {
    bulge: l.bulge.depth > 1e-3 ? bulgePart(l) : undefined,
    dome: l.dome.depth > 1e-3 ? domePart(l) : undefined,
    head: l.head.depth > 1e-3 ? headPart(l) : undefined,
    bound: boundPart(l),
  }
}
