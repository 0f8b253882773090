import type { SpineVertebra } from '../../src/domain/levels.ts'
import { boneMasks, type Mark } from '../shape/bake.ts'
import type { Field } from '../shape/field.ts'
import type { Mesh } from '../shape/mesh.ts'
import type { Plate } from './disc-outline.ts'
import { BODY_PLATES } from './disc-plates.ts'
import { alongAxis, axisDistance, type FacetJoint, jointFrom } from './facet-joint.ts'
import { vertebraForm } from './vertebra-form.ts'
import { type Shift, sway } from './vertebra-life.ts'

/** Width over which a mask fades, mm; assumed. */
const FADE = 1.2

function ramp(v: number): number {
  const t = Math.min(1, Math.max(0, v))
  return t * t * (3 - 2 * t)
}

/** The cartilage of one facet, both sides: on the joint's cylinder, within its height and width, facing the joint. */
function facet(joint: FacetJoint, bone: 'lower' | 'upper'): Mark {
  const radius = bone === 'lower' ? joint.radius : joint.radius - joint.gap
  const facing = bone === 'lower' ? 1 : -1
  const moved: Shift = { x: 0, y: 0, z: 0 }
  return (sx, sy, sz, snx, ny, nz) => {
    sway(sx, sy, sz, moved)
    const x = Math.abs(sx + moved.x)
    const y = sy + moved.y
    const z = sz + moved.z
    const nx = sx < 0 ? -snx : snx
    const along = Math.abs(alongAxis(joint, x, y, z))
    if (along > joint.height / 2 + FADE) return 0
    const off = Math.abs(axisDistance(joint, x, y, z) - radius)
    const across = Math.abs(
      (x - joint.centre[0]) * joint.across[0] +
        (y - joint.centre[1]) * joint.across[1] +
        (z - joint.centre[2]) * joint.across[2],
    )
    const { normal } = joint
    // The far side of the cylinder is not the joint.
    const depth =
      (x - joint.axis[0]) * normal[0] + (y - joint.axis[1]) * normal[1] + (z - joint.axis[2]) * normal[2]
    if (depth > 0) return 0
    const turned = facing * (nx * normal[0] + ny * normal[1] + nz * normal[2])
    // An ellipse, as facets are: rounder than their height and width.
    const h = along / (joint.height / 2)
    const w = across / (joint.width / 2)
    const inside = (1 - Math.sqrt(h * h + w * w)) * (joint.width / 2)
    return ramp(inside / FADE + 0.5) * ramp((0.9 - off) / 0.6) * ramp((turned - 0.35) / 0.3)
  }
}

/** The porous middle of an end plate, inside the ring. */
function porous(plate: Plate): Mark {
  return (x, y, z, _nx, ny, nz) => {
    const py = y - plate.centre[1]
    const pz = z - plate.centre[2]
    const f = py * plate.forward[1] + pz * plate.forward[2]
    const v = py * plate.up[1] + pz * plate.up[2]
    if (Math.abs(v - plate.height(x, f)) > 1) return 0
    const out = Math.sqrt(x * x + f * f) / plate.outline.radiusAt(Math.atan2(x, -f))
    const level = Math.abs(ny * plate.up[1] + nz * plate.up[2])
    // The ring apophysis (from 0.9 of the way out) is dense bone, and smooth.
    return ramp((0.88 - out) / 0.12) * ramp((level - 0.6) / 0.25)
  }
}

function most(...marks: readonly Mark[]): Mark {
  return (...at) => Math.max(...marks.map((mark) => mark(...at)))
}

/**
 * The mesh of a vertebra that stands in the world, with the masks of every bone. `around` is what may shade it: the
 * bone itself, and its neighbours where their shade is wanted.
 */
export function withMasks(level: SpineVertebra, mesh: Mesh, around: Field): Mesh {
  const { above, below } = vertebraForm(level)
  const facets = [facet(jointFrom(level, below), 'upper'), facet(jointFrom(level, above), 'lower')]
  const { superior, inferior } = BODY_PLATES[level]
  const masks = boneMasks(mesh, around, most(...facets), most(porous(superior), porous(inferior)))
  return { ...mesh, masks }
}
