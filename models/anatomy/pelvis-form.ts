// Centres and radii of the balls that span the left ischium and pubis, mm in the world frame. Fixed by BONE_LANDMARK
// (means of three pelves): HJC, ischial spine and tuberosity, pubic body and tubercle; the rest is assumed, textbook form.

import type { Ball } from '../shape/ball-mesh.ts'

/** From the greater notch down the posterior column to the ischial tuberosity. */
export const POSTERIOR_COLUMN: readonly Ball[] = [
  [66, -46, -13, 8],
  [74.5, -61, 4, 8.5],
  [74, -79, 1, 10],
  [69, -98, -4, 11.5],
  [66, -116, -5, 12],
  [66, -130, -9, 12.5],
  [64, -146, -11, 12.5],
  [57, -157, -7, 12],
]
/** The rough surface we sit on, facing back and down: a drop, broad above, narrow towards the ramus. */
export const TUBEROSITY: readonly Ball[] = [
  [68, -127, -15, 9],
  [66, -139, -19, 10.5],
  [61, -151, -17, 11.5],
  [52, -159, -6, 10.5],
  [45, -161, 5, 7],
]
export const ISCHIAL_SPINE: readonly Ball[] = [
  [68, -99.5, -5.5, 12],
  [60.3, -107, -12.5, 8.6],
  [51, -112.5, -20.5, 3.1],
]
/** Ischiopubic ramus, flat and everted: the lower edge, and the sharp one towards the obturator foramen. */
export const LOWER_RAMUS: readonly (readonly Ball[])[] = [
  [
    [54, -158, -6, 11],
    [45, -161, 7, 6.5],
    [36, -160.5, 20, 4.6],
    [26.5, -153, 34, 4.4],
    [18.5, -143, 46, 4.4],
    [12, -132.5, 57, 5],
  ],
  [
    [57, -150, -2, 9],
    [49, -152, 10, 4.6],
    [41, -150, 21, 3.6],
    [33.5, -144.5, 32, 3.2],
    [27.5, -136, 43.5, 3.4],
    [26, -125, 53.5, 3.8],
  ],
]
/** Superior pubic ramus, three-edged: its pectineal line above and behind, its rounded front edge, its lower edge. */
export const PECTEN: readonly Ball[] = [
  [22, -107, 73, 3.6],
  [36, -101.5, 65, 3],
  [49, -95, 56, 3.4],
  [62, -86, 44, 5],
]
export const RAMUS_FRONT: readonly Ball[] = [
  [20, -113, 71, 5.5],
  [38, -109, 65, 4.8],
  [54, -102.5, 56, 5.5],
  [68, -93, 47, 8],
  [80, -82, 40, 9],
]
export const RAMUS_BELOW: readonly Ball[] = [
  [22, -118, 65, 4.6],
  [38, -113, 58.5, 3.4],
  [53, -110, 49, 4],
  [65, -108, 42, 6.5],
]
/** The pubic body: flat, thick at the symphysis, thin towards the foramen. */
export const PUBIC_BODY: readonly (readonly Ball[])[] = [
  [
    [7.5, -112.5, 70, 7.2],
    [6, -122, 64.5, 8],
    [6, -133, 58, 6],
  ],
  [
    [15, -112, 71.5, 6.6],
    [15, -122.5, 64.5, 5.6],
    [13.5, -134.5, 56, 5.2],
  ],
  [
    [25, -112, 71, 6],
    [27, -121.5, 62, 4.2],
    [23, -132, 52.5, 4],
  ],
  [
    [34, -111.5, 67, 5],
    [30.5, -118.5, 60, 3.4],
    [26.5, -128.5, 51.5, 3.2],
  ],
]
/** Inner wall between the posterior column and the superior ramus, behind the socket. */
export const INNER_WALL: readonly (readonly Ball[])[] = [
  [
    [69, -70, 4, 6],
    [68, -75, 18, 6],
    [64, -83, 35, 6],
  ],
  [
    [61, -98, 0, 6],
    [60, -100, 16, 5],
    [58, -101, 33, 5],
  ],
  [
    [61, -115, 0, 6],
    [59, -111, 13, 4.5],
    [57, -107, 28, 4],
  ],
]

/** What is cleared of the socket's shell above the obturator foramen, up to the notch in the socket's rim. */
export const OBTURATOR: readonly Ball[] = [
  [34, -131, 46, 8],
  [44, -128.5, 37, 12],
  [55, -129, 29, 14],
  [62, -136, 18, 9],
]

/** Which way the socket opens: 37 degrees down and 22 forward (assumed, textbook). */
export const SOCKET_AXIS = [0.74, -0.602, 0.3] as const
/** Along the plane of the mouth, at right angles to the axis, to the notch in the lower rim. */
export const NOTCH_WAY = [-0.63, -0.775, 0] as const
/** Socket radius: head 23.5 + 2 mm of joint; the outer wall a ball of its own, set deeper so that the rim is a lip. */
export const SOCKET = { radius: 25.5, wall: 32.2, sunk: 8, depth: 2 } as const
/**
 * The rough floor between the horns of the lunate surface, from its middle out through the notch: how far along the axis,
 * how far towards the notch, radius; mm from the hip joint centre.
 */
export const FOSSA = [
  [-16.2, 1, 14],
  [-14, 11, 13.2],
  [-7, 21, 11.5],
  [3, 29, 13],
  [10, 36, 14],
] as const
