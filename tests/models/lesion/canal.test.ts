import { describe, expect, it } from 'vitest'
import { CELL } from '../../../models/lesion/grid.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { discValue } from '../../../models/morphometry/thoracic.ts'
import { volume } from '../../../models/shape/measure.ts'
import { canalSizes, narrowingOf } from '../../../src/domain/canal-narrowing.ts'
import { everyGeometry } from '../../../src/domain/finding.ts'
import { DISC_LEVELS, type DiscLevel } from '../../../src/domain/levels.ts'
import { msuPlaceOf, msuSizeOf } from '../../../src/domain/msu.ts'
import { canalNodes, canalShare, facetLine, facetShare } from './canal-share.ts'
import { displacedIn } from './displaced.ts'

// MSU's size and the thirds of the canal that the professional words say, against the drawn tissue: on both sides of every border, over
// every level, shape, place and migration. Places on the right are the left ones mirrored (live.test.ts).

/** How far from a border the drawing must have arrived at what is said. */
const BESIDE = 0.025
/** What the way to the facet line is unsharp by: half a cell of the grid, of the 8 mm that it is long. Which vertex lies furthest out changes with the size. */
const UNSHARP = CELL / 2 / 8

describe('MSU size and the narrowing of the canal are those of the drawn tissue', () => {
  for (const level of DISC_LEVELS) {
    it(level, () => {
      const live = createLiveDisc(level)
      const line = facetLine(level)
      const nodes = canalNodes(level, live.grid)
      const wrong: string[] = []
      for (const place of everyGeometry([0])) {
        if (place.level !== level || place.shape === 'normal' || place.side === 'right') continue
        const borders = Object.values(canalSizes(place)).filter(Number.isFinite)
        const sizes = [...borders.flatMap((size) => [size - BESIDE, Math.min(1, size + BESIDE)]), 1]
        let before = { size: 0, reach: 0, taken: 0 }
        for (const size of [...new Set(sizes)].sort((a, b) => a - b)) {
          const geometry = { ...place, size }
          live.update(lesionOf(geometry))
          const reach = facetShare(live, line)
          const taken = canalShare(live, nodes)
          const name = `${Object.values(geometry).join(' ')}: ${reach.toFixed(2)} of the way, ${taken.toFixed(2)} of the canal`
          const sizeOf = (share: number): number => (share > 1 ? 3 : share > 0.5 ? 2 : 1)
          const told = msuSizeOf(geometry)
          const drawn = [reach - UNSHARP, reach, reach + UNSHARP].map(sizeOf)
          if (!drawn.includes(told)) wrong.push(`${name}: ${told} is said`)
          const third = taken > 2 / 3 ? 'severe' : taken > 1 / 3 ? 'moderate' : 'mild'
          const said = narrowingOf(geometry)
          if (said !== (place.zone === 'central' ? third : null)) wrong.push(`${name}: ${said} is said`)
          if (reach < before.reach - UNSHARP || taken < before.taken - 0.01)
            wrong.push(`${name}: less than at ${before.size}`)
          before = { size, reach, taken }
        }
      }
      expect(wrong).toEqual([])
    })
  }
})

describe('the largest midline extrusion', () => {
  const largest = (level: DiscLevel) =>
    ({ level, shape: 'extrusion', zone: 'central', side: 'midline', size: 1, migration: 'none' }) as const

  it('takes two thirds of a narrow canal, and the words say so', () => {
    for (const level of ['L1-L2', 'L3-L4'] as const) {
      const live = createLiveDisc(level)
      live.update(lesionOf(largest(level)))
      expect(canalShare(live, canalNodes(level, live.grid)), level).toBeGreaterThan(2 / 3)
      expect(narrowingOf(largest(level)), level).toBe('severe')
    }
  })

  it('holds no more than a nucleus could give', () => {
    for (const level of DISC_LEVELS) {
      const live = createLiveDisc(level)
      const { positions, indices, vertexCount, indexCount } = live.mesh
      const disc = volume({
        positions: positions.subarray(0, vertexCount * 3),
        indices: indices.subarray(0, indexCount),
      })
      live.update(lesionOf(largest(level)))
      // As tall as the disc, as wide as its share of the area. Four tenths of it is assumed to be the most that leaves a disc.
      const nucleus = disc * discValue('nucleusAreaFraction', level)
      expect(displacedIn(live).volume, level).toBeLessThan(0.4 * nucleus)
    }
  })
})

describe('MSU place', () => {
  it('goes outwards with the zone', () => {
    expect(msuPlaceOf({ zone: 'central', side: 'midline' })).toBe('A')
    expect(msuPlaceOf({ zone: 'central', side: 'left' })).toBe('AB')
    expect(msuPlaceOf({ zone: 'subarticular', side: 'right' })).toBe('B')
    expect(msuPlaceOf({ zone: 'extraforaminal', side: 'left' })).toBe('C')
  })
})
