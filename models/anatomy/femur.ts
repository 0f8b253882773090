import type { Laterality } from '../../src/domain/levels.ts'
import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { type Ball, blend, rod, sheet } from '../shape/ball-mesh.ts'
import type { Field } from '../shape/field.ts'
import { type Mesh, mirrorX } from '../shape/mesh.ts'
import { smoothNormals } from '../shape/smooth-normals.ts'
import { meshField } from '../shape/surface-nets.ts'

// Centres and radii of the balls that span the left femur, mm in the world frame. Fixed by BODY and BONE_LANDMARK: head
// 47 mm wide at HJC, neck at 127 degrees, shaft 42 mm lateral, trochanters, epicondyles, condyles 65 mm deep; the rest
// (shaft 27 mm thick, forward bow of 12 mm, trochlea) is assumed, textbook form.

const [hx, hy, hz] = BONE_LANDMARK.HJC.p
const HEAD: Ball = [hx, hy, hz, 23.5]

const NECK: readonly Ball[] = [
  [91, -106, 22, 15],
  [103, -116, 19, 13.2],
  [114, -126, 14, 14.5],
  [126, -138, 9, 16],
]
/** The lower border of the neck and the inner arch of bone below it. */
const ARCH: readonly Ball[] = [
  [97, -117, 19, 12],
  [107, -133, 14, 12.5],
  [115, -152, 10, 13],
  [117.5, -172, 11, 12.3],
  [116, -195, 12.5, 11],
]
const SHAFT: readonly Ball[] = [
  [128, -132, 7, 15],
  [123.5, -155, 8, 15.5],
  [119, -180, 12, 14.8],
  [115.5, -205, 15, 14.2],
  [109, -250, 18, 14],
  [102, -300, 20, 13.8],
  [95.5, -350, 19, 14.2],
  [89, -395, 16, 15],
  [83, -430, 12, 16.5],
  [79, -455, 10, 17.5],
]
/** The rough line behind the shaft, forking at both ends. */
const RIDGE: readonly Ball[] = [
  [123, -172, 0, 5],
  [118, -205, 4.5, 5.5],
  [109, -250, 8.5, 5.5],
  [102, -300, 10.5, 5.5],
  [95, -350, 9, 5],
  [90, -390, 5, 4.5],
]
const GREATER: readonly (readonly Ball[])[] = [
  [
    [135, -103.5, -4, 9.5],
    [140, -116, -3, 10.5],
    [139.5, -132, 1, 11],
    [132, -154, 5, 13],
    [125, -176, 9, 11],
  ],
  [
    [130.5, -112, 9, 8.5],
    [138, -120, 10, 9.5],
    [139.5, -133, 10, 10.5],
    [132, -154, 10, 12],
    [125, -176, 12, 10],
  ],
]
const CREST: readonly Ball[] = [
  [134, -102, -5, 7],
  [126, -122, -8, 6.5],
  [113, -143, -8, 6],
  [102, -160, -3, 8],
  [107, -178, 2, 7],
]
const LATERAL_FLARE: readonly Ball[] = [
  [90, -375, 17, 7],
  [92, -405, 13, 11.5],
  [93.5, -438, 8, 12.5],
  [97.5, -463, 3, 12.5],
  [101, -478, 2, 12.5],
  [102, -490, 3, 13],
]
const MEDIAL_FLARE: readonly Ball[] = [
  [90, -375, 17, 7],
  [81, -405, 13, 11.5],
  [70, -438, 8, 12],
  [57, -463, 2, 12],
  [49.5, -478, 1, 12.5],
  [48.5, -488, 3, 13.5],
]
/** Each condyle follows a J in the sagittal plane: behind, below, in front and up the edge of the trochlea. */
const LATERAL_CONDYLE: readonly (readonly Ball[])[] = [
  [
    [97, -481, -16, 13],
    [97, -494, -17, 13.5],
    [96.5, -501.5, -6, 13.5],
    [94, -501, 7, 13.5],
    [94, -494, 18, 13],
    [93, -482, 23, 11],
    [91, -466, 18, 9.5],
    [88, -448, 16, 8],
  ],
  [
    [101, -482, -16, 12],
    [101.5, -493, -17, 12.5],
    [102, -499, -6, 12.5],
    [101, -499, 7, 12.5],
    [99, -493, 17, 12],
    [96.5, -482, 21, 11],
    [94, -466, 16, 9.5],
    [90, -448, 14, 8],
  ],
]
const MEDIAL_CONDYLE: readonly (readonly Ball[])[] = [
  [
    [52.5, -481, -16, 12.5],
    [52.5, -494, -17, 13],
    [56, -501.5, -6, 13.5],
    [58, -501, 7, 13.5],
    [61, -494, 17, 12.5],
    [64, -483, 20, 10.5],
    [67, -468, 16, 9.5],
    [72, -450, 15, 8],
  ],
  [
    [48, -482, -15, 12],
    [47.5, -493, -16, 12.5],
    [49, -500, -5, 13],
    [51, -499, 6, 12.5],
    [55, -492, 15, 11],
    [60, -482, 17, 10],
    [64, -468, 14, 9.5],
    [70, -450, 13, 8],
  ],
]
/** Bone behind the groove of the trochlea, roof of the notch. */
const TROCHLEA: readonly Ball[] = [
  [80, -448, 11, 16.5],
  [78, -466, 11, 16],
  [78, -482, 14.5, 14],
  [77, -494, 12, 11],
]
const MEDIAL_EPICONDYLE: readonly Ball[] = [
  [40, -470, 1, 6],
  [44.5, -489, 4, 10],
  [55, -488, 4, 12],
]
const LATERAL_EPICONDYLE: readonly Ball[] = [
  [104.5, -490, 4, 9],
  [96, -490, 4, 12],
]

/** The left femur, mm in the world frame, negative inside. */
export const femurField: Field = blend(
  6,
  blend(5, rod([HEAD, HEAD]), blend(9, rod(NECK), rod(ARCH), rod(SHAFT))),
  blend(5, sheet(GREATER), rod(CREST)),
  rod(RIDGE),
  blend(8, rod(LATERAL_FLARE), rod(MEDIAL_FLARE), rod(TROCHLEA)),
  blend(4, sheet(LATERAL_CONDYLE), rod(LATERAL_EPICONDYLE)),
  blend(4, sheet(MEDIAL_CONDYLE), rod(MEDIAL_EPICONDYLE)),
)

/** The femur: 1.8 mm cells, meant to be simplified. */
export function femur(side: Laterality, cell = 1.8): Mesh {
  const left = meshField(femurField, { min: [20, -530, -45], max: [165, -70, 60] }, cell)
  const smooth = smoothNormals(left, 3)
  return side === 'left' ? smooth : mirrorX(smooth)
}
