import type { Laterality } from '../../src/domain/levels.ts'
import { type Ball, blend, rod, sheet } from '../shape/ball-mesh.ts'
import type { Box, Field } from '../shape/field.ts'
import { type Mesh, mergeMeshes, mirrorX } from '../shape/mesh.ts'
import { smoothNormals } from '../shape/smooth-normals.ts'
import { meshField } from '../shape/surface-nets.ts'

// The bones of the left foot as balls, mm in the world frame. Heel, ball of the foot, tip of the great toe, base of the
// fifth metatarsal and navicular tuberosity from BONE_LANDMARK; lengths in between assumed, textbook proportions.
// Bones keep 1 to 2 mm of joint space.

const CALCANEUS: Field = blend(
  5,
  rod([
    [70, -948, -60, 12.5],
    [71.5, -945, -42, 12.5],
    [76, -943, -16, 11.5],
    [81, -939, 1, 10],
  ]),
  rod([
    [70, -933, -62, 12.5],
    [72, -929, -44, 11],
    [76, -925, -22, 12],
    [80, -928, 0, 9.5],
  ]),
  rod([
    [74, -927, -8, 7],
    [58, -924, -6, 5.5],
    [53, -923.5, -5, 4.5],
  ]),
)

/** The pulley of the talus: part of a roll across the ankle, 20 mm in radius. */
const PULLEY: readonly (readonly Ball[])[] = [-62, -35, -8, 18, 42].map((deg) => {
  const [s, c] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)]
  return [58.5, 68.5, 78].map((x, i) => [x, -900 + (i === 1 ? 11.5 : 12.5) * c, -20 + 12.5 * s, 7.6] as const)
})
const TALUS: Field = blend(
  5,
  sheet(PULLEY, 3),
  rod([
    [61, -898, -21, 8.5],
    [78, -898, -21, 8.5],
  ]),
  rod([
    [71, -900, -8, 10],
    [65, -904, 8, 9.5],
    [61, -908, 17, 11.5],
  ]),
  rod([
    [80, -902, -20, 6],
    [86, -904, -20, 4.5],
  ]),
  rod([
    [70, -902, -34, 6],
    [69, -904, -42, 4.5],
  ]),
)

const NAVICULAR: Field = sheet(
  [
    [
      [48, -918, 27, 5.5],
      [56, -918, 35.5, 5],
      [66, -918, 35.5, 4.8],
      [74, -916, 31, 4.5],
    ],
    [
      [50, -910, 29, 5],
      [57, -904, 35.5, 5],
      [66, -904, 34.5, 4.8],
      [73, -908, 31, 4.2],
    ],
  ],
  3,
)
const CUNEIFORMS: readonly Field[] = [
  blend(
    4,
    rod([
      [51, -916, 48, 7],
      [51.5, -922, 58, 7.2],
    ]),
    rod([
      [52, -926, 47, 7],
      [52, -932, 58, 7.2],
    ]),
  ),
  rod([
    [64.5, -913, 48, 7],
    [65, -917, 54.5, 6.8],
  ]),
  rod([
    [78, -917, 44, 7],
    [78.5, -922, 55, 6.8],
  ]),
]
const CUBOID: Field = rod([
  [89, -932, 21, 10],
  [94, -936.5, 36, 9],
])

const METATARSALS: readonly (readonly Ball[])[] = [
  [
    [52.5, -931, 75, 9],
    [53, -936.5, 86, 6.8],
    [54.5, -943, 96, 7.2],
    [56, -950, 106, 10.3],
  ],
  [
    [65.5, -920, 69, 6.8],
    [67, -928, 84, 4.6],
    [70.5, -940, 102, 4.6],
    [73, -949.5, 114, 6.4],
  ],
  [
    [79.5, -925, 70, 6.5],
    [82, -932, 82, 4.3],
    [86, -943, 98, 4.4],
    [88.5, -951.5, 109, 6.2],
  ],
  [
    [95, -933, 55, 6.6],
    [97, -938, 68, 4.3],
    [101, -947, 86, 4.4],
    [104, -953.5, 99, 6],
  ],
  [
    [108, -946, 29, 5],
    [109, -943.5, 42, 6.5],
    [112, -947, 58, 4.6],
    [117, -952, 76, 4.6],
    [120, -955, 87, 6],
  ],
]
/** Near, middle and end phalanges: two balls each. */
const PHALANGES: readonly (readonly Ball[])[] = [
  [
    [57.5, -953, 123.5, 7.8],
    [60, -954.5, 131, 5.6],
    [62, -956, 139, 7],
  ],
  [
    [63, -957.5, 148.5, 6.4],
    [64, -959, 157, 4.6],
    [65.3, -960.5, 166, 4.8],
  ],
  [
    [75.5, -950.5, 127, 4.9],
    [78, -950.5, 133, 3.4],
    [80.5, -951, 138.5, 4],
  ],
  [
    [82, -952.8, 144.5, 3.9],
    [83, -955.5, 149.5, 3.6],
  ],
  [
    [84, -958, 155, 3.5],
    [85, -960.5, 160, 2.8],
  ],
  [
    [90.5, -952, 121, 4.7],
    [93, -951.8, 126.5, 3.3],
    [95.5, -952.5, 132, 3.9],
  ],
  [
    [97, -954.5, 138, 3.7],
    [98, -957, 142.5, 3.4],
  ],
  [
    [98.8, -959.5, 147.5, 3.3],
    [99.4, -961.5, 152, 2.7],
  ],
  [
    [106, -953.8, 110.5, 4.5],
    [108, -953.6, 115.5, 3.2],
    [109.8, -954.3, 120.5, 3.8],
  ],
  [
    [111, -956.5, 126.2, 3.5],
    [111.7, -958.6, 130, 3.2],
  ],
  [
    [112.2, -960.8, 134.6, 3.1],
    [112.6, -962.3, 138.5, 2.6],
  ],
  [
    [121, -955.5, 98, 4.3],
    [122.4, -955.2, 102.5, 3.2],
    [123.6, -955.8, 107, 3.7],
  ],
  [
    [124.4, -957.6, 112.3, 3.3],
    [124.8, -959.2, 115.3, 3.1],
  ],
  [
    [125.3, -961, 119.6, 3],
    [125.6, -962.3, 123, 2.5],
  ],
]
const SESAMOIDS: readonly (readonly Ball[])[] = [
  [
    [51.5, -961.5, 102, 3.2],
    [51.5, -961.7, 105, 3.2],
  ],
  [
    [60.5, -961.5, 102, 3.2],
    [60.5, -961.7, 105, 3.2],
  ],
]

const SMALL: readonly Field[] = [...METATARSALS, ...PHALANGES, ...SESAMOIDS].map((balls) => rod(balls, 2))

/** Every bone of the left foot on its own, mm in the world frame, negative inside. */
export const FOOT_FIELDS: readonly Field[] = [CALCANEUS, TALUS, NAVICULAR, ...CUNEIFORMS, CUBOID, ...SMALL]

/** All bones of the left foot, mm in the world frame, negative inside. */
export const footField: Field = (x, y, z) => {
  let d = Infinity
  for (const field of FOOT_FIELDS) d = Math.min(d, field(x, y, z))
  return d
}

/** Space around each bone of FOOT_FIELDS, in the same order. */
const BOXES: readonly Box[] = FOOT_FIELDS.map((_, i) => {
  if (i === 0) return { min: [40, -970, -85], max: [100, -905, 20] }
  if (i < 7) return { min: [35, -955, -60], max: [110, -870, 75] }
  const balls = [...METATARSALS, ...PHALANGES, ...SESAMOIDS][i - 7]!
  const low = [0, 1, 2].map((k) => Math.min(...balls.map((b) => b[k]! - b[3] - 4)))
  const high = [0, 1, 2].map((k) => Math.max(...balls.map((b) => b[k]! + b[3] + 4)))
  return { min: [low[0]!, low[1]!, low[2]!], max: [high[0]!, high[1]!, high[2]!] }
})

/** The bones of the foot, each its own closed surface: 1.2 mm cells, meant to be simplified. */
export function foot(side: Laterality, cell = 1.2): Mesh {
  const left = mergeMeshes(FOOT_FIELDS.map((field, i) => meshField(field, BOXES[i]!, cell)))
  const smooth = smoothNormals(left, 3)
  return side === 'left' ? smooth : mirrorX(smooth)
}
