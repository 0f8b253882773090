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
    [70, -949, -61, 12],
    [71.5, -944, -42, 11],
    [75.5, -937, -18, 9.5],
    [80, -933, 1, 9.5],
  ]),
  rod([
    [70, -935, -63, 11.5],
    [71.5, -930, -46, 9.5],
    [75, -924, -24, 10.3],
    [78, -926, -8, 8.5],
    [80.5, -928, 3, 8],
  ]),
  rod([
    [74, -926, -10, 7],
    [60, -923, -7, 5.5],
    [53, -922, -5, 4.5],
  ]),
)

/** The pulley of the talus: part of a roll across the ankle, 20 mm in radius. */
const PULLEY: readonly (readonly Ball[])[] = [-62, -35, -8, 18, 42].map((deg) => {
  const [s, c] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)]
  return [62, 70, 78].map((x, i) => [x, -900 + (i === 1 ? 11.5 : 12.5) * c, -20 + 12.5 * s, 7.6] as const)
})
const TALUS: Field = blend(
  5,
  sheet(PULLEY, 3),
  rod([
    [64.5, -898, -21, 8.5],
    [78, -898, -21, 8.5],
  ]),
  rod([
    [64, -903, -24, 8],
    [75, -904, -22, 8],
  ]),
  rod([
    [71, -900, -8, 10],
    [65, -904, 8, 9.5],
    [61, -908, 16.2, 10.8],
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
      [48, -918, 27.5, 5],
      [56, -918, 35.5, 4.6],
      [66, -918, 35.5, 4.4],
      [74, -916, 31.5, 4.2],
    ],
    [
      [50, -910, 29.5, 4.6],
      [57, -904, 35.5, 4.6],
      [66, -904, 34.5, 4.4],
      [73, -908, 31.5, 4],
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
    [65.3, -913, 48.6, 6.6],
    [65.7, -917, 55, 6.4],
  ]),
  rod([
    [79, -917, 44.4, 6.6],
    [79.5, -922, 55, 6.5],
  ]),
]
const CUBOID: Field = rod([
  [88.5, -931, 22, 9.5],
  [93.5, -936, 37, 9],
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
    [57.6, -953, 125.2, 7.4],
    [60, -954.5, 131, 5.6],
    [61.8, -956, 137.6, 6.2],
  ],
  [
    [63.2, -957.8, 150.6, 5.8],
    [64, -959, 157, 4.6],
    [65.3, -960.5, 166, 4.8],
  ],
  [
    [75.5, -950.5, 127, 4.9],
    [78, -950.5, 133, 3.4],
    [80.2, -951, 137.3, 3.7],
  ],
  [
    [82.2, -953.2, 145.8, 3.5],
    [83, -955.3, 149.4, 3.2],
  ],
  [
    [84.2, -958.4, 156.2, 3],
    [85, -960.5, 160, 2.8],
  ],
  [
    [90.5, -952, 121, 4.7],
    [93, -951.8, 126.5, 3.3],
    [95.2, -952.4, 131, 3.6],
  ],
  [
    [97.3, -955, 139.3, 3.3],
    [98, -957, 142.4, 3],
  ],
  [
    [98.9, -959.9, 148.7, 2.9],
    [99.4, -961.5, 152, 2.7],
  ],
  [
    [106, -953.8, 110.5, 4.5],
    [108, -953.6, 115.5, 3.2],
    [109.5, -954.2, 119.6, 3.5],
  ],
  [
    [111.2, -957, 127.3, 3.1],
    [111.7, -958.6, 130, 2.9],
  ],
  [
    [112.3, -961.1, 135.7, 2.7],
    [112.6, -962.3, 138.5, 2.6],
  ],
  [
    [121, -955.5, 98, 4.3],
    [122.4, -955.2, 102.5, 3.2],
    [123.4, -955.6, 106.2, 3.4],
  ],
  [
    [124.5, -958, 113.2, 2.9],
    [124.8, -959.2, 115.3, 2.7],
  ],
  [
    [125.4, -961.3, 120.8, 2.4],
    [125.6, -962.3, 123, 2.5],
  ],
]
const SESAMOIDS: readonly (readonly Ball[])[] = [
  [
    [51.5, -963.2, 102, 2.7],
    [51.5, -963.4, 105, 2.7],
  ],
  [
    [60.5, -963.2, 102, 2.7],
    [60.5, -963.4, 105, 2.7],
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

/**
 * Cells of the small bones against those of the large: at 1.2 mm two vertices of a toe's middle phalanx were drawn to one
 * corner, and once simplified the bone was open there.
 */
const FINER = 0.7

/** The bones of the foot, each its own closed surface: 1.2 mm cells, meant to be simplified. */
export function foot(side: Laterality, cell = 1.2): Mesh {
  const left = mergeMeshes(
    FOOT_FIELDS.map((field, i) => meshField(field, BOXES[i]!, i < 7 ? cell : cell * FINER)),
  )
  const smooth = smoothNormals(left, 3)
  return side === 'left' ? smooth : mirrorX(smooth)
}
