import type { Laterality } from '../../src/domain/levels.ts'
import { type Ball, blend, carve, halfSpace, rod, sheet } from '../shape/ball-mesh.ts'
import type { Field } from '../shape/field.ts'
import { type Mesh, mirrorX } from '../shape/mesh.ts'
import { smoothNormals } from '../shape/smooth-normals.ts'
import { meshField } from '../shape/surface-nets.ts'

// Centres and radii of the balls that span the left tibia, mm in the world frame. Fixed by BODY and BONE_LANDMARK: plateau
// 78.5 x 59.5 mm, tuberosity, plafond and medial malleolus; the three-sided shaft is assumed, textbook form.

const HEAD: readonly (readonly Ball[])[] = [
  [
    [53, -530, 15, 11],
    [75, -531, 21, 12],
    [98, -530, 15, 11],
  ],
  [
    [49, -529, 1, 12],
    [75, -530, 2, 13],
    [99, -529, 1, 12],
  ],
  [
    [53, -529, -14, 11],
    [75, -531, -11, 10],
    [97, -529, -14, 11],
  ],
]
const MEDIAL_FLARE: readonly Ball[] = [
  [51, -537, 0, 14],
  [52.5, -551, -1, 15],
  [60, -572, 1, 14.3],
  [68, -600, 3, 11.5],
  [73, -640, 2, 4],
]
const LATERAL_FLARE: readonly Ball[] = [
  [98, -537, -1, 13],
  [95.5, -551, -1, 14.3],
  [88, -572, 1, 13.8],
  [79.5, -600, 3, 11.5],
  [74.5, -640, 2, 4],
]
const CORE: readonly Ball[] = [
  [75, -540, 3, 22],
  [75, -560, 4, 18],
  [75, -590, 4, 14],
  [74, -630, 2, 12],
  [72.5, -700, -3, 11],
  [71, -770, -9, 10.6],
  [69, -830, -15, 13],
  [68.5, -862, -19, 16],
]
/** Tuberosity and the keen front border, fading towards the ankle. */
const FRONT: readonly Ball[] = [
  [76.5, -542, 24, 9],
  [78, -554, 30, 9.3],
  [77.5, -572, 25, 8],
  [77, -610, 18.5, 6],
  [76.5, -680, 10.5, 5.5],
  [73, -750, 2, 5.5],
  [69, -810, -7, 7],
  [68, -845, -12, 11],
]
const MEDIAL_BORDER: readonly Ball[] = [
  [63, -575, -1, 6],
  [62.5, -605, -4, 7.5],
  [64.5, -680, -8.5, 6.5],
  [63, -760, -14, 7],
  [59, -830, -19, 9],
  [56, -864, -19, 11.5],
]
const LATERAL_BORDER: readonly Ball[] = [
  [86, -575, -2, 5],
  [86.5, -605, -5, 6.5],
  [82.5, -700, -8, 5.5],
  [79, -790, -15, 7],
  [76.5, -850, -19, 8.5],
  [75.5, -866, -19, 9],
]
const MALLEOLUS: readonly (readonly Ball[])[] = [
  [
    [55, -850, -15, 8.5],
    [48.8, -868, -12, 8.3],
    [46.2, -880, -11, 7.5],
  ],
  [
    [56, -850, -22, 8.5],
    [51, -866, -22, 8],
    [47.6, -874, -21, 7],
  ],
]
/** The two tubercles between the articular surfaces. */
const EMINENCE: readonly Ball[] = [
  [70.5, -518, 0, 4],
  [75, -521, 2, 4],
  [79.5, -518, 2, 4],
]

// Both articular surfaces: the plateau falls 6 degrees backwards (assumed, textbook 5 to 10), the plafond is level.
const ABOVE_PLATEAU = halfSpace([0, -0.9945, 0.1045], -0.9945 * -518 + 0.1045 * 4)
const BELOW_PLAFOND = halfSpace([0, 1, 0], -877.5)

/** The left tibia, mm in the world frame, negative inside. */
export const tibiaField: Field = blend(
  5,
  carve(
    4,
    blend(
      8,
      blend(11, carve(5, sheet(HEAD), ABOVE_PLATEAU), rod(MEDIAL_FLARE), rod(LATERAL_FLARE)),
      blend(7, rod(CORE), rod(FRONT), rod(MEDIAL_BORDER), rod(LATERAL_BORDER)),
    ),
    ABOVE_PLATEAU,
    BELOW_PLAFOND,
  ),
  sheet(MALLEOLUS),
  rod(EMINENCE),
)

/** The tibia: 1.8 mm cells, meant to be simplified. */
export function tibia(side: Laterality, cell = 1.8): Mesh {
  const left = meshField(tibiaField, { min: [25, -900, -45], max: [125, -505, 55] }, cell)
  const smooth = smoothNormals(left, 3)
  return side === 'left' ? smooth : mirrorX(smooth)
}
