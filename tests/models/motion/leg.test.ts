import { beforeAll, describe, expect, test } from 'vitest'
import { BONE_LANDMARK } from '../../../models/morphometry/skeleton.ts'
import {
  type Axis,
  HIP_AXIS,
  KNEE_AXIS,
  LEG_AT_REST,
  type LegMove,
  legMotions,
  legPose,
  turned,
} from '../../../models/motion/leg.ts'
import { ramp, warpLegPoint } from '../../../models/motion/leg-warp.ts'
import { bvh } from '../../../models/report/bvh.ts'
import { overlap, protrusion } from '../../../models/report/overlap.ts'
import type { Vec3 } from '../../../models/shape/vec.ts'
import { type Body, litres, longestStretch, posed, storedBody } from './leg-body.ts'

const SLR = 'straightLegRaise'
const STRETCH = 'femoralStretch'
const RAD = Math.PI / 180

/** What lies on and in a leg, and in the trunk. */
const POINTS: readonly Vec3[] = Object.values(BONE_LANDMARK).map(({ p }) => p)

const apart = (a: Vec3, b: Vec3): number =>
  Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2)

describe('the pose of a test', () => {
  test('is at rest at 0 degrees and without a test, and then moves nothing at all', () => {
    expect(legPose('none', 45, 'left')).toEqual(LEG_AT_REST)
    for (const move of [SLR, STRETCH] as const) {
      const pose = legPose(move, 0, 'left')
      expect(pose.hip + 0).toBe(0)
      expect(pose.knee).toBe(0)
      for (const p of POINTS) {
        expect(warpLegPoint(pose, p)).toEqual(p)
        for (const motion of Object.values(legMotions(pose)))
          expect(apart(turned(motion, p), p)).toBeLessThan(1e-9)
      }
    }
  })

  test('lifts the straight leg forwards by the angle at the hip', () => {
    const { thigh, shank, patella } = legMotions(legPose(SLR, 90, 'left'))
    expect(shank).toEqual(thigh)
    expect(patella).toEqual(thigh)
    const ankle = turned(shank, BONE_LANDMARK.ankle_plafond_centre.p)
    const [y, z] = [
      BONE_LANDMARK.ankle_plafond_centre.p[1] - HIP_AXIS.y,
      BONE_LANDMARK.ankle_plafond_centre.p[2] - HIP_AXIS.z,
    ]
    // Straight forward, on the height of the hip but for the mm that the head glides.
    expect(ankle[2] - HIP_AXIS.z).toBeCloseTo(-y, 6)
    expect(Math.abs(ankle[1] - HIP_AXIS.y - z)).toBeLessThan(1)
  })

  test('bends the knee backwards by the angle, and extends the hip a little only at the end', () => {
    for (const degrees of [30, 60, 80, 120]) {
      const pose = legPose(STRETCH, degrees, 'left')
      expect(pose.knee / RAD).toBeCloseTo(degrees, 9)
      if (degrees <= 80) expect(pose.hip + 0).toBe(0)
      else expect(pose.hip / RAD).toBeCloseTo(-10, 9)
    }
    const { shank } = legMotions(legPose(STRETCH, 90, 'left'))
    const heel = turned(shank, BONE_LANDMARK.calcaneus_posterior.p)
    expect(heel[2]).toBeLessThan(-300)
    expect(heel[1]).toBeGreaterThan(KNEE_AXIS.y - 100)
  })
})

describe('the warp', () => {
  const poses = [
    legPose(SLR, 30, 'left'),
    legPose(SLR, 90, 'left'),
    legPose(STRETCH, 60, 'left'),
    legPose(STRETCH, 120, 'left'),
  ]

  test('leaves trunk, sacrum and the other leg where they are', () => {
    for (const pose of poses) {
      for (const name of [
        'ASIS',
        'PSIS',
        'iliac_crest_top',
        'promontory',
        'sacral_apex',
        'coccyx_tip',
        'L5_SP_tip',
        'L1_body_centre',
      ] as const)
        expect(apart(warpLegPoint(pose, BONE_LANDMARK[name].p), BONE_LANDMARK[name].p), name).toBeLessThan(4)
      for (const [x, y, z] of POINTS) {
        if (x < 8) continue
        const other: Vec3 = [-x, y, z]
        expect(warpLegPoint(pose, other)).toEqual(other)
      }
    }
  })

  test('carries what is far from a joint as the bone there', () => {
    for (const pose of poses) {
      const { thigh, shank } = legMotions(pose)
      for (const name of [
        'ankle_plafond_centre',
        'hallux_tip',
        'heel_skin',
        'medial_malleolus_tip',
        'MT5_head',
      ] as const) {
        const { p } = BONE_LANDMARK[name]
        expect(apart(warpLegPoint(pose, p), turned(shank, p)), name).toBeLessThan(1)
      }
      // The back of the thigh lags by 2 mm in the raise, and gives way to the calf by 5 in the stretch.
      for (const p of [
        [90, -330, 90],
        [60, -330, -70],
        [140, -330, 0],
      ] as const)
        expect(apart(warpLegPoint(pose, p), turned(thigh, p))).toBeLessThan(p[2] < 0 ? 5.5 : 2.5)
    }
  })

  test('is the same for the right leg, mirrored', () => {
    for (const pose of poses) {
      for (const [x, y, z] of POINTS) {
        const [mx, my, mz] = warpLegPoint({ ...pose, side: -1 }, [-x, y, z])
        expect([mx === 0 ? 0 : -mx, my, mz]).toEqual(warpLegPoint(pose, [x, y, z]).map((v) => v + 0))
      }
    }
  })

  test('moves neighbours alike: nowhere a tear', () => {
    for (const pose of poses) {
      let worst = 0
      for (let x = 1; x < 180; x += 12)
        for (let y = -700; y < 100; y += 9)
          for (let z = -140; z < 140; z += 9) {
            const at = warpLegPoint(pose, [x, y, z])
            // The axes themselves are the one place where directions meet; bone lies there.
            const near = (axis: Axis): boolean => (y - axis.y) ** 2 + (z - axis.z) ** 2 < 20 ** 2
            if (near(HIP_AXIS) || near(KNEE_AXIS)) continue
            worst = Math.max(
              worst,
              apart(at, warpLegPoint(pose, [x, y + 0.1, z])),
              apart(at, warpLegPoint(pose, [x, y, z + 0.1])),
            )
          }
      expect(worst / 0.1).toBeLessThan(5)
    }
  })

  test('has a ramp without steps or kinks', () => {
    for (let t = -0.2; t < 1.2; t += 0.001) {
      const slope = (ramp(t + 0.001) - ramp(t)) / 0.001
      const next = (ramp(t + 0.002) - ramp(t + 0.001)) / 0.001
      expect(slope).toBeGreaterThanOrEqual(-1e-9)
      expect(Math.abs(next - slope)).toBeLessThan(0.01)
    }
    expect(ramp(0)).toBe(0)
    expect(ramp(1)).toBe(1)
  })

  test('goes on smoothly with the angle', () => {
    for (const move of [SLR, STRETCH] as const)
      for (let degrees = 0; degrees < (move === SLR ? 90 : 120); degrees += 1) {
        const one = legPose(move, degrees, 'left')
        const other = legPose(move, degrees + 1, 'left')
        // A degree moves the toes by 17 mm at most, and the thigh comes along at the end of the stretch.
        for (const p of POINTS) expect(apart(warpLegPoint(one, p), warpLegPoint(other, p))).toBeLessThan(22)
      }
  })
})

describe('on the stored body', () => {
  let body: Body
  beforeAll(async () => {
    body = await storedBody()
  }, 60_000)

  const ANGLES: readonly (readonly [LegMove, number])[] = [
    [SLR, 30],
    [SLR, 60],
    [SLR, 90],
    [STRETCH, 60],
    [STRETCH, 120],
  ]

  test.each(ANGLES)(
    '%s %i: the skin keeps its volume to 2 % and no edge is drawn out beyond 4.5 times',
    (move, degrees) => {
      const rest = body.get('skin')!
      const skin = posed(body, legPose(move, degrees, 'left')).get('skin')!
      expect(litres(rest)).toBeGreaterThan(40)
      expect(Math.abs(litres(skin) / litres(rest) - 1)).toBeLessThan(0.02)
      expect(longestStretch(rest, skin)).toBeLessThan(4.5)
    },
  )

  test.each(ANGLES)(
    '%s %i: bones stay out of one another, nerves off the bones and inside the skin',
    (move, degrees) => {
      const parts = posed(body, legPose(move, degrees, 'left'))
      const skin = bvh(parts.get('skin')!)
      const bones = [...parts]
        .filter(([id]) => /^bone_.*_left$|^sacrum$/.test(id))
        .map(([id, part]) => ({ id, tree: bvh(part) }))
      bones.forEach(({ id, tree }, i) => {
        for (const other of bones.slice(i + 1))
          expect(overlap(tree, other.tree).depth, `${id} ${other.id}`).toBe(0)
      })
      for (const [id, part] of parts) {
        if (!/^nerve_.*_left$/.test(id)) continue
        const nerve = bvh(part)
        for (const bone of bones)
          expect(overlap(nerve, bone.tree).depth, `${id} ${bone.id}`).toBeLessThan(0.1)
        // The skin's triangles are flat where the limb is bent: a nerve just under it may show by a hair.
        expect(protrusion(nerve, skin, 180).depth, id).toBeLessThan(0.5)
      }
    },
    60_000,
  )
})
