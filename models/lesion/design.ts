import type { Finding } from '../../src/domain/finding.ts'
import { discSpace, wallPoint } from '../anatomy/disc-space.ts'
import {
  CAUDA_FRONT,
  EXIT_ARC,
  GANGLION_ARC,
  TRAVERSING_ARC,
  TRAVERSING_GAP,
} from '../anatomy/neural-places.ts'
import { type Bulge, type Dome, intact, type Lesion, type Ridge } from './lesion.ts'
import { fitted, sacralLip } from './limits.ts'
import { across, eased, filledDepth, filledHeight, filledWidth, PEBBLE } from './midline.ts'

/** A finding without its size and nerve state: what decides where the tissue goes. */
export type Place = Pick<Finding, 'level' | 'shape' | 'zone' | 'side' | 'migration'>

/** Greatest depth of each shape, mm: design values of table nomenclature (bulge under 3, protrusion 3-6, extrusion 5-10). */
const MOST = { bulge: 2.8, protrusion: 6.95, extrusion: 9.5, sequestration: 8.5 } as const

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t
}

/** Arc at which the tissue leaves the disc, on the left. */
function originArc({ level, shape, zone, side }: Place): number {
  if (side === 'midline') return 0
  switch (zone) {
    case 'central':
      return TRAVERSING_ARC[level] - 2.5
    case 'subarticular':
      // At L5-S1 a little further out, or a free piece would touch the wide wall of the disc.
      return TRAVERSING_ARC[level] + (level === 'L5-S1' && shape !== 'protrusion' ? 1.4 : 0.9)
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

/** Where the inner face of a piece rests that has moved past a rim, mm from the wall: on the bone and its ligament. */
function floorAt(level: Place['level'], { s, eta }: Spot): number {
  const below = -eta - rimAt(level, s)
  return level === 'L5-S1' && below > 0 ? 0.3 + sacralLip(below, s) : 0
}

/** Half the disc's height at an arc: a wedge is taller at its sides than behind. */
function rimAt(level: Place['level'], s: number): number {
  const space = discSpace(level)
  const [x, y, z] = space.pointAt(s, 0, 0.5)
  const w = space.wall(x, y, z, wallPoint())
  return (w.aboveLower + w.belowUpper) / 2
}

/** Where the middle of the displaced mass comes to lie on the left, and how far it has got at growth g. */
function restingSpot(place: Place, g: number): Spot {
  const { level, zone, migration } = place
  const s = originArc(place)
  const rim = rimAt(level, s)
  const medial = zone === 'central' || zone === 'subarticular'
  switch (migration) {
    case 'none':
      return { s, eta: medial ? -0.6 : 0.4 }
    case 'suprapedicular':
      return {
        s: mix(s, TRAVERSING_ARC[level] + (level === 'L5-S1' ? -2 : 0.6), 0.6),
        eta: -rim - mix(2.4, 4, g),
      }
    case 'pedicular':
      // Between the pedicles, which stand close to the root.
      return {
        s: mix(s, TRAVERSING_ARC[level] + (level === 'L5-S1' ? -1.6 : 0.2), 0.95),
        eta: -rim - mix(7.5, 9.5, g),
      }
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
    return { s: TRAVERSING_ARC[level] + 1.7, low: TRAVERSING_GAP - 0.6, side: 1 }
  // Otherwise the ligament's midline septum keeps it off the front of the sac.
  return { s: 0.4, low: CAUDA_FRONT[level] - 0.5, side: 1 }
}

function bulgeOf(place: Place, g: number): Bulge {
  const space = discSpace(place.level)
  const round = place.side === 'midline' ? 1 : 0
  // A foraminal bulge has its middle further out, clear of the traversing root.
  const s = originArc(place) + (place.zone === 'foraminal' ? 1.2 : 0)
  return { depth: mix(0.2, MOST.bulge, g), s, span: 0.115 * space.circumference, round }
}

/** Share of its growth at which a free piece between root and side wall of the sacral canal has no more room: past it, S1 would slip round it. */
const SACRAL_FULL = 0.87

/** The lesion on the left (or in the midline) at growth `grows`, 0 to 1 within the shape. */
export function design(place: Place, grows: number): Lesion {
  const { level, shape, side } = place
  const full = level === 'L5-S1' && shape === 'sequestration' && place.migration === 'pedicular'
  const g = full ? SACRAL_FULL * grows : grows
  const blank = intact(level)
  if (shape === 'normal') return blank
  if (shape === 'bulge') return { ...blank, bulge: bulgeOf(place, g) }
  const rim = discSpace(level).posteriorHeight / 2
  const midline = side === 'midline'
  const s = originArc(place)
  const ridge = ridgeOf(place)
  const grown = mix(0.12, MOST[shape], g)
  const depth = midline && shape !== 'protrusion' ? filledDepth(level, grown, g) : grown
  if (shape === 'protrusion') {
    const dome: Dome = {
      s,
      eta: 0,
      ...(midline ? across(level, -2.2) : { flat: 1, width: mix(5, 6.2, g) }),
      height: rim + 0.1,
      depth,
    }
    return { ...blank, dome, ridge }
  }
  const spot = restingSpot(place, g)
  return shape === 'extrusion'
    ? { ...blank, ...extruded(place, spot, depth, g), ridge }
    : { ...blank, ...freed(place, spot, depth, g), ridge }
}

/** Upper discs are smaller and their roots lie closer together: the mass is narrower in the same measure. */
function slim({ level, migration }: Place): number {
  // Within the sacrum's canal there is no more room than at the disc above.
  if (level === 'L5-S1' && (migration === 'suprapedicular' || migration === 'pedicular')) return 0.9
  return GANGLION_ARC[level] / GANGLION_ARC['L4-L5']
}

function extruded(
  place: Place,
  spot: Spot,
  depth: number,
  g: number,
): Pick<Lesion, 'head' | 'dome' | 'neck'> {
  const { level, side, migration } = place
  const rim = discSpace(level).posteriorHeight / 2
  const midline = side === 'midline'
  const moved = migration !== 'none'
  // One that has moved is a thin tongue at first, but never so thin that it falls apart.
  const up = migration === 'infrapedicular'
  const out = moved ? Math.max(depth, up ? 0.38 : 0.5) : depth
  const floor = moved ? floorAt(level, spot) : 0
  const half = 0.52 * out + 0.45 * Math.min(1, out / 2)
  return {
    head: {
      s: spot.s,
      eta: spot.eta,
      d: floor + (!moved ? 0 : up && place.zone === 'foraminal' ? 0.05 : up ? 0.3 : 0.22) + out - half,
      floor,
      ...(midline
        ? filledWidth(level, across(level, 0.8, level === 'L3-L4' ? 0.95 : PEBBLE), g)
        : { flat: 0.4, width: mix(2.6, 4.6, g) * slim(place) }),
      height: moved
        ? mix(2.6, 4.4, g)
        : mix(
            place.zone === 'foraminal' || place.zone === 'extraforaminal' ? 4 : 3.3,
            midline ? filledHeight(level, g) : 5.2,
            g,
          ),
      depth: half,
    },
    dome: {
      s: originArc(place),
      eta: 0,
      flat: midline ? 2.5 : 0.3,
      width: mix(2.4, 3.2, g),
      height: rim * 0.8,
      // In the midline dome, stalk and mass lie behind each other and must not add up to meet the sac too soon.
      depth: (midline ? 0.4 : 1) * Math.min(0.8 + 0.5 * g, 0.3 * depth + 0.1),
    },
    neck: {
      r: moved
        ? mix(!up ? 0.85 : place.zone === 'foraminal' ? 0.6 : 0.68, up ? 1.4 : 1.7, g)
        : (midline ? 0.4 + 0.6 * g : 1) *
          (Math.min(0.9, 0.4 * depth) + Math.min(0.5 + 1.2 * g, 0.25 * depth + 0.15)),
      pinch: moved ? 0 : 0.15,
      // Under the ganglion there is less room than in front of the traversing root.
      bow: moved
        ? !up
          ? level === 'L5-S1'
            ? 0.9
            : level === 'L3-L4'
              ? 0.9
              : 1.1
          : place.zone === 'foraminal'
            ? 0.38
            : mix(0.8, 0.45, Math.min(1, 3 * g))
        : 0,
    },
  }
}

/** mm between the margin and the inner face of a free piece at disc level. */
const LOOSE = 0.32

/** How far out the smallest piece that has moved reaches, mm: thinner, bone and its lining would hide it or leave flakes of it (found by trying). */
function leastOut({ level, migration }: Place): number {
  if (migration === 'suprapedicular') return 0.9
  const sacral = level === 'L5-S1'
  if (migration === 'infrapedicular') return sacral ? 1.05 : 1.2
  return sacral ? 1.65 : 1.05
}

function freed(
  place: Place,
  spot: Spot,
  depth: number,
  g: number,
): Pick<Lesion, 'head' | 'dome' | 'neck' | 'hollow'> {
  const { level, side, migration } = place
  const rim = rimAt(level, spot.s)
  const midline = side === 'midline'
  const moved = migration !== 'none'
  const up = migration === 'infrapedicular'
  // It begins as a bead: one at disc level half sunk in the hollow that it has left, and growing out of it.
  const inner = moved ? 0 : mix(-0.8, LOOSE, eased(g / 0.35))
  const most = migration === 'suprapedicular' ? fitted(depth, 7) : depth
  const out = moved ? Math.max(most, leastOut(place)) : mix(0.85, depth, eased(0.2 + 4 * g))
  const half = (out - inner) / 2
  const grown = g ** 0.6
  const height = moved
    ? mix(up ? 1.9 : 1.6, up ? 3.4 : 4.2, Math.sqrt(g))
    : midline
      ? mix(1.2, 4.4, g)
      : mix(1.8, 4.8, grown)
  const wide = midline
    ? filledWidth(level, across(level, 1, PEBBLE), g)
    : { flat: 0.4, width: mix(up ? 1.6 : 1.9, 4.4, grown) * slim(place) }
  // In the midline it lies across, as a round roll at first: the edges of a wide film would be thinner than the cells of the grid.
  const roll = midline ? 1 - eased(g / 0.35) : 0
  const flat = mix(wide.flat, (TRAVERSING_ARC[level] - 0.6) * eased(0.2 + g / 0.1), roll)
  const width = mix(wide.width, 1.2, roll)
  const s = originArc(place)
  // A piece that has moved lies past the rim by its own half height, free of the disc.
  const eta = moved
    ? Math.sign(spot.eta) * Math.max(Math.abs(spot.eta), rimAt(level, spot.s) + height + 1.1)
    : spot.eta
  const floor = moved ? floorAt(level, { s: spot.s, eta }) : 0
  // Under the pedicle it comes from where the exiting root is not: from medial of it, or from above in the foramen.
  const far = up ? 1 - eased(g / 0.3) : 0
  const medial = place.zone === 'central' || place.zone === 'subarticular'
  return {
    head: {
      s: spot.s - (medial ? 3 : 0) * far,
      eta: eta + (medial ? 0 : 2.4) * far,
      d: floor + (out + inner) / 2,
      floor,
      flat,
      width,
      height,
      depth: half,
    },
    dome: { s, eta: 0, flat, width: 2.4, height: rim * 0.8, depth: 0 },
    neck: { r: -0.4, pinch: 3, bow: moved ? 0.8 : 0 },
    hollow: moved
      ? { s, eta: 0, flat: 0, width: 2.2, height: rim * 0.7, depth: 0.9 }
      : { s: spot.s, eta: 0, flat, width: width + 2.4, height: rim + 2, depth: 2.1 - Math.min(0, inner) },
  }
}
