import { describe, expect, test } from 'vitest'
import { heightLoss } from '../../../models/lesion/height-loss.ts'
import { SPINE_POSE } from '../../../models/morphometry/thoracic.ts'
import { DISC_FRAME, outOfDisc } from '../../../models/motion/frames.ts'
import { angleOf, boneMotion, STANDING, spinePose } from '../../../models/motion/pose.ts'
import { BACK, CLOSES_BEHIND, RANGE } from '../../../models/motion/segments.ts'
import { shareAt, turnAt, warpPoint } from '../../../models/motion/warp.ts'
import type { Vec3 } from '../../../models/shape/vec.ts'
import { DISC_GRADES } from '../../../src/domain/degeneration.ts'
import { DISC_LEVELS, VERTEBRAE } from '../../../src/domain/levels.ts'

const POSTURES = [-1, -0.5, 0.25, 0.5, 1] as const

/** Where soft parts lie: disc, canal, foramina and the roots in front of the sacrum; mm. */
function* places(step: number): Generator<Vec3> {
  for (let y = -60; y <= 200; y += step) {
    for (let z = -62; z <= 42; z += step) yield [0, y, z]
  }
}

describe('how far the segments bend', () => {
  test('the whole range is the published one', () => {
    for (const level of DISC_LEVELS)
      expect(angleOf(level, 1) - angleOf(level, -1)).toBeCloseTo(RANGE[level], 9)
  })

  test.each(DISC_LEVELS)('%s bends further the further the slider goes, forward more than back', (level) => {
    let last = angleOf(level, -1)
    for (let p = -0.95; p <= 1; p += 0.05) {
      const now = angleOf(level, p)
      expect(now).toBeGreaterThan(last)
      last = now
    }
    expect(angleOf(level, 1)).toBeGreaterThan(-angleOf(level, -1))
    expect(BACK[level]).toBeLessThanOrEqual(RANGE[level] / 5 + 1e-9)
  })
})

describe('standing', () => {
  test('nothing moves', () => {
    expect(STANDING.still).toBe(true)
    expect(spinePose({ posture: 0, loss: { 'L4-L5': 0 } }).still).toBe(true)
    for (const p of places(9)) expect(warpPoint(STANDING, p)).toBe(p)
    for (const bone of VERTEBRAE) expect(boneMotion(STANDING, bone)).toEqual({ angle: 0, shift: [0, 0] })
  })

  test('and close to standing nearly nothing', () => {
    for (const p of places(9)) {
      const [, y, z] = warpPoint(spinePose({ posture: 0.001 }), p)
      expect(Math.abs(y - p[1]) + Math.abs(z - p[2])).toBeLessThan(0.3)
    }
  })
})

describe('soft parts', () => {
  test.each(POSTURES)('lie on their bones as they did, at posture %d', (posture) => {
    const pose = spinePose({ posture, loss: { 'L4-L5': 3 } })
    for (const bone of VERTEBRAE) {
      const { angle, shift } = boneMotion(pose, bone)
      const { bodyCentre, supEndplate, infEndplate } = SPINE_POSE[bone]
      for (const p of [
        bodyCentre,
        supEndplate.anterior,
        supEndplate.posterior,
        infEndplate.anterior,
        infEndplate.posterior,
      ]) {
        const [, y, z] = warpPoint(pose, p)
        expect(y).toBeCloseTo(Math.cos(angle) * p[1] - Math.sin(angle) * p[2] + shift[0], 4)
        expect(z).toBeCloseTo(Math.sin(angle) * p[1] + Math.cos(angle) * p[2] + shift[1], 4)
        expect(turnAt(pose, p)).toBeCloseTo(angle, 6)
      }
    }
    // The sacrum stays, and what lies on it.
    const sacral: readonly Vec3[] = [
      [0, -20, -20],
      [0, -50, -40],
      [0, -14, 8],
    ]
    for (const p of sacral) {
      const to = warpPoint(pose, p)
      expect(Math.abs(to[1] - p[1]) + Math.abs(to[2] - p[2])).toBeLessThan(1e-9)
    }
  })

  test.each([...POSTURES, 0])(
    'are neither torn nor folded at posture %d, whatever the disc has lost',
    (posture) => {
      for (const level of DISC_LEVELS) {
        const pose = spinePose({ posture, loss: { [level]: heightLoss(level, 'V') } })
        const e = 0.02
        for (const p of places(3.7)) {
          const at = (dy: number, dz: number): Vec3 => warpPoint(pose, [0, p[1] + dy, p[2] + dz])
          const [o, up, on] = [at(0, 0), at(e, 0), at(0, e)]
          const [a, b] = [(up[1] - o[1]) / e, (up[2] - o[2]) / e]
          const [c, d] = [(on[1] - o[1]) / e, (on[2] - o[2]) / e]
          // How much of its area a small piece keeps; and how far its sides are drawn out.
          expect(a * d - b * c, `${level} at ${p}`).toBeGreaterThan(0.15)
          expect(Math.max(Math.sqrt(a * a + b * b), Math.sqrt(c * c + d * d))).toBeLessThan(3)
        }
      }
    },
  )

  test('a share runs from the lower bone to the upper one', () => {
    for (const level of DISC_LEVELS) {
      const frame = DISC_FRAME[level]
      expect(shareAt(level, ...frame.below.posterior)).toBeCloseTo(0, 6)
      expect(shareAt(level, ...frame.above.anterior)).toBeCloseTo(1, 6)
      expect(shareAt(level, ...frame.centre)).toBeCloseTo(0.5, 1)
    }
  })
})

describe('a disc that has lost height', () => {
  test.each(DISC_GRADES)(
    'grade %s: the middle sinks by what is lost, the joints keep their space',
    (grade) => {
      for (const level of DISC_LEVELS) {
        const lost = heightLoss(level, grade)
        const pose = spinePose({ posture: 0, loss: { [level]: lost } })
        const frame = DISC_FRAME[level]
        const { angle, shift } = boneMotion(pose, level.slice(0, 2) as 'L1')
        const move = ([y, z]: readonly [number, number]): readonly [number, number] => [
          Math.cos(angle) * y - Math.sin(angle) * z + shift[0],
          Math.sin(angle) * y + Math.cos(angle) * z + shift[1],
        ]
        const sunk = (u: number): number => {
          const p = outOfDisc(frame, u, 0)
          const [y, z] = move(p)
          return -((y - p[0]) * frame.up[0] + (z - p[1]) * frame.up[1])
        }
        expect(sunk(0)).toBeCloseTo(lost, 1)
        expect(Math.abs(sunk(-18 - CLOSES_BEHIND))).toBeLessThan(0.25)
      }
    },
  )
})
