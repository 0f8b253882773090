import { describe, expect, it } from 'vitest'
import { disc, discField } from '../../../models/anatomy/disc.ts'
import { discSpace, wallPoint } from '../../../models/anatomy/disc-space.ts'
import { vertebraField } from '../../../models/anatomy/vertebra.ts'
import { SEGMENT } from '../../../models/morphometry/segment.ts'
import { genus, isWatertight, volume } from '../../../models/shape/measure.ts'
import { DISC_LEVELS, type VertebraLevel } from '../../../src/domain/levels.ts'

describe('the discs at rest', () => {
  for (const level of DISC_LEVELS) {
    it(`${level} is one closed lens of plausible volume`, () => {
      const mesh = disc(level, 1)
      expect(isWatertight(mesh)).toBe(true)
      expect(genus(mesh)).toBe(0)
      // Ellipse of the published width and depth times the mean rim height, give or take a fifth.
      const box = (Math.PI / 4) * SEGMENT.discWidth.mean[level] * SEGMENT.discDepth.mean[level]
      const expected = box * SEGMENT.discRimMean.mean[level]
      expect(volume(mesh) / expected).toBeGreaterThan(0.85)
      expect(volume(mesh) / expected).toBeLessThan(1.35)
      expect(mesh.masks?.length).toBe((mesh.positions.length / 3) * 4)
    })

    it(`${level} meets the bone above without gap or overlap`, () => {
      const space = discSpace(level)
      const bone = vertebraField(level.slice(0, 2) as VertebraLevel)
      const tissue = discField(level)
      const { upper } = space
      const reach = upper.outline.radiusAt(Math.PI / 2) - 5
      for (let x = -reach; x <= reach; x += 4) {
        for (let f = -10; f <= 10; f += 4) {
          if (Math.sqrt((x / reach) ** 2 + (f / 12) ** 2) > 1) continue
          const h = upper.height(x, f)
          const at = (v: number) =>
            [
              x,
              upper.centre[1] + upper.up[1] * v + upper.forward[1] * f,
              upper.centre[2] + upper.up[2] * v + upper.forward[2] * f,
            ] as const
          const within = at(h + 0.4)
          const below = at(h - 0.4)
          expect(bone(...within)).toBeLessThan(0)
          expect(tissue(...within)).toBeGreaterThan(0)
          expect(tissue(...below)).toBeLessThan(0)
          expect(bone(...below)).toBeGreaterThan(0)
        }
      }
    })

    it(`${level}: wall coordinates lead back to the point they came from`, () => {
      const space = discSpace(level)
      for (const s of [-26, -12, 0, 7, 18, 28]) {
        for (const eta of [-12, -3, 0, 5, 10]) {
          for (const d of [0.5, 3, 8]) {
            const w = space.wall(...space.pointAt(s, eta, d), wallPoint())
            expect(w.s).toBeCloseTo(s, 1)
            expect(w.eta).toBeCloseTo(eta, 1)
            expect(w.d).toBeCloseTo(d, 1)
          }
        }
      }
    })
  }
})
