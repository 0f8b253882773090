import { describe, expect, test } from 'vitest'
import { STANDING, spinePose } from '../../models/motion/pose.ts'
import { warpPoint } from '../../models/motion/warp.ts'
import { HEALTHY } from '../../src/domain/finding.ts'
import { DISC_LEVELS } from '../../src/domain/levels.ts'
import { bentPose } from '../../src/scene/bent.ts'
import { type Pose, poseOf } from '../../src/scene/shots.ts'

const finding = { ...HEALTHY, level: 'L2-L3', shape: 'protrusion' } as const

function apart([ax, ay, az]: Pose['eye'], [bx, by, bz]: Pose['eye']): number {
  return Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2)
}

describe('a shot of a bent spine', () => {
  test('is the shot itself while one stands', () => {
    const pose = poseOf('disc', finding)
    expect(bentPose(STANDING, pose)).toBe(pose)
  })

  test.each(['disc', 'left', 'below'] as const)(
    '%s looks at the same place of the body, from as far',
    (shot) => {
      const pose = poseOf(shot, finding)
      const spine = spinePose({ posture: 1 })
      const bent = bentPose(spine, pose)
      expect(bent.target).toEqual(warpPoint(spine, pose.target))
      expect(apart(bent.target, pose.target)).toBeGreaterThan(10)
      expect(apart(bent.eye, bent.target)).toBeCloseTo(apart(pose.eye, pose.target), 6)
    },
  )

  const over = ({ eye, target, cut }: Pose): number =>
    cut!.normal.reduce((sum, n, k) => sum + n * (eye[k]! - target[k]!), 0)

  test('a cut stays in its disc, and the eye leans back with it', () => {
    const pose = poseOf('below', finding)
    const spine = spinePose({ posture: -1 })
    const bent = bentPose(spine, pose)
    expect(bent.cut!.through).toEqual(warpPoint(spine, pose.cut!.through))
    expect(over(bent)).toBeCloseTo(over(pose), 6)
    expect(bent.cut!.normal).not.toEqual(pose.cut!.normal)
  })

  test('bent forward the eye stays in front and below, so that front is still up', () => {
    for (const level of DISC_LEVELS) {
      const bent = bentPose(spinePose({ posture: 1 }), poseOf('below', { ...finding, level }))
      expect(bent.eye[2] - bent.target[2]).toBeGreaterThan(0)
      expect(over(bent)).toBeGreaterThan(60)
    }
  })
})
