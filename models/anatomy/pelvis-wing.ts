// Centres and radii of the balls that span the left ilium, mm in the world frame. Fixed by BONE_LANDMARK (means of three
// pelves): ASIS, PSIS, crest, most lateral point, and by BODY: sacrum 118 mm wide, bi-iliac 277 mm; the rest is assumed,
// textbook form: a crest bent like an S seen from above, thick at its tubercle 5 cm behind the ASIS and over the joint, a
// blade of 5 mm in the middle of the fossa.

import type { Ball } from '../shape/ball-mesh.ts'

/** The wing: rows from the crest down to the base, columns from the posterior to the anterior spines. */
export const WING: readonly (readonly Ball[])[] = [
  [
    [48, -13.5, -62.5, 7],
    [53.5, 7, -55, 6],
    [60.5, 24, -42, 6.5],
    [72, 35.5, -28, 7],
    [91, 43, -13, 5.6],
    [108.5, 43, 4, 4.6],
    [121, 37.5, 21, 5.4],
    [130, 27.5, 38.5, 7.8],
    [132.5, 12.5, 53.5, 6.4],
    [128.5, -3, 65.5, 6],
    [122.5, -19.5, 70, 8],
  ],
  [
    [49.5, -26, -55.5, 8],
    [52, -5, -50, 8],
    [60, 11, -37, 8.5],
    [70, 21, -24, 7.5],
    [86, 28, -11, 5.4],
    [104, 28, 4, 3.6],
    [116, 22, 19, 3.2],
    [120.5, 12.5, 35, 3.4],
    [125.5, 0, 50, 3.6],
    [124, -14, 59, 4.4],
    [116.5, -35, 57.5, 4.4],
  ],
  [
    [51.5, -37, -49, 7.6],
    [54.5, -22, -45, 8],
    [60.5, -8, -33, 8],
    [68, 1, -21, 8],
    [81.5, 5, -9, 6],
    [98, 3, 5, 3.2],
    [111, 0, 18, 2.6],
    [118.5, -6, 32, 2.8],
    [121, -15, 46, 3],
    [119, -28, 54, 3.6],
    [112, -46, 51.5, 4.4],
  ],
  [
    [52, -47, -42.5, 7],
    [54.5, -42, -35.5, 7.5],
    [59, -36, -26, 8.5],
    [64.5, -28, -15, 9],
    [75, -24, -3, 8.5],
    [89, -24, 9, 5.5],
    [101, -27, 20, 4],
    [107, -34, 32, 4],
    [110, -42, 42, 4.6],
    [108.5, -50, 47.5, 5],
    [105.5, -56, 47.5, 5.4],
  ],
  [
    [60, -43.5, -23, 7.5],
    [60.5, -43.5, -21.5, 8],
    [62, -43, -18, 7.5],
    [66, -45, -12, 8],
    [71, -50, -3, 9.5],
    [80, -53, 10, 10],
    [89, -56, 21, 9.5],
    [96, -58, 32, 8.5],
    [98.5, -60, 39.5, 7.6],
    [100, -62, 45, 6.6],
    [101, -64, 47.5, 5.6],
  ],
]

/**
 * The ilium's side of the sacroiliac joint, in the sacrum's own frame, as [u, d, how far from the sacrum the middle of the
 * bone lies, radius]: rows from the top of the short limb down to the end of the long one, columns from front to back. Too
 * thick towards the sacrum, and cut to the surface that faces it (pelvis.ts).
 */
export const JOINT_SIDE: readonly (readonly (readonly [u: number, d: number, off: number, r: number])[])[] = [
  [
    [18, 14, 5.5, 5.5],
    [20, 24, 7, 6.5],
    [22, 36, 9, 7.5],
    [24, 46, 9.5, 9],
  ],
  [
    [28, 6, 5, 5.5],
    [29, 16, 6.5, 7],
    [32, 31, 9, 9],
    [35, 40, 10, 9],
  ],
  [
    [38, 4, 5, 5.5],
    [40, 11, 6.5, 7],
    [44, 26, 10, 9.5],
    [47, 36, 11, 7.2],
  ],
  [
    [49, 4, 5, 5.5],
    [51, 10, 6, 6.5],
    [55, 20.5, 9, 8.5],
    [57.5, 28.5, 9.5, 7.4],
  ],
  [
    [58, 7, 4.5, 5],
    [60, 11, 5, 5.5],
    [63, 16.5, 7.5, 6.8],
    [65, 20.5, 7.5, 6],
  ],
]

/** Body of the ilium between the wing's base and the socket. */
export const ILIAC_BODY: readonly (readonly Ball[])[] = [
  [
    [65, -45, -14, 8],
    [69.5, -48, -5, 9.5],
    [80, -53, 11, 10],
    [92.5, -56, 27, 9],
    [99, -60, 38.5, 7.6],
    [101.5, -63, 46.5, 6.6],
  ],
  [
    [74, -62, 3, 8.5],
    [77, -68, 4, 11],
    [83, -75, 14, 12],
    [90, -79, 27, 12],
    [95.5, -79, 37, 10],
    [99, -77, 44, 7.5],
  ],
  [
    [73, -82, -2, 10],
    [77, -88, 0, 11.5],
    [83, -92, 12, 10],
    [88, -92, 26, 10],
    [91, -92, 36, 9],
    [91.5, -90, 42, 6.5],
  ],
]
/** The lower anterior spine, over the socket's rim. */
export const LOWER_SPINE: readonly Ball[] = [
  [98.5, -55, 42.5, 6],
  [100.6, -60, 46.4, 5.4],
  [101, -66, 47.6, 5.6],
  [98.5, -72, 45.5, 6.4],
]

/** The arcuate line: the rounded brim from the joint's front edge to the upper ramus; inlet some 125 mm wide (assumed). */
export const ARCUATE_LINE: readonly Ball[] = [
  [63, -32, -15, 5],
  [65, -45, -3, 5.4],
  [67, -60, 11, 5.8],
  [65.6, -75, 27, 5.4],
  [59.6, -87, 43, 4.8],
  [50, -97, 56, 4],
]
