import { describe, expect, it } from 'vitest'
import { canal } from '../../../models/anatomy/canal.ts'
import { discSpace, wallPoint } from '../../../models/anatomy/disc-space.ts'
import { design } from '../../../models/lesion/design.ts'
import { fitted, reachOf } from '../../../models/lesion/limits.ts'
import { tissueField } from '../../../models/lesion/tissue.ts'
import { VERTEBRA } from '../../../models/morphometry/vertebra.ts'
import { DISC_LEVELS, type VertebraLevel } from '../../../src/domain/levels.ts'
import { bonesBeside } from './grade.ts'

// Tissue stops growing where it meets what is hard, however much of it wants out, and what is hard is where bone is drawn.

describe('growth stops at the walls', () => {
  it('tissue that wants more comes further, freely at first, and never past its room', () => {
    for (const room of [2, 5, 11]) {
      expect(fitted(0.5 * room, room)).toBeGreaterThan(0.49 * room)
      let before = 0
      for (let want = 0.1; want < 6 * room; want += 0.1) {
        const out = fitted(want, room)
        expect(out).toBeLessThanOrEqual(Math.min(want, room) + 1e-9)
        expect(out).toBeGreaterThanOrEqual(before)
        before = out
      }
      expect(before).toBeGreaterThan(0.99 * room)
    }
  })

  for (const level of DISC_LEVELS) {
    it(`${level}: a mass three times too deep fills the canal and stands neither in bone nor in the nerve's room`, () => {
      const space = discSpace(level)
      const walls = canal(level)
      const bones = bonesBeside(level)
      const w = wallPoint()
      for (const zone of ['central', 'subarticular', 'foraminal', 'extraforaminal'] as const) {
        const side = zone === 'central' ? 'midline' : 'left'
        const room = zone === 'central' ? walls.midlineRoom : walls.room
        const place = { level, shape: 'extrusion', zone, side, migration: 'none' } as const
        const most = design(place, 1)
        const { head, ridge } = most
        const lesion = { ...most, head: { ...head, d: head.d + head.depth, depth: 3 * head.depth } }
        const reach = reachOf({ level, ridge }, 40)
        const tissue = tissueField(lesion)
        let [inBone, past, furthest] = [0, 0, 0]
        for (let s = head.s - 8; s <= head.s + 8; s += 1) {
          expect(reach(s)).toBeLessThan(room(s))
          for (let eta = -9; eta <= 9; eta += 1.5) {
            for (let d = 0.6; d < 14; d += 0.4) {
              const [x, y, z] = space.pointAt(s, eta, d)
              if (tissue(x, y, z) > -0.05) continue
              space.wall(x, y, z, w)
              past = Math.max(past, w.d - room(w.s))
              furthest = Math.max(furthest, w.d / room(w.s))
              for (const bone of bones) inBone = Math.min(inBone, bone(x, y, z))
            }
          }
        }
        expect(inBone, zone).toBeGreaterThan(-0.1)
        // Lumps are rougher than the reach by this much.
        expect(past, zone).toBeLessThan(0.4)
        expect(furthest, zone).toBeGreaterThan(0.85)
      }
    })
  }
})

/** mm by which a pedicle keeps tissue off further than its drawn bone does: a squeezed nerve, and the rounding between two bones. */
const NERVE = 3.1

describe('pedicles hold tissue back where they are drawn', () => {
  for (const level of DISC_LEVELS) {
    it(level, () => {
      const space = discSpace(level)
      const { sides } = canal(level)
      const bones = bonesBeside(level)
      const half = VERTEBRA.SCW.mean[level.slice(0, 2) as VertebraLevel] / 2
      let [shy, bold, met] = [0, -9, 0]
      for (let s = 5; s < 20; s += 0.7) {
        for (let eta = 6; eta <= 15; eta += 1) {
          for (let d = 0.6; d < 7; d += 0.7) {
            const [x, y, z] = space.pointAt(s, eta, d)
            const bone = Math.min(...bones.map((field) => field(x, y, z)))
            const said = sides(x, y, z)
            if (bone < -0.5) {
              bold = Math.max(bold, said)
              met++
            } else if (x < half) shy = Math.min(shy, said - Math.min(bone, 3))
          }
        }
      }
      // Bone that is drawn is said to be there; more is said by the room of a squeezed nerve only, not by roots of pedicles that the canal is cut out of.
      expect(met).toBeGreaterThan(100)
      expect(bold).toBeLessThan(0)
      expect(shy).toBeGreaterThan(-NERVE)
    })
  }
})
