import { describe, expect, it } from 'vitest'
import { discSpace } from '../../../models/anatomy/disc-space.ts'
import { FACET_JOINT } from '../../../models/anatomy/facet-joint.ts'
import { EXIT_ARC } from '../../../models/anatomy/neural-places.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { VERTEBRA } from '../../../models/morphometry/vertebra.ts'
import { everyGeometry, type Finding, ZONES } from '../../../src/domain/finding.ts'
import { DISC_LEVELS, type DiscLevel, type VertebraLevel } from '../../../src/domain/levels.ts'
import { type Displaced, displacedIn } from './displaced.ts'

// Zones by the edges of facet joint and pedicle (NOM-11, table zones), to the side of the midline; mm. At the height of the disc the medial
// edge of the drawn joint and that of the pedicle lie within 1.3 mm of each other (their tables agree on that), so that the
// subarticular zone has next to no width there: tissue in it is told by reaching in front of the joint.

interface Edges {
  readonly facet: number
  readonly pedicle: number
  /** The lateral edge of the pedicle, and where the root leaves the foramen: L5's pedicle is broader than its disc. */
  readonly lateral: number
  readonly exit: number
}

function edgesOf(level: DiscLevel): Edges {
  const upper = level.slice(0, 2) as VertebraLevel
  const { centre, across, width } = FACET_JOINT[level]
  const { pedicleCentreX, PDW } = VERTEBRA
  const exit = discSpace(level).lower.outline.pointAt(EXIT_ARC[level])[0]
  return {
    facet: centre[0] - (across[0] * width) / 2,
    pedicle: pedicleCentreX.mean[upper] - PDW.mean[upper] / 2,
    lateral: pedicleCentreX.mean[upper] + PDW.mean[upper] / 2,
    exit,
  }
}

/** mm that a middle may lie beside its border: less than a cell of the grid. */
const BESIDE = 0.7

describe('displaced tissue lies in the zone that the finding names', () => {
  for (const level of DISC_LEVELS) {
    it(level, () => {
      const live = createLiveDisc(level)
      const { facet, pedicle, lateral, exit } = edgesOf(level)
      const measure = (geometry: Omit<Finding, 'nerve'>): Displaced => {
        live.update(lesionOf(geometry))
        return displacedIn(live)
      }
      for (const shape of ['protrusion', 'extrusion', 'sequestration'] as const) {
        for (const size of [0.7, 1]) {
          const of = ZONES.map((zone) =>
            measure({ level, shape, zone, side: 'left', size, migration: 'none' }),
          )
          const [central, subarticular, foraminal, extraforaminal] = of as [
            Displaced,
            Displaced,
            Displaced,
            Displaced,
          ]
          const name = `${level} ${shape} ${size}: ${of.map(({ middle }) => middle.toFixed(1)).join(' ')}, edges ${facet.toFixed(1)} ${pedicle.toFixed(1)} ${lateral.toFixed(1)}`
          expect(central.middle, name).toBeGreaterThan(0)
          expect(central.middle, name).toBeLessThan(facet)
          if (shape !== 'protrusion') expect(central.to, name).toBeLessThan(facet)
          expect(subarticular.middle, name).toBeGreaterThan(central.middle + 2)
          expect(subarticular.middle, name).toBeLessThan(Math.max(facet, pedicle))
          expect(subarticular.to, name).toBeGreaterThan(facet - BESIDE)
          expect(foraminal.middle, name).toBeGreaterThan(pedicle - BESIDE)
          expect(foraminal.middle, name).toBeLessThan(lateral + BESIDE)
          expect(extraforaminal.middle, name).toBeGreaterThan(Math.min(lateral, exit) - BESIDE)
        }
        const { middle, from, to } = measure({
          level,
          shape,
          zone: 'central',
          side: 'midline',
          size: 0.7,
          migration: 'none',
        })
        expect(Math.abs(middle)).toBeLessThan(0.5)
        expect(Math.max(-from, to)).toBeLessThan(facet + 1)
      }
    })
  }
})

describe('more size is more tissue', () => {
  for (const level of ['L2-L3', 'L5-S1'] as const) {
    it(`${level}: volume, depth and arc never lessen`, () => {
      const live = createLiveDisc(level)
      for (const place of everyGeometry([0])) {
        if (place.level !== level || place.shape === 'normal' || place.side === 'right') continue
        let before: Displaced | null = null
        for (const size of [0.2, 0.5, 0.75, 1]) {
          live.update(lesionOf({ ...place, size }))
          const now = displacedIn(live)
          const name = `${Object.values({ ...place, size }).join(' ')}: ${JSON.stringify(before)} ${JSON.stringify(now)}`
          if (before) {
            // A node is 0.4 mm3, a cell 0.75 mm: what is counted in them steps by one.
            expect(now.volume, name).toBeGreaterThanOrEqual(before.volume * 0.99 - 2)
            expect(now.depth, name).toBeGreaterThanOrEqual(before.depth - 0.2)
            // A free piece in the midline begins as a roll across it (design.ts).
            const roll = place.shape === 'sequestration' && place.side === 'midline'
            if (!roll) expect(now.arc, name).toBeGreaterThanOrEqual(before.arc - 0.8)
          }
          before = now
        }
        expect(before!.volume, place.shape).toBeGreaterThan(30)
      }
    })
  }
})
