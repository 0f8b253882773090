import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { heightLoss } from '../../../models/lesion/height-loss.ts'
import { DISC_FRAME, inDisc } from '../../../models/motion/frames.ts'
import { type SpinePose, spinePose } from '../../../models/motion/pose.ts'
import { type Bvh, bvh, type Surface } from '../../../models/report/bvh.ts'
import { measureFacet } from '../../../models/report/facet.ts'
import { axesOf } from '../../../models/report/local.ts'
import { ROUNDING } from '../../../models/report/overlap.ts'
import { readParts } from '../../../models/report/read.ts'
import type { Vec3 } from '../../../models/shape/vec.ts'
import { DISC_LEVELS, type DiscLevel, type VertebraLevel } from '../../../src/domain/levels.ts'
import {
  alone,
  bent,
  bentFlavum,
  bonesOf,
  canalArea,
  foramenArea,
  posed,
  type Stored,
  upperOf,
} from './measure.ts'

const MODELS = resolve(import.meta.dirname, '../../../models')
const POSTURES = [-1, -0.5, 0.5, 1] as const

let spine: Stored
let ligaments: Stored
let lowers: Readonly<Record<DiscLevel, Bvh>>
beforeAll(async () => {
  spine = await readParts(resolve(MODELS, 'spine.glb'))
  ligaments = await readParts(resolve(MODELS, 'ligaments.glb'))
  lowers = Object.fromEntries(
    DISC_LEVELS.map((level) => [level, bvh(bonesOf(spine, level)[1])]),
  ) as unknown as Readonly<Record<DiscLevel, Bvh>>
}, 60_000)

function upperAt(level: DiscLevel, pose: SpinePose): Surface {
  return posed(bonesOf(spine, level)[0], upperOf(level), alone(pose, level))
}

/** The points of the upper bone's arch (vertices and middles of triangles) that stand in the lower bone, and how deep; mm. */
function intrusion(level: DiscLevel, pose: SpinePose): { readonly depth: number; readonly at: Vec3 } {
  const { positions: p, indices } = upperAt(level, pose)
  const lower = lowers[level]
  let found: { depth: number; at: Vec3 } = { depth: 0, at: [0, 0, 0] }
  const ask = (q: Vec3): void => {
    const [u, h] = inDisc(DISC_FRAME[level], q[1], q[2])
    if (u > -18 || h > 26 || !lower.inside(q)) return
    const depth = lower.distance(q)
    if (depth > Math.max(ROUNDING, found.depth)) found = { depth, at: q }
  }
  for (let i = 0; i < p.length; i += 3) ask([p[i]!, p[i + 1]!, p[i + 2]!])
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3]
    const mid = (k: number): number => (p[a + k]! + p[b + k]! + p[c + k]!) / 3
    ask([mid(0), mid(1), mid(2)])
  }
  return found
}

describe('bones over the whole range', () => {
  test.each(DISC_LEVELS)('do not stand in each other at %s', (level) => {
    for (const posture of POSTURES) {
      const { depth, at } = intrusion(level, spinePose({ posture }))
      expect(depth, `posture ${posture} at ${at.map(Math.round)}`).toBe(0)
    }
  })

  test.each(DISC_LEVELS)('nor over an aged disc at %s', (level) => {
    for (const posture of [-1, 0, 1]) {
      const { depth, at } = intrusion(
        level,
        spinePose({ posture, loss: { [level]: heightLoss(level, 'V') } }),
      )
      expect(depth, `posture ${posture} at ${at.map(Math.round)}`).toBeLessThanOrEqual(0.3)
    }
  })

  test.each(DISC_LEVELS)('meet in their joints, and never leave them, at %s', (level) => {
    const { up, forward } = axesOf(level.slice(3) as VertebraLevel | 'S1')
    const rest = measureFacet(bvh(bonesOf(spine, level)[0]), lowers[level], 1, up, forward)
    for (const posture of [-1, 1]) {
      const { gap, area } = measureFacet(
        bvh(upperAt(level, spinePose({ posture }))),
        lowers[level],
        1,
        up,
        forward,
      )
      expect(gap, `posture ${posture}`).toBeGreaterThan(0.5)
      expect(gap, `posture ${posture}`).toBeLessThan(2.8)
      expect(area / rest.area, `posture ${posture}`).toBeGreaterThan(0.3)
    }
  })
})

/**
 * Cadavers, recalled (Inufusa 1996): foramen +12 % and -15 %. Living people between bent forward and bent back: up to 44 % (Schmid
 * 1999). Bound: forward 9 to 17 %, back 9 to 19 %.
 */
describe('the foramen', () => {
  test.each(['L3-L4', 'L4-L5'] as const)('opens forward and narrows back at %s', (level) => {
    const rest = foramenArea(spine, level, spinePose({ posture: 0 }))
    const share = (posture: number): number => foramenArea(spine, level, spinePose({ posture })) / rest - 1
    const [back, half, forward] = [share(-1), share(0.5), share(1)]
    expect(forward).toBeGreaterThan(0.09)
    expect(forward).toBeLessThan(0.17)
    expect(back).toBeLessThan(-0.09)
    expect(back).toBeGreaterThan(-0.19)
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(forward)
    expect(forward - back).toBeLessThan(0.444)
  })
})

/**
 * Cadavers, recalled (Inufusa 1996): canal +11 % and -11 %; living people at L4-5, bent forward against bent back: 268 to 224 mm2
 * (Schmid 1999). Bound: both 8 to 14 %.
 */
describe('the canal', () => {
  test.each(['L3-L4', 'L4-L5'] as const)('widens forward and narrows back at %s', (level) => {
    const at = (posture: number): number => canalArea(spine, ligaments, level, spinePose({ posture }))
    const [back, rest, forward] = [at(-1), at(0), at(1)]
    expect(forward / rest - 1).toBeGreaterThan(0.08)
    expect(forward / rest - 1).toBeLessThan(0.14)
    expect(back / rest - 1).toBeLessThan(-0.08)
    expect(back / rest - 1).toBeGreaterThan(-0.14)
  })
})

describe('a flavum that buckles', () => {
  test.each(DISC_LEVELS)('stays out of the sac and the roots at %s', (level) => {
    const pose = alone(spinePose({ posture: -1 }), level)
    const flavum = bentFlavum(ligaments.get(`flavum_${level}`)!, pose)
    const nerves = [...spine.keys()].filter((name) => name === 'dura' || name.startsWith('root_'))
    for (const name of nerves) {
      const nerve = bvh(bent(spine.get(name)!, pose))
      let least = Number.POSITIVE_INFINITY
      for (let i = 0; i < flavum.positions.length; i += 3) {
        const at = [flavum.positions[i]!, flavum.positions[i + 1]!, flavum.positions[i + 2]!] as const
        least = Math.min(least, nerve.inside(at) ? -nerve.distance(at) : nerve.distance(at))
      }
      expect(least, name).toBeGreaterThan(0.3)
    }
  })
})
