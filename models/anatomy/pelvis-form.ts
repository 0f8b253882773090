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
  [62.5, -151, -17, 11],
  [53.5, -159.5, -6, 9.8],
  [46, -160.5, 4, 6.2],
]
export const ISCHIAL_SPINE: readonly Ball[] = [
  [69, -96, -4, 13],
  [61, -104, -12, 10.6],
  [56, -107.5, -18, 8],
  [51.5, -111, -22, 5],
]
/** Ischiopubic ramus, flat and everted: the lower edge, and the sharp one towards the obturator foramen. */
export const LOWER_RAMUS: readonly (readonly Ball[])[] = [
  [
    [54, -157.5, -8, 9.4],
    [45, -160.5, 5, 6.2],
    [36, -160, 19.5, 5.2],
    [26.5, -153.5, 34, 5],
    [19, -144.5, 45, 4.8],
    [12.5, -133.5, 56.5, 5],
  ],
  [
    [56.5, -148.5, -4, 8],
    [48.5, -150, 8.5, 4.4],
    [41.5, -150.5, 20, 3.6],
    [34, -146, 32, 3.4],
    [27.6, -136, 43.5, 3.5],
    [27, -124, 53.5, 4.2],
  ],
]
/** Superior pubic ramus, three-edged: its pectineal line above and behind, its rounded front edge, its lower edge. */
export const PECTEN: readonly Ball[] = [
  [22, -111.5, 71, 3.6],
  [36, -104.5, 64, 3.2],
  [49, -97, 55.5, 3.4],
  [62, -86, 44, 5],
]
export const RAMUS_FRONT: readonly Ball[] = [
  [20, -116, 69.5, 5.2],
  [38, -109, 65, 4.8],
  [54, -102.5, 56, 5.5],
  [68, -93, 47, 8],
  [80, -82, 40, 9],
]
export const RAMUS_BELOW: readonly Ball[] = [
  [22, -118, 65, 4.6],
  [38, -112.5, 58.6, 3.6],
  [52, -109.5, 49, 4.8],
  [64, -107, 40, 7.5],
]
/** The front of the ischium's body: a flat face between the sharp edge of the obturator foramen and a blunt outer one. */
export const ISCHIAL_FACE: readonly (readonly Ball[])[] = [
  [
    [57, -108, 20, 5],
    [70, -110, 13, 6],
  ],
  [
    [56.5, -119, 13.5, 4.6],
    [70.5, -120, 5, 7],
  ],
  [
    [56, -128, 8, 4.4],
    [69.5, -130, -2, 7.5],
  ],
  [
    [55, -138, 3.6, 4.2],
    [67, -140, -6, 8],
  ],
]
/** The pubic body: flat, thick at the symphysis, thin towards the foramen. */
export const PUBIC_BODY: readonly (readonly Ball[])[] = [
  [
    [7.5, -115.5, 67.5, 7.4],
    [5.5, -123, 63.5, 7.8],
    [6.5, -129.5, 60, 6.6],
    [10, -135, 56, 4.6],
  ],
  [
    [15, -114, 69.5, 7.4],
    [15, -121.5, 64, 7.8],
    [14.5, -129, 59, 6.8],
    [14, -137, 53.5, 5.4],
  ],
  [
    [25, -113.5, 70, 6.2],
    [26, -120.5, 62.5, 5.8],
    [24.5, -128, 56, 5.2],
    [22.5, -136.5, 49, 4.8],
  ],
  [
    [34.5, -111.5, 66.3, 5.5],
    [31.5, -118, 60, 3.6],
    [28, -126, 52.6, 3.2],
    [26.5, -133.5, 46, 3.4],
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
    [64, -98, 0, 6],
    [64, -100, 16, 5],
    [61, -101, 33, 5],
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
export const SOCKET = { radius: 25.5, wall: 31.2, sunk: 7.2, depth: 0.8 } as const
/** The rim: mm of its unevenness, and of the dip in front above the pubis at (y, z), over so many mm (assumed). */
export const RIM = { uneven: 2.4, dip: 2, at: [-83, 45], wide: 9 } as const
/**
 * The rough floor between the horns of the lunate surface, from its middle out through the notch: how far along the axis,
 * how far towards the notch, radius; mm from the hip joint centre.
 */
export const FOSSA = [
  [-15.8, 1, 13.7],
  [-15, 10, 13.4],
  [-10, 19, 9],
  [1, 28, 7.4],
  [9, 35, 8],
] as const
