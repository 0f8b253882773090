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
/** A flat beak with a long root on the column, bent inwards at its tip. */
export const ISCHIAL_SPINE: readonly (readonly Ball[])[] = [
  [
    [69, -88, -3, 9],
    [62, -98, -12, 7],
    [56, -105.5, -18.5, 5],
    [51, -111.5, -22.6, 3.4],
  ],
  [
    [69, -101, -5, 10],
    [62.5, -106, -12, 8.4],
    [57, -109.5, -17.5, 6],
    [51, -112, -22.4, 3.4],
  ],
  [
    [68, -113, -6, 9],
    [63, -112.5, -11, 7.6],
    [57.5, -112.5, -16, 5.4],
    [51.4, -112.6, -21.6, 3.2],
  ],
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
    [57, -150, -5, 8],
    [49.4, -153, 6.5, 4.2],
    [42.4, -154, 18, 3],
    [34.4, -149.6, 30.6, 2.8],
    [26.6, -140, 42, 2.9],
    [24, -127, 53.5, 4],
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
  [22, -117, 65, 4.6],
  [37, -110.6, 59.4, 3],
  [51, -107, 50.5, 4],
  [64, -106.4, 41, 7.5],
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
    [55.6, -139, 1.6, 4.2],
    [67, -140, -6, 8],
  ],
]
/** The pubic body: flat, thick at the symphysis, thin towards the foramen. */
export const PUBIC_BODY: readonly (readonly Ball[])[] = [
  [
    [7.5, -112.8, 69.6, 6.6],
    [5.5, -121, 65, 8],
    [6, -129.5, 60.4, 7],
    [9.4, -135.4, 56, 4.6],
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
    [34, -110.6, 66.6, 5.2],
    [30, -117.4, 61, 3.2],
    [26, -126, 53.4, 2.8],
    [24.4, -135, 45.4, 3],
  ],
]
/** Inner wall between the posterior column and the superior ramus, behind the socket. */
export const INNER_WALL: readonly (readonly Ball[])[] = [
  [
    [69, -70, 4, 6],
    [67.4, -75, 18, 6.4],
    [63.6, -83, 35, 6.2],
  ],
  [
    [63.6, -98, 0, 6],
    [63, -100, 16, 5.6],
    [60.6, -101, 33, 5.2],
  ],
  [
    [61, -121, -1, 6.5],
    [60, -119, 12, 5.5],
    [58, -114, 28, 5],
  ],
]

/** The groove of the iliopsoas, between the lower anterior spine and the eminence over the socket. */
export const PSOAS_GROOVE: readonly (readonly Ball[])[] = [
  [
    [69, -62, 16, 7],
    [79, -64, 32, 7.5],
    [90, -64, 41, 7],
  ],
  [
    [66, -77, 30, 6.5],
    [74.5, -78, 39, 7.5],
    [86, -76, 42.5, 7.5],
  ],
  [
    [62, -86, 42, 6],
    [70, -87, 45, 7],
    [80, -83, 42, 8],
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
  [-15.8, 1, 13.6],
  [-15, 10, 13.4],
  [-10, 19, 9],
  [1, 28, 7.4],
  [9, 35, 8],
] as const
