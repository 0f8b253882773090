import { PLACES, type Side, type Zone } from '../../domain/finding.ts'

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

/** The SVG path of a piece of ring between two radii, mm. */
export function ringPath({ from, to }: Pick<Sector, 'from' | 'to'>, inner: number, outer: number): string {
  const at = (degrees: number, radius: number): string => {
    const turn = (degrees * Math.PI) / 180
    return `${(Math.sin(turn) * radius).toFixed(2)} ${(Math.cos(turn) * radius).toFixed(2)}`
  }
  return `M${at(from, inner)}L${at(from, outer)}A${outer} ${outer} 0 0 0 ${at(to, outer)}L${at(to, inner)}A${inner} ${inner} 0 0 1 ${at(from, inner)}Z`
}
