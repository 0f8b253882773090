import { describe, expect, it } from 'vitest'
import { discSpace, wallPoint } from '../../../models/anatomy/disc-space.ts'
import { fissureDistance, fissureOf } from '../../../models/lesion/fissure.ts'
import { intact, mixLesion } from '../../../models/lesion/lesion.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { everyGeometry, isHerniation } from '../../../src/domain/finding.ts'

// NOM-20: a radial fissure goes from the nucleus outwards through the layers of the ring. It opens where tissue leaves.

const W = wallPoint()

/** Wall coordinates of a point: along the margin, and out from it. */
function at(level: Parameters<typeof discSpace>[0], [x, y, z]: readonly [number, number, number]) {
  const { s, d } = discSpace(level).wall(x, y, z, W)
  return { s, d }
}

describe('the ring is open where tissue has left, and nowhere else', () => {
  it('from the nucleus to the base of the tissue, in every place; an extrusion has come through the last layer, a protrusion lies under it', () => {
    for (const geometry of everyGeometry([0.6, 1])) {
      if (!['L2-L3', 'L5-S1'].includes(geometry.level) || geometry.side === 'right') continue
      const lesion = lesionOf(geometry)
      const fissure = fissureOf(lesion)
      const name = JSON.stringify(geometry)
      if (!isHerniation(geometry.shape)) {
        expect(fissure, name).toBeNull()
        continue
      }
      const { level } = geometry
      const outer = at(level, fissure!.to)
      // Under the middle of the tissue's base, as far along the margin as it is wide.
      expect(Math.abs(outer.s - lesion.dome.s), name).toBeLessThan(1.5)
      if (geometry.shape === 'protrusion') {
        expect(outer.d, name).toBeLessThan(-1)
        expect(outer.d, name).toBeGreaterThan(-2.5)
      } else expect(Math.abs(outer.d), name).toBeLessThan(0.5)
      // Its other end lies in the nucleus, which begins some 6 mm in.
      expect(at(level, fissure!.from).d, name).toBeLessThan(-5)
      // No wider than the base, and wider outside than at the nucleus.
      expect(fissure!.outer, name).toBeLessThan(lesion.dome.flat + lesion.dome.width)
      expect(fissure!.outer, name).toBeGreaterThan(fissure!.inner)
      const middle = [0, 1, 2].map((k) => (fissure!.from[k]! + fissure!.to[k]!) / 2) as [
        number,
        number,
        number,
      ]
      expect(fissureDistance(fissure!, ...middle), name).toBeLessThan(0)
      const { up } = discSpace(level)
      // From plate to plate: 2 mm up it is still open. On the other side of the disc it is not.
      const higher = middle.map((m, k) => m + 2 * up[k]!) as [number, number, number]
      expect(fissureDistance(fissure!, ...higher), name).toBeLessThan(0)
      if (Math.abs(middle[0]) > 6)
        expect(fissureDistance(fissure!, -middle[0], middle[1], middle[2]), name).toBeGreaterThan(4)
    }
  })

  it('opens evenly as tissue comes out', () => {
    const place = {
      level: 'L4-L5',
      zone: 'subarticular',
      side: 'left',
      size: 0.8,
      migration: 'none',
    } as const
    const steps = [
      intact('L4-L5'),
      ...(['bulge', 'protrusion', 'extrusion', 'sequestration'] as const).map((shape) =>
        lesionOf({ ...place, shape }),
      ),
    ]
    let before: { outer: number; to: readonly number[] } | null = null
    for (let i = 0; i + 1 < steps.length; i++) {
      for (let k = 0; k < 40; k++) {
        const now = fissureOf(mixLesion(steps[i]!, steps[i + 1]!, k / 40))
        const outer = now?.outer ?? 0
        expect(Math.abs(outer - (before?.outer ?? 0)), `${i} ${k}`).toBeLessThan(0.35)
        if (now && before && outer > 0.2 && before.outer > 0.2)
          for (const e of [0, 1, 2]) expect(Math.abs(now.to[e]! - before.to[e]!)).toBeLessThan(0.5)
        before = { outer, to: now?.to ?? [0, 0, 0] }
      }
    }
  })
})
