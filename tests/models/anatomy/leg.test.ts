import { describe, expect, it } from 'vitest'
import { femur, femurField } from '../../../models/anatomy/femur.ts'
import { fibula, fibulaField } from '../../../models/anatomy/fibula.ts'
import { FOOT_FIELDS, foot, footField } from '../../../models/anatomy/foot.ts'
import { patella, patellaField } from '../../../models/anatomy/patella.ts'
import { hipField } from '../../../models/anatomy/pelvis.ts'
import { tibia, tibiaField } from '../../../models/anatomy/tibia.ts'
import { BODY } from '../../../models/morphometry/body.ts'
import { BONE_LANDMARK } from '../../../models/morphometry/skeleton.ts'
import type { Field } from '../../../models/shape/field.ts'
import { componentCount, genus, isWatertight, volume } from '../../../models/shape/measure.ts'
import type { Mesh } from '../../../models/shape/mesh.ts'

function extent(
  mesh: Mesh,
  axis: 0 | 1 | 2,
  keep: (x: number, y: number, z: number) => boolean = () => true,
) {
  let [low, high] = [Infinity, -Infinity]
  for (let i = 0; i < mesh.positions.length; i += 3) {
    const [x, y, z] = [mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!]
    if (!keep(x, y, z)) continue
    low = Math.min(low, mesh.positions[i + axis]!)
    high = Math.max(high, mesh.positions[i + axis]!)
  }
  return { low, high, size: high - low }
}

const bones = {
  femur: femur('left', 3),
  patella: patella('left', 2),
  tibia: tibia('left', 3),
  fibula: fibula('left', 2),
}

describe('the long bones', () => {
  it.each(Object.entries(bones))('%s is one closed body without holes, outside outwards', (_, mesh) => {
    expect(isWatertight(mesh)).toBe(true)
    expect(componentCount(mesh)).toBe(1)
    expect(genus(mesh)).toBe(0)
    expect(volume(mesh)).toBeGreaterThan(0)
  })

  it('the femur is as long and as wide as the average adult', () => {
    // Its height between hip and knee is fixed by the landmarks (HJC and plateau), 2 % below the mean length of bare bones.
    const { femur } = bones
    expect(extent(femur, 1).size).toBeGreaterThan(BODY.femurMaxLength.mean * 0.97)
    expect(extent(femur, 1).size).toBeLessThan(BODY.femurMaxLength.mean * 1.02)
    const knee = extent(femur, 0, (_, y) => y < -470)
    expect(Math.abs(knee.size - BODY.bicondylarWidth.mean)).toBeLessThan(3.5)
    expect(Math.abs(extent(femur, 2, (_, y) => y < -475).size - BODY.condyleAP.mean)).toBeLessThan(3.5)
    expect(Math.abs(extent(femur, 0).high - BONE_LANDMARK.greater_trochanter_lateral.p[0])).toBeLessThan(2)
    const [x, y, z] = BONE_LANDMARK.HJC.p
    expect(femurField(x, y + BODY.femoralHeadDiameter.mean / 2, z)).toBeCloseTo(0, 0)
  })

  it('the tibia has the average plateau and length', () => {
    const plateau = (_: number, y: number) => y > -545
    expect(Math.abs(extent(bones.tibia, 0, plateau).size - BODY.tibialPlateauWidth.mean)).toBeLessThan(3)
    const end = extent(bones.tibia, 1, (x) => x < 55).low
    expect(Math.abs(BONE_LANDMARK.tibial_plateau_centre.p[1] - end - BODY.tibiaLength.mean)).toBeLessThan(4)
    expect(Math.abs(extent(bones.fibula, 1).size - BODY.fibulaLength.mean)).toBeLessThan(12)
  })

  it('is the same on the right, mirrored', () => {
    const right = fibula('right', 4)
    const left = fibula('left', 4)
    expect(extent(right, 0).high).toBeCloseTo(-extent(left, 0).low, 5)
    expect(volume(right)).toBeCloseTo(volume(left), 0)
  })
})

describe('the foot', () => {
  it('has no two vertices in one place: simplified, such a bone comes apart', () => {
    const { positions } = foot('left')
    const places = new Set<string>()
    for (let i = 0; i < positions.length; i += 3) places.add(positions.subarray(i, i + 3).join())
    expect(places.size).toBe(positions.length / 3)
  })

  it('is 28 separate closed bones that do not touch', () => {
    const mesh = foot('left', 1.5)
    expect(isWatertight(mesh)).toBe(true)
    expect(componentCount(mesh)).toBe(FOOT_FIELDS.length)
    expect(FOOT_FIELDS.length).toBe(28)
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const p = [mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!] as const
      expect(FOOT_FIELDS.filter((field) => field(...p) < 0.3).length).toBeLessThan(2)
    }
  })
})

describe('the joints', () => {
  const pairs: readonly (readonly [string, Mesh, Field])[] = [
    ['femur in the socket', bones.femur, hipField],
    ['patella and femur', bones.patella, femurField],
    ['tibia and femur', bones.tibia, femurField],
    ['fibula and tibia', bones.fibula, tibiaField],
    ['fibula and foot', bones.fibula, footField],
    ['tibia and foot', bones.tibia, footField],
  ]
  it.each(pairs)('%s: no overlap', (_, mesh, field) => {
    for (let i = 0; i < mesh.positions.length; i += 3) {
      expect(field(mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!)).toBeGreaterThan(0)
    }
  })

  it('the patella is covered by none of the other bones', () => {
    expect(patellaField(74, -496, 47)).toBeLessThan(0)
    expect(fibulaField(74, -496, 47)).toBeGreaterThan(0)
  })
})
