import { blend, carve, halfSpace, rod } from '../shape/ball-mesh.ts'
import { ellipsoid as ellipsoidAt, type Field } from '../shape/field.ts'
import type { Mesh } from '../shape/mesh.ts'
import { meshField } from '../shape/surface-nets.ts'
import { FOOT_SECTIONS, LEG_SECTIONS, TRUNK_SECTIONS } from './skin-form.ts'
import { stack } from './skin-section.ts'

/** Height of the open rim: between T12 and L1 in this body, mm. */
export const SKIN_TOP = 190
/** The floor under the sole, BONE_LANDMARK.floor. */
const FLOOR = -969.5
/** Crotch: BODY.crotchHeight above the floor. */
const CROTCH = FLOOR + 814.1

const ellipsoid =
  (cx: number, cy: number, cz: number, rx: number, ry: number, rz: number): Field =>
  (x, y, z) =>
    ellipsoidAt(x - cx, y - cy, z - cz, rx, ry, rz)

/** The leg ends inside the trunk above and inside the foot below. */
const LEG = carve(12, stack(LEG_SECTIONS, 'y'), halfSpace([0, 1, 0], -946), halfSpace([0, -1, 0], 0))
const TRUNK = carve(34, stack(TRUNK_SECTIONS, 'y'), halfSpace([0, 1, 0], CROTCH - 2))
const BUTTOCK = ellipsoid(70, -118, -70, 72, 70, 66)
const FOREFOOT = carve(8, stack(FOOT_SECTIONS, 'z'), halfSpace([0, 0, 1], -46), halfSpace([0, 0, -1], -118))
const HEEL = ellipsoid(70, -938, -46, 34.5, 40, 38)
const TOES: Field = blend(
  1.5,
  rod([
    [58, -953, 100, 14],
    [62, -955, 130, 11.5],
    [66, -958, 162, 11.3],
  ]),
  rod([
    [75, -951, 100, 11],
    [82, -952.5, 135, 8],
    [85, -960, 160, 8],
  ]),
  rod([
    [90, -952, 96, 11],
    [96.5, -953.5, 130, 7.7],
    [99, -960.8, 151, 7.5],
  ]),
  rod([
    [103, -953, 90, 11],
    [110, -955, 118, 7.6],
    [112.6, -961.2, 138, 7.2],
  ]),
  rod([
    [118, -955, 82, 11],
    [123.5, -956.5, 106, 7.8],
    [125.6, -961.5, 122.5, 7],
  ]),
)
const MALLEOLI = blend(
  2,
  rod([
    [47, -884, -14, 10],
    [47, -886, -14, 10],
  ]),
  rod([
    [96.5, -893, -27, 10.5],
    [97, -899, -28, 10],
  ]),
)
const ARCH = ellipsoid(34, -976, 22, 27, 26, 58)
const SOLE = halfSpace([0, 1, 0], FLOOR)

const LOWER = carve(
  7,
  blend(14, blend(9, LEG, MALLEOLI), blend(12, blend(10, FOREFOOT, TOES), HEEL)),
  ARCH,
  SOLE,
)

/** The furrow over the spine and the cleft between the buttocks. */
const FURROW = rod([
  [0, 175, -101, 9],
  [0, 105, -91, 9.5],
  [0, 60, -89, 9],
  [0, 20, -95, 7],
  [0, -20, -105, 5],
])
const CLEFT = rod([
  [0, -50, -128, 5],
  [0, -90, -134, 9],
  [0, -130, -126, 12],
  [0, -160, -104, 14],
  [0, -176, -80, 16],
])

/** The skin of trunk and both legs, mm in the world frame, negative inside. */
export const skinField: Field = (x, y, z) => HALF(Math.abs(x), y, z)

const HALF: Field = (x, y, z) => {
  const lower = y < -840 ? LOWER(x, y, z) : LEG(x, y, z)
  return y < -300 ? lower : UPPER(x, y, z)
}
const UPPER: Field = carve(12, blend(22, blend(26, TRUNK, BUTTOCK), LEG), CLEFT, FURROW)

/** Everything above `top` taken off: the rim lies exactly at that height and stays open. */
function openAt(mesh: Mesh, top: number): Mesh {
  const { positions, normals, indices } = mesh
  const kept: number[] = []
  for (let t = 0; t < indices.length; t += 3) {
    const heights = [0, 1, 2].map((k) => positions[3 * indices[t + k]! + 1]!)
    if (Math.min(...heights) < top) kept.push(indices[t]!, indices[t + 1]!, indices[t + 2]!)
  }
  const slot = new Map<number, number>()
  for (const v of kept) if (!slot.has(v)) slot.set(v, slot.size)
  const p = new Float32Array(slot.size * 3)
  const n = new Float32Array(slot.size * 3)
  for (const [from, to] of slot) {
    for (let k = 0; k < 3; k++) {
      p[3 * to + k] = positions[3 * from + k]!
      n[3 * to + k] = normals[3 * from + k]!
    }
    p[3 * to + 1] = Math.min(top, p[3 * to + 1]!)
  }
  return { positions: p, normals: n, indices: Uint32Array.from(kept, (v) => slot.get(v)!) }
}

/** The skin from the lower ribs to the toes, both sides, open at SKIN_TOP: 3.5 mm cells, meant to be simplified. */
export function skin(cell = 3.5): Mesh {
  const mesh = meshField(skinField, { min: [-190, -985, -160], max: [190, SKIN_TOP + 16, 190] }, cell)
  return openAt(mesh, SKIN_TOP)
}
