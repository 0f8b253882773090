import { describe, expect, it } from 'vitest'
import { hip, hipField } from '../../../models/anatomy/pelvis.ts'
import { sacrumField } from '../../../models/anatomy/sacrum-field.ts'
import { BODY } from '../../../models/morphometry/body.ts'
import { BONE_LANDMARK } from '../../../models/morphometry/skeleton.ts'
import { componentCount, genus, isWatertight } from '../../../models/shape/measure.ts'

const mesh = hip('left', 3)

function nearest(p: readonly [number, number, number]): number {
  let best = Infinity
  for (let i = 0; i < mesh.positions.length; i += 3) {
    const [x, y, z] = [
      mesh.positions[i]! - p[0],
      mesh.positions[i + 1]! - p[1],
      mesh.positions[i + 2]! - p[2],
    ]
    best = Math.min(best, Math.sqrt(x * x + y * y + z * z))
  }
  return best
}

describe('the hip bone', () => {
  it('is one closed body with one hole: the obturator foramen', () => {
    expect(isWatertight(mesh)).toBe(true)
    expect(componentCount(mesh)).toBe(1)
    expect(genus(mesh)).toBe(1)
    const [x, y, z] = [38, -132, 36]
    expect(hipField(x, y, z)).toBeGreaterThan(8)
  })

  it.each([
    ['ASIS', 8],
    ['PSIS', 8],
    ['iliac_crest_top', 5],
    ['iliac_most_lateral', 8],
    ['ischial_spine', 5],
    ['ischial_tuberosity_lowest', 6],
    ['pubic_body_anterior', 6],
    ['pubic_tubercle', 6],
  ] as const)('passes %s within its spread between people', (name, within) => {
    expect(nearest(BONE_LANDMARK[name].p)).toBeLessThan(within)
  })

  it('has the average height and breadth', () => {
    let [low, high, wide] = [Infinity, -Infinity, 0]
    for (let i = 0; i < mesh.positions.length; i += 3) {
      wide = Math.max(wide, mesh.positions[i]!)
      low = Math.min(low, mesh.positions[i + 1]!)
      high = Math.max(high, mesh.positions[i + 1]!)
    }
    expect(Math.abs(2 * wide - BODY.biIliacBreadth.mean)).toBeLessThan(8)
    expect(Math.abs(high - low - BODY.pelvisHeight.mean)).toBeLessThan(10)
  })

  it('takes the femoral head with 1 to 4 mm of joint', () => {
    const [x, y, z] = BONE_LANDMARK.HJC.p
    const head = BODY.femoralHeadDiameter.mean / 2
    const roof = hipField(x, y + head, z)
    expect(roof).toBeGreaterThan(1)
    expect(roof).toBeLessThan(4)
  })

  it('meets the sacrum along the sacroiliac joint and does not enter it', () => {
    let near = 0
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const gap = sacrumField(mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!)
      expect(gap).toBeGreaterThan(0)
      if (gap < 3.5) near++
    }
    expect(near).toBeGreaterThan(30)
  })
})
