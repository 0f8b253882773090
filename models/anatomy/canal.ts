import type { DiscLevel, VertebraLevel } from '../../src/domain/levels.ts'
import { NEURAL } from '../morphometry/neural.ts'
import { SEGMENT } from '../morphometry/segment.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import { type Field, smoothSubtract, smoothUnion } from '../shape/field.ts'
import { discSpace, type WallPoint } from './disc-space.ts'
import { AT_DISC, sacDepth } from './dura.ts'
import { frameOf } from './frame.ts'
import { CROSSING_RADIUS, EXIT_ARC, GANGLION_ARC, SAC_FRONT, TRAVERSING_ARC } from './neural-places.ts'
import { inlet, canal as sacralCanal } from './sacrum-canal.ts'
import { ALA_RISE, ALA_TOP, aboveRim, CANAL_BACK, CANAL_FRONT, CANAL_HALF } from './sacrum-form.ts'
import { sacralPoint } from './sacrum-frame.ts'
import { pedicleField } from './vertebra-arch.ts'
import { vertebraForm } from './vertebra-form.ts'

/** Thinnest that a squeezed nerve gets, as a share of its own thickness (assumed; it "may look flat", table pfirrmannRoot). */
export const FLATTEST = 0.45
/** mm between tissue and wall on top of the flattened nerve: its sheath and the films on both sides (assumed). */
const SLACK = 0.55
/** mm of fat that stay before the flavum where no nerve lies (assumed). */
const FAT = 1

/** Power of the flavum's way forward from the midline to the joints: 1 is a triangle; before the sacrum's wide laminae it is rounder (assumed). */
const VAULT: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 1,
  'L2-L3': 1,
  'L3-L4': 1,
  'L4-L5': 1,
  'L5-S1': 1.12,
}

/**
 * What bounds the canal and the foramen round one disc: bodies, pedicles, and what stands behind, in mm. The parts of
 * the vertebrae that matter and not the whole bones, because a whole vertebra's field costs 4 to 10 microseconds and
 * the sacrum's 15 to 30, too slow for a grid that is made in the browser. A test holds it against the whole bones.
 */
export interface Canal {
  /**
   * How far out from the wall displaced tissue has room at this arc: up to the facets, flavum and laminae, less what the
   * nerve between needs when it is squeezed flat. Even along the arc, without corners: soft tissue takes no print of a corner.
   */
  room(s: number): number
  /** The same for a mass in the midline: between the sac behind it and the roots beside it there is fat alone. */
  midlineRoom(s: number): number
  /** The same to the sides: distance to pedicles, or to the sacrum round its canal, less the nerve's room. */
  sides: Field
  /** How far in front of the flavum a place lies, mm; the drawn one (ligament-flavum.ts) stands no further back. */
  behind(w: WallPoint): number
  /** Distance to the flavum behind, and to the sacral canal's walls: what stops a nerve besides the vertebrae themselves. */
  lining(w: WallPoint, x: number, y: number, z: number): number
}

/** Arc on the outline of a point x to the side. */
function arcOf(level: DiscLevel, x: number): number {
  const outline = discSpace(level).lower.outline
  let s = x
  for (let i = 0; i < 6; i++) s += x - outline.pointAt(s)[0]
  return Math.min(s, outline.half * 0.45)
}

/** The pedicles of both sides of a vertebra, world coordinates. */
function pedicles(level: VertebraLevel): Field {
  const local = pedicleField(vertebraForm(level))
  const { origin, up, forward } = frameOf(level)
  // As drawn, the canal is cut out of the pedicles' roots.
  const half = VERTEBRA.SCW.mean[level] / 2
  return (x, y, z) => {
    const px = Math.abs(x)
    const py = y - origin[1]
    const pz = z - origin[2]
    return Math.max(half - px, local(px, py * up[1] + pz * up[2], py * forward[1] + pz * forward[2]))
  }
}

/** Side and back walls of the sacral canal less the room of a nerve, open above S1's end plate. */
function sacralWalls(nerve: number): Field {
  const at = { u: 0, d: 0 }
  return (x, y, z) => {
    sacralPoint(y, z, at)
    const front = CANAL_FRONT(at.u)
    const back = CANAL_BACK(at.u)
    const half = CANAL_HALF(at.u)
    // The triangle of sacrum-field.ts: base at the bodies, apex at the laminae.
    const slope = half / (back - front)
    const drawnIn = Math.max(0, at.d - front - 1) * slope * 0.82
    const aside = (half - drawnIn - Math.abs(x)) / Math.sqrt(1 + slope * slope)
    const inside = Math.min(aside, back - at.d)
    // It ends at the rim: above the ala lies the open foramen of L5.
    const below = Math.min(1, Math.max(0, -aboveRim(at.u, at.d) / 6))
    // In front of the canal is the body, which is asked for elsewhere.
    const ahead = Math.max(0, front - 2 - at.d) * 3
    return inside - nerve * below + Math.max(0, 3 + aboveRim(at.u, at.d)) * 3 + ahead
  }
}

/** The sacrum as far as tissue comes: what lies under the ala's top, less the canal and its open mouth, narrower by the nerve at its sides. */
function sacralRecess(nerve: number): Field {
  const at = { u: 0, d: 0 }
  return (px, y, z) => {
    sacralPoint(y, z, at)
    const { u, d } = at
    const x = Math.abs(px)
    const fore = Math.max(0, 14 - d)
    const top = (ALA_TOP(x) + ALA_RISE(x) * (d - 12) + fore * fore * 0.012 - u) * 0.92
    return smoothSubtract(top, smoothUnion(sacralCanal(x + nerve, u, d), inlet(x + nerve, u, d), 2), 2)
  }
}

/** mm along the arc over which the room is evened out, and how finely it is written down. */
const EVEN = 1.5
const ARC_STEP = 0.25
/** Arc beyond which no tissue asks for room, mm. */
const ARC_MOST = 40

/** A profile along the arc, alike on both sides, as the mean of its surroundings (bell-shaped): no corners, no plateaus. */
function evened(profile: (s: number) => number): (s: number) => number {
  const reach = Math.ceil((3 * EVEN) / ARC_STEP)
  const table = Float64Array.from({ length: ARC_MOST / ARC_STEP + 2 }, (_, i) => {
    let [sum, weight] = [0, 0]
    for (let k = -reach; k <= reach; k++) {
      const t = (k * ARC_STEP) / EVEN
      const w = Math.exp(-0.5 * t * t)
      sum += w * profile(Math.abs(i + k) * ARC_STEP)
      weight += w
    }
    return sum / weight
  })
  return (s) => {
    const u = Math.min(Math.abs(s), ARC_MOST) / ARC_STEP
    const i = Math.floor(u)
    return table[i]! + (table[i + 1]! - table[i]!) * (u - i)
  }
}

/**
 * How far behind the healthy margin the flavum's front stands in the midline, mm: behind the sac and the fat that is published behind it
 * under the laminae, both shallower at the disc. That leaves the flavum its published thickness before the drawn laminae, and up to 1.6 mm more.
 */
function flavumDepth(level: DiscLevel): number {
  return SAC_FRONT[level] + sacDepth(level) + AT_DISC * SEGMENT.posteriorEpiduralDepth.mean[level]
}

function build(level: DiscLevel): Canal {
  const [upper, lower] = level.split('-') as [VertebraLevel, VertebraLevel | 'S1']
  const side = VERTEBRA.SCW.mean[upper] / 2
  const depth = flavumDepth(level)
  // The flavum covers the medial 2 mm of the joint (assumed).
  const medial = arcOf(level, side - 0.8) - 2
  // Outside the facets, where the exiting root has left the foramen, nothing hard stands behind it.
  const lateral = EXIT_ARC[level] - 2
  const foramen = SEGMENT.foramenWidthUpper.mean[level]
  const above = pedicles(upper)
  const below = lower === 'S1' ? sacralWalls(0) : pedicles(lower)
  // Depth of the lateral recess before the superior facet (assumed; 5 mm and more counts as normal).
  const corner = Math.max(4.9, foramen * 0.55)

  /** How far out the flavum and, further out, the facets and laminae stand. */
  function flavum(s: number): number {
    const a = Math.abs(s)
    // Triangular canal: full depth in the midline, the lateral recess at its corner, the foramen's width beyond it.
    if (a >= lateral) return foramen + 1.6 * (a - lateral) ** 1.3
    if (a >= medial) return corner + (foramen - corner) * Math.min(1, (a - medial) / 4)
    return corner + (depth - corner) * (1 - (a / medial) ** VAULT[level])
  }

  const traversing = 2 * CROSSING_RADIUS[level] * FLATTEST + SLACK
  const ganglion = NEURAL.DRGWidth.mean[upper] * FLATTEST + SLACK

  /** mm that a squeezed nerve takes: the traversing root medially, the ganglion in the foramen. */
  function nerve(s: number): number {
    const t = (Math.abs(s) - TRAVERSING_ARC[level]) / (GANGLION_ARC[level] - TRAVERSING_ARC[level])
    return traversing + (ganglion - traversing) * Math.min(1, Math.max(0, t))
  }

  /** mm of that which no nerve needs between the sac in the midline and the roots that a midline mass holds aside. */
  function spare(s: number): number {
    const a = Math.abs(s) / TRAVERSING_ARC[level]
    return Math.max(0, traversing - FAT) * Math.max(0, 1 - ((a - 0.5) / 0.4) ** 2)
  }

  // Beside a pedicle a root passes, not its ganglion; what keeps tissue off hard things anyway counts towards it.
  const beside = NEURAL.rootDiameter.mean[upper] * FLATTEST + SLACK - 0.3
  const room = evened((s) => flavum(s) - nerve(s))
  const midlineRoom = evened((s) => flavum(s) - nerve(s) + spare(s))
  const recess = lower === 'S1' ? sacralRecess(beside) : undefined
  const exit = discSpace(level).lower.outline.pointAt(EXIT_ARC[level])[0]
  const sides: Field = (x, y, z) => {
    const nerve = beside * Math.min(1, Math.max(0.6, (exit - Math.abs(x)) / 4))
    return recess
      ? smoothUnion(above(x, y, z) - nerve, recess(x, y, z), EVEN)
      : smoothUnion(above(x, y, z), below(x, y, z), EVEN) - nerve
  }

  function behind({ s, eta, d }: WallPoint): number {
    // It spans from lamina to lamina at the height of the disc and ends at the facets: beyond it there is bone alone.
    return flavum(s) - d + Math.max(0, Math.abs(eta) - 7) + 2 * Math.max(0, Math.abs(s) - lateral)
  }

  function lining(w: WallPoint, x: number, y: number, z: number): number {
    // Outside the sacral canal, on the ala, its walls stop nothing.
    return lower === 'S1'
      ? Math.min(behind(w), below(x, y, z) + 3 * Math.max(0, Math.abs(x) - 19))
      : behind(w)
  }

  return { room, midlineRoom, sides, behind, lining }
}

const CANALS = new Map<DiscLevel, Canal>()

/** The walls of canal and foramen round one disc. */
export function canal(level: DiscLevel): Canal {
  let c = CANALS.get(level)
  if (!c) {
    c = build(level)
    CANALS.set(level, c)
  }
  return c
}
