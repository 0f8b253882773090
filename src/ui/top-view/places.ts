import { PLACES, type Side, type Zone } from '../../domain/finding.ts'
import type { Point } from './margin.ts'

/** One sector of the dial: a place, and the directions it covers from the disc's middle (0 back, 90 left), degrees. */
export interface Sector {
  readonly zone: Zone
  readonly side: Side
  readonly from: number
  readonly to: number
}

/**
 * The angles of the sectors on the patient's left. On the rim their borders fall at the medial facet edge and the two
 * pedicle edges of a typical L4/5 (8, 15 and 22 mm from the midline); further out they spread for the finger.
 */
const LEFT: Readonly<Record<Zone, readonly [from: number, to: number]>> = {
  central: [9, 27],
  subarticular: [27, 45],
  foraminal: [45, 65],
  extraforaminal: [65, 92],
}

/** All nine places as they lie in the picture, from its left (the patient's right) to its right. */
export const SECTORS: readonly Sector[] = PLACES.map(({ zone, side }): Sector => {
  const [from, to] = side === 'midline' ? [-9, 9] : LEFT[zone]
  return side === 'right' ? { zone, side, from: -to, to: -from } : { zone, side, from, to }
}).sort((a, b) => a.from - b.from)

/** The direction in which a place lies, degrees. */
export function directionOf(zone: Zone, side: Side): number {
  const sector = SECTORS.find((one) => one.zone === zone && one.side === side)
  return sector ? (sector.from + sector.to) / 2 : 0
}

function arc(from: number, to: number, radius: number): Point[] {
  const steps = 12
  return Array.from({ length: steps + 1 }, (_, i) => {
    const turn = ((from + ((to - from) * i) / steps) * Math.PI) / 180
    return [Math.sin(turn) * radius, Math.cos(turn) * radius]
  })
}

/** The outline of a piece of ring between two radii, mm. */
export function ringPiece({ from, to }: Pick<Sector, 'from' | 'to'>, inner: number, outer: number): Point[] {
  return [...arc(from, to, outer), ...arc(to, from, inner)]
}

/** The smallest upright box around points, mm. */
export function boxAround(points: readonly Point[]): { x: number; y: number; width: number; height: number } {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
