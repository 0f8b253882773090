import type { DiscLevel, VertebraLevel } from '../../src/domain/levels.ts'
import { SEGMENT } from '../morphometry/segment.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import type { Field } from '../shape/field.ts'
import { discSpace, type WallPoint } from './disc-space.ts'
import { frameOf } from './frame.ts'
import { aboveRim, CANAL_BACK, CANAL_FRONT, CANAL_HALF } from './sacrum-form.ts'
import { sacralPoint } from './sacrum-frame.ts'
import { pedicleField } from './vertebra-arch.ts'
import { vertebraForm } from './vertebra-form.ts'

/**
 * What bounds the canal and the foramen round one disc: bodies, pedicles, and what stands behind, in mm. The parts of
 * the vertebrae that matter and not the whole bones, because a whole vertebra's field costs 2 to 4 microseconds and
 * the sacrum's 15, too slow for a grid that is made in the browser. Not yet held against the whole bones by a test.
 */
export interface Canal {
  /** How far out from the wall the facets, flavum and laminae stand at this arc. */
  room(s: number): number
  /** Distance to pedicles, or to the side and back walls of the sacral canal, negative inside. */
  sides: Field
  /** Distance to any obstacle where `sides` has the value `side` and the wall coordinates are w, negative inside. */
  bone(side: number, w: WallPoint): number
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
  return (x, y, z) => {
    const py = y - origin[1]
    const pz = z - origin[2]
    return local(Math.abs(x), py * up[1] + pz * up[2], py * forward[1] + pz * forward[2])
  }
}

/** Side and back walls of the sacral canal, open above S1's end plate. */
function sacralWalls(): Field {
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
    return inside + Math.max(0, 3 + aboveRim(at.u, at.d)) * 3
  }
}

function build(level: DiscLevel): Canal {
  const [upper, lower] = level.split('-') as [VertebraLevel, VertebraLevel | 'S1']
  const side = VERTEBRA.SCW.mean[upper] / 2
  const depth = VERTEBRA.SCD.mean[upper] - SEGMENT.LFThickness.mean[level] * 0.3
  const medial = arcOf(level, side - 0.8)
  const lateral = arcOf(level, Math.min(side + VERTEBRA.PDW.mean[upper], 26))
  const foramen = SEGMENT.foramenWidthUpper.mean[level]
  const above = pedicles(upper)
  const below = lower === 'S1' ? sacralWalls() : pedicles(lower)
  // Depth of the lateral recess before the superior facet (assumed; 5 mm and more counts as normal).
  const corner = Math.max(4.9, foramen * 0.55)

  function room(s: number): number {
    const a = Math.abs(s)
    // Triangular canal: full depth in the midline, the lateral recess at its corner, the foramen's width beyond it.
    if (a >= lateral) return foramen + 1.6 * (a - lateral) ** 1.3
    if (a >= medial) return corner + (foramen - corner) * Math.min(1, (a - medial) / 4)
    return corner + (depth - corner) * (1 - (a / medial) ** 1.7)
  }

  const sides: Field = (x, y, z) => Math.min(above(x, y, z), below(x, y, z))

  function bone(side: number, w: WallPoint): number {
    const body = Math.max(w.d, Math.min(w.aboveLower, w.belowUpper))
    return Math.min(body, side, room(w.s) - w.d)
  }

  return { room, sides, bone }
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
