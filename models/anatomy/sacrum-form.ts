// The sacrum's own numbers, in its curved frame (sacrum-frame.ts): u mm down the front from the promontory, d mm behind
// the front, x to the left. The front's curve, the places of the foramina, length and greatest width come from
// BONE_LANDMARK and BODY; the rest is assumed, textbook form (bodies end at u 31, 54, 74, 92 and 109).

import { BODY } from '../morphometry/body.ts'
import { profile } from './sacrum-frame.ts'

const WIDEST = BODY.sacrumMaxWidth.mean / 2

/** Half width of the lateral mass at its widest depth. */
export const HALF_WIDTH = profile(
  [-10, WIDEST - 4],
  [4, WIDEST - 1],
  [14, WIDEST],
  [28, WIDEST - 1],
  [42, WIDEST - 5.5],
  [52, 49],
  [60, 43.5],
  [68, 38.5],
  [80, 34],
  [88, 30],
  [94, 25],
  [100, 16.5],
  [106, 11.5],
  [112, 9.5],
)
/** Depth at which the lateral mass is widest: behind the brim above, the thin edge below. */
export const WIDEST_DEPTH = profile([0, 13], [20, 12], [45, 12], [60, 10], [75, 7], [92, 4.5], [109, 3.5])
/** mm the side draws in for each mm behind its widest depth: the auricular surface faces out and back. */
export const SIDE_SLOPE = profile([0, 0.5], [20, 0.5], [45, 0.55], [60, 0.75], [80, 0.9], [109, 0.6])

/** Depth of the back of the laminae in the midline, and how far the groove beside them is deeper. */
export const LAMINA = profile(
  [-4, 52],
  [4, 53],
  [12, 51.5],
  [22, 47],
  [32, 41.5],
  [44, 34.5],
  [56, 28.5],
  [68, 23.5],
  [80, 18.5],
  [92, 14],
  [109, 10],
)
export const GROOVE = profile([0, 9], [15, 8], [40, 5.5], [70, 4], [95, 2], [109, 1])
/** Depth of the back of the lateral mass. */
export const LATERAL_BACK = profile(
  [-4, 36],
  [6, 42],
  [16, 43],
  [28, 39.5],
  [44, 32.5],
  [56, 26],
  [68, 20.5],
  [80, 15.5],
  [92, 11],
  [109, 8],
)
/** How far behind the midline's front the ala's front stands, `x` from the midline: the bodies jut forward. */
export const FRONT_AT_ALA = profile(
  [0, 0],
  [12, 0.8],
  [19, 5],
  [25, 12.5],
  [31, 15],
  [40, 13.5],
  [50, 10],
  [60, 7],
)
/** Share of FRONT_AT_ALA that is left further down, and the front's own hollow from side to side there. */
export const ALA_SHARE = profile([0, 1], [12, 0.86], [24, 0.5], [36, 0.24], [50, 0.1], [70, 0.02], [90, 0])
/** How far the front of the lateral edge comes forward below the alae. */
export const EDGE_FORWARD = profile([30, 0], [55, 1.5], [80, 2.5], [95, 1.5], [109, 0])
/** The top of the ala, `x` from the midline, for its middle depth. */
export const ALA_TOP = profile([0, 9], [22, 9], [28, 8.5], [34, 7.2], [44, 5.4], [53, 3], [60, 3.5])

/** Canal: front wall, back wall and half its width. */
export const CANAL_FRONT = profile(
  [-12, 34],
  [0, 33],
  [10, 31.2],
  [20, 27],
  [30, 22],
  [42, 16.5],
  [54, 12],
  [62, 9.2],
  [72, 8],
  [82, 7],
  [95, 6.2],
  [109, 5.5],
)
export const CANAL_BACK = profile(
  [-12, 53],
  [0, 50.5],
  [10, 47.6],
  [20, 43],
  [30, 37.5],
  [42, 30.8],
  [54, 24.8],
  [66, 19.8],
  [78, 15.4],
  [90, 12.6],
  [109, 11],
)
export const CANAL_HALF = profile(
  [-8, 16],
  [12, 15.5],
  [22, 14],
  [32, 12.5],
  [45, 11],
  [60, 9.6],
  [75, 8],
  [92, 6.5],
  [109, 6],
)

/** Where each pair of back foramina opens, and their radius. */
export const BACK_FORAMINA = [
  { x: 21, u: 26, r: 3.6 },
  { x: 19.5, u: 47, r: 3.3 },
  { x: 17.5, u: 66, r: 2.9 },
  { x: 15.5, u: 84, r: 2.4 },
] as const
/** Radius of the front foramina, high and wide. */
export const FRONT_FORAMINA = [
  { high: 5, wide: 6.4 },
  { high: 4.8, wide: 6 },
  { high: 4.2, wide: 5.4 },
  { high: 3.5, wide: 4.6 },
] as const
/** Height of the ridges where the bodies fused, with where they run. */
export const RIDGES = [
  { u: 31, h: 1.1, half: 15 },
  { u: 54, h: 1, half: 13 },
  { u: 74, h: 0.9, half: 11 },
  { u: 91.5, h: 0.8, half: 9.5 },
] as const
/** Tubercles of the median crest: the four spines. */
export const MEDIAN = [
  { u: 9, h: 8.5, half: 6.5 },
  { u: 30, h: 6, half: 7.5 },
  { u: 50, h: 5, half: 7 },
  { u: 68, h: 3.2, half: 6 },
] as const
/** The laminae stop here: the hiatus opens, a narrow arch. */
export const HIATUS = { top: 80, half: profile([76, 0], [82, 3.6], [90, 6], [100, 7.4], [115, 8]) } as const
