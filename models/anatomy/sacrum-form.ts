// The sacrum's own numbers, in its curved frame (sacrum-frame.ts): u mm down the front from the promontory, d mm behind
// the front, x to the left. The front's curve, the places of the foramina, length and greatest width come from
// BONE_LANDMARK and BODY; the rest is assumed, textbook form (bodies end in front at u 31,
// 54, 74, 92 and 109, behind 5 mm further down at S1, as the end plate leans; laminae follow).

import { BODY } from '../morphometry/body.ts'
import { profile, surface } from './sacrum-frame.ts'

const WIDEST = BODY.sacrumMaxWidth.mean / 2

/** Half width of the lateral mass at its widest depth. */
export const HALF_WIDTH = profile(
  [-10, WIDEST - 5],
  [0, WIDEST - 1.6],
  [8, WIDEST],
  [16, WIDEST - 0.2],
  [26, WIDEST - 1.8],
  [36, WIDEST - 4],
  [46, 53],
  [54, 49],
  [60, 44.8],
  [67, 41],
  [76, 37.8],
  [85, 35.4],
  [92, 32.2],
  [97, 27],
  [101, 20],
  [105, 13.5],
  [109, 10.5],
)
/** Depth at which the lateral mass is widest: behind the brim above, the thin edge below. */
export const WIDEST_DEPTH = profile([0, 14], [20, 9], [45, 7], [60, 7], [75, 5.5], [92, 4], [109, 3.5])
/** mm the side draws in for each mm behind its widest depth: the auricular surface faces out and back. */
export const SIDE_SLOPE = profile(
  [0, 0.12],
  [14, 0.2],
  [30, 0.2],
  [46, 0.12],
  [56, 0.3],
  [64, 0.6],
  [80, 0.9],
  [109, 0.6],
)

const X = [0, 8, 14, 19, 26, 34, 42, 50, 60] as const
/** Depth of the front: the bodies' hollow fronts stand before the alae, whose outer edges come forward to the brim. */
export const FRONT = surface(X, [
  [-6, [0, 0.2, 1.5, 6, 15, 18, 18, 16, 16]],
  [4, [0.6, 1, 2.4, 6, 13, 16, 14.5, 11.5, 11]],
  [12, [3, 3.3, 4.4, 7, 11.5, 13, 10.5, 6, 5]],
  [22, [3, 3.1, 3.6, 4.8, 7.4, 8, 4.5, -0.5, -1]],
  [36, [1.4, 1.4, 1.5, 2.2, 3.2, 2.5, -0.5, -3.5, -4]],
  [50, [1, 0.9, 0.9, 1.2, 1, 0, -2, -4, -4]],
  [66, [0.8, 0.7, 0.7, 0.7, 0.2, -1, -2.2, -3, -3]],
  [80, [0.6, 0.5, 0.4, 0.4, -0.2, -1.2, -2, -2, -2]],
  [96, [0.4, 0.3, 0.3, 0.3, 0, 0, 0, 0, 0]],
  [112, [0, 0, 0, 0, 0, 0, 0, 0, 0]],
])
/** Depth of the back without its crests: laminae, the groove of the back foramina, the lateral mass. */
export const BACK = surface(X, [
  [-4, [52, 50, 46, 41, 40, 42, 40, 33, 28]],
  [8, [52, 50.6, 47.5, 43, 44, 45, 39.5, 33, 28]],
  [16, [50, 48.3, 45, 41.6, 44, 45.5, 40, 33, 28]],
  [26, [45, 43.2, 40.4, 36.8, 39.5, 40.5, 35.5, 31, 27]],
  [40, [36.6, 34.8, 31.8, 28.6, 31.5, 32.5, 30, 28.5, 26]],
  [52, [30, 28.6, 26, 23.2, 26, 27, 25.5, 24.5, 22]],
  [64, [25, 24, 21.8, 19.4, 21, 20, 16, 13, 11]],
  [78, [18.8, 18.4, 17.4, 15.6, 15.4, 12.8, 9.5, 8, 8]],
  [92, [13.8, 13.8, 13.2, 10.6, 9.4, 7.8, 7, 7, 7]],
  [109, [9, 9, 9, 8.5, 8, 8, 8, 8, 8]],
])
/** The top of the ala where the front is, and how fast it rises (-) or falls (+) towards the back. */
export const ALA_TOP = profile([0, 9], [20, 9.4], [27, 9.6], [34, 8.4], [44, 5.6], [52, 3], [58, 3.6])
export const ALA_RISE = profile([0, 0.12], [16, 0.12], [26, 0.02], [36, -0.1], [48, -0.16], [60, -0.05])

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
/** Above the laminae of S1 (u 33) nothing closes it behind. */
export const CANAL_BACK = profile(
  [18, 72],
  [28, 52],
  [33, 39.5],
  [42, 34],
  [54, 28],
  [66, 23.4],
  [78, 19],
  [92, 15.4],
  [109, 13],
)
export const CANAL_HALF = profile(
  [-8, 16.5],
  [12, 16],
  [24, 15.6],
  [34, 15],
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

/** mm that a point lies above the mouth of the sacral canal, negative within the sacrum. */
export function aboveRim(u: number, d: number): number {
  return ((d - RIM[0][1]) * (RIM[1][0] - RIM[0][0]) - (u - RIM[0][0]) * (RIM[1][1] - RIM[0][1])) / RIM_LENGTH
}

/** Room for each sacral root on its way to the front: its nerve's radius, 1.5 mm of fat and vessels (assumed) and more above. */
export const TUNNEL_RADIUS = { S1: 5, S2: 4.6, S3: 4, S4: 3.2 } as const

/** Where each pair of back foramina opens, and their radius. */
export const BACK_FORAMINA = [
  { x: 22, u: 40, r: 3.4 },
  { x: 20.5, u: 60, r: 3.2 },
  { x: 18.5, u: 77, r: 2.8 },
  { x: 16, u: 92, r: 2.3 },
] as const
/** Front foramina: half their height, and the floor of the groove that leads out of each: mm aside of it, depth. */
export const FRONT_FORAMINA = [
  {
    half: 5.8,
    floor: [
      [-3, 21],
      [0, 15],
      [8, 9.6],
      [17, 8],
      [25, -2.5],
    ],
  },
  {
    half: 5.2,
    floor: [
      [-2.5, 17],
      [0, 11.5],
      [8, 5.5],
      [16, 2],
      [23, -3],
    ],
  },
  {
    half: 4.7,
    floor: [
      [-2, 13.5],
      [0, 9.5],
      [7, 4],
      [13, 0.6],
      [19, -3],
    ],
  },
  {
    half: 3.9,
    floor: [
      [-1.5, 10],
      [0, 7],
      [5, 2.8],
      [10, 0.4],
      [15, -2.5],
    ],
  },
] as const
/** Height of the ridges where the bodies fused, with where they run. */
export const RIDGES = [
  { u: 31, h: 1.3, half: 13 },
  { u: 54, h: 1.2, half: 12 },
  { u: 74, h: 1, half: 11 },
  { u: 91.5, h: 0.9, half: 9.5 },
] as const
/** Tubercles of the median crest: the spines of S1 to S4. */
export const MEDIAN = [
  { u: 19, h: 8, half: 6.5 },
  { u: 38, h: 7, half: 6 },
  { u: 55, h: 5, half: 6 },
  { u: 70, h: 3, half: 5.5 },
] as const
/** Hollows behind the joint where the strong ligaments arise, and how deep they are. */
export const HOLLOWS = [
  { x: 42, u: 12, h: 2.6, half: 6 },
  { x: 40, u: 31, h: 2.4, half: 6.5 },
  { x: 36, u: 49, h: 1.6, half: 6 },
] as const
/** The laminae stop here: the hiatus opens, a narrow arch. */
export const HIATUS = {
  top: 82,
  half: profile([79, 1], [84, 4.2], [92, 6], [100, 7.4], [115, 8]),
} as const
