import { describe, expect, it } from 'vitest'
import { caudaEquina } from '../../../models/anatomy/cauda.ts'
import { PLATES } from '../../../models/anatomy/disc-plates.ts'
import { dura } from '../../../models/anatomy/dura.ts'
import { FACET_JOINT } from '../../../models/anatomy/facet-joint.ts'
import { strandRadius } from '../../../models/anatomy/leg-nerve.ts'
import { strandsOf } from '../../../models/anatomy/leg-nerve-tree.ts'
import { root } from '../../../models/anatomy/root.ts'
import { sacrumField } from '../../../models/anatomy/sacrum.ts'
import { vertebraField } from '../../../models/anatomy/vertebra.ts'
import { BONE_LANDMARK } from '../../../models/morphometry/skeleton.ts'
import type { Mesh } from '../../../models/shape/mesh.ts'
import { add, scale, type Vec3 } from '../../../models/shape/vec.ts'

const at = (p: Vec3): number => sacrumField(p[0], p[1], p[2])

/** The least distance from bone of any vertex of a part, mm. */
function clearance(part: Mesh): number {
  let least = Number.POSITIVE_INFINITY
  const p = part.positions
  for (let i = 0; i < p.length; i += 3) least = Math.min(least, sacrumField(p[i]!, p[i + 1]!, p[i + 2]!))
  return least
}

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

  it('leaves the nerves of the plexus free of bone', () => {
    for (const nerve of [
      'lumbosacral-trunk',
      'sciatic',
      'posterior-femoral-cutaneous',
      'pudendal',
    ] as const) {
      for (const grown of strandsOf(nerve)) {
        for (let s = 0; s <= grown.curve.length; s += 2) {
          const p = grown.curve.at(s)
          if (p[1] < -130) break
          expect(at(p) - strandRadius(grown, s), `${nerve} ${grown.strand.name}`).toBeGreaterThan(0.2)
        }
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
