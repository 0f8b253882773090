import type { Laterality } from '../../src/domain/levels.ts'
import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { type Ball, blend, carve, halfSpace, rod, sheet } from '../shape/ball-mesh.ts'
import type { Field } from '../shape/field.ts'
import { type Mesh, mirrorX } from '../shape/mesh.ts'
import { noise } from '../shape/noise.ts'
import { smoothNormals } from '../shape/smooth-normals.ts'
import { meshField } from '../shape/surface-nets.ts'
import * as form from './pelvis-form.ts'
import * as wing from './pelvis-wing.ts'
import { auricular, side, slab } from './sacrum-field.ts'
import { HALF_WIDTH, WIDEST_DEPTH } from './sacrum-form.ts'
import { sacralPoint, sacralWorld } from './sacrum-frame.ts'
import { ridged } from './sacrum-relief.ts'

const [hx, hy, hz] = BONE_LANDMARK.HJC.p
const [ax, ay, az] = form.SOCKET_AXIS
const [nx, ny, nz] = form.NOTCH_WAY
/** A ball of the socket: mm `along` towards its mouth, `aside` towards its notch, `fore` forwards, from the hip joint centre. */
const place = (along: number, aside: number, r: number, fore = 0): Ball => [
  hx + ax * along + nx * aside - (ay * nz - az * ny) * fore,
  hy + ay * along + ny * aside - (az * nx - ax * nz) * fore,
  hz + az * along + nz * aside - (ax * ny - ay * nx) * fore,
  r,
]

/** The outer wall stands higher and thicker above and behind, where the weight is borne. */
const WALL = [
  place(-form.SOCKET.sunk, -1.6, form.SOCKET.wall),
  place(-form.SOCKET.sunk, 1, form.SOCKET.wall - 0.8),
]
const PLANE = halfSpace([-ax, -ay, -az], -(ax * hx + ay * hy + az * hz) - form.SOCKET.depth)
/** The socket's mouth: its rim rises and falls, with a dip in front where ilium and pubis met (mm, assumed). */
const MOUTH: Field = (x, y, z) =>
  PLANE(x, y, z) +
  form.RIM.uneven * noise(x / 17, y / 17, z / 17, 76) -
  form.RIM.dip * Math.exp(-((y - form.RIM.at[0]) ** 2 + (z - form.RIM.at[1]) ** 2) / form.RIM.wide ** 2)
/** The face towards the other hip bone: swollen in its middle and rough across, its edges drawn back (mm, assumed). */
const MIDLINE: Field = (x, y, z) => {
  if (x > 25) return x
  const along = (y + 124) * 0.87 + (z - 63) * 0.5
  const fore = (z - 63) * 0.87 - (y + 124) * 0.5
  const ridges = 0.3 * Math.sin(along / 1.1 + 2.5 * noise(y / 9, z / 9, 0.5, 77))
  return (
    x -
    2.1 -
    0.0022 * along * along -
    Math.min(4, 0.009 * fore * fore) -
    ridges * 0.5 -
    0.7 * noise(y / 8, z / 8, 0.5, 78)
  )
}
/** The cup: round where the head bears, a little wider and drawn up at its mouth. */
const CUP = sheet([
  [place(0, 0, form.SOCKET.radius), place(9, -2.6, form.SOCKET.radius + 1)],
  [place(0, 0, form.SOCKET.radius), place(9, 0.6, form.SOCKET.radius + 0.4, 2.6)],
])
const FOSSA = rod(form.FOSSA.map(([along, aside, r]) => place(along, aside, r)))
/** mm between the bones of the sacroiliac joint: two cartilages; assumed, textbook (CT shows 1 to 3). */
const JOINT_SPACE = 1.5
const at = { u: 0, d: 0 }
/** What the sacrum and the joint take: the ear-shaped surfaces mate because the hip bone is cut by the sacrum's own side. */
const sacrumRoom: Field = (x, y, z) => {
  if (x > 75 || y < -125 || z > 40) return 20
  sacralPoint(y, z, at)
  return slab(Math.sqrt(x * x + 0.04), at.u, at.d) - JOINT_SPACE
}
/**
 * What is cut from the ilium's side of the joint. The ear lies prouder than the rough ground behind it and is itself the
 * edge towards the iliac fossa: nothing of the ilium stands before the sacrum's rounded front border (mm, assumed).
 */
const sacropelvic: Field = (x, y, z) => {
  if (x > 80 || y < -75 || y > 45 || z > 12) return 20
  sacralPoint(y, z, at)
  const { u, d } = at
  const ear = Math.min(1, Math.max(0, 0.5 - auricular(u, d) / 2.2))
  const rough = 2.2 * noise(x / 15, y / 15, z / 15, 73) + 1.4 * ridged(u / 9, d / 7, 79)
  // Above and behind the joint the ilium's own tuberosity rises towards the midline again.
  const beyond = 0.8 * Math.max(0, 12 - u) + 0.6 * Math.max(0, d - 28)
  const before = WIDEST_DEPTH(u) - d
  const wall =
    before > 0 ? HALF_WIDTH(u) + (0.1 + 0.014 * Math.max(0, Math.min(14, 30 - u))) * before : side(u, d)
  return x - wall - JOINT_SPACE - (1 - ear) * (2.6 + rough) - 0.2 * ear * rough + beyond
}

/** The ear-shaped surface and the tuberosity behind it, laid along the sacrum's side. */
const EAR = sheet(
  wing.JOINT_SIDE.map((row) =>
    row.map(([u, d, off, r]): Ball => [...sacralWorld(side(u, d) + off, u, d), r]),
  ),
  6,
)
const ILIUM = carve(2.6, blend(9, sheet(wing.WING, 3), EAR), sacropelvic)
const BODY_OF_HIP = blend(
  8,
  ILIUM,
  blend(8, sheet(wing.ILIAC_BODY, 4), rod(wing.LOWER_SPINE)),
  carve(4.5, rod(WALL), MOUTH),
  sheet(form.INNER_WALL, 6),
  sheet(form.PSOAS_GROOVE, 5),
  blend(5, rod(form.POSTERIOR_COLUMN), rod(form.TUBEROSITY)),
  rod(wing.ARCUATE_LINE),
)
const UPPER_RAMUS = sheet([form.PECTEN, form.RAMUS_FRONT.slice(0, 4), form.RAMUS_BELOW], 5)

/** 1 on the ilium's rough tuberosity, behind and above the joint with the sacrum; 0 elsewhere. */
function tuberous(x: number, y: number, z: number): number {
  const behind = Math.min(1, Math.max(0, (-12 - z) / 14))
  const within = Math.min(1, Math.max(0, (76 - x) / 12))
  return y > -60 ? behind * within : 0
}

/** 1 on the ischium's tuberosity, where the thigh's muscles arise; 0 above it and on the ramus. */
function seat(x: number, y: number, z: number): number {
  const low = Math.min(1, Math.max(0, (-112 - y) / 18))
  const behind = Math.min(1, Math.max(0, (10 - z) / 12))
  return x > 30 ? low * behind : 0
}

/** A grown bone is nowhere even: mm of unevenness and over what distance it changes, broad and finer (assumed). */
const uneven = (x: number, y: number, z: number): number =>
  0.7 * noise(x / 26, y / 26, z / 26, 71) +
  0.22 * noise(x / 10, y / 10, z / 10, 72) +
  tuberous(x, y, z) * 0.8 * noise(x / 17, y / 17, z / 17, 75) +
  seat(x, y, z) * (1.3 * noise(x / 15, y / 15, z / 15, 80) + 0.4 * noise(x / 6, y / 6, z / 6, 81))
/** Farther than this from the surface the unevenness is not worked out, mm. */
const NEAR = 6
function grown(field: Field): Field {
  return (x, y, z) => {
    const d = field(x, y, z)
    // It fades out before it is given up, or what is carved that deep would show a step.
    const fade = Math.min(1, 2 - (2 * Math.abs(d)) / NEAR)
    return fade <= 0 ? d : d + fade * uneven(x, y, z)
  }
}

const SOLID: Field = grown(
  blend(
    8,
    carve(5, BODY_OF_HIP, rod(form.OBTURATOR)),
    blend(
      4,
      sheet(form.LOWER_RAMUS, 4),
      sheet(form.ISCHIAL_FACE, 4),
      sheet(form.PUBIC_BODY),
      blend(3, UPPER_RAMUS, rod(form.RAMUS_FRONT)),
    ),
    sheet(form.ISCHIAL_SPINE, 3),
  ),
)

/** The left hip bone, mm in the world frame, negative inside. */
export const hipField: Field = carve(
  4,
  carve(2, carve(2.6, carve(3, SOLID, FOSSA), CUP), MIDLINE),
  sacrumRoom,
)

/** The hip bone: 2 mm cells, meant to be simplified. */
export function hip(of: Laterality, cell = 2): Mesh {
  const left = smoothNormals(meshField(hipField, { min: [-5, -180, -85], max: [152, 60, 95] }, cell), 5)
  return of === 'left' ? left : mirrorX(left)
}
