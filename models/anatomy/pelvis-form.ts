// Centres and radii of the balls that span the left ischium and pubis, mm in the world frame. Fixed by BONE_LANDMARK
// (means of three pelves): HJC, ischial spine and tuberosity, pubic body and tubercle; the rest is assumed, textbook form.

import type { Ball } from '../shape/ball-mesh.ts'

/** From the greater notch down the posterior column to the ischial tuberosity. */
export const POSTERIOR_COLUMN: readonly Ball[] = [
  [66, -46, -13, 8],
  [74.5, -61, 4, 8.5],
  [74, -79, 1, 10],
  [69, -98, -4, 12],
  [66, -115, -7, 13],
  [66, -130, -10.5, 13],
  [63.5, -145, -10.5, 12.5],
  [57, -156, -6, 11.5],
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
  [69, -97, -4, 13],
  [62, -105, -11, 10],
  [53, -111.5, -19, 5],
]
/** Ischiopubic ramus, flat and everted: the lower edge, and the sharp one towards the obturator foramen. */
export const LOWER_RAMUS: readonly (readonly Ball[])[] = [
  [
    [54, -157.5, -5, 11],
    [45, -161, 8, 7.5],
    [36, -160.5, 20.5, 5.6],
    [26.5, -153.5, 34, 5],
    [19, -144.5, 45, 4.8],
    [12.5, -133.5, 56.5, 5],
  ],
  [
    [58, -148.5, -1, 8.5],
    [50.5, -150, 10.5, 4.8],
    [42.5, -149, 21, 3.6],
    [34.5, -144.5, 32, 3.4],
    [27.6, -136, 43.5, 3.5],
    [27, -124, 53.5, 4.2],
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
  [38, -113.5, 59.2, 3.4],
  [53, -114.5, 47.5, 4.8],
  [66, -115, 38, 7.5],
]
/** The pubic body: flat, thick at the symphysis, thin towards the foramen. */
export const PUBIC_BODY: readonly (readonly Ball[])[] = [
  [
    [7.5, -113, 69.5, 6.4],
    [6, -122, 64, 6.8],
    [6.5, -134.5, 56.8, 5.2],
  ],
  [
    [15, -112, 70.5, 7.6],
    [15, -122.5, 63.5, 7.6],
    [14, -135.5, 55, 5.6],
  ],
  [
    [25, -112, 70.5, 6.4],
    [26, -121.5, 62, 5.6],
    [23, -135, 50.5, 5],
  ],
  [
    [34, -111.5, 66.5, 5.4],
    [31, -118.5, 60, 3.5],
    [27.5, -129, 50.5, 3.6],
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
    [61, -121, -1, 6.5],
    [60, -119, 12, 5.5],
    [58, -114, 28, 5],
  ],
]

/** What is cleared of the socket's shell above the obturator foramen, up to the notch in the socket's rim. */
export const OBTURATOR: readonly Ball[] = [
  [36, -132, 44, 8],
  [45, -133, 36, 10.5],
  [54, -135.5, 27, 11.5],
  [60, -139.5, 17.5, 9],
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
  [-15, 10, 13.4],
  [-10, 19, 9],
  [1, 28, 7.4],
  [9, 35, 8],
] as const
