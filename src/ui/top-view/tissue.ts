import type { Finding } from '../../domain/finding.ts'
import { CONTACT_SIZE, involvement } from '../../domain/involvement.ts'
import { alongRim, besideRim, offRim, type Point, path, RIM, rimAt } from './margin.ts'
import { directionOf } from './places.ts'

/** Room between the rim and a root in the drawing, mm. Tissue of contact size fills it. */
export const GAP = 3.4

type Geometry = Omit<Finding, 'nerve'>

/** How far the tissue gains per unit of size once it has met the root, mm (assumed; drawn after the table nomenclature). */
const GAIN = { normal: 0, bulge: 0.8, protrusion: 4.5, extrusion: 9, sequestration: 8.5 } as const
/** Half the width of the base, mm: a protrusion is widest where it starts, an extrusion is not. */
const HALF_BASE = { protrusion: 9, extrusion: 4, sequestration: 5 } as const

/** Directions, degrees, off the middle of the sector towards the passing root, which both places threaten. */
const TOWARDS_ROOT = { central: 23, subarticular: 33 } as const

/** A bulge fades over the length of the rim, mm a radian (assumed). */
const BULGE_FALL = 23

/** How far the tip stands out from the rim, mm. */
function reach({ shape, size }: Geometry): number {
  if (shape === 'normal') return 0
  const start = shape === 'sequestration' ? 2.9 : 0
  const first = start + ((GAP - start) * Math.min(size, CONTACT_SIZE)) / CONTACT_SIZE
  return first + Math.max(0, size - CONTACT_SIZE) * GAIN[shape]
}

/** A head or a free piece: an ellipse beside the rim, along it (s) and out from it (t), mm. */
export interface Piece {
  readonly s: number
  readonly t: number
  readonly along: number
  readonly out: number
}

/** The displaced tissue as it is drawn. */
export interface Tissue {
  /** Height of the tissue that hangs on the rim at `s`, mm. */
  rimHeight(s: number): number
  /** The head of an extrusion, or the free piece. */
  readonly piece: Piece | null
  /** Whether the piece lies above or below the level of the drawing. */
  readonly outOfPlane: boolean
}

function bump(distance: number, halfWidth: number): number {
  return Math.abs(distance) >= halfWidth ? 0 : Math.cos((distance / halfWidth) * (Math.PI / 2)) ** 2
}

function pieceOf(geometry: Geometry, s: number): Piece | null {
  const { shape, size } = geometry
  const tip = reach(geometry)
  if (shape === 'extrusion') {
    const out = Math.max(0.2, tip * 0.36)
    return { s, t: tip - out, along: Math.min(2.5 + 4 * size, tip * 1.2 + 0.6), out }
  }
  if (shape !== 'sequestration') return null
  const out = 1.1 + 1.9 * size
  return { s, t: tip - out, along: out * 1.5, out }
}

/** Where a place's tissue comes out, degrees: in its sector, in the two beside the passing root on the root's side. */
function exitOf({ zone, side }: Pick<Geometry, 'zone' | 'side'>): number {
  if (side === 'midline' || zone === 'foraminal' || zone === 'extraforaminal') return directionOf(zone, side)
  return side === 'left' ? TOWARDS_ROOT[zone] : -TOWARDS_ROOT[zone]
}

/** Where along the rim the tissue lies: a migrated piece is drawn beside the root it has moved to. */
function lineOf(geometry: Geometry): number {
  const direction = exitOf(geometry)
  if (geometry.migration === 'none') return direction
  const exiting = involvement(geometry).nearest.some(({ role }) => role === 'exiting')
  const sign = direction < 0 ? -1 : 1
  return sign * (exiting ? Math.max(55, Math.abs(direction)) : Math.min(36, Math.abs(direction)))
}

/** The tissue of a finding beside the rim. */
export function tissueOf(geometry: Geometry): Tissue {
  const { shape, size } = geometry
  const own = rimAt(exitOf(geometry)).s
  const tip = reach(geometry)
  const piece = pieceOf(geometry, rimAt(lineOf(geometry)).s)
  const wide = geometry.side === 'midline' ? 1.35 : 1
  const rimHeight = (s: number): number => {
    switch (shape) {
      case 'normal':
        return 0
      case 'bulge':
        // All the way round, most at the chosen place and least opposite.
        return tip * (0.6 + 0.4 * Math.cos(alongRim(s, own) / BULGE_FALL))
      case 'protrusion':
        return tip * bump(s - own, HALF_BASE.protrusion * wide)
      case 'extrusion':
        return (piece ? piece.t : 0) * bump(s - own, HALF_BASE.extrusion)
      case 'sequestration':
        return (0.5 + 0.5 * size) * bump(s - own, HALF_BASE.sequestration)
    }
  }
  return { rimHeight, piece, outOfPlane: geometry.migration !== 'none' }
}

/** The outermost tissue at `s`, mm from the rim. */
function heightAt({ rimHeight, piece }: Tissue, s: number): number {
  const x = piece ? (s - piece.s) / piece.along : 2
  const head = piece && Math.abs(x) < 1 ? piece.t + piece.out * Math.sqrt(1 - x * x) : 0
  return Math.max(rimHeight(s), head)
}

/** How far from the rim the middle of a thing of this radius must lie at `s` to clear the tissue, mm. */
export function clearance(tissue: Tissue, s: number, radius: number): number {
  let height = 0
  for (let step = -4; step <= 4; step++) {
    const aside = (step / 4) * radius
    const dome = Math.sqrt(radius * radius - aside * aside)
    height = Math.max(height, heightAt(tissue, s + aside) + dome)
  }
  return height
}

/** Pushes a thing out of the tissue, away from the rim; where nothing touches it stays. Where it lies beside the rim may be known already. */
export function pushed(tissue: Tissue, point: Point, radius: number, { s, t } = besideRim(point)): Point {
  const height = clearance(tissue, s, radius)
  return t >= height ? point : offRim(s, height)
}

/** The outline of the disc with what hangs on it. */
export function discPath(tissue: Tissue): string {
  return path(
    RIM.map(({ at, out, s }) => {
      const t = tissue.rimHeight(s)
      return [at[0] + out[0] * t, at[1] + out[1] * t]
    }),
  )
}

/** The way from the core to the rim where the tissue has left. */
export function wayPath(geometry: Geometry): string {
  const { size } = geometry
  const s = rimAt(exitOf(geometry)).s
  const half = 1 + 1.4 * size
  const core: Point = [offRim(s, 0)[0] * 0.42, offRim(s, 0)[1] * 0.42]
  return path([
    [core[0] - half, core[1]],
    offRim(s - half, 0.5),
    offRim(s + half, 0.5),
    [core[0] + half, core[1]],
  ])
}

/** The outline of the head or free piece; empty when there is none. */
export function piecePath({ piece }: Tissue): string {
  if (!piece) return ''
  const turns = Array.from({ length: 40 }, (_, i) => (i / 40) * 2 * Math.PI)
  return path(
    turns.map((turn) => offRim(piece.s + piece.along * Math.cos(turn), piece.t + piece.out * Math.sin(turn))),
  )
}
