// The muscles round the lumbar spine as the slices show them. No table of ours carries their sizes, so they are assumed, after
// Gray's description of their places and common sizes on MR, but for the psoas at L5: 27.3 to 64.1 mm from the midline (FARNY94).
// They fill what bone leaves free: bone and disc are drawn over them.

import { bundle, type Section } from './bundle.ts'
import { lineThrough } from './column.ts'

const PSOAS: readonly Section[] = [
  [150, 22, 6, 5, 9, 0],
  [126, 28, 9, 9, 14, -8],
  [109, 32, 12, 12, 18, -10],
  [90, 36, 14, 14.5, 20, -12],
  [71, 39.5, 16, 16.5, 21, -14],
  [55, 42, 18, 17.5, 21.5, -16],
  [35, 44.5, 23, 18.2, 21.5, -18],
  [20, 45.7, 29, 17.5, 20.5, -20],
  [0, 49, 44, 18, 18.5, -14],
  [-30, 60, 70, 18, 17, 0],
  [-60, 70, 100, 17, 16, 0],
]

/** Psoas: from the sides of the bodies of L1 to L5, in front of the transverse processes, to the brim of the pelvis. */
export const psoas = bundle(PSOAS, 16)

/** Middle of psoas, mm to the side and in front of the back of the bodies. */
export const psoasSide = lineThrough(PSOAS.map(([y, x]) => [y, x]))
export const psoasFront = lineThrough(PSOAS.map(([y, , p]) => [y, p]))

/** Quadratus lumborum: from the twelfth rib to the iliac crest, beside the tips of the transverse processes. */
export const quadratus = bundle(
  [
    [182, 40, -18, 9, 4.5, 20],
    [158, 46, -14, 11.5, 5.5, 22],
    [125, 54, -10, 14, 7, 24],
    [90, 60, -8, 15.5, 8.5, 26],
    [62, 65, -7, 15, 9.5, 28],
    [46, 68, -7, 11, 7.5, 30],
  ],
  12,
)

/** Half width of the muscles of the back, from the midline to where the fasciae meet, mm. */
const backWidth = lineThrough([
  [190, 72],
  [125, 76],
  [90, 78],
  [55, 73],
  [20, 62],
  [-15, 48],
  [-50, 34],
])

/** Where multifidus ends to the side: narrow above, nearly all there is behind the sacrum. */
const multifidusWidth = lineThrough([
  [190, 10],
  [158, 13],
  [125, 17],
  [90, 22],
  [55, 29],
  [20, 37],
  [-15, 38],
  [-50, 28],
])

/** How far behind the bodies the fascia lies at the midline and where it bulges most. */
const fasciaMiddle = lineThrough([
  [190, 49],
  [125, 52],
  [90, 52],
  [55, 51.5],
  [22, 47],
  [2, 36],
  [-15, 28],
  [-50, 23],
])
const fasciaBulge = lineThrough([
  [190, 56],
  [125, 60],
  [90, 61],
  [55, 60],
  [20, 57],
  [-15, 48],
  [-50, 40],
])

function smooth(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** Half the thickness of the three muscles beside the back, mm, and the height of the iliac crest that they end at. */
const WALL = 8.5
const CREST = 46

/** Share of the width from which on the edge is rounded. */
const ROUND_FROM = 0.62

/** Half the gap at the midline: interspinous ligament and a film of fat. */
const GAP = 1

/** What the muscles of the back are made of at a point of the left side, all in mm. */
export interface Back {
  /** Distance to the border of all of them together, negative inside. */
  all: number
  /** Sideways from the border between multifidus and erector spinae, negative on multifidus' side. */
  border: number
  /** The same between longissimus and iliocostalis. */
  split: number
  /** Behind the fascia, beside the back behind the outermost muscle of the wall of the belly: positive is subcutaneous. */
  fascia: number
  /** Distance to the muscles of the wall of the belly, and the place across them: -1 inside to 1 outside. */
  wall: number
  layer: number
}

/** Where a point lies among the muscles of the back: x is folded to the left, q is mm behind the back of the bodies. */
export function backAt(x: number, y: number, q: number, out: Back): void {
  const width = backWidth(y)
  const u = Math.min(1, x / width)
  // The fascia: from the spinous process out over the bulge, then forwards to the lateral raphe.
  const middle = fasciaMiddle(y)
  const bulge = fasciaBulge(y)
  const back =
    u < 0.42 ? middle + (bulge - middle) * smooth(-0.12, 0.42, u) : bulge - 13 * smooth(0.42, 1.1, u)
  // In front: the canal with its flavum, the joints, the transverse processes, the middle layer of the fascia.
  const front =
    21.5 - 5 * smooth(10, 20, x) + 3 * smooth(26, 44, x) + 6 * smooth(Math.min(44, width - 12), width, x)
  // Both layers meet in a round edge.
  const end = (u - ROUND_FROM) / (1 - ROUND_FROM)
  const half = ((back - front) / 2) * (end <= 0 ? 1 : Math.sqrt(Math.max(0, 1 - end * end)))
  // From the raphe the wall of the belly runs out and forwards; below the iliac crest there is none.
  const beyond = x - width
  const above = smooth(CREST - 8, CREST + 8, y)
  const turn = beyond > 0 ? above * (0.2 + 0.018 * beyond) * beyond : 0
  const centre = (back + front) / 2 - turn
  const thick = beyond > 0 ? above * WALL * smooth(0, 17, beyond) : 0
  const aslant = 1 / Math.sqrt(1 + (above * (0.2 + 0.036 * Math.max(0, beyond))) ** 2)
  out.layer = thick > 0 ? ((q - centre) * aslant) / thick : 0
  out.wall = thick > 0 ? Math.abs(q - centre) * aslant - thick : Number.POSITIVE_INFINITY
  out.fascia = q - centre - Math.max(half, thick / aslant)
  out.all = Math.max(Math.abs(q - centre) - half, x - width, GAP - x)
  const m = multifidusWidth(y)
  out.border = x - (m + 5 * smooth(20, 54, q) - 3.5)
  out.split = x - (m + (width - m) * 0.5 + 3 * Math.sin(q * 0.13))
}
