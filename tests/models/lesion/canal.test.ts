import { describe, expect, it } from 'vitest'
import { canal } from '../../../models/anatomy/canal.ts'
import { wallPoint } from '../../../models/anatomy/disc-space.ts'
import { CELL, toWorldOf } from '../../../models/lesion/grid.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { createLiveNeural } from '../../../models/lesion/live-neural.ts'
import { discValue } from '../../../models/morphometry/thoracic.ts'
import { VERTEBRA } from '../../../models/morphometry/vertebra.ts'
import { volume } from '../../../models/shape/measure.ts'
import { canalSizes, narrowingOf } from '../../../src/domain/canal-narrowing.ts'
import { everyGeometry } from '../../../src/domain/finding.ts'
import { DISC_LEVELS, type DiscLevel, type VertebraLevel } from '../../../src/domain/levels.ts'
import { msuPlaceOf, msuSizeOf } from '../../../src/domain/msu.ts'
import { canalNodes, canalShare, facetLine, facetShare, flavumFront } from './canal-share.ts'
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

/** Least depth of the sac behind the largest mass in the midline, and its least area, mm and mm2 (assumed). */
const SQUEEZED = 3
const LEAST = 18

/** How far behind the margin the flavum's front stands in the midline, mm. */
function flavumBehind(level: DiscLevel): number {
  return canal(level).behind({ ...wallPoint(), s: 0, eta: 0, d: 0 })
}

/** mm medial of the pedicles where the joint begins: beyond it the flavum thins out to its capsule. */
const JOINT = 2.8

describe('the canal ends where the flavum is drawn', () => {
  for (const level of DISC_LEVELS) {
    it(`${level}: the line that growth and nerves keep to lies on its front`, () => {
      const { grid } = createLiveDisc(level)
      const { space, nx, x0, u0 } = grid
      const front = flavumFront(level, grid)
      const { behind } = canal(level)
      const w = wallPoint()
      const apart: number[] = []
      const joint = Math.min(9, VERTEBRA.SCW.mean[level.slice(0, 2) as VertebraLevel] / 2 - JOINT)
      for (let v = Math.ceil((-6 - u0) / CELL); u0 + v * CELL < 0.5; v++)
        for (let h = 0; h < nx; h++) {
          const [x, f] = [x0 + h * CELL, front[v * nx + h]!]
          if (Math.abs(x) > joint || Math.abs(x) < 1 || !Number.isFinite(f)) continue
          const p = toWorldOf(space, x, u0 + v * CELL, f)
          apart.push(behind(space.wall(...p, w)))
        }
      apart.sort((a, b) => a - b)
      const at = (share: number): number => apart[Math.floor(share * (apart.length - 1))]!
      expect(apart.length, 'places').toBeGreaterThan(150)
      expect(Math.abs(at(0.5)), 'in the middle').toBeLessThan(0.35)
      // Never far in front of it or behind it.
      expect(at(0.02)).toBeGreaterThan(-1.1)
      expect(at(0.98)).toBeLessThan(1.3)
    })

    it(`${level}: the sac goes back before the largest mass, but neither into flavum nor bone, and does not vanish`, () => {
      const live = createLiveDisc(level)
      const neural = createLiveNeural(live)
      const { space, nx, nu, x0, u0 } = live.grid
      const front = flavumFront(level, live.grid)
      const { centre, up, forward } = space
      const sac = neural.parts.find(({ id }) => id === 'dura')!
      for (const size of [0.7, 0.85, 1]) {
        live.update(lesionOf(largest(level, 'extrusion', size)))
        neural.update()
        const p = sac.mesh.positions
        let deepest = 0
        for (let o = 0; o < p.length; o += 3) {
          const [y, z] = [p[o + 1]! - centre[1], p[o + 2]! - centre[2]]
          const [h, v] = [(p[o]! - x0) / CELL, (y * up[1] + z * up[2] - u0) / CELL]
          if (v < 0 || v > nu - 1 || h < 0 || h > nx - 1) continue
          const flavum = front[Math.round(v) * nx + Math.round(h)]!
          deepest = Math.max(deepest, flavum - (y * forward[1] + z * forward[2]))
        }
        // The front is known at every cell only, and falls by as much as a cell is wide.
        expect(deepest, `${size}`).toBeLessThan(CELL / 2)
        expect(leastArea(p, centre[1]), `${size}`).toBeGreaterThan(LEAST)
      }
    })
  }
})

/** The least cross-section of the sac near a height, mm2; its rings have 32 corners. */
function leastArea(p: ArrayLike<number>, height: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let from = 0; from + 96 < p.length; from += 96) {
    let [area, y] = [0, 0]
    for (let k = 0; k < 32; k++) {
      const [a, b] = [from + k * 3, from + ((k + 1) % 32) * 3]
      // In the plane of the ring, which is tilted.
      const across = (o: number): number =>
        Math.sqrt((p[o + 1]! - p[from + 1]!) ** 2 + (p[o + 2]! - p[from + 2]!) ** 2)
      const ahead = (o: number): number => across(o) * Math.sign(p[o + 2]! - p[from + 2]!)
      area += (p[a]! * ahead(b) - p[b]! * ahead(a)) / 2
      y += p[a + 1]! / 32
    }
    if (Math.abs(y - height) < 12) least = Math.min(least, Math.abs(area))
  }
  return least
}

const largest = (level: DiscLevel, shape: 'extrusion' | 'sequestration' = 'extrusion', size = 1) =>
  ({ level, shape, zone: 'central', side: 'midline', size, migration: 'none' }) as const

describe('the largest midline mass', () => {
  for (const level of DISC_LEVELS) {
    it(`${level}: takes two thirds of the canal, bound or free, a smaller one less, and the words say so`, () => {
      const live = createLiveDisc(level)
      const nodes = canalNodes(level, live.grid)
      for (const shape of ['extrusion', 'sequestration'] as const) {
        const said = new Set<string | null>()
        let before = 0
        for (const size of [0.3, 0.45, 0.6, 0.75, 0.82, 0.9, 1]) {
          const geometry = largest(level, shape, size)
          live.update(lesionOf(geometry))
          const share = canalShare(live, nodes)
          expect(share, `${shape} ${size}`).toBeGreaterThan(before)
          before = share
          said.add(narrowingOf(geometry))
        }
        expect(before, shape).toBeGreaterThan(2 / 3)
        expect([...said]).toEqual(['mild', 'moderate', 'severe'])
        // Deeper than an extrusion of 10 mm at most (design value of table nomenclature), never so deep that no sac is left before the flavum.
        const { depth } = displacedIn(live)
        expect(depth).toBeGreaterThan(9)
        expect(depth).toBeLessThan(flavumBehind(level) - SQUEEZED)
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
