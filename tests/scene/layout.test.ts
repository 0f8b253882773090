import { describe, expect, test } from 'vitest'
import { layoutOf, type Rect } from '../../src/scene/layout.ts'

const inside = ({ x, y, width, height }: Rect, of: { width: number; height: number }): boolean =>
  x >= 0 && y >= 0 && x + width <= of.width && y + height <= of.height

describe('the two pictures', () => {
  test('stand side by side where there is room; a lying body gets more of it', () => {
    const standing = layoutOf(950, 440, false, null)
    const lying = layoutOf(950, 440, false, 'right')
    for (const { spine, leg, inset } of [standing, lying]) {
      expect(inset).toBe(false)
      expect(spine.width + leg.width).toBe(950)
      expect(leg.x).toBe(spine.width)
    }
    expect(standing.leg.width).toBe(220)
    expect(lying.leg.width).toBe(475)
  })

  test('on a telephone the smaller one lies in a corner, inside the stage and off a lying body', () => {
    const size = { width: 390, height: 310 }
    for (const head of [null, 'left', 'right'] as const)
      for (const large of [false, true]) {
        const { spine, leg, inset } = layoutOf(size.width, size.height, large, head)
        const [whole, corner] = large ? [leg, spine] : [spine, leg]
        expect(inset).toBe(true)
        expect(whole).toEqual({ x: 0, y: 0, ...size })
        expect(inside(corner, size)).toBe(true)
        // A lying body has the lower third of its picture; its head end is where the corner is.
        if (large && head) expect(corner.y + corner.height).toBeLessThan(size.height * 0.67)
        if (large && head) expect(corner.x + corner.width / 2 < size.width / 2).toBe(head === 'left')
      }
  })

  test('the leg stays above what lies over the lower edge; the spine is drawn on beneath it', () => {
    for (const width of [360, 390, 800])
      for (const head of [null, 'left', 'right'] as const)
        for (const large of [false, true]) {
          const open = layoutOf(width, 310, large, head)
          const covered = layoutOf(width, 310, large, head, 235)
          expect(inside(covered.leg, { width, height: 235 })).toBe(true)
          expect(covered.leg.height).toBeGreaterThan(0.6 * open.leg.height)
          if (!covered.inset || !large) expect(covered.spine).toEqual(open.spine)
          // Under the button that swaps them, which is 52 high with its margin.
          if (covered.inset && !head)
            expect((large ? covered.spine : covered.leg).y).toBeGreaterThanOrEqual(52)
        }
  })
})
