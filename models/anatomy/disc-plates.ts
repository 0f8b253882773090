import type { SpineDisc, SpineVertebra } from '../../src/domain/levels.ts'
import { BODY } from '../morphometry/body.ts'
import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { SPINE_POSE, vertebraValue } from '../morphometry/thoracic.ts'
import type { Vec3 } from '../shape/vec.ts'
import { outlineFrom, type Plate } from './disc-outline.ts'
import { hollow, type Relief, reliefOf } from './plate-relief.ts'

/** What a plate is made from, mm; `side` is +1 where the bone lies above. */
interface Make {
  readonly anterior: Vec3
  readonly posterior: Vec3
  readonly width: number
  readonly concavity: number
  readonly side: 1 | -1
  /** How far the posterior margin is hollowed in the midline: kidney shape above, nearly straight at L5. */
  readonly hollow: number
  /** How far the lobes beside that hollow stand behind the midline's corner. */
  readonly lobes: number
  /** How far behind the middle the plate is widest, share of half its depth. */
  readonly widest: number
  /** Squareness of the posterior half: exponent of its superellipse. */
  readonly square: number
  /** How far the rim is bent into the bone at its front corners, and away from it in the midline in front, mm. */
  readonly corner: number
  readonly beak: number
  readonly relief: Relief
  /** Height of the body behind, and the depth of its posterior wall's concavity. */
  readonly wall: number
  readonly wallConcavity: number
}

/** In front of the middle the rims rise and fall: by so much, over so many shares of half the depth from the middle (assumed). */
const RIM_FROM = 0.3
/** By how much less than the tables' concavity the plate is hollowed, mm, for the rim's lip counts as well (found by measuring). */
const DEEPER = 0.15
/** Least depth of a plate's hollow, mm (assumed). */
const SHALLOWEST = 0.8

/**
 * How far the rims are bent in at their front corners and out in the midline, mm: each its own, the two rims of a disc
 * together as much at every level but the last (assumed).
 */
type Bend = readonly [corner: number, beak: number]
const BEND: Readonly<Record<SpineVertebra, { readonly superior: Bend; readonly inferior: Bend }>> = {
  T12: { superior: [0.45, 0.15], inferior: [0.5, 0.3] },
  L1: { superior: [0.3, 0.35], inferior: [0.8, 0.5] },
  L2: { superior: [0.7, 0.15], inferior: [0.45, 0.2] },
  L3: { superior: [0.8, 0.45], inferior: [0.5, 0.6] },
  L4: { superior: [0.4, 0.05], inferior: [0.8, 0.3] },
  L5: { superior: [0.3, 0.35], inferior: [0.1, 0.7] },
}

function smooth(t: number): number {
  const c = Math.min(1, Math.max(0, t))
  return c * c * (3 - 2 * c)
}

/** How much of a body's waist is reached at a share of its height: a parabola between the two rims. */
export function waistAt(t: number): number {
  if (t <= 0 || t >= 1) return 0
  return 4 * t * (1 - t)
}

function plate(make: Make): Plate {
  const { anterior, posterior, width, concavity, side, lobes, widest, square, wall, wallConcavity } = make
  const dy = anterior[1] - posterior[1]
  const dz = anterior[2] - posterior[2]
  const depth = Math.sqrt(dy * dy + dz * dz)
  const seed = Math.round(Math.abs(anterior[1]) * 10)
  const forward: Vec3 = [0, dy / depth, dz / depth]
  const up: Vec3 = [0, forward[2], -forward[1]]
  const a = width / 2
  const b = depth / 2
  const outline = outlineFrom((angle) => {
    const s = Math.sin(angle)
    const c = Math.cos(angle)
    // A superellipse to each side of the widest line; its radius from the plate's middle by bisection.
    let [low, high] = [0, 2 * a]
    for (let i = 0; i < 40; i++) {
      const r = (low + high) / 2
      const f = -r * c + widest * b
      const n = f < 0 ? square : make.relief.front
      const half = f < 0 ? b * (1 - widest) + lobes : b * (1 + widest)
      if (((r * s) / a) ** n + Math.abs(f / half) ** n < 1) low = r
      else high = r
    }
    return c > 0 ? low - make.hollow * c * Math.exp(-(((low * s) / 8) ** 2)) : low
  })
  const share = wallConcavity / b
  const sunk = hollow(make.relief, outline, b, Math.max(SHALLOWEST, concavity - DEEPER), seed)
  /** mm into the bone by which the rim is bent in front: in at the corners, out to a lip in the midline. */
  const rim = (f: number, r: number): number => {
    const c = f / r
    return smooth(f / (RIM_FROM * b)) * (make.corner * 4 * c * c * (1 - c * c) - make.beak * c ** 4)
  }
  return {
    centre: [0, (anterior[1] + posterior[1]) / 2, (anterior[2] + posterior[2]) / 2],
    forward,
    up,
    outline,
    height(x, f) {
      const r = Math.sqrt(x * x + f * f) + 1e-6
      const out = r / outline.radiusAt(Math.atan2(x, -f))
      const edge = f > 0 ? rim(f, r) * smooth((out - 0.5) / 0.4) : 0
      return side * (edge + sunk(x, f))
    },
    waist: (v) => share * waistAt(v / wall),
  }
}

type Back = Pick<Make, 'hollow' | 'lobes' | 'widest' | 'square'>

/** Kidney-shaped with a hollow back above, flat or a little rounded behind at L5; squarer below (assumed, textbook). */
const BACK: Readonly<Record<SpineVertebra, { readonly superior: Back; readonly inferior: Back }>> = {
  T12: back(1.5, 1.2),
  L1: back(1.5, 1.2),
  L2: back(1.5, 1.2),
  L3: back(1.4, 1.1),
  L4: back(1, 0.7),
  L5: back(0.4, 0.2),
}

function back(superior: number, inferior: number): { readonly superior: Back; readonly inferior: Back } {
  return {
    superior: { hollow: superior, lobes: 0.4, widest: 0.12, square: 2.6 },
    inferior: { hollow: inferior, lobes: 0.4, widest: 0.16, square: 2.9 },
  }
}

/** The upper end plate of a vertebra's body. */
function superior(v: SpineVertebra): Plate {
  const p = SPINE_POSE[v].supEndplate
  return plate({
    anterior: p.anterior,
    posterior: p.posterior,
    width: vertebraValue('EPWu', v),
    concavity: vertebraValue('endplateConcavitySup', v),
    side: -1,
    ...BACK[v].superior,
    corner: BEND[v].superior[0],
    beak: BEND[v].superior[1],
    relief: reliefOf(v, 'superior'),
    wall: vertebraValue('VBHp', v),
    wallConcavity: vertebraValue('posteriorWallConcavity', v),
  })
}

/** The lower end plate of a vertebra's body. */
function inferior(v: SpineVertebra): Plate {
  const p = SPINE_POSE[v].infEndplate
  return plate({
    anterior: p.anterior,
    posterior: p.posterior,
    width: vertebraValue('EPWl', v),
    concavity: vertebraValue('endplateConcavityInf', v),
    side: 1,
    ...BACK[v].inferior,
    corner: BEND[v].inferior[0],
    beak: BEND[v].inferior[1],
    relief: reliefOf(v, 'inferior'),
    wall: vertebraValue('VBHp', v),
    wallConcavity: vertebraValue('posteriorWallConcavity', v),
  })
}

/** The end plates of each drawn body, world frame, mm: body and discs share them, so that they fit by construction. */
export const BODY_PLATES: Readonly<
  Record<SpineVertebra, { readonly superior: Plate; readonly inferior: Plate }>
> = {
  T12: { superior: superior('T12'), inferior: inferior('T12') },
  L1: { superior: superior('L1'), inferior: inferior('L1') },
  L2: { superior: superior('L2'), inferior: inferior('L2') },
  L3: { superior: superior('L3'), inferior: inferior('L3') },
  L4: { superior: superior('L4'), inferior: inferior('L4') },
  L5: { superior: superior('L5'), inferior: inferior('L5') },
}

/** S1's end plate: the concavity, the bend of its rim and the wall behind it are assumed. */
const SACRAL = plate({
  anterior: BONE_LANDMARK.promontory.p,
  posterior: BONE_LANDMARK.S1_posterior_corner.p,
  width: BODY.S1EndplateWidth.mean,
  concavity: 1.7,
  side: -1,
  hollow: 0.2,
  lobes: 0,
  widest: 0,
  square: 2.7,
  corner: 0.5,
  beak: 0.4,
  relief: reliefOf('S1', 'superior'),
  wall: 27,
  wallConcavity: 1,
})

/** The end plates that bound each disc. */
export const PLATES: Readonly<Record<SpineDisc, { readonly lower: Plate; readonly upper: Plate }>> = {
  'T12-L1': { lower: BODY_PLATES.L1.superior, upper: BODY_PLATES.T12.inferior },
  'L1-L2': { lower: BODY_PLATES.L2.superior, upper: BODY_PLATES.L1.inferior },
  'L2-L3': { lower: BODY_PLATES.L3.superior, upper: BODY_PLATES.L2.inferior },
  'L3-L4': { lower: BODY_PLATES.L4.superior, upper: BODY_PLATES.L3.inferior },
  'L4-L5': { lower: BODY_PLATES.L5.superior, upper: BODY_PLATES.L4.inferior },
  'L5-S1': { lower: SACRAL, upper: BODY_PLATES.L5.inferior },
}
