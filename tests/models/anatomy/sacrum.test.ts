import { describe, expect, it } from 'vitest'
import { caudaEquina } from '../../../models/anatomy/cauda.ts'
import { PLATES } from '../../../models/anatomy/disc-plates.ts'
import { dura } from '../../../models/anatomy/dura.ts'
import { FACET_JOINT } from '../../../models/anatomy/facet-joint.ts'
import { root } from '../../../models/anatomy/root.ts'
import { SACRUM_BOX, sacrum, sacrumField } from '../../../models/anatomy/sacrum.ts'
import { sacralPoint, sacralWorld } from '../../../models/anatomy/sacrum-frame.ts'
import { vertebraField } from '../../../models/anatomy/vertebra.ts'
import { BODY } from '../../../models/morphometry/body.ts'
import { BONE_LANDMARK } from '../../../models/morphometry/skeleton.ts'
import { componentCount, genus, isWatertight, volume } from '../../../models/shape/measure.ts'
import type { Mesh } from '../../../models/shape/mesh.ts'
import { add, scale, type Vec3 } from '../../../models/shape/vec.ts'

const at = (p: Vec3): number => sacrumField(p[0], p[1], p[2])
const CELL = 1
const mesh = sacrum(CELL)

function extent(axis: 0 | 1 | 2): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let i = axis; i < mesh.positions.length; i += 3) {
    low = Math.min(low, mesh.positions[i]!)
    high = Math.max(high, mesh.positions[i]!)
  }
  return [low, high]
}

/** The least distance from bone of any vertex of a part, mm. */
function clearance(part: Mesh): number {
  let least = Number.POSITIVE_INFINITY
  const p = part.positions
  for (let i = 0; i < p.length; i += 3) least = Math.min(least, sacrumField(p[i]!, p[i + 1]!, p[i + 2]!))
  return least
}

describe('the sacrum as a solid', () => {
  it('is one closed body', () => {
    expect(isWatertight(mesh)).toBe(true)
    expect(componentCount(mesh)).toBe(1)
  })

  it('has 17 handles: one cavity with 18 mouths, the canal, the hiatus and 16 foramina', () => {
    expect(genus(mesh)).toBe(17)
  })

  it('stays inside its box', () => {
    for (const axis of [0, 1, 2] as const) {
      const [low, high] = extent(axis)
      expect(low).toBeGreaterThan(SACRUM_BOX.min[axis] + 2 * CELL)
      expect(high).toBeLessThan(SACRUM_BOX.max[axis] - 2 * CELL)
    }
  })

  it('has the volume of a bone between 150 and 260 cm3, and faces outwards', () => {
    expect(volume(mesh)).toBeGreaterThan(150_000)
    expect(volume(mesh)).toBeLessThan(260_000)
  })

  it('carries masks: cartilage on four joints, porous bone on the end plate, shade in the canal', () => {
    const count = [0, 0, 0, 0]
    for (let v = 0; v < mesh.masks!.length; v += 4) {
      if (mesh.masks![v]! < 192) count[0]!++
      for (const k of [2, 3] as const) if (mesh.masks![v + k]! > 128) count[k]!++
    }
    const share = count.map((n) => n / (mesh.positions.length / 3))
    expect(share[0]).toBeGreaterThan(0.05)
    expect(share[2]).toBeGreaterThan(0.02)
    expect(share[2]).toBeLessThan(0.12)
    expect(share[3]).toBeGreaterThan(0.01)
    expect(share[3]).toBeLessThan(0.05)
  })
})

describe('the sacrum against its landmarks', () => {
  it('is as wide as published, and as long', () => {
    const [low, high] = extent(0)
    expect(Math.abs(high - low - BODY.sacrumMaxWidth.mean)).toBeLessThan(2)
    const apex = BONE_LANDMARK.sacral_apex.p
    expect(Math.abs(at(apex))).toBeLessThan(3)
    const top = BONE_LANDMARK.promontory.p
    const length = Math.sqrt((apex[1] - top[1]) ** 2 + (apex[2] - top[2]) ** 2)
    // The two landmarks themselves lie 98.7 mm apart, inside what meshes show (99 to 115 with variants).
    expect(Math.abs(length - BODY.sacrumLengthStraight.mean)).toBeLessThan(6)
  })

  it('reaches the promontory, the corner behind it and the tip of the coccyx', () => {
    for (const name of ['promontory', 'S1_posterior_corner', 'coccyx_tip'] as const) {
      expect(Math.abs(at(BONE_LANDMARK[name].p)), name).toBeLessThan(2.5)
    }
  })

  it('has the top of its ala at the landmark', () => {
    expect(Math.abs(at(BONE_LANDMARK.sacral_ala_top.p))).toBeLessThan(2)
  })

  it('is open at each front foramen, with bone beside it towards the midline', () => {
    for (const s of ['S1', 'S2', 'S3', 'S4'] as const) {
      const p = BONE_LANDMARK[`anterior_sacral_foramen_${s}`].p
      sacralPoint(p[1], p[2], here)
      for (const side of [1, -1]) {
        expect(at([side * p[0], p[1], p[2]]), s).toBeGreaterThan(1.5)
        expect(at(sacralWorld(side * (p[0] - 10), here.u, 4)), s).toBeLessThan(0)
      }
    }
  })
})

const here = { u: 0, d: 0 }

describe('the sacrum and what it meets', () => {
  it('has the end plate of the L5-S1 disc: same height inside the rim, nothing above it', () => {
    const { centre, forward, up, outline, height } = PLATES['L5-S1'].lower
    const place = { s: 0, d: 0 }
    let points = 0
    for (let x = -24; x <= 24; x += 3) {
      for (let f = -15; f <= 15; f += 3) {
        outline.locate(x, f, place)
        if (place.d > -2) continue
        const p = add(add(centre, [x, 0, 0]), add(scale(forward, f), scale(up, height(x, f))))
        expect(Math.abs(at(p))).toBeLessThan(0.15)
        expect(at(add(p, scale(up, 2)))).toBeGreaterThan(1)
        points++
      }
    }
    expect(points).toBeGreaterThan(80)
  })

  it('leaves the sac, the cauda equina and all its roots free of bone', () => {
    expect(clearance(dura())).toBeGreaterThan(0.8)
    expect(clearance(caudaEquina())).toBeGreaterThan(0.8)
    for (const name of ['L5', 'S1', 'S2', 'S3', 'S4'] as const) {
      for (const side of ['left', 'right'] as const) {
        expect(clearance(root(name, side)), `${name} ${side}`).toBeGreaterThan(0.5)
      }
    }
  })

  it('mates with L5: the gap of the facet joint, and no bone in common', () => {
    const joint = FACET_JOINT['L5-S1']
    const l5 = vertebraField('L5')
    for (const side of [1, -1]) {
      const [x, y, z] = joint.centre
      expect(Math.abs(at([side * x, y, z]))).toBeLessThan(0.3)
      const [ox, oy, oz] = add(joint.centre, scale(joint.normal, joint.gap))
      expect(Math.abs(l5(side * ox, oy, oz))).toBeLessThan(0.5)
    }
    let both = 0
    for (let x = -45; x <= 45; x += 1.5) {
      for (let y = -10; y <= 30; y += 1.5) {
        for (let z = -60; z <= 10; z += 1.5) if (sacrumField(x, y, z) < 0 && l5(x, y, z) < 0) both++
      }
    }
    expect(both).toBe(0)
  })

  it('puts the middle of its auricular surface 0.5 to 1.5 mm short of the middle of the joint', () => {
    const [x, y, z] = BONE_LANDMARK.SI_joint_mid.p
    for (const side of [1, -1]) {
      let gap = 0
      while (sacrumField(side * (x - gap), y, z) > 0 && gap < 20) gap += 0.05
      expect(gap).toBeGreaterThan(0.5)
      expect(gap).toBeLessThan(1.5)
    }
  })
})
