// The sizes of the sacral foramina, mm, in the sacrum's curved frame (sacrum-frame.ts); their places in front come from
// BONE_LANDMARK, the rest is assumed, textbook form.

import { profile } from './sacrum-surface.ts'

/** Room for each sacral root on its way to the front: its nerve's radius, 1.5 mm of fat and vessels (assumed) and more above. */
export const TUNNEL_RADIUS = { S1: 5, S2: 4.6, S3: 4, S4: 3.2 } as const

/**
 * Where each pair of back foramina opens, mm; left and right: radius, half of what they are taller than wide, how far
 * the outer corner is drawn out, and how far the lower end leans aside. The right ones lie `lower` and `aside` of the left.
 */
export const BACK_FORAMINA = [
  {
    x: 22,
    u: 40,
    r: [2.6, 3],
    tall: [2.6, 1.4],
    wide: [1.4, 2.4],
    lean: [0.8, -0.6],
    lower: -1.2,
    aside: 0.6,
  },
  {
    x: 20.5,
    u: 60,
    r: [4.1, 3.6],
    tall: [0.8, 0.6],
    wide: [2.4, 3],
    lean: [1.2, 0.8],
    lower: 1.4,
    aside: -0.6,
  },
  {
    x: 18.5,
    u: 76,
    r: [3, 3.6],
    tall: [1.6, 0.8],
    wide: [1.2, 2],
    lean: [-0.8, 0.8],
    lower: -1.4,
    aside: 0.5,
  },
  { x: 16, u: 91, r: [1.2, 1.6], tall: [0.4, 0.8], wide: [1.8, 0.6], lean: [0.6, 1], lower: 1.4, aside: 0.4 },
] as const
/** How far from the midline the front foramina lie at each level, mm (BONE_LANDMARK). */
export const FORAMEN_X = profile([31, 21], [54, 19], [74, 17], [91.5, 15])
/**
 * The mouth of a front foramen, as balls: mm aside of and below the foramen, mm that the ball reaches behind the front,
 * its radius. First the upper and the lower margin, then from the depth at the canal outwards, wider and shallower until
 * the groove is lost in the front: a teardrop, steep towards the midline.
 */
type Mouth = readonly (readonly [aside: number, down: number, deep: number, r: number])[]
/** Front foramina, smaller from above down and less upright, left and right of their own form (assumed). */
export const FRONT_FORAMINA: readonly (readonly [left: Mouth, right: Mouth])[] = [
  [
    [
      [0.9, -5.1, 6, 4],
      [2.9, 3.1, 5.5, 4.4],
      [-0.6, 0.2, 11, 4.4],
      [3, 2, 5.2, 6.4],
      [7, 3.9, 0.99, 9.5],
    ],
    [
      [2.7, -3.5, 6, 4],
      [0.1, 4.9, 6, 4.2],
      [-0.6, -0.2, 11, 4.4],
      [3.4, -1, 5.1, 5.8],
      [8, -0.9, 0.88, 10.5],
    ],
  ],
  [
    [
      [2.3, -2.1, 5, 4.2],
      [-0.5, 4.1, 5.4, 3.8],
      [-0.6, 0, 9, 4.2],
      [3, 1.6, 4.2, 6],
      [7, 2.3, 0.66, 9],
    ],
    [
      [-0.7, -4.5, 5.4, 3.8],
      [2.9, 1.7, 5, 4.4],
      [-0.4, 0.2, 9, 4.2],
      [2.6, 0, 4.1, 5],
      [5.4, 1.1, 0.83, 8],
    ],
  ],
  [
    [
      [0.7, -3.3, 4.4, 3.6],
      [1.5, 0.9, 4, 4],
      [-0.6, 0.4, 7, 3.8],
      [4.2, 0, 4.2, 4.8],
      [4.6, 0.7, 0.66, 7],
    ],
    [
      [0.7, -1.3, 4, 3.8],
      [0.3, 3.7, 4.6, 3.4],
      [-0.6, 0, 7, 3.8],
      [4.4, 1.2, 4.2, 5.6],
      [6, 1.9, 0.55, 8],
    ],
  ],
  [
    [
      [0.8, -1.2, 3.2, 3],
      [1.4, 1.6, 3, 3],
      [0.2, 0.2, 4.8, 2.9],
      [4.9, 0.6, 3.5, 4.6],
      [5.6, 1.2, 0.72, 5],
    ],
    [
      [0, -2, 3.4, 3],
      [1.6, 1, 3.2, 3.2],
      [0.2, 0.2, 4.8, 2.9],
      [4.8, 1.2, 3.5, 4.4],
      [5.2, 2.4, 0.66, 4.6],
    ],
  ],
]
