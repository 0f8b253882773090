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
const LEG = carve(12, stack(LEG_SECTIONS, 'y'), halfSpace([0, 1, 0], -946), halfSpace([0, -1, 0], -2))
const TRUNK = carve(20, stack(TRUNK_SECTIONS, 'y', 13), halfSpace([0, 1, 0], CROTCH))
const BUTTOCK = ellipsoid(70, -118, -70, 72, 70, 66)
const FOREFOOT = carve(8, stack(FOOT_SECTIONS, 'z'), halfSpace([0, 0, 1], -40), halfSpace([0, 0, -1], -118))
const HEEL = ellipsoid(70, -938, -46, 32.5, 40, 38)
const TOES: Field = blend(
  6,
  rod([
    [57, -953, 102, 13.5],
    [59.5, -954.5, 126, 13],
    [64, -957.5, 150, 11.3],
    [66, -958.5, 163, 11],
  ]),
  rod([
    [74, -951, 104, 11],
    [77, -952, 128, 9.3],
    [81.5, -954.5, 143, 8.6],
    [85, -960.3, 160, 8.3],
  ]),
  rod([
    [88.5, -952, 100, 11],
    [92.5, -952.8, 124, 8.9],
    [97, -956.2, 139, 8.2],
    [99.6, -960.8, 150.5, 8.1],
  ]),
  rod([
    [104, -953.5, 92, 10.5],
    [107.5, -954.8, 113, 8.7],
    [111, -957.7, 127, 8],
    [112.3, -961.6, 137.5, 7.8],
  ]),
  rod([
    [119.5, -955.5, 84, 10.5],
    [122.3, -956.2, 102, 9],
    [124.3, -959, 113, 7.7],
    [125.6, -962, 122.5, 7.2],
  ]),
)
const MALLEOLI = blend(
  2,
  rod([
    [51, -878, -15, 13],
    [50.5, -887, -15, 12.5],
  ]),
  rod([
    [92.5, -888, -26, 13.3],
    [93, -898, -28, 13],
  ]),
)
const PATELLA = ellipsoid(74, -497, 38, 31, 40, 26.5)
const ARCH = ellipsoid(34, -976, 22, 27, 26, 58)
const SOLE = halfSpace([0, 1, 0], FLOOR)

const LOWER = carve(
  7,
  blend(14, blend(12, LEG, MALLEOLI), blend(16, blend(10, FOREFOOT, TOES), HEEL)),
  ARCH,
  SOLE,
)

/** The furrow over the spine and the cleft between the buttocks. */
const FURROW = rod([
  [0, 225, -134, 30],
  [0, 175, -123, 30],
  [0, 105, -110.5, 30],
  [0, 60, -109, 30],
  [0, 20, -112, 27],
  [0, -15, -116, 20],
  [0, -45, -124, 14],
])
const CLEFT = rod([
  [0, -45, -128, 5],
  [0, -90, -133, 9],
  [0, -130, -126, 12],
  [0, -160, -104, 14],
  [0, -178, -78, 16],
])

/** The skin of trunk and both legs, mm in the world frame, negative inside. */
export const skinField: Field = (x, y, z) => HALF(Math.abs(x), y, z)

const HALF: Field = (x, y, z) => {
  const lower = y < -800 ? LOWER(x, y, z) : y > -640 ? KNEE(x, y, z) : LEG(x, y, z)
  return y < -300 ? lower : UPPER(x, y, z)
}
const KNEE: Field = blend(20, LEG, PATELLA)
const UPPER: Field = carve(10, carve(14, blend(24, blend(34, TRUNK, BUTTOCK), LEG), CLEFT), FURROW)

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
