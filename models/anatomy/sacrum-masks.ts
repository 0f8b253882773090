import type { Field } from '../shape/field.ts'
import type { Mesh } from '../shape/mesh.ts'
import { PLATES } from './disc-plates.ts'
import { alongAxis, axisDistance, FACET_JOINT } from './facet-joint.ts'
import { auricular } from './sacrum-field.ts'
import { HALF_WIDTH } from './sacrum-form.ts'
import { sacralPoint } from './sacrum-frame.ts'

const PLATE = PLATES['L5-S1'].lower
const JOINT = FACET_JOINT['L5-S1']
/** mm from the surface at which openness to light is probed, and the weight of each probe. */
const PROBES = [
  [1.5, 0.3],
  [4, 0.3],
  [9, 0.25],
  [18, 0.15],
] as const
/** mm between the samples of a curvature. */
const STEP = 1.1
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
  const side = ramp(x, HALF_WIDTH(at.u) - 9, HALF_WIDTH(at.u) - 6)
  return Math.max(facing < 0 ? facet : 0, side * ramp(auricular(at.u, at.d), 0.2, -1.2))
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

/** The mesh with masks: R open to light, G curvature (128 flat, more on ridges), B cartilage, A porous end plate. */
export function withMasks(mesh: Mesh, field: Field): Mesh {
  const { positions: p, normals: n } = mesh
  const masks = new Uint8Array((p.length / 3) * 4)
  for (let i = 0, o = 0; i < p.length; i += 3, o += 4) {
    const x = p[i]!
    const y = p[i + 1]!
    const z = p[i + 2]!
    let open = 1
    for (const [far, weight] of PROBES) {
      const free = field(x + n[i]! * far, y + n[i + 1]! * far, z + n[i + 2]! * far)
      open -= weight * Math.min(1, Math.max(0, 1 - free / far))
    }
    const sum =
      field(x + STEP, y, z) +
      field(x - STEP, y, z) +
      field(x, y + STEP, z) +
      field(x, y - STEP, z) +
      field(x, y, z + STEP) +
      field(x, y, z - STEP)
    masks[o] = Math.round(255 * Math.max(0, open))
    // Twice the mean curvature, 1/mm: a ridge of radius 2 mm is white.
    masks[o + 1] = Math.round(Math.min(255, Math.max(0, 128 + (254 * sum) / (STEP * STEP))))
    masks[o + 2] = Math.round(255 * cartilage(Math.abs(x), y, z))
    masks[o + 3] = Math.round(255 * spongy(x, y, z))
  }
  return { ...mesh, masks }
}
