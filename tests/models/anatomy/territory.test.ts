import { describe, expect, it } from 'vitest'
import { skinField } from '../../../models/anatomy/skin.ts'
import { DERMATOME, PAIN_FIELD, territoryWeight } from '../../../models/anatomy/territory.ts'
import type { Vec3 } from '../../../models/shape/vec.ts'
import { normalize } from '../../../models/shape/vec.ts'
import { ROOTS, type Root } from '../../../src/domain/levels.ts'

function normalAt([x, y, z]: Vec3): Vec3 {
  const h = 0.5
  return normalize([
    skinField(x + h, y, z) - skinField(x - h, y, z),
    skinField(x, y + h, z) - skinField(x, y - h, z),
    skinField(x, y, z + h) - skinField(x, y, z - h),
  ])
}

/** From inside the left leg outwards to its skin: `deg` 0 in front, 90 lateral, 180 behind, -90 medial. */
function onSkin(y: number, deg: number): { p: Vec3; n: Vec3 } {
  const [sin, cos] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)]
  let [near, far] = [0, 220]
  const [cx, cz] = [y > -400 ? 88 : 76, y > -600 ? 0 : -20]
  for (let i = 0; i < 30; i++) {
    const mid = (near + far) / 2
    if (skinField(cx + sin * mid, y, cz + cos * mid) < 0) near = mid
    else far = mid
  }
  const p: Vec3 = [cx + sin * near, y, cz + cos * near]
  return { p, n: normalAt(p) }
}

const pain = (root: Root, y: number, deg: number) => {
  const { p, n } = onSkin(y, deg)
  return territoryWeight(PAIN_FIELD[root], p, n)
}
const numb = (root: Root, y: number, deg: number) => {
  const { p, n } = onSkin(y, deg)
  return territoryWeight(DERMATOME[root], p, n)
}

describe('the fields on the skin', () => {
  it('are drawn twice for every root, with weights from 0 to 1 and on the skin', () => {
    for (const root of ROOTS) {
      for (const capsules of [PAIN_FIELD[root], DERMATOME[root]]) {
        expect(capsules.length).toBeGreaterThan(0)
        for (const { a, b, weight, outward } of capsules) {
          for (const w of weight) expect(w > 0 && w <= 1).toBe(true)
          for (const o of outward) expect(o[0] ** 2 + o[1] ** 2 + o[2] ** 2).toBeCloseTo(1, 5)
          for (const p of [a, b]) expect(Math.abs(skinField(...p))).toBeLessThan(14)
        }
      }
    }
    expect(PAIN_FIELD).not.toBe(DERMATOME)
  })

  it('fade: the weight falls smoothly to nothing and never jumps', () => {
    for (let deg = -180; deg < 180; deg += 3) {
      expect(Math.abs(pain('L5', -620, deg) - pain('L5', -620, deg + 3))).toBeLessThan(0.2)
    }
  })

  it.each<[Root, number, number, number]>([
    ['L2', -190, 5, -175],
    ['L3', -340, 0, 180],
    ['L4', -720, -75, 105],
    ['L5', -310, 94, -86],
    ['L5', -660, 60, -120],
    ['S1', -320, 176, -4],
    ['S1', -700, 156, -24],
    ['S2', -420, 184, 4],
  ])('%s pain at %d mm is on its side of the limb and does not shine through', (root, y, here, there) => {
    expect(pain(root, y, here)).toBeGreaterThan(0.7)
    expect(pain(root, y, there)).toBeLessThan(0.03)
  })

  it('L4 crosses the thigh only sometimes, and its numb zone stays on the medial leg (cr-4)', () => {
    expect(pain('L4', -310, 28)).toBeGreaterThan(0.3)
    expect(pain('L4', -310, 28)).toBeLessThan(0.6)
    for (let y = -150; y > -500; y -= 25)
      for (let deg = 0; deg < 360; deg += 20) expect(numb('L4', y, deg)).toBeLessThan(0.05)
    expect(numb('L4', -740, -82)).toBeGreaterThan(0.8)
    expect(numb('L4', -740, 90)).toBe(0)
  })

  it('numb zones of neighbours leave skin blank between them', () => {
    const painted = (deg: number) => Math.max(...ROOTS.map((root) => numb(root, -700, deg)))
    const blank = Array.from({ length: 36 }, (_, i) => painted(i * 10)).filter((w) => w < 0.1)
    expect(blank.length).toBeGreaterThan(3)
  })

  it('L5 reaches the great toe and S1 the little toe', () => {
    const up: Vec3 = [0, 1, 0]
    expect(territoryWeight(PAIN_FIELD.L5, [65, -946, 150], up)).toBeGreaterThan(0.8)
    expect(territoryWeight(PAIN_FIELD.S1, [65, -946, 150], up)).toBe(0)
    expect(territoryWeight(PAIN_FIELD.S1, [130, -953, 110], [0.7, 0.7, 0])).toBeGreaterThan(0.8)
  })
})
