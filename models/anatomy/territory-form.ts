// Where on the left leg each root's pain is typically felt, and where its numbness: two separate drawings (contested
// point cr-5), from columns painPath and dermatome of table roots (GRAY, SURI2010, ISNCSCI2019, LEE2008). Both are soft:
// about two in three lumbar radicular pains leave the textbook zone (RT-31), and the numb zones are those of consistent
// supply only, with wide overlap left blank (RT-32). Extents in mm are assumed.

import type { Root } from '../../src/domain/levels.ts'
import type { Vec3 } from '../shape/vec.ts'
import { LEG_SECTIONS, type Section } from './skin-form.ts'

/** A place on the skin: where, which way the skin faces there, how wide the field is, how often (0..1). */
export interface Spot {
  readonly p: Vec3
  readonly outward: Vec3
  /** Distance at which about half is left, mm. */
  readonly radius: number
  /** 1 'often' ... 0.3 'sometimes'. */
  readonly weight: number
}
/** Spots in the order in which the field runs. */
export type Chain = readonly Spot[]

function outlineRadius(section: Section, sin: number, cos: number): number {
  const a = sin < 0 ? section[3] : section[4]
  const b = cos < 0 ? section[6] : section[5]
  const n = section[cos < 0 ? (sin < 0 ? 9 : 10) : sin < 0 ? 7 : 8]!
  return ((Math.abs(sin) / a) ** n + (Math.abs(cos) / b) ** n) ** (-1 / n)
}

/** On the leg's skin at height y, `deg` round the limb: 0 in front, 90 lateral, 180 behind, -90 medial. */
function leg(y: number, deg: number, radius: number, weight = 1): Spot {
  const sin = Math.sin((deg * Math.PI) / 180)
  const cos = Math.cos((deg * Math.PI) / 180)
  const below = LEG_SECTIONS.findIndex((s) => s[0] <= y)
  const [upper, lower] = [LEG_SECTIONS[below - 1]!, LEG_SECTIONS[below]!]
  const t = (upper[0] - y) / (upper[0] - lower[0])
  const at = (of: (s: Section) => number) => of(upper) + (of(lower) - of(upper)) * t
  const r = at((s) => outlineRadius(s, sin, cos))
  return {
    p: [at((s) => s[1]) + r * sin, y, at((s) => s[2]) + r * cos],
    outward: [sin, 0, cos],
    radius,
    weight,
  }
}

/** Elsewhere: a point and the way the skin faces. */
function spot(p: Vec3, outward: Vec3, radius: number, weight = 1): Spot {
  const l = Math.sqrt(outward[0] ** 2 + outward[1] ** 2 + outward[2] ** 2)
  return { p, outward: [outward[0] / l, outward[1] / l, outward[2] / l], radius, weight }
}

const BACK: Vec3 = [0.15, 0, -1]
/** Beside the spine; below the waist the skin slopes back over the sacrum. */
const lowBack = (y: number, weight: number) =>
  spot([38, y, y > 20 ? -84 : -84 + (y - 20) / 3], BACK, 30, weight)
const GROIN = [
  spot([112, -62, 100], [0.45, 0, 0.9], 24),
  spot([70, -99, 105], [0, -0.2, 1], 26),
  spot([34, -123, 95], [-0.1, -0.3, 1], 22),
]

export const PAIN: Readonly<Record<Root, readonly Chain[]>> = {
  // Back to groin.
  L1: [
    [
      lowBack(95, 0.45),
      spot([136, 60, -43], [0.8, 0, -0.6], 30, 0.4),
      spot([153, 5, 66], [0.8, 0, 0.6], 30, 0.5),
      ...GROIN,
    ],
  ],
  // Back to front-upper thigh.
  L2: [
    [
      lowBack(75, 0.4),
      spot([138, 25, -50], [0.8, 0, -0.6], 32, 0.3),
      spot([157, -50, 57], [0.8, 0, 0.6], 34, 0.45),
      leg(-130, 25, 42, 0.9),
      leg(-190, 8, 46),
      leg(-255, -2, 44),
      leg(-320, -6, 36, 0.5),
    ],
  ],
  // Buttock and hip, front of thigh to inner knee.
  L3: [
    [
      lowBack(45, 0.4),
      spot([97, -55, -105], [0.5, 0, -0.87], 40, 0.45),
      spot([175, -95, 5], [1, 0, 0], 40, 0.45),
      leg(-170, 48, 44, 0.7),
      leg(-250, 20, 46),
      leg(-340, 2, 46),
      leg(-420, -18, 42),
      leg(-480, -45, 36),
      leg(-515, -68, 28, 0.7),
    ],
  ],
  // Outer hip, across front thigh (only sometimes: contested point cr-4) and knee to inner leg.
  L4: [
    [
      lowBack(20, 0.4),
      spot([125, -60, -93], [0.7, 0, -0.7], 40, 0.45),
      leg(-120, 85, 42, 0.5),
      leg(-210, 58, 42, 0.42),
      leg(-310, 28, 42, 0.45),
      leg(-410, 5, 40, 0.55),
      leg(-490, -8, 38, 0.8),
      leg(-550, -38, 34),
      leg(-620, -62, 32),
      leg(-720, -75, 30),
      leg(-810, -80, 26),
      leg(-872, -85, 22, 0.8),
    ],
  ],
  // Buttock, outer thigh, outer lower leg, top of foot, great toe.
  L5: [
    [
      lowBack(-10, 0.45),
      spot([85, -95, -131], [0.35, 0, -0.95], 44, 0.8),
      spot([164, -130, -63], [0.85, 0, -0.5], 44, 0.8),
      leg(-210, 98, 44, 0.9),
      leg(-310, 94, 42),
      leg(-410, 92, 38),
      leg(-500, 88, 34),
      leg(-580, 72, 34),
      leg(-660, 58, 33),
      leg(-760, 46, 28),
      leg(-840, 25, 24),
      spot([79, -891, 32], [0.1, 0.7, 0.7], 24),
      spot([77, -910, 73], [0.1, 0.9, 0.4], 24),
      spot([68, -938, 118], [0, 0.95, 0.3], 17),
      spot([65, -946, 152], [0, 0.95, 0.3], 13),
    ],
  ],
  // Buttock, back of thigh and calf, outer foot, little toe.
  S1: [
    [
      lowBack(-25, 0.45),
      spot([68, -110, -136], [0.1, 0, -1], 46, 0.9),
      leg(-215, 178, 46),
      leg(-320, 176, 44),
      leg(-430, 174, 40),
      leg(-520, 172, 36),
      leg(-610, 165, 36),
      leg(-700, 156, 32),
      leg(-790, 145, 26),
      leg(-850, 128, 22),
      spot([107, -915, -38], [1, 0, -0.3], 22),
      spot([111, -945, 10], [1, 0.2, 0], 20),
      spot([130, -950, 65], [0.9, 0.5, 0], 19),
      spot([130, -953, 112], [0.7, 0.7, 0.2], 13),
    ],
  ],
  // Back of thigh.
  S2: [
    [
      spot([60, -120, -135], [0, 0, -1], 38, 0.5),
      leg(-200, 188, 42, 0.9),
      leg(-310, 186, 42),
      leg(-420, 184, 38),
      leg(-500, 184, 34, 0.8),
      leg(-580, 186, 28, 0.35),
    ],
  ],
  // Saddle.
  S3: [
    [
      spot([44, -171, -97], [0.1, -0.7, -0.7], 28, 0.9),
      spot([20, -165, -53], [0, -0.8, -0.6], 26),
      spot([8, -169, 10], [0, -1, 0], 22, 0.8),
    ],
  ],
  S4: [
    [
      spot([14, -161, -84], [0, -0.6, -0.8], 20),
      spot([6, -168, -20], [0, -1, 0], 18),
      spot([5, -162, 21], [0, -1, 0.2], 16, 0.8),
    ],
  ],
}

export const NUMB: Readonly<Record<Root, readonly Chain[]>> = {
  // Inguinal fold, upper buttock.
  L1: [
    GROIN.map((s) => ({ ...s, radius: s.radius * 0.85 })),
    [spot([55, 5, -88], BACK, 26, 0.7), spot([96, -5, -82], [0.5, 0, -0.87], 24, 0.6)],
  ],
  // Front and inner upper thigh.
  L2: [[leg(-150, -12, 34, 0.9), leg(-215, -26, 38), leg(-285, -34, 32, 0.8)]],
  // Lower front thigh, inner knee.
  L3: [[leg(-345, -8, 34, 0.9), leg(-420, -20, 36), leg(-480, -52, 32), leg(-510, -70, 26, 0.8)]],
  // Inner lower leg to inner ankle only (contested point cr-4).
  L4: [
    [leg(-560, -70, 26, 0.9), leg(-640, -78, 28), leg(-740, -82, 26), leg(-820, -84, 22), leg(-878, -88, 18)],
  ],
  // Outer lower leg, top of foot, great toe.
  L5: [
    [
      leg(-600, 78, 26, 0.8),
      leg(-690, 64, 27),
      leg(-780, 50, 23),
      leg(-845, 26, 20),
      spot([79, -892, 35], [0.1, 0.7, 0.7], 20),
      spot([77, -910, 73], [0.1, 0.9, 0.4], 21),
      spot([68, -938, 118], [0, 0.95, 0.3], 15),
      spot([65, -946, 152], [0, 0.95, 0.3], 12),
    ],
  ],
  // Back-outer calf, heel, outer foot, little toe.
  S1: [
    [
      leg(-640, 145, 28, 0.8),
      leg(-730, 142, 27),
      leg(-810, 138, 22),
      leg(-860, 128, 20),
      spot([106, -920, -41], [1, 0, -0.3], 20),
      spot([111, -945, 10], [1, 0.2, 0], 18),
      spot([130, -950, 65], [0.9, 0.5, 0], 17),
      spot([130, -953, 112], [0.7, 0.7, 0.2], 12),
    ],
    [spot([100, -925, -60], [0.8, 0, -0.6], 20), spot([72, -935, -84], [0, 0, -1], 20, 0.9)],
  ],
  // Back of thigh and knee hollow.
  S2: [[leg(-230, 184, 32, 0.8), leg(-330, 184, 34), leg(-430, 183, 33), leg(-510, 183, 30)]],
  // Perineum, genitals, around the anus.
  S3: [
    [
      spot([40, -169, -95], [0.1, -0.7, -0.7], 24, 0.9),
      spot([18, -165, -48], [0, -0.8, -0.6], 22),
      spot([8, -169, 10], [0, -1, 0], 20, 0.9),
    ],
  ],
  S4: [
    [
      spot([12, -160, -81], [0, -0.6, -0.8], 18),
      spot([5, -166, -20], [0, -1, 0], 16),
      spot([4, -161, 17], [0, -1, 0.2], 14, 0.8),
    ],
  ],
}
