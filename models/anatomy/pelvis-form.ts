// Centres and radii of the balls that span the left hip bone, mm in the world frame. Fixed by BONE_LANDMARK (means of
// three pelves): ASIS, PSIS, crest, most lateral point, HJC, ischial spine and tuberosity, pubic body and tubercle, and by
// BODY: sacrum 118 mm wide, bi-iliac 277 mm; the rest is assumed, textbook form.

import type { Ball } from '../shape/ball-mesh.ts'

/** The wing: rows from the crest down to the base, columns from the posterior to the anterior spines. */
export const WING: readonly (readonly Ball[])[] = [
  [
    [48, -15, -63, 5],
    [55.5, 11, -58, 7],
    [76, 34.5, -39, 5.8],
    [98, 41.6, -11, 5.4],
    [120, 33.5, 17, 6.4],
    [133.5, 9, 45, 6.8],
    [131, -12, 63, 5.8],
    [122.5, -26, 70, 6.5],
  ],
  [
    [49.5, -23, -61, 7],
    [55.5, -3, -53, 7],
    [66, 13, -36, 8],
    [87, 16, -11, 4],
    [108, 11, 17, 2.8],
    [120, -9, 40, 3.5],
    [121, -28, 57, 4],
    [115, -39, 60, 5],
  ],
  [
    [51, -34, -56, 7],
    [53, -24, -46, 8],
    [62, -12, -27, 9],
    [69, -11, -5, 8.5],
    [92, -19, 14, 4.5],
    [104, -33, 34, 5],
    [108, -45, 46, 5.6],
    [106.5, -53, 46.5, 5],
  ],
  [
    [53.5, -43, -50, 6],
    [57, -44, -39, 7.5],
    [63, -41, -22, 9],
    [70, -45, -5, 8.5],
    [83, -54, 13, 9],
    [93, -60, 30, 10],
    [101, -66, 42, 8.6],
    [104.5, -67, 48.5, 6],
  ],
]

/**
 * The ilium's side of the sacroiliac joint, in the sacrum's own frame, as [u, d, how far from the sacrum the middle of the
 * bone lies, radius]: rows from the top of the short limb down to the end of the long one, columns from front to back. Behind
 * the ear the tuberosity stands off for its ligaments. Cut by the sacrum, so that the surfaces mate.
 */
export const JOINT_SIDE: readonly (readonly (readonly [u: number, d: number, off: number, r: number])[])[] = [
  [
    [18, 8, 6, 5],
    [20, 22, 6, 6],
    [22, 36, 7, 7],
    [24, 48, 12, 8],
  ],
  [
    [28, -2, 5, 5],
    [29, 14, 5, 6],
    [32, 32, 8, 7.5],
    [35, 45, 13, 8],
  ],
  [
    [39, -2, 5, 5.5],
    [40, 10, 5, 6],
    [44, 26, 9, 7.5],
    [47, 40, 14, 8],
  ],
  [
    [50, 0, 5, 5.5],
    [51, 9, 5, 6],
    [55, 21, 9, 7],
    [58, 34, 14, 7.5],
  ],
  [
    [59, 4, 4.5, 5],
    [61, 10, 5, 5.5],
    [64, 18, 8, 6],
    [67, 28, 12, 6],
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
  [69, -50, -13, 8.5],
  [74, -64, -9, 9.5],
  [77, -84, -7, 12],
  [76, -106, -4, 13],
  [69, -128, -7, 13],
  [60, -146, -11, 13.5],
  [53, -156.5, -9, 13],
]
/** The rough surface we sit on, facing back and down. */
export const TUBEROSITY: readonly Ball[] = [
  [65, -131, -15, 9.5],
  [58, -146, -19, 10.5],
  [50, -157.5, -12, 11.5],
  [44, -161, 6, 8],
]
export const ISCHIAL_SPINE: readonly Ball[] = [
  [70, -101, -6, 11],
  [61, -107, -11.5, 8.5],
  [53, -112, -16, 4.4],
]
/** Ischial ramus and inferior pubic ramus. */
export const LOWER_RAMUS: readonly (readonly Ball[])[] = [
  [
    [52, -155, -3, 12.5],
    [44, -160, 12, 8],
    [35, -157, 26, 5.6],
    [25, -149, 41, 5],
    [15, -137, 55, 5.6],
  ],
  [
    [57, -146, 1, 11],
    [50, -150, 15, 6.5],
    [40.5, -149, 26.5, 4.4],
    [29.6, -142, 40.5, 4.2],
    [21, -130, 54, 5],
  ],
]
/** The arcuate line: the rounded brim from the joint's front edge to the upper ramus; inlet some 125 mm wide (assumed). */
export const ARCUATE_LINE: readonly Ball[] = [
  [63.5, -29, -13, 6.5],
  [66.5, -44, -2, 7.5],
  [68.5, -60, 11, 8],
  [67.5, -76, 27, 7.5],
  [60.5, -88.5, 43, 6.8],
  [48, -99.5, 58, 5.5],
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
    [25, -112, 69, 6],
    [24.5, -120, 63.5, 5.2],
    [22, -133, 53, 5.6],
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
    [66, -116, -2, 5],
    [63, -112, 12, 4],
    [58, -107, 30, 4],
  ],
]

/** What is cleared of the socket's shell above the obturator foramen, up to the notch in the socket's rim. */
export const OBTURATOR: readonly Ball[] = [
  [37, -131, 43, 9],
  [46, -129, 36, 12],
  [56, -130.5, 29, 10.5],
  [62, -133, 25, 6.5],
]

/** Which way the socket opens: 40 degrees down and 20 forward (assumed, textbook). */
export const SOCKET_AXIS = [0.72, -0.6428, 0.262] as const
/** Socket radius: head 23.5 + 2 mm of joint; outer shell 7 mm more. */
export const SOCKET = { radius: 25.5, shell: 32.8, depth: 2 } as const
