import { describe, expect, it } from 'vitest'
import { hip, hipField } from '../../../models/anatomy/pelvis.ts'
import { NOTCH_WAY, SOCKET_AXIS } from '../../../models/anatomy/pelvis-form.ts'
import { sacrumField } from '../../../models/anatomy/sacrum-field.ts'
import { BODY } from '../../../models/morphometry/body.ts'
import { BONE_LANDMARK } from '../../../models/morphometry/skeleton.ts'
import { componentCount, genus, isWatertight } from '../../../models/shape/measure.ts'

const mesh = hip('left')

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

  it('has a greater notch behind the socket and an ischial spine below it', () => {
    // Open between the joint and the spine, bone in front of it, bone above and below.
    expect(hipField(62, -72, -40)).toBeGreaterThan(8)
    expect(hipField(76, -80, -5)).toBeLessThan(-3)
    expect(hipField(56, -40, -42)).toBeLessThan(0)
    expect(hipField(57, -109.5, -14)).toBeLessThan(0)
  })

  it('is cupped for the ear of the sacrum over 8 to 30 cm2', () => {
    const p = mesh.positions
    let area = 0
    for (let t = 0; t < mesh.indices.length; t += 3) {
      const [a, b, c] = [mesh.indices[t]! * 3, mesh.indices[t + 1]! * 3, mesh.indices[t + 2]! * 3]
      const at = [0, 1, 2].map((k) => (p[a + k]! + p[b + k]! + p[c + k]!) / 3) as [number, number, number]
      if (sacrumField(...at) > 3) continue
      const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!]
      const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!]
      area += Math.sqrt((uy * vz - uz * vy) ** 2 + (uz * vx - ux * vz) ** 2 + (ux * vy - uy * vx) ** 2) / 200
    }
    expect(area).toBeGreaterThan(8)
    expect(area).toBeLessThan(30)
  })

  it('meets the sacrum along the sacroiliac joint and does not enter it', () => {
    let near = 0
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const gap = sacrumField(mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!)
      expect(gap).toBeGreaterThan(0)
      const right = sacrumField(-mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!)
      expect(right).toBeGreaterThan(0)
      if (gap < 3.5) near++
    }
    expect(near).toBeGreaterThan(30)
  })

  it('is a thin blade under a thick crest', () => {
    const thick = (y: number, z: number): number => {
      let inside = 0
      for (let x = 60; x < 150; x += 0.5) if (hipField(x, y, z) < 0) inside += 0.5
      return inside
    }
    expect(thick(0, 22)).toBeGreaterThan(3)
    expect(thick(0, 22)).toBeLessThan(9)
    expect(thick(27, 39)).toBeGreaterThan(13)
    expect(thick(25, 39)).toBeGreaterThan(1.8 * thick(10, 33))
  })

  it('has a crest bent like an S seen from above: outwards in front, inwards behind', () => {
    const ridge = (z: number): number => {
      for (let y = 60; y > -30; y -= 0.5) {
        for (let x = 40; x < 145; x += 0.5) if (hipField(x, y, z) < 0) return x
      }
      return Number.NaN
    }
    const [back, behind, middle, before, front] = [-56, -34, -11, 30, 68].map(ridge) as [
      number,
      number,
      number,
      number,
      number,
    ]
    expect(before - (middle + ((front - middle) * 41) / 79)).toBeGreaterThan(4)
    expect(behind - (back + ((middle - back) * 22) / 45)).toBeLessThan(-3)
  })

  it('has a socket of horseshoe form: a deeper floor, open below between two horns, a lip all round else', () => {
    const [hx, hy, hz] = BONE_LANDMARK.HJC.p
    const n = NOTCH_WAY
    const a = SOCKET_AXIS
    // The third way, along the mouth from the notch's middle to its sides.
    const w = [a[1] * n[2] - a[2] * n[1], a[2] * n[0] - a[0] * n[2], a[0] * n[1] - a[1] * n[0]] as const
    const at = (along: number, turn: number, r: number): number => {
      const [c, s] = [Math.cos(turn) * r, Math.sin(turn) * r]
      return hipField(
        hx + a[0] * along + n[0] * c + w[0] * s,
        hy + a[1] * along + n[1] * c + w[1] * s,
        hz + a[2] * along + n[2] * c + w[2] * s,
      )
    }
    expect(Math.sqrt(w[0] ** 2 + w[1] ** 2 + w[2] ** 2)).toBeCloseTo(1, 2)
    expect(at(-28, 0, 0)).toBeGreaterThan(1)
    expect(at(-20, Math.PI, 21)).toBeLessThan(-1)
    expect(at(0, 0, 28)).toBeGreaterThan(4)
    // The notch between the horns: 12 to 22 mm along the rim (assumed, textbook).
    const step = Math.PI / 180
    const horn = (way: 1 | -1): number => {
      let turn = 0
      while (at(-1.5, way * turn, 28.5) > 0 && turn < 2) turn += step
      return turn
    }
    expect((horn(1) + horn(-1)) * 28.5).toBeGreaterThan(12)
    expect((horn(1) + horn(-1)) * 28.5).toBeLessThan(22)
    for (const turn of [50, 90, 140, 180, 220, 270, 310]) {
      expect(at(-1.5, (turn * Math.PI) / 180, 28.5), `${turn} degrees from the notch`).toBeLessThan(0)
    }
  })

  it('has a flat symphysis of 2 to 6 cm2', () => {
    const p = mesh.positions
    let area = 0
    for (let t = 0; t < mesh.indices.length; t += 3) {
      const [a, b, c] = [mesh.indices[t]! * 3, mesh.indices[t + 1]! * 3, mesh.indices[t + 2]! * 3]
      if (p[a]! + p[b]! + p[c]! > 15 || mesh.normals[a]! > -0.8) continue
      const [uy, uz] = [p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!]
      const [vy, vz] = [p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!]
      area += Math.abs(uy * vz - uz * vy) / 200
    }
    expect(area).toBeGreaterThan(2)
    expect(area).toBeLessThan(6)
  })
})
