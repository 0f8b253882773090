import type { Finding } from '../../src/domain/finding.ts'
import { discSpace } from '../anatomy/disc-space.ts'
import {
  EXIT_ARC,
  GANGLION_ARC,
  SAC_FRONT,
  TRAVERSING_ARC,
  TRAVERSING_GAP,
} from '../anatomy/neural-places.ts'
import { type Bulge, type Dome, type Head, intact, type Lesion, type Neck, type Ridge } from './lesion.ts'

/** A finding without its size and nerve state: what decides where the tissue goes. */
export type Place = Pick<Finding, 'level' | 'shape' | 'zone' | 'side' | 'migration'>

/** Greatest depth of each shape, mm: design values of table nomenclature (bulge under 3, protrusion 3-6, extrusion 5-10). */
const MOST = { bulge: 2.8, protrusion: 5.6, extrusion: 9, sequestration: 8.5 } as const

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t
}

/** Arc at which the tissue leaves the disc, on the left. */
function originArc({ level, zone, side }: Place): number {
  if (side === 'midline') return 0
  switch (zone) {
    case 'central':
      return TRAVERSING_ARC[level] - 2.9
    case 'subarticular':
      return TRAVERSING_ARC[level] + 1.8
    case 'foraminal':
      return GANGLION_ARC[level] + 2.2
    case 'extraforaminal':
      return EXIT_ARC[level] + 1.2
  }
}

interface Spot {
  readonly s: number
  readonly eta: number
}

/** Where the middle of the displaced mass comes to lie on the left, and how far it has got at growth g. */
function restingSpot(place: Place, g: number): Spot {
  const { level, zone, migration } = place
  const rim = discSpace(level).posteriorHeight / 2
  const s = originArc(place)
  const medial = zone === 'central' || zone === 'subarticular'
  switch (migration) {
    case 'none':
      return { s, eta: medial ? -0.6 : 0.4 }
    case 'suprapedicular':
      return { s: mix(s, TRAVERSING_ARC[level] + 0.6, 0.6), eta: -rim - mix(2.4, 4, g) }
    case 'pedicular':
      return { s: mix(s, TRAVERSING_ARC[level] + 1, 0.8), eta: -rim - mix(7.5, 9.5, g) }
    case 'infrapedicular':
      // Up and outwards, under the pedicle; the root in front of the sac stays clear (its arc plus its thickness).
      if (medial)
        return { s: mix(TRAVERSING_ARC[level], GANGLION_ARC[level], 0.72), eta: rim + mix(2.4, 3.6, g) }
      return { s: s - 0.6, eta: rim + mix(2, 3.4, g) }
  }
}

function ridgeOf(place: Place): Ridge {
  const { level, zone, side, migration } = place
  if (side === 'midline' || zone === 'foraminal' || zone === 'extraforaminal')
    return { s: 0, low: 30, side: 0 }
  // Up: what passes in front of the traversing root stays thinner than the gap before it.
  if (migration === 'infrapedicular')
    return { s: TRAVERSING_ARC[level] + 1.4, low: TRAVERSING_GAP - 0.5, side: 1 }
  // Otherwise the ligament's midline septum keeps it off the front of the sac.
  return { s: 0.4, low: SAC_FRONT[level] - 0.5, side: 1 }
}

function bulgeOf(place: Place, g: number): Bulge {
  const space = discSpace(place.level)
  const round = place.side === 'midline' ? 1 : 0
  return { depth: mix(0.2, MOST.bulge, g), s: originArc(place), span: 0.175 * space.circumference, round }
}

/** The lesion on the left (or in the midline) at growth g, 0 to 1 within the shape. */
export function design(place: Place, g: number): Lesion {
  const { level, shape, side, migration } = place
  const blank = intact(level)
  if (shape === 'normal') return blank
  if (shape === 'bulge') return { ...blank, bulge: bulgeOf(place, g) }
  const rim = discSpace(level).posteriorHeight / 2
  const midline = side === 'midline'
  const s = originArc(place)
  const reach = TRAVERSING_ARC[level]
  const ridge = ridgeOf(place)
  const depth = mix(0.12, MOST[shape], g)
  if (shape === 'protrusion') {
    const dome: Dome = {
      s,
      eta: 0,
      flat: midline ? reach - 2 : 1,
      width: mix(5, 6.2, g),
      height: rim + 0.8,
      depth,
    }
    return { ...blank, dome, ridge }
  }
  const free = shape === 'sequestration'
  const spot = restingSpot(place, g)
  const moved = migration !== 'none'
  const half = 0.52 * depth + 0.45 * Math.min(1, depth / 2)
  const head: Head = {
    s: spot.s,
    eta: spot.eta,
    d: depth - half + (free && !moved ? Math.min(0.9, 0.16 * depth) : 0),
    flat: midline ? reach - 3 : 0.4,
    width: midline ? mix(4, 4.8, g) : mix(2.6, 4.6, g),
    height: moved ? mix(2.6, 4.4, g) : mix(3.3, 5.2, g),
    depth: half,
  }
  const stump = free ? 0.25 : 1
  const dome: Dome = {
    s,
    eta: 0,
    flat: midline ? 2.5 : 0.3,
    width: mix(2.4, 3.2, g),
    height: rim * 0.8,
    depth: stump * Math.min(0.8 + 0.5 * g, 0.3 * depth + 0.1),
  }
  const thick = Math.min(0.5 + 1.2 * g, 0.25 * depth + 0.15) * (moved ? 0.8 : 1)
  const neck: Neck = free ? { r: 0.1, pinch: 3 } : { r: 0.9 + thick, pinch: 0.15 }
  return { ...blank, dome, head, neck, ridge }
}
