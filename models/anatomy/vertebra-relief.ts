import type { SpineVertebra } from '../../src/domain/levels.ts'
import type { Field } from '../shape/field.ts'
import { noise } from '../shape/noise.ts'
import type { FacetJoint } from './facet-joint.ts'
import { place } from './vertebra-facets.ts'
import type { VertebraForm } from './vertebra-form.ts'
import { type Shift, smooth } from './vertebra-life.ts'

// Bone is uneven at more than one scale: broad swells and hollows everywhere, small swellings where muscles and ligaments
// are fastened, nearly smooth in between. All amounts are assumed.

/** Broad swells, mm, and over what distance they change; one scale for every bone, no two alike. */
const SWELL = 0.42
/** Share of the unevenness that a bone has: L4's joints and lower border leave no room for any (found by measuring its joints and the canal when bent). */
export const MUCH: Readonly<Record<SpineVertebra, number>> = { T12: 1, L1: 1, L2: 1, L3: 1, L4: 0, L5: 1 }
const SWELL_SPAN: Readonly<Record<SpineVertebra, number>> = {
  T12: 11,
  L1: 12.5,
  L2: 10,
  L3: 11.5,
  L4: 9.5,
  L5: 13,
}

/** How far places of the arch are moved over some such distance, mm: its borders wander. */
const WANDER = 0.6
const WANDER_SPAN = 9.5

/** Swellings where something is fastened, mm, and their distance. */
const FASTENED = 0.3
const FASTENED_SPAN = 4.4

/** mm beyond half a pedicle's width within which the bone is left even, and over how many its unevenness comes: roots and their ganglia lie there. */
const EVEN = 4.5
const EVEN_OVER = 7

/** mm beyond a joint's border over which the unevenness comes: its faces keep their distance. */
const JOINT_OVER = 4

/** 0 beside a pedicle and at the joints, 1 away from all of them. */
export function away(form: VertebraForm, x: number, y: number, z: number): number {
  const dx = Math.abs(x) - form.pedicleX
  // The foramina above and below are as long as they are high: what bounds them behind is spared too.
  const dy = (y - form.pedicleY) * 0.4
  const dz = (z - form.wall + 4) * 0.8
  const pedicle = smooth((Math.sqrt(dx * dx + dy * dy + dz * dz) - form.get('PDW') / 2 - EVEN) / EVEN_OVER)
  return pedicle * off(form.above, x, y, z) * off(form.below, x, y, z)
}

/** 0 at a joint, 1 beyond its border. */
function off({ centre, height }: FacetJoint, x: number, y: number, z: number): number {
  const dx = Math.abs(x) - centre[0]
  const dy = y - centre[1]
  const dz = z - centre[2]
  return smooth((Math.sqrt(dx * dx + dy * dy + dz * dz) - height / 2 + 1) / JOINT_OVER)
}

/** Adds to a shift by how far the arch's borders wander at a place, mm. */
export function wander(x: number, y: number, z: number, much: number, seed: number, out: Shift): void {
  const u = x / WANDER_SPAN
  const v = y / WANDER_SPAN
  const w = z / WANDER_SPAN
  out.x += much * WANDER * noise(u + 7.3, v, w, seed + 11)
  out.y += much * WANDER * noise(u, v + 17.9, w, seed + 11)
  out.z += much * WANDER * noise(u, v, w + 23.1, seed + 11)
}

/** mm by which the arch is higher or lower than drawn at a place: broad swells, and swellings where something is fastened. */
export function archRelief(form: VertebraForm, seed: number): Field {
  const span = SWELL_SPAN[form.level]
  const tipX = form.get('TPspan') / 2
  const spineZ = form.wall - form.get('SPTipBehindPostWall')
  const j = form.above
  const edge = j.width / 2 + 1.2
  const mammillary = place(
    j,
    1.4,
    j.radius * (1 - Math.cos(edge / j.radius)) - 3.5,
    j.radius * Math.sin(edge / j.radius),
  )
  const below = form.below.centre
  return (sx, y, z) => {
    const x = Math.abs(sx)
    const spine = smooth((spineZ + 13 - z) / 11) * smooth((9 - x) / 5)
    const tip = smooth((x - tipX + 14) / 11)
    const mx = x - mammillary[0]
    const my = y - mammillary[1]
    const mz = z - mammillary[2]
    const knob = smooth((10 - Math.sqrt(mx * mx + my * my + mz * mz)) / 6)
    // The multifidus and the flavum along the lower borders of the laminae and the back of the lower processes.
    const border = smooth((below[1] + 9 - y) / 9) * smooth((20 - Math.abs(x - below[0])) / 8) * 0.45
    const fastened = Math.min(1, spine + tip + knob + border)
    const broad = SWELL * noise(sx / span, y / span, z / span, seed + 21)
    return fastened > 0.01
      ? broad +
          FASTENED * fastened * noise(sx / FASTENED_SPAN, y / FASTENED_SPAN, z / FASTENED_SPAN, seed + 23)
      : broad
  }
}
