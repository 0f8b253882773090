import { type SpineVertebra, VERTEBRAE } from '../../src/domain/levels.ts'
import { T12_TOP } from '../morphometry/thoracic.ts'
import { type Box, type Field, smoothIntersect, smoothSubtract, smoothUnion } from '../shape/field.ts'
import type { Mesh } from '../shape/mesh.ts'
import { meshField } from '../shape/surface-nets.ts'
import { frameOf, turnToWorld } from './frame.ts'
import { borderField, canalField, laminaField, lowerArch, pedicleField, unite } from './vertebra-arch.ts'
import { bodyField, overPlate } from './vertebra-body.ts'
import {
  facetSpace,
  inferiorProcess,
  jointSpace,
  parsField,
  processFoot,
  superiorProcess,
} from './vertebra-facets.ts'
import { type VertebraForm, vertebraForm } from './vertebra-form.ts'
import { localSway, ownGrowth, roughness, type Shift, smooth, warp } from './vertebra-life.ts'
import { withMasks } from './vertebra-masks.ts'
import { spinousField, transverseField, tubercles } from './vertebra-processes.ts'
import { archRelief, away, MUCH, wander } from './vertebra-relief.ts'

/** Width over which the two sides meet in the midline without a crease, mm. */
const SEAM = 0.8

/** How far the inferior processes may stand into the canal, mm; assumed. */
const LIP = 2.6

function fold(x: number): number {
  return Math.sqrt(x * x + SEAM * SEAM) - SEAM * 0.5
}

/** Everything behind the body, left half, still without canal and joints; `inferior` apart because the canal spares it. */
function archField(form: VertebraForm): Field {
  const plate = unite(5, parsField(form), laminaField(form), borderField(form))
  const below = lowerArch(form)
  const spinous = spinousField(form)
  const pedicle = pedicleField(form)
  const transverse = transverseField(form)
  const plateAbove = superiorProcess(form)
  const foot = processFoot(form)
  const superior: Field =
    form.level === 'T12' ? plateAbove : (x, y, z) => smoothUnion(plateAbove(x, y, z), foot(x, y, z), 3)
  const bumps = tubercles(form)
  const { slim } = form
  const stout = form.level === 'L5'
  return (x, y, z) => {
    const laminae = smoothSubtract(plate(x, y, z), below(x, y, z), 2.5)
    let arch = smoothUnion(laminae, spinous(x, y, z), 5.5)
    arch = smoothUnion(arch, pedicle(x, y, z), slim ? 4 : 6)
    // L5's grows out of all that is beside it; within the pedicle its width would count as the pedicle's.
    const beyond = stout ? smooth((x - form.pedicleX - 8.5) / 8) : 0
    arch = smoothUnion(arch, transverse(x, y, z), 4 + 4 * beyond)
    return smoothUnion(
      arch,
      smoothUnion(superior(x, y, z), bumps(x, y, z), 5),
      stout ? 5.5 + 2.5 * beyond : 3,
    )
  }
}

/** What makes each bone's unevenness its own. */
const SEED: Readonly<Record<SpineVertebra, number>> = { T12: 53, L1: 3, L2: 13, L3: 23, L4: 33, L5: 43 }

/** mm by which the corner between pedicle and wall is rounder where the canal is oval (assumed). */
const CORNER: Readonly<Record<SpineVertebra, number>> = { T12: 4, L1: 4, L2: 3, L3: 1, L4: 0, L5: 0 }

/** mm in front of the wall to which pedicles and their fillets reach; L5's spring from the body's side. */
const REACH: Readonly<Record<SpineVertebra, number>> = { T12: 20, L1: 20, L2: 20, L3: 22, L4: 23, L5: 28 }

function whole(level: SpineVertebra): Field {
  const form = vertebraForm(level)
  const seed = SEED[level]
  const body = bodyField(form, seed)
  const arch = archField(form)
  const inferior = inferiorProcess(form)
  const shift: Shift = { x: 0, y: 0, z: 0 }
  const joint: Shift = { x: 0, y: 0, z: 0 }
  const swayed = localSway(level)
  const grow = ownGrowth(level, form.wall)
  const canal = canalField(form)
  const relief = archRelief(form, seed)
  const over = overPlate(form)
  const corner = CORNER[level]
  const much = MUCH[level]
  const lowerJoint = jointSpace(form)
  const upperJoint = facetSpace(form)
  return (sx, y, z) => {
    // Well behind the wall the body's distance matters to nothing; in front of it the arch's.
    const trunk = z < form.wall - 14 ? form.wall - z : body(sx, y, z)
    if (z > form.wall + REACH[level]) return trunk
    warp(sx, y, z, seed, shift)
    swayed(sx, y, z, joint)
    grow(sx, z, shift)
    const free = much * away(form, sx, y, z)
    wander(sx, y, z, free, seed, shift)
    const uneven = roughness(sx, y, z, seed) + free * relief(sx, y, z)
    // The joints are moved by what their neighbours share alone.
    const [jx, jy, jz] = [fold(sx + joint.x), y + joint.y, z + joint.z]
    const wx = fold(sx + shift.x + joint.x)
    const wy = jy + shift.y
    const wz = jz + shift.z
    const x = fold(sx)
    const hole = canal(x, y, z)
    let back = smoothSubtract(arch(wx, wy, wz) + uneven, hole, 2.2)
    if (y < form.pedicleY) back = smoothUnion(back, inferior(wx, wy, wz) + uneven, 3.4)
    // The inferior processes may stand a little way into the canal's sides, as the flavum does, but not against the sac.
    back = smoothSubtract(back, hole + LIP, 2)
    // Joints last, so that no blend and no unevenness can grow into them.
    if (y < form.pedicleY + 2) back = smoothSubtract(back, lowerJoint(jx, jy, jz), 1.9)
    if (y > form.rimBelow) back = smoothSubtract(back, upperJoint(jx, jy, jz), 1)
    // Full outside the pedicle, sparing in the canal's recess, where the root turns; at the pedicle's height an oval canal is round there too.
    const outer = smooth((x - form.pedicleX + 2.5) / 6)
    const beside = smooth(1.4 - Math.abs(y - form.pedicleY) / 7)
    const inner = 2.2 + corner * beside
    // Under the pedicle the notch runs round into the wall.
    const under = smooth((form.pedicleY - 2.5 - y) / 5)
    const notch =
      level === 'L5'
        ? 6.5 + 3 * smooth((z - form.wall - 2) / 5)
        : 6.5 +
          (form.slim ? 1 : 3) * under +
          3 * smooth((y - form.pedicleY - 1) / 5) * smooth((form.wall + 2.5 - z) / 4)
    const bone = smoothUnion(trunk, back, inner + (notch - inner) * outer)
    // Pedicles reach the corners of the plate: over it no fillet may grow, for there the disc lies.
    return y > form.rimAbove - 6 ? Math.max(bone, over(x, y, z) - 2 * Math.max(0, form.wall - 3 - z)) : bone
  }
}

function build(level: SpineVertebra): Field {
  const field = whole(level)
  if (level !== 'T12') return field
  const { origin, up, forward } = frameOf(level)
  return (x, y, z) => {
    const over = origin[1] + y * up[1] + z * forward[1] - T12_TOP
    return over > 6 ? over : smoothIntersect(field(x, y, z), over, 2)
  }
}

const FIELDS = new Map<SpineVertebra, Field>()

/** The vertebra in its own frame (x left, y up, z forward, origin at the body's centre), mm, negative inside. */
export function localVertebraField(level: SpineVertebra): Field {
  let field = FIELDS.get(level)
  if (!field) {
    field = build(level)
    FIELDS.set(level, field)
  }
  return field
}

/** The vertebra in the world frame, mm, negative inside. */
export function vertebraField(level: SpineVertebra): Field {
  const local = localVertebraField(level)
  const { origin, up, forward } = frameOf(level)
  return (x, y, z) => {
    const py = y - origin[1]
    const pz = z - origin[2]
    return local(x, py * up[1] + pz * up[2], py * forward[1] + pz * forward[2])
  }
}

/** Encloses every drawn vertebra in its own frame, mm. */
export const VERTEBRA_BOX: Box = { min: [-54, -42, -78], max: [54, 34, 24] }

const COLUMN: readonly SpineVertebra[] = ['T12', ...VERTEBRAE]

/** The vertebra and its neighbours in the world: what shades it. */
function surroundings(level: SpineVertebra): Field {
  const i = COLUMN.indexOf(level)
  const fields = COLUMN.slice(Math.max(0, i - 1), i + 2).map(vertebraField)
  return (x, y, z) => {
    let d = Number.POSITIVE_INFINITY
    for (const field of fields) d = Math.min(d, field(x, y, z))
    return d
  }
}

/** A mesh of the vertebra's own frame stood up in the world. */
function stand(level: SpineVertebra, mesh: Mesh): Mesh {
  const frame = frameOf(level)
  const positions = new Float32Array(mesh.positions.length)
  const normals = new Float32Array(mesh.normals.length)
  for (let i = 0; i < positions.length; i += 3) {
    const p = turnToWorld(frame, [mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!])
    const n = turnToWorld(frame, [mesh.normals[i]!, mesh.normals[i + 1]!, mesh.normals[i + 2]!])
    for (let k = 0; k < 3; k++) {
      positions[i + k] = p[k]! + frame.origin[k]!
      normals[i + k] = n[k]!
    }
  }
  return { ...mesh, positions, normals }
}

/** A vertebra in the world frame, mm, with bone masks; `cell` as in meshField. */
export function vertebra(level: SpineVertebra, cell = 0.65): Mesh {
  const mesh = stand(level, meshField(localVertebraField(level), VERTEBRA_BOX, cell))
  return withMasks(level, mesh, surroundings(level))
}
