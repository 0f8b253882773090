// Centres and radii of the balls that span the left hip bone, mm in the world frame. Fixed by BONE_LANDMARK (means of
// three pelves): ASIS, PSIS, crest, most lateral point, HJC, ischial spine and tuberosity, pubic body and tubercle, and by
// BODY: sacrum 118 mm wide, bi-iliac 277 mm; the rest is assumed, textbook form.

import type { Ball } from '../shape/ball-mesh.ts'

/** The wing: rows from the crest down to the base, columns from the posterior to the anterior spines. */
export const WING: readonly (readonly Ball[])[] = [
  [
    [47, -14, -64, 5],
    [57, 12, -57, 6.5],
    [76, 35, -39, 5.5],
    [98, 43, -11, 5],
    [121, 34, 19, 5],
    [134, 9, 45, 6.5],
    [131, -13, 65, 4.5],
    [121.5, -26, 71, 5.5],
  ],
  [
    [49, -22, -60, 6],
    [57, -3, -52, 6],
    [71, 15, -36, 4.5],
    [88, 18, -10, 3],
    [107, 11, 17, 2.8],
    [120, -9, 41, 3.5],
    [121, -28, 59, 4],
    [117.5, -37, 66, 5],
  ],
  [
    [53, -33, -55, 6],
    [58, -24, -46, 7],
    [67, -15, -31, 7],
    [77, -13, -8, 5.5],
    [91, -19, 14, 4.5],
    [104, -33, 35, 5],
    [110, -45, 50, 5.5],
    [112, -51, 58, 5.5],
  ],
  [
    [56, -44, -49, 5],
    [60, -46, -40, 6],
    [68, -46, -24, 7.5],
    [73, -49, -5, 9],
    [81, -58, 14, 10],
    [92, -64, 31, 11],
    [101, -68, 42, 10],
    [106, -71, 51, 7.5],
  ],
]

/** From the greater notch down the posterior column to the ischial tuberosity. */
export const POSTERIOR_COLUMN: readonly Ball[] = [
  [70, -52, -16, 9],
  [76, -76, -8, 11],
  [76, -104, -2, 12],
  [68, -128, -5, 11.5],
  [58, -148, -11, 12.5],
  [51, -157, -8, 12],
]
export const ISCHIAL_SPINE: readonly Ball[] = [
  [68, -104, -8, 8],
  [57, -110, -15, 4.5],
  [50.5, -113.5, -18, 2.5],
]
/** Ischial ramus and inferior pubic ramus. */
export const LOWER_RAMUS: readonly Ball[] = [
  [50, -157.5, -2, 11.5],
  [43, -158, 14, 8.5],
  [33, -152, 32, 6.5],
  [22, -142, 48, 6],
  [12, -131, 62, 6],
]
/** Superior pubic ramus, from the pubic body to the eminence where it meets the ilium. */
export const UPPER_RAMUS: readonly Ball[] = [
  [12, -112, 72, 6.5],
  [24, -111, 70, 6],
  [42, -105, 61, 6.5],
  [60, -96, 51, 8],
  [74, -84, 43, 10],
  [86, -70, 32, 10],
]
/** The pubic body, flat against the symphysis. */
export const PUBIC_BODY: readonly (readonly Ball[])[] = [
  [
    [9, -109, 73, 6],
    [9, -120, 68, 6.5],
    [9, -132, 60, 6],
  ],
  [
    [18, -111, 71, 5.5],
    [16, -121, 66, 5.5],
    [15, -131, 60, 5.5],
  ],
]
/** Inner wall between the posterior column and the superior ramus, behind the socket. */
export const INNER_WALL: readonly (readonly Ball[])[] = [
  [
    [74, -72, 2, 5],
    [72, -76, 18, 5],
    [68, -84, 36, 5],
  ],
  [
    [66, -98, -2, 5],
    [61, -100, 16, 4],
    [58, -102, 34, 5],
  ],
  [
    [64, -122, -2, 5],
    [60, -120, 12, 3.5],
    [57, -114, 30, 4],
  ],
]

/** Which way the socket opens: 40 degrees down and 20 forward (assumed, textbook). */
export const SOCKET_AXIS = [0.72, -0.6428, 0.262] as const
/** Socket radius: head 23.5 + 2 mm of joint; outer shell 6 mm more. */
export const SOCKET = { radius: 25.5, shell: 32, depth: 2 } as const
