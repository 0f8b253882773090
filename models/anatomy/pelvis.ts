import type { Laterality } from '../../src/domain/levels.ts'
import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { type Ball, blend, carve, halfSpace, rod, sheet } from '../shape/ball-mesh.ts'
import type { Field } from '../shape/field.ts'
import { type Mesh, mirrorX } from '../shape/mesh.ts'
import { noise } from '../shape/noise.ts'
import { smoothNormals } from '../shape/smooth-normals.ts'
import { meshField } from '../shape/surface-nets.ts'
import * as form from './pelvis-form.ts'
import { side, slab } from './sacrum-field.ts'
import { sacralPoint, sacralWorld } from './sacrum-frame.ts'

const [hx, hy, hz] = BONE_LANDMARK.HJC.p
const [ax, ay, az] = form.SOCKET_AXIS
/** A ball of radius r, `along` mm from the hip joint centre towards the mouth of the socket. */
const ball = (along: number, r: number): Field =>
  rod([
    [hx + ax * along, hy + ay * along, hz + az * along, r],
    [hx + ax * along, hy + ay * along, hz + az * along, r],
  ])

const MOUTH = halfSpace([-ax, -ay, -az], -(ax * hx + ay * hy + az * hz) - form.SOCKET.depth)
const MIDLINE = halfSpace([1, 0, 0], 2.5)
/** The notch in the lower rim of the socket, between its horns. */
const NOTCH = rod([
  [80, -118, 24, 8],
  [82, -132, 28, 9],
  [84, -145, 30, 9],
])
/** mm between the bones of the sacroiliac joint: two cartilages; assumed, textbook (CT shows 1 to 3). */
const JOINT_SPACE = 1.5
const at = { u: 0, d: 0 }
/** What the sacrum and the joint take: the ear-shaped surfaces mate because the hip bone is cut by the sacrum's own side. */
const sacrumRoom: Field = (x, y, z) => {
  if (x > 75 || y < -125 || z > 40) return 20
  sacralPoint(y, z, at)
  return slab(Math.sqrt(x * x + 0.04), at.u, at.d) - JOINT_SPACE
}
/** The rough floor of the socket. */
const FLOOR = ball(-16.5, 12)

/** The ear-shaped surface and the tuberosity behind it, laid along the sacrum's side. */
const EAR = sheet(
  form.JOINT_SIDE.map((row) =>
    row.map(([u, d, off, r]): Ball => [...sacralWorld(side(u, d) + off, u, d), r]),
  ),
  6,
)
const ILIUM = blend(15, sheet(form.WING, 6), EAR)
const BODY_OF_HIP = blend(
  8,
  ILIUM,
  carve(4.5, ball(0, form.SOCKET.shell), MOUTH),
  sheet(form.ILIAC_BODY, 6),
  sheet(form.INNER_WALL, 6),
  blend(5, rod(form.POSTERIOR_COLUMN), rod(form.TUBEROSITY)),
  blend(8, rod(form.UPPER_RAMUS), rod(form.ARCUATE_LINE)),
)

/** A grown bone is nowhere even: mm of unevenness and over what distance it changes, broad and finer (assumed). */
const uneven = (x: number, y: number, z: number): number =>
  0.7 * noise(x / 23, y / 23, z / 23, 71) + 0.35 * noise(x / 9, y / 9, z / 9, 72)
/** Farther than this from the surface the unevenness is not worked out, mm. */
const NEAR = 4
function grown(field: Field): Field {
  return (x, y, z) => {
    const d = field(x, y, z)
    return d > NEAR || d < -NEAR ? d : d + uneven(x, y, z)
  }
}

const SOLID: Field = grown(
  blend(
    8,
    carve(5, BODY_OF_HIP, rod(form.OBTURATOR)),
    blend(6, sheet(form.LOWER_RAMUS, 4), sheet(form.PUBIC_BODY)),
    rod(form.ISCHIAL_SPINE, 3),
  ),
)

/** The left hip bone, mm in the world frame, negative inside. */
export const hipField: Field = carve(
  4,
  carve(2, SOLID, ball(0, form.SOCKET.radius), FLOOR, NOTCH, MIDLINE),
  sacrumRoom,
)

/** The hip bone: 2 mm cells, meant to be simplified. */
export function hip(of: Laterality, cell = 2): Mesh {
  const left = smoothNormals(meshField(hipField, { min: [-5, -180, -85], max: [152, 60, 95] }, cell), 5)
  return of === 'left' ? left : mirrorX(left)
}
