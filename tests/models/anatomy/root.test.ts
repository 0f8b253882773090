import { describe, expect, it } from 'vitest'
import { caudaEquina } from '../../../models/anatomy/cauda.ts'
import { discSpace, wallPoint } from '../../../models/anatomy/disc-space.ts'
import { dura } from '../../../models/anatomy/dura.ts'
import { root, rootPath } from '../../../models/anatomy/root.ts'
import { sacrumField } from '../../../models/anatomy/sacrum-field.ts'
import { vertebraField } from '../../../models/anatomy/vertebra.ts'
import { NEURAL } from '../../../models/morphometry/neural.ts'
import { genus, isWatertight, volume } from '../../../models/shape/measure.ts'
import {
  DISC_LEVELS,
  EXITING_ROOT,
  LATERALITIES,
  ROOTS,
  TRAVERSING_ROOT,
  VERTEBRAE,
} from '../../../src/domain/levels.ts'

describe('sac and cauda equina', () => {
  it('are closed; the sac holds 20 to 45 ml', () => {
    const sac = dura()
    expect(isWatertight(sac)).toBe(true)
    expect(genus(sac)).toBe(0)
    expect(volume(sac)).toBeGreaterThan(20_000)
    expect(volume(sac)).toBeLessThan(45_000)
    expect(isWatertight(caudaEquina())).toBe(true)
  })
})

describe('the roots', () => {
  for (const name of ROOTS) {
    it(`${name} is a closed tube whose arc runs from the sac to the plexus, the same on both sides`, () => {
      for (const side of LATERALITIES) {
        const mesh = root(name, side)
        expect(isWatertight(mesh)).toBe(true)
        expect(genus(mesh)).toBe(0)
        expect(mesh.arc!.reduce((a, b) => Math.max(a, b))).toBeCloseTo(rootPath(name, side).curve.length, 3)
      }
      const { curve } = rootPath(name, 'left')
      const mirror = rootPath(name, 'right').curve
      for (let s = 0; s <= curve.length; s += 9) expect(mirror.at(s)[0]).toBeCloseTo(-curve.at(s)[0], 6)
    })

    it(`${name} has no kinks: nowhere tighter than a radius of 4 mm`, () => {
      const { curve } = rootPath(name, 'left')
      for (let s = 2; s < curve.length - 2; s += 0.5) {
        const a = curve.tangent(s - 1)
        const b = curve.tangent(s + 1)
        const turn = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])) / 2
        expect(turn, `${name} at ${curve.at(s).map(Math.round)}`).toBeLessThan(0.25)
      }
    })
  }

  it('and the sac stay clear of every bone by 0.3 mm', () => {
    const bones = [...VERTEBRAE.map((v) => vertebraField(v)), sacrumField]
    const parts = [...ROOTS.map((name) => [name, root(name, 'left')] as const), ['sac', dura()] as const]
    for (const [name, { positions }] of parts) {
      let least = Number.POSITIVE_INFINITY
      for (let i = 0; i < positions.length; i += 3) {
        for (const bone of bones) {
          least = Math.min(least, bone(positions[i]!, positions[i + 1]!, positions[i + 2]!))
        }
      }
      expect(least, name).toBeGreaterThan(0.3)
    }
  })

  for (const level of DISC_LEVELS) {
    it(`${level}: the exiting root's ganglion lies over the foraminal rim, the other root crosses the disc`, () => {
      const space = discSpace(level)
      const exiting = rootPath(EXITING_ROOT[level], 'left')
      const g = space.wall(...exiting.curve.at(exiting.ganglion), wallPoint())
      expect(g.belowUpper).toBeLessThan(0)
      expect(g.s).toBeGreaterThan(11)
      expect(2 * exiting.radius(exiting.ganglion)).toBeCloseTo(
        NEURAL.DRGWidth.mean[EXITING_ROOT[level] as 'L1'],
        0,
      )

      const crossing = rootPath(TRAVERSING_ROOT[level], 'left')
      let least = Number.POSITIVE_INFINITY
      for (let s = 0; s < crossing.curve.length; s += 0.5) {
        const w = space.wall(...crossing.curve.at(s), wallPoint())
        if (w.aboveLower > 0 && w.belowUpper > 0 && w.d < 12)
          least = Math.min(least, w.d - crossing.radius(s))
      }
      expect(least).toBeGreaterThan(1)
      expect(least).toBeLessThan(2.2)
    })
  }
})
