import { describe, expect, it } from 'vitest'
import { CELL } from '../../../models/lesion/grid.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { discValue } from '../../../models/morphometry/thoracic.ts'
import { VERTEBRA } from '../../../models/morphometry/vertebra.ts'
import { volume } from '../../../models/shape/measure.ts'
import { canalSizes, narrowingOf } from '../../../src/domain/canal-narrowing.ts'
import { everyGeometry } from '../../../src/domain/finding.ts'
import { DISC_LEVELS, type DiscLevel, type VertebraLevel } from '../../../src/domain/levels.ts'
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

describe('the largest midline mass', () => {
  const largest = (level: DiscLevel, shape: 'extrusion' | 'sequestration' = 'extrusion') =>
    ({ level, shape, zone: 'central', side: 'midline', size: 1, migration: 'none' }) as const

  for (const level of DISC_LEVELS) {
    it(`${level}: takes two thirds of the canal, bound or free, a smaller one less, and the words say so`, () => {
      const live = createLiveDisc(level)
      const nodes = canalNodes(level, live.grid)
      for (const shape of ['extrusion', 'sequestration'] as const) {
        const said = new Set<string | null>()
        let before = 0
        for (const size of [0.3, 0.45, 0.6, 0.75, 0.82, 0.9, 1]) {
          const geometry = { ...largest(level, shape), size }
          live.update(lesionOf(geometry))
          const share = canalShare(live, nodes)
          expect(share, `${shape} ${size}`).toBeGreaterThan(before)
          before = share
          said.add(narrowingOf(geometry))
        }
        expect(before, shape).toBeGreaterThan(2 / 3)
        expect([...said]).toEqual(['mild', 'moderate', 'severe'])
        // Deeper than an extrusion of 10 mm at most (design value of table nomenclature), never as deep as the canal.
        const { depth } = displacedIn(live)
        expect(depth).toBeGreaterThan(9)
        expect(depth).toBeLessThan(12.5)
      }
    })
  }

  it('is measured against the whole canal, also where it is deeper than the grid', () => {
    for (const level of DISC_LEVELS) {
      const { grid } = createLiveDisc(level)
      const { planes, behind } = canalNodes(level, grid)
      const area = planes
        .map((nodes, b) => (nodes.length + behind[b]!) * CELL * CELL)
        .filter((mm2) => mm2 > 0)
      // A triangle of the table's width and depth would be half of their product, a rectangle the whole.
      const upper = level.slice(0, 2) as VertebraLevel
      const most = VERTEBRA.SCW.mean[upper] * VERTEBRA.SCD.mean[upper]
      for (const mm2 of area) {
        expect(mm2, level).toBeGreaterThan(0.55 * most)
        expect(mm2, level).toBeLessThan(1.1 * most)
      }
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
