import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { lesionOf } from '../../models/lesion/lesion-of.ts'
import { createLiveNeural } from '../../models/lesion/live-neural.ts'
import { isWatertight } from '../../models/shape/measure.ts'
import { atOnce } from '../../models/shape/steps.ts'
import { completeFinding } from '../../src/domain/complete.ts'
import { type Finding, HEALTHY } from '../../src/domain/finding.ts'
import type { DiscLevel } from '../../src/domain/levels.ts'
import { type LesionMotion, motionOf } from '../../src/scene/lesion-motion.ts'

beforeAll(() => vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) }))
afterAll(() => vi.unstubAllGlobals())

const FRAME = 1 / 60
/** Nodes so near to the tissue's surface count, mm. */
const NEAR = 1

/** By how much the surface of a disc moves from one picture of it to the next, mm at most. */
function moved(before: Float32Array, after: Float32Array): number {
  let most = 0
  for (let i = 0; i < before.length; i++) {
    const [a, b] = [before[i]!, after[i]!]
    if (Math.abs(a) < NEAR || Math.abs(b) < NEAR || a > 0 !== b > 0) most = Math.max(most, Math.abs(a - b))
  }
  return most
}

/** Goes on for so many frames. Gives the farthest that the surface has moved in one of them, mm. */
function run(motion: LesionMotion, frames: number): number {
  const disc = atOnce(motion.prepare())
  let most = 0
  for (let i = 0; i < frames; i++) {
    const before = disc.values.slice()
    if (!motion.step(FRAME)) i = frames
    most = Math.max(most, moved(before, disc.values))
    const { positions, indices, vertexCount, indexCount } = disc.mesh
    if (i % 7 === 0)
      expect(
        isWatertight({
          positions: positions.slice(0, vertexCount * 3),
          indices: indices.slice(0, indexCount),
        }),
      ).toBe(true)
  }
  return most
}

const at = (wish: Partial<Finding>): Finding => completeFinding({ size: 0.7, ...wish }).finding

/** What a hand might do, never waiting for the end: by how many frames each comes before the next. */
const HASTY = (level: DiscLevel): readonly (readonly [frames: number, finding: Finding])[] => [
  [12, at({ level, shape: 'extrusion', zone: 'central', side: 'midline' })],
  [20, at({ level, shape: 'sequestration', zone: 'subarticular', side: 'left', migration: 'pedicular' })],
  [15, at({ level, shape: 'protrusion', zone: 'foraminal', side: 'right' })],
  [9, { ...HEALTHY, level }],
  [10, at({ level, shape: 'bulge' })],
  [21, at({ level, shape: 'extrusion', zone: 'subarticular', side: 'left', size: 1 })],
  [4, at({ level, shape: 'extrusion', zone: 'subarticular', side: 'left', size: 0.2 })],
  [14, at({ level, shape: 'extrusion', zone: 'subarticular', side: 'right' })],
  [16, at({ level: level === 'L4-L5' ? 'L3-L4' : 'L4-L5', shape: 'extrusion' })],
  [60, at({ level, shape: 'protrusion', zone: 'central', side: 'midline' })],
]

/** The farthest that a point of sac and roots moves in one frame while a disc is sent here and there, mm. */
function nervesMove(level: DiscLevel): number {
  const motion = motionOf(level)
  const neural = createLiveNeural(atOnce(motion.prepare()))
  neural.update()
  let most = 0
  for (const [frames, finding] of HASTY(level)) {
    motion.aim(finding)
    for (let i = 0; i < frames; i++) {
      const before = neural.parts.map(({ mesh }) => mesh.positions.slice())
      motion.step(FRAME)
      neural.update()
      neural.parts.forEach(({ mesh }, part) => {
        const [a, b] = [before[part]!, mesh.positions]
        for (let o = 0; o < a.length; o += 3) {
          const [dx, dy, dz] = [a[o]! - b[o]!, a[o + 1]! - b[o + 1]!, a[o + 2]! - b[o + 2]!]
          most = Math.max(most, Math.sqrt(dx * dx + dy * dy + dz * dz))
        }
      })
    }
  }
  return most
}

describe('a disc on its way', () => {
  test.each(['L4-L5', 'L5-S1'] as const)(
    'can be sent elsewhere at any moment, without a jump: %s',
    (level) => {
      const motion = motionOf(level)
      const farthest = HASTY(level).map(([frames, finding]) => {
        motion.aim(finding)
        return run(motion, frames)
      })
      for (const [i, far] of farthest.entries()) expect(far, `step ${i}`).toBeLessThan(0.8)
      expect(motion.lesion).toEqual(lesionOf(HASTY(level).at(-1)![1]))
    },
  )

  test('takes sac and roots along without a jump', () => {
    expect(nervesMove('L4-L5')).toBeLessThan(0.8)
  })

  test('follows a slider of its size while it is dragged', () => {
    const motion = motionOf('L4-L5')
    const place = { level: 'L4-L5', shape: 'extrusion', zone: 'subarticular', side: 'left' } as const
    motion.aim(at({ ...place, size: 0.3 }))
    run(motion, 60)
    let far = 0
    for (let size = 0.3; size <= 0.9; size += 0.02) {
      motion.aim(at({ ...place, size }))
      far = Math.max(far, run(motion, 1))
    }
    const there = lesionOf(at({ ...place, size: 0.9 })).head.depth
    const from = lesionOf(at({ ...place, size: 0.3 })).head.depth
    // After half a second of dragging no more than a third of the way is left.
    expect((motion.lesion.head.depth - from) / (there - from)).toBeGreaterThan(0.67)
    expect(far).toBeLessThan(1)
  })
})
