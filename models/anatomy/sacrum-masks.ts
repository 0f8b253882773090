import { boneMasks } from '../shape/bake.ts'
import type { Field } from '../shape/field.ts'
import type { Mesh } from '../shape/mesh.ts'
import { PLATES } from './disc-plates.ts'
import { alongAxis, axisDistance, FACET_JOINT } from './facet-joint.ts'
import { auricular, side } from './sacrum-field.ts'
import { sacralPoint } from './sacrum-frame.ts'

const PLATE = PLATES['L5-S1'].lower
const JOINT = FACET_JOINT['L5-S1']
const at = { u: 0, d: 0 }
const place = { s: 0, d: 0 }

function ramp(v: number, low: number, high: number): number {
  const t = Math.min(1, Math.max(0, (v - low) / (high - low)))
  return t * t * (3 - 2 * t)
}

/** Cartilage of the facets and of the joint with the ilium, 0 to 1; x of the left side. */
function cartilage(x: number, y: number, z: number): number {
  const along = Math.abs(alongAxis(JOINT, x, y, z))
  const facet =
    ramp(Math.abs(axisDistance(JOINT, x, y, z) - JOINT.radius), 1, 0.5) *
    ramp(along, JOINT.height / 2, JOINT.height / 2 - 1)
  const facing =
    (x - JOINT.axis[0]) * JOINT.normal[0] +
    (y - JOINT.axis[1]) * JOINT.normal[1] +
    (z - JOINT.axis[2]) * JOINT.normal[2]
  sacralPoint(y, z, at)
  const wall = side(at.u, at.d)
  const ear = ramp(x, wall - 3, wall - 1.5) * ramp(auricular(at.u, at.d), 0.2, -1.2)
  return Math.max(facing < 0 ? facet : 0, ear)
}

/** The porous end plate inside its rim, 0 to 1. */
function spongy(x: number, y: number, z: number): number {
  const py = y - PLATE.centre[1]
  const pz = z - PLATE.centre[2]
  const f = py * PLATE.forward[1] + pz * PLATE.forward[2]
  const h = py * PLATE.up[1] + pz * PLATE.up[2]
  PLATE.outline.locate(x, f, place)
  return ramp(Math.abs(h - PLATE.height(x, f)), 0.7, 0.3) * ramp(place.d, -1.8, -3.8)
}

/** The sacrum's mesh with the masks of every bone. */
export function withMasks(mesh: Mesh, field: Field): Mesh {
  return { ...mesh, masks: boneMasks(mesh, field, (x, y, z) => cartilage(Math.abs(x), y, z), spongy) }
}
