import { BODY } from '../morphometry/body.ts'
import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import type { Vec3 } from '../shape/vec.ts'
import { girth, points, reach, span } from './reach.ts'
import type { StoredPart } from './read.ts'
import { extent, type Loop, section } from './section.ts'

type Values = Partial<Record<keyof typeof BODY, number>>

const X: Vec3 = [1, 0, 0]
const Z: Vec3 = [0, 0, 1]
const FLOOR = BONE_LANDMARK.floor.p[1]

/** Level cuts of the skin at a height over the floor; x left, z forward. */
function level(skin: StoredPart, height: number): Loop[] {
  return section(skin, { origin: [0, height + FLOOR, 0], u: [1, 0, 0], v: [0, 0, 1] })
}

/** The loops of the left leg alone. */
function leftLeg(loops: readonly Loop[]): Loop[] {
  return loops.filter((loop) => extent(loop, [1, 0])[0] > 0)
}

function breadth(loops: readonly Loop[]): number {
  const [low, high] = extent(loops.flat(), [1, 0])
  return high - low
}

function depth(loops: readonly Loop[]): number {
  const [low, high] = extent(loops.flat(), [0, 1])
  return high - low
}

/** The height over the floor, between two, at which a leg's girth is greatest (1) or least (-1), and that girth. */
function extreme(skin: StoredPart, from: number, to: number, sign: 1 | -1): number {
  let best = Number.NEGATIVE_INFINITY
  for (let h = from; h <= to; h += 4) best = Math.max(best, sign * girth(leftLeg(level(skin, h))))
  return sign * best
}

/** Measures the skin with tape and callipers at the heights at which soldiers were measured (ANSUR II). */
export function skinValues(skin: StoredPart): Values {
  const crotch = points(skin, (q) => Math.abs(q[0]) < 3).reduce((a, b) => (b[1] < a[1] ? b : a))
  const crotchHeight = crotch[1] - FLOOR
  // The buttock's height is that of its hindmost point.
  const buttock = points(skin, (q) => q[1] > crotch[1] - 40).reduce((a, b) => (b[2] < a[2] ? b : a))
  const waist = level(skin, BODY.waistHeightOmphalion.mean)
  const seat = level(skin, buttock[1] - FLOOR)
  const foot = points(skin, (q) => q[0] > 0 && q[1] < FLOOR + 90)
  const [heel, toe] = reach(foot, Z)
  const malleoli = leftLeg(level(skin, BODY.lateralMalleolusHeight.mean))
  let hips = 0
  for (let h = crotchHeight; h < BODY.waistHeightOmphalion.mean; h += 5)
    hips = Math.max(hips, breadth(level(skin, h)))
  return {
    crotchHeight,
    buttockHeight: buttock[1] - FLOOR,
    skinHipBreadth: hips,
    skinWaistBreadth: breadth(waist),
    skinWaistDepth: depth(waist),
    skinWaistCircumference: girth(waist),
    skinButtockDepth: depth(seat),
    skinButtockCircumference: girth(seat),
    skinThighCircumferenceGlutealFold: girth(leftLeg(level(skin, crotchHeight - 12))),
    skinLowerThighCircumference: girth(leftLeg(level(skin, BODY.midPatellaHeight.mean + LOWER_THIGH))),
    skinKneeCircumference: girth(leftLeg(level(skin, BODY.midPatellaHeight.mean))),
    skinCalfCircumference: extreme(skin, 250, 400, 1),
    skinAnkleCircumference: extreme(skin, 75, 220, -1),
    bimalleolarBreadth: breadth(malleoli),
    heelBreadth: span(
      foot.filter((q) => q[2] < heel + 50 && q[1] < FLOOR + 40),
      X,
    ),
    footLength: toe - heel,
    footBreadth: span(
      foot.filter((q) => q[2] > heel + (toe - heel) * 0.55 && q[1] < FLOOR + 50),
      X,
    ),
  }
}

/** The lower thigh is taped just above the kneecap; this far above its middle (assumed), mm. */
const LOWER_THIGH = 35
