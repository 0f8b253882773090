import { discSpace } from '../anatomy/disc-space.ts'
import { EXIT_ARC } from '../anatomy/neural-places.ts'
import { ellipse, ellipsoid, smoothUnion } from '../shape/field.ts'
import { bulgeShares, SHARES } from './bulge.ts'
import type { Lesion } from './lesion.ts'
import { pressedAt, reachOf, sacralLip } from './limits.ts'

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
/** The lump at that place, and the distance to pedicles or sacrum. */
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
/** Rounding where tissue lies against the bodies, and where it meets what stands beside it: it is soft and has no edges. */
const ROUNDED = 1
const ROUND = 2.4
/** How far the rims stand out from the wall, with the ligament that covers them; mm (measured on the drawn bones, 0 to 0.4; more outside the pedicles). */
const LIP = 0.4
/** Radii of the bodies' rims, and of the hollow between body and pedicle; mm, as the bones are drawn. */
const RIM = 0.8
const ARMPIT = 2.6
const ARMPIT_OUTSIDE = 5
/** Radius of the fillets between stalk, mass and disc, mm. */
const FILLET = 1.1

/** Each adds one part of the displaced tissue to the value at the place; `bound` comes last and holds it back. */
export interface DisplacedParts {
  readonly bulge: (() => void) | undefined
  readonly dome: (() => void) | undefined
  readonly head: (() => void) | undefined
  bound(): void
}

/**
 * A pebble of half sizes a, b, c, between an ellipsoid (`flat` 0: a third of the way) and a rounded box (1: nearly); value over
 * slope, as there.
 */
function pebble(x: number, y: number, z: number, a: number, b: number, c: number, flat: number): number {
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
  const round = 2 - 1.7 * flat
  return (round * k2 + k4 - round - 1) / (round * g2 + g4)
}

/** The margin moved out, before it is joined with the plates: an arch between the rims that overhangs them a little. */
function bulgePart({ bulge, level }: Lesion): () => void {
  const { circumference } = discSpace(level)
  const shares = bulgeShares(bulge, level)
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
  return 0.24 * Math.min(1, Math.max(dome.depth, 2 * head.depth) / 3.5)
}

function domePart(l: Lesion): () => void {
  const { s, eta, flat, width, height, depth } = l.dome
  const rough = 0.4 * lumpiness(l)
  // A mound that has hardly begun must not thicken the seam all at once.
  const shy = Math.max(0, 1 - depth / 1.2)
  const seam = ATTACHED * shy * shy
  const reach = reachOf(l, depth)
  const pressed = pressedAt(l, s, depth)
  return () => {
    const x = Math.max(0, Math.abs(PLACE[S]! - s) - flat)
    const out = reach(PLACE[S]!)
    const mound = pebble(x, PLACE[ETA]! - eta, PLACE[D]! + SINK, width, height, out + SINK, pressed)
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
  const { s, eta, d, floor, flat: widest, depth } = l.head
  const { width, height, seam } = begun(l)
  const flat = Math.min(widest, widest + (1.4 * depth - widest) * held(l))
  const { r, pinch, bow } = l.neck
  const { s: footS, eta: footEta } = l.dome
  const lumpy = lumpiness(l)
  // It keeps its inner face and is as deep as the room at each arc lets it be.
  const inner = d - depth
  const reach = reachOf(l, d + depth, floor)
  const pressed = pressedAt(l, s, d + depth, floor)
  // Axis of the stalk: from under the dome's foot to the head's middle.
  const ax = s - footS
  const ay = eta - footEta
  const ad = (inner + reach(s)) / 2 + ROOT_DEPTH
  const aa = Math.max(1e-6, ax * ax + ay * ay + ad * ad)
  const sag = eta < 0.8 ? -1 : 1
  const lobe = s < 0 ? -1 : 1
  return () => {
    const rough = lumpy * PLACE[LUMP]!
    // A main lobe, drawn out and flattened, and a smaller one beside it towards the end it sags to.
    const us = PLACE[S]! - s + lobe * 1.6 * rough
    const ue = PLACE[ETA]! - eta
    const out = reach(PLACE[S]!)
    const deep = Math.max(0.2, (out - inner) / 2)
    const ud = PLACE[D]! - inner - deep
    const main = pebble(
      Math.max(0, Math.abs(us) - flat),
      ue,
      ud,
      // Beyond its ends it narrows no more: without width a place far away would count as near.
      width * (1 - 0.2 * Math.min(1.5, Math.max(-1.5, (sag * ue) / height))),
      height,
      deep,
      pressed,
    )
    const second = ellipsoid(
      Math.max(0, Math.abs(us - lobe * width * 0.5) - flat * 0.8),
      ue - sag * height * 0.5,
      ud + 0.3 * deep,
      width * 0.6,
      height * 0.68,
      deep * 0.75,
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

/** Bodies, pedicles and sacrum, which tissue does not pass. */
function boundPart({ level, dome, head }: Lesion): () => void {
  // A margin that bulges keeps its form up to the bone; a mass is round.
  const round = ROUNDED + (ROUND - ROUNDED) * Math.min(1, (dome.depth + head.depth) / 2)
  const outside = EXIT_ARC[level]
  const sacral = level === 'L5-S1'
  return () => {
    const eta = PLACE[ETA]!
    const half = PLACE[HALF]!
    const arc = Math.abs(PLACE[S]!)
    const below = -eta - half
    const lip =
      LIP +
      0.3 * Math.min(1, Math.max(0, (arc - outside) / 4)) +
      (sacral && below > 0 ? sacralLip(below, arc) : 0)
    // smoothIntersect, smoothUnion and smoothSubtract written out: each call would make an object of its answer, 5 at every node.
    const inside = lip - PLACE[D]!
    const over = Math.abs(eta) - half
    const rim = Math.max(RIM - Math.abs(inside - over), 0) / RIM
    const body = rim * rim * RIM * 0.25 - Math.min(inside, over)
    // Wide outside the pedicle; on the sacrum under the rim alone, for further down the canal's own wall begins.
    const out = sacral && eta < 0 ? (5 - below) / 3 : (arc - outside) / 8 + 1
    const armpit = ARMPIT + (ARMPIT_OUTSIDE - ARMPIT) * Math.min(1, Math.max(0, out))
    const hard = PLACE[HARD]!
    const fillet = Math.max(armpit - Math.abs(body - hard), 0) / armpit
    const bone = Math.min(body, hard) - fillet * fillet * armpit * 0.25
    const free = -PLACE[VALUE]!
    const beside = Math.max(round - Math.abs(free - hard), 0) / round
    const left = Math.min(free, hard) - beside * beside * round * 0.25
    const against = Math.max(ROUNDED - Math.abs(left - bone), 0) / ROUNDED
    PLACE[VALUE] = against * against * ROUNDED * 0.25 - Math.min(left, bone)
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
