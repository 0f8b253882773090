import { describe, expect, test } from 'vitest'
import { rootPath } from '../../../models/anatomy/root.ts'
import { fullGlide, glideOf, glideShare, markOf } from '../../../models/motion/glide.ts'
import { FIGURES } from '../../../src/domain/figures.ts'
import { ROOTS } from '../../../src/domain/levels.ts'
import { STRETCHED } from '../../../src/domain/movement.ts'
import { frameOf } from '../../../src/scene/anchors.ts'

describe('how far a root glides', () => {
  test('in the straight leg raise stays within the published ranges', () => {
    const { low, high } = FIGURES['LT-01']
    for (const root of ['L4', 'L5', 'S1'] as const) {
      expect(fullGlide('straightLegRaise', root)).toBeGreaterThanOrEqual(low)
      expect(fullGlide('straightLegRaise', root)).toBeLessThanOrEqual(high)
    }
    const { low: least, high: most } = FIGURES['LT-02']
    for (const root of ['L3', 'L4', 'L5', 'S1'] as const) {
      expect(fullGlide('straightLegRaise', root)).toBeGreaterThanOrEqual(least)
      expect(fullGlide('straightLegRaise', root)).toBeLessThanOrEqual(most)
    }
    // Not significant with one leg.
    expect(fullGlide('straightLegRaise', 'L2')).toBe(0)
  })

  test('begins where it was first noticed, grows with the angle, and most of it lies beyond 60 degrees', () => {
    const { from } = FIGURES['LT-04']
    expect(glideShare('straightLegRaise', from)).toBe(0)
    expect(1 - glideShare('straightLegRaise', FIGURES['LT-03'].beyond)).toBeGreaterThan(0.5)
    for (const [test, end] of [
      ['straightLegRaise', 90],
      ['femoralStretch', 120],
    ] as const) {
      expect(glideShare(test, 0)).toBe(0)
      expect(glideShare(test, end)).toBe(1)
      for (let degrees = 0; degrees < end; degrees++)
        expect(glideShare(test, degrees + 1)).toBeGreaterThanOrEqual(glideShare(test, degrees))
    }
  })

  test('is that of the roots the words name', () => {
    for (const test of ['straightLegRaise', 'femoralStretch'] as const)
      for (const root of STRETCHED[test])
        expect(glideOf(test, root, 120), `${test} ${root}`).toBeGreaterThan(0)
  })
})

test('the mark lies on the root with room to glide, short of the ganglion', () => {
  for (const root of ROOTS)
    for (const level of ['L1-L2', 'L3-L4', 'L5-S1'] as const) {
      const { curve, ganglion } = rootPath(root, 'left')
      const mark = markOf(root, 'left', frameOf(level).back[1])
      expect(mark).toBeGreaterThanOrEqual(0)
      expect(mark).toBeLessThanOrEqual(Math.max(0.5, ganglion - 6))
      expect(mark + 5).toBeLessThan(curve.length)
    }
})
