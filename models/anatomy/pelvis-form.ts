// Centres and radii of the balls that span the left hip bone, mm in the world frame. Fixed by BONE_LANDMARK (means of
// three pelves): ASIS, PSIS, crest, most lateral point, HJC, ischial spine and tuberosity, pubic body and tubercle, and by
// BODY: sacrum 118 mm wide, bi-iliac 277 mm; the rest is assumed, textbook form.

import type { Ball } from '../shape/ball-mesh.ts'

/** The wing: rows from the crest down to the base, columns from the posterior to the anterior spines. */
export const WING: readonly (readonly Ball[])[] = [
  [
    [48, -15, -63, 5],
    [57, 11, -57, 6.5],
    [76, 35, -39, 5.5],
    [98, 42.5, -11, 5],
    [121, 34, 19, 5],
    [133.5, 9, 45, 6.8],
    [131, -13, 64, 5],
    [122, -27, 71, 5.5],
  ],
  [
    [51, -23, -60, 6.5],
    [58, -3, -52, 6],
    [72, 15, -36, 4.5],
    [89, 18, -10, 3],
    [108, 11, 17, 2.8],
    [120, -9, 40, 3.5],
    [121, -28, 57, 4],
    [116, -39, 62, 6],
  ],
  [
    [53, -34, -54, 6],
    [56.8, -24, -44, 7],
    [65.4, -14, -28, 7.5],
    [71, -11, -7, 6.5],
    [92, -19, 14, 4.5],
    [104, -33, 34, 5],
    [108, -45, 46, 6],
    [109, -53, 51, 6.5],
  ],
  [
    [57, -45, -49, 4.5],
    [60.8, -45, -39, 6.5],
    [65, -43, -23, 8],
    [70, -45, -5, 8.5],
    [83, -54, 13, 9],
    [93, -60, 30, 10],
    [101, -66, 42, 9.5],
    [104, -69, 48, 7],
  ],
]

/** Body of the ilium between the wing's base and the socket. */
export const ILIAC_BODY: readonly (readonly Ball[])[] = [
  [
    [72, -47, -17, 7.5],
    [76, -50, -5, 9],
    [83, -57, 13, 10.5],
    [93, -62, 30, 10.5],
    [101, -67, 41, 9.5],
    [104, -70, 48, 7],
  ],
  [
    [74, -62, -10, 9],
    [78, -69, -2, 11],
    [83, -76, 13, 12],
    [91, -80, 28, 12],
    [97, -82, 38, 10.5],
    [101, -80, 44, 8],
  ],
  [
    [76, -82, -8, 11],
    [79, -88, -2, 12],
    [83, -92, 12, 10],
    [88, -92, 26, 10],
    [92, -92, 36, 9],
    [96, -91, 43, 7],
  ],
]

/** From the greater notch down the posterior column to the ischial tuberosity. */
export const POSTERIOR_COLUMN: readonly Ball[] = [
  [75, -62, -9, 9.5],
  [77, -84, -7, 12],
  [76, -106, -4, 13],
  [69, -128, -7, 13],
  [60, -146, -11, 13.5],
  [53, -156.5, -9, 13],
]
/** The rough surface we sit on, facing back and down. */
export const TUBEROSITY: readonly Ball[] = [
  [64, -131, -15, 8],
  [57, -147, -19, 9],
  [49, -158, -11, 10.5],
  [44, -160, 6, 8.5],
]
export const ISCHIAL_SPINE: readonly Ball[] = [
  [68, -103, -8, 9],
  [58, -109, -14, 5.5],
  [51, -113.2, -17.5, 2.8],
]
/** Ischial ramus and inferior pubic ramus. */
export const LOWER_RAMUS: readonly Ball[] = [
  [53, -155.5, -3, 13],
  [44, -156.5, 13, 10.5],
  [35, -151, 29, 8.5],
  [25, -142, 45, 7.5],
  [14, -131, 59, 7.2],
]
/** Superior pubic ramus, from the pubic body to the eminence where it meets the ilium. */
export const UPPER_RAMUS: readonly Ball[] = [
  [14, -113, 71, 7],
  [26, -111, 69, 6.6],
  [43, -105, 60, 7.5],
  [60, -96, 50, 9],
  [74, -86, 42, 11],
  [86, -72, 32, 11],
]
/** The pubic body, flat against the symphysis. */
export const PUBIC_BODY: readonly (readonly Ball[])[] = [
  [
    [9, -109, 73, 6],
    [9, -120, 67.5, 6.6],
    [9, -132, 59, 6.3],
  ],
  [
    [17, -111, 71.5, 6],
    [16, -121, 66, 6.2],
    [15, -134, 57, 6.3],
  ],
  [
    [24, -112, 69.5, 5.8],
    [22, -120, 65, 5.2],
    [20, -136, 53, 6.3],
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
