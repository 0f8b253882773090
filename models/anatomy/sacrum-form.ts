// The sacrum's own numbers, in its curved frame (sacrum-frame.ts): u mm down the front from the promontory, d mm behind
// the front, x to the left. The front's curve, the places of the foramina, length and greatest width come from
// BONE_LANDMARK and BODY; the rest is assumed, textbook form (bodies end in front at u 31,
// 54, 74, 92 and 109, behind 5 mm further down at S1, as the end plate leans; laminae follow).

import { BODY } from '../morphometry/body.ts'
import { evenedProfile, profile, surface } from './sacrum-surface.ts'

const WIDEST = BODY.sacrumMaxWidth.mean / 2

/** Half width of the lateral mass at its widest depth: broad at the ala, soon narrower along the joint. */
export const HALF_WIDTH = evenedProfile(
  1.6,
  [6, WIDEST - 4.6],
  [13, WIDEST - 2],
  [19, WIDEST - 0.9],
  [24, WIDEST - 1],
  [30, 54],
  [36, 51],
  [44, 48.4],
  [54, 47.2],
  [61, 46.6],
  [66, 44.8],
  [70, 40.6],
  [74, 36.8],
  [79, 35.6],
  [86, 35.6],
  [92, 33],
  [97, 28],
  [101, 21],
  [105, 15],
  [108, 11.5],
  [111, 9],
)
/** Depth at which the lateral mass is widest: behind the brim above, the front edge of the joint below, thin in the end. */
export const WIDEST_DEPTH = profile(
  [10, 13],
  [20, 10],
  [27, 4],
  [35, -2.5],
  [45, -4],
  [56, -1],
  [68, 2],
  [82, 3],
  [109, 3],
)
/** mm the side draws in for each mm behind its widest depth: the auricular surface faces out and back. */
export const SIDE_SLOPE = profile(
  [10, 0.16],
  [20, 0.16],
  [30, 0.17],
  [40, 0.28],
  [52, 0.36],
  [62, 0.5],
  [72, 0.7],
  [84, 0.8],
  [109, 0.6],
)

/** mm over which the surfaces between the knots are evened. */
const EVENED = 2.2
const X = [0, 8, 14, 19, 26, 34, 42, 50, 60] as const
/** Depth of the front: hollow across the bodies, lateral masses swinging forward to the brim and the edge of the joint. */
export const FRONT = surface(
  X,
  [
    [-6, [0, 0.2, 1.2, 3, 6, 7.5, 7, 4, 3]],
    [6, [2.7, 2.9, 3.4, 4.2, 6, 8, 6.6, 2, 0]],
    [16, [3.1, 3.3, 3.9, 4.6, 5.4, 6.6, 5.2, -0.4, -6]],
    [22, [2.9, 3.2, 3.8, 4.4, 4.4, 3.8, 1.6, -5, -10]],
    [30, [2.3, 2.6, 3.1, 3.8, 3.4, 0.8, -3, -9.5, -12.5]],
    [38, [1.3, 1.6, 1.8, 1.6, 0.4, -3.2, -7.4, -11, -12]],
    [46, [1, 1.3, 1.4, 1.1, -0.4, -4, -8.2, -9.5, -9.5]],
    [54, [0.9, 1.1, 1.4, 1.8, 1.4, -2.6, -6.2, -6.5, -6.5]],
    [64, [0.8, 1, 1.3, 1.5, 0.6, -2.4, -4, -4, -4]],
    [74, [0.6, 0.9, 1.3, 1.7, 1.2, -1.4, -2, -2, -2]],
    [86, [0.5, 0.5, 0.6, 0.6, -0.6, -1.6, -1.6, -1.6, -1.6]],
    [98, [0.4, 0.3, 0.3, 0, -0.4, -0.4, -0.4, -0.4, -0.4]],
    [112, [0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ],
  EVENED,
)
/** Depth of the back without its crests: laminae, the groove of the back foramina, the lateral mass. */
export const BACK = surface(
  X,
  [
    [4, [46, 46, 44, 42, 43, 42, 42, 38, 33]],
    [16, [46, 46, 44, 42, 44, 39.5, 42, 42, 37]],
    [22, [45, 44, 41, 38, 42, 38.5, 40.5, 40, 33]],
    [28, [43, 41, 38, 35, 36.5, 36, 31.5, 30, 27]],
    [34, [40.5, 39.6, 37.6, 32.4, 32.4, 34.5, 27, 22, 21]],
    [40, [38, 37.4, 34.6, 29, 28.4, 31.5, 22.5, 17, 16]],
    [46, [35.4, 34.9, 32.3, 28.4, 28, 29, 19.5, 14, 13]],
    [52, [32.6, 32.1, 29.9, 27, 26.6, 25.6, 16.5, 12, 11]],
    [58, [30.2, 29.7, 26.7, 21.4, 21.6, 22, 14, 10, 9]],
    [64, [27.4, 27.1, 25, 20.2, 20, 18.5, 11, 8, 8]],
    [71, [24.8, 24.7, 23.3, 19.6, 18.6, 14.8, 9, 7, 7]],
    [78, [22, 22.2, 19.6, 14.6, 13.8, 12, 8, 7, 7]],
    [86, [18.8, 19, 17, 13, 11.4, 8.4, 7, 7, 7]],
    [94, [15, 16, 14, 10, 8.2, 7, 7, 7, 7]],
    [102, [11, 12.6, 11.4, 9, 8, 7, 7, 7, 7]],
    [109, [9, 8.8, 8.4, 8, 8, 8, 8, 8, 8]],
  ],
  1.4,
)
/** The top of the ala 12 mm behind the promontory, and how fast it falls towards the back; below the end plate in the middle. */
export const ALA_TOP = evenedProfile(
  2.5,
  [0, 10.8],
  [18, 10],
  [22, 7],
  [26, 6.4],
  [30, 10.7],
  [35, 15.7],
  [40, 17.6],
  [48, 19],
  [55, 21],
  [61, 22],
)
export const ALA_RISE = evenedProfile(
  2.5,
  [0, 0.41],
  [16, 0.41],
  [23, 0.42],
  [29, 0.26],
  [35, -0.14],
  [40, -0.22],
  [60, -0.22],
)

/** Canal: front wall, back wall and half its width. The front wall leaves the end plate at 97 degrees (sacral table angle). */
export const CANAL_FRONT = profile(
  [-12, 34],
  [2, 32.6],
  [12, 30.6],
  [22, 27.9],
  [31, 25],
  [42, 20.6],
  [54, 16.6],
  [66, 13.6],
  [78, 11],
  [92, 8.6],
  [109, 6.6],
)
export const CANAL_BACK = profile(
  [16, 47],
  [24, 43],
  [33, 38.4],
  [42, 33.4],
  [54, 27.5],
  [66, 22.9],
  [78, 18.4],
  [92, 14.6],
  [109, 13],
)
export const CANAL_HALF = profile(
  [-8, 17],
  [12, 16.8],
  [24, 16.4],
  [34, 15.2],
  [45, 14],
  [54, 13],
  [62, 12],
  [70, 10.8],
  [78, 9.6],
  [85, 8.6],
  [92, 7.6],
  [109, 6.4],
)
/** The mouth of the canal: from the back corner of the end plate to the upper edge of S1's laminae, as [u, d]. */
const RIM = [
  [12, 30.6],
  [33, 39],
] as const
const RIM_LENGTH = Math.sqrt((RIM[1][0] - RIM[0][0]) ** 2 + (RIM[1][1] - RIM[0][1]) ** 2)

/** Down to this level S1's laminae leave the canal open behind: a notch, deepest in the midline. */
export const LAMINA_TOP = profile([0, 36], [4, 35.4], [10, 32], [15, 27], [19, 22])

/** mm that a point lies above the mouth of the sacral canal, negative within the sacrum. */
export function aboveRim(u: number, d: number): number {
  return ((d - RIM[0][1]) * (RIM[1][0] - RIM[0][0]) - (u - RIM[0][0]) * (RIM[1][1] - RIM[0][1])) / RIM_LENGTH
}

/** The laminae stop here: the hiatus opens, a narrow arch. */
export const HIATUS = {
  top: 88.5,
  half: profile([87.5, 0.6], [92, 3], [97, 5.8], [103, 8], [115, 9]),
} as const
