import { beforeAll, describe, expect, test } from 'vitest'
import { FACET_JOINT } from '../../../models/anatomy/facet-joint.ts'
import { localVertebraField, VERTEBRA_BOX, vertebraField } from '../../../models/anatomy/vertebra.ts'
import { vertebraForm } from '../../../models/anatomy/vertebra-form.ts'
import { type Shift, sway } from '../../../models/anatomy/vertebra-life.ts'
import { SEGMENT } from '../../../models/morphometry/segment.ts'
import { VERTEBRA } from '../../../models/morphometry/vertebra.ts'
import type { Field } from '../../../models/shape/field.ts'
import { componentCount, genus, isWatertight, volume } from '../../../models/shape/measure.ts'
import type { Mesh } from '../../../models/shape/mesh.ts'
import { meshField } from '../../../models/shape/surface-nets.ts'
import { DISC_LEVELS, VERTEBRAE, type VertebraLevel } from '../../../src/domain/levels.ts'

/** The first change of inside to outside (or back) from `from` along one axis, mm travelled; NaN when there is none. */
function travel(field: Field, from: readonly number[], axis: 0 | 1 | 2, sign: 1 | -1, limit = 60): number {
  const p = [...from]
  const start = field(p[0]!, p[1]!, p[2]!) < 0
  for (let d = 0; d < limit; d += 0.1) {
    p[axis] = from[axis]! + sign * d
    if (field(p[0]!, p[1]!, p[2]!) < 0 !== start) return d
  }
  return Number.NaN
}

/** Width of the left pedicle across its own axis: the least over all directions from its medial wall, mm. */
function isthmus(field: Field, y: number, z: number, half: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let angle = -50; angle <= 50; angle += 2) {
    const [s, c] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)]
    let d = 0.6
    while (d < least && field(half + d * c, y, z + d * s) < 0) d += 0.1
    least = Math.min(least, d)
  }
  return least
}

describe.each(VERTEBRAE)('%s', (level: VertebraLevel) => {
  const field = localVertebraField(level)
  const form = vertebraForm(level)
  const table = (name: keyof typeof VERTEBRA): number => VERTEBRA[name].mean[level]
  const near = (measured: number, name: keyof typeof VERTEBRA, within: number): void => {
    expect(Math.abs(measured - table(name)), `${name} ${measured.toFixed(1)}`).toBeLessThanOrEqual(within)
  }
  let mesh: Mesh
  beforeAll(() => {
    mesh = meshField(field, VERTEBRA_BOX, 1)
  }, 120_000)

  test('is one closed bone with one hole, its canal', () => {
    expect(isWatertight(mesh)).toBe(true)
    expect(componentCount(mesh)).toBe(1)
    expect(genus(mesh)).toBe(1)
  })

  test('has the bulk of a real one (the meshes measured: 45.8 to 80.6 cm3, L1 to L5)', () => {
    expect(volume(mesh)).toBeGreaterThan(36_000)
    expect(volume(mesh)).toBeLessThan(70_000)
  })

  test('reaches as far as the tables say', () => {
    let side = 0
    let back = 0
    for (let i = 0; i < mesh.positions.length; i += 3) {
      side = Math.max(side, mesh.positions[i]!)
      back = Math.min(back, mesh.positions[i + 2]!)
    }
    near(side * 2, 'TPspan', 4)
    near(form.wall - back, 'SPTipBehindPostWall', 3)
  })

  test('has the body of its level: taller in front or behind, as wide and as high as published', () => {
    // Beside the midline, clear of the basivertebral vein; the tallest column near each rim.
    const column = (z: number): number =>
      60 - travel(field, [5, 30, z], 1, -1) - travel(field, [5, -30, z], 1, 1)
    const tallest = (from: number, to: number): number => {
      let most = 0
      for (let z = from; z <= to; z += 0.5) most = Math.max(most, column(z) || 0)
      return most
    }
    near(tallest(10, 19), 'VBHa', 2)
    near(tallest(-17, -10), 'VBHp', 2)
    // Near the end plate the rim is at its widest.
    const high = form.rimAbove - 2
    near(travel(field, [0, high, 2], 0, 1) + travel(field, [0, high, 2], 0, -1), 'EPWu', 3)
  })

  test('has rims that stand out from a waist, and the depth of its level at the rim', () => {
    const across = (y: number): number => travel(field, [0, y, 8], 0, 1) + travel(field, [0, y, 8], 0, -1)
    const waist = across((form.rimAbove + form.rimBelow) / 2 - 2)
    expect(across(form.rimAbove - 3.5)).toBeGreaterThan(waist + 0.7)
    expect(across(form.rimBelow + 3.5)).toBeGreaterThan(waist + 1)
    let [front, back] = [-60, 60]
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const [x, y, z] = [mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!]
      if (Math.abs(x) > 8 || y < form.rimAbove - 5 || z < form.wall - 4) continue
      front = Math.max(front, z)
      back = Math.min(back, z)
    }
    near(front - back, 'EPDu', 1.2)
  })

  test('has a transverse process flattened from front to back, L5 a stout one', () => {
    const x = form.pedicleX + 0.75 * (table('TPspan') / 2 - form.pedicleX)
    let [high, deep] = [0, 0]
    for (let z = form.wall - 32; z < form.wall; z += 0.5) {
      for (let y = -6; y < 16; y += 0.5) {
        if (field(x, y, z) >= 0) continue
        const up = travel(field, [x, y, z], 1, 1) + travel(field, [x, y, z], 1, -1)
        const back = travel(field, [x, y, z], 2, 1) + travel(field, [x, y, z], 2, -1)
        if (up > high) [high, deep] = [up, back]
      }
    }
    near(high, 'TPHeight', level === 'L5' ? 5 : 2)
    if (level === 'L5') expect(deep).toBeGreaterThan(7)
    else expect(high / deep, `${high} x ${deep}`).toBeGreaterThan(1.35)
  })

  test('has the canal and the pedicles of its level', () => {
    const z = form.wall - table('pedicleIsthmusBehindWall')
    const y = form.pedicleY
    const half = travel(field, [0, y, z], 0, 1)
    near(half * 2, 'SCW', 3)
    near(isthmus(field, y, z, half), 'PDW', 3)
    const x = form.pedicleX
    near(travel(field, [x, y, z], 1, 1) + travel(field, [x, y, z], 1, -1), 'PDH', 3)
  })
})

describe.each(DISC_LEVELS.slice(0, 4))('the facet joint %s', (level) => {
  const [upper, lower] = level.split('-') as [VertebraLevel, VertebraLevel]
  const above = vertebraField(upper)
  const below = vertebraField(lower)
  const joint = FACET_JOINT[level]

  test.each([1, -1])('has the published gap in its middle, side %i', (side) => {
    const gaps: number[] = []
    const gap = SEGMENT.facetJointSpace.mean[level]
    for (const high of [-0.4, 0, 0.4]) {
      for (const wide of [-0.35, 0, 0.35]) {
        const at = (out: number): readonly [number, number, number] => {
          const angle = (wide * joint.width) / joint.radius
          const p = (k: 0 | 1 | 2): number =>
            joint.axis[k] +
            joint.up[k] * high * joint.height +
            (joint.across[k] * Math.sin(angle) - joint.normal[k] * Math.cos(angle)) * out
          // Where that place of an even joint has grown to.
          const moved: Shift = { x: 0, y: 0, z: 0 }
          sway(side * p(0), p(1), p(2), moved)
          return [side * p(0) - moved.x, p(1) - moved.y, p(2) - moved.z]
        }
        let bone = joint.radius + 2
        while (bone > joint.radius - 4 && below(...at(bone)) < 0) bone -= 0.05
        let other = bone
        while (other > joint.radius - 6 && above(...at(other)) > 0) other -= 0.05
        gaps.push(bone - other)
      }
    }
    gaps.sort((a, b) => a - b)
    expect(Math.abs(gaps[4]! - gap), gaps.map((g) => g.toFixed(2)).join(' ')).toBeLessThan(0.5)
    expect(gaps[0]).toBeGreaterThan(0.8)
  })

  test('and nowhere do the bones overlap', () => {
    const [cx, cy, cz] = joint.centre
    const shared: string[] = []
    for (let x = -cx - 24; x < cx + 24; x += 1.2) {
      for (let y = cy - 32; y < cy + 32; y += 1.2) {
        for (let z = cz - 45; z < cz + 28; z += 1.2) {
          if (above(x, y, z) < 0 && below(x, y, z) < 0) shared.push([x, y, z].map(Math.round).join())
        }
      }
    }
    expect(shared).toEqual([])
  })
})

test('the lower facets face ever more to the side the higher the level', () => {
  const turn = DISC_LEVELS.map((level) => {
    const { normal } = FACET_JOINT[level]
    return Math.abs(normal[0])
  })
  for (let i = 1; i < turn.length; i++) expect(turn[i]).toBeLessThan(turn[i - 1]!)
})

test('L5 has by far the widest pedicles', () => {
  const width = (level: VertebraLevel): number => {
    const form = vertebraForm(level)
    const f = localVertebraField(level)
    const z = form.wall - VERTEBRA.pedicleIsthmusBehindWall.mean[level]
    const half = travel(f, [0, form.pedicleY, z], 0, 1)
    return isthmus(f, form.pedicleY, z, half)
  }
  for (const level of ['L1', 'L2', 'L3', 'L4'] as const) expect(width('L5')).toBeGreaterThan(width(level))
})
