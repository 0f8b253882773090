import { describe, expect, it } from 'vitest'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { componentCount } from '../../../models/shape/measure.ts'
import { type Finding, migrationsOf, PLACES } from '../../../src/domain/finding.ts'
import { DISC_LEVELS } from '../../../src/domain/levels.ts'
import { figureOf } from './figure.ts'

// Fardon 2014, as table nomenclature gives it: what makes a bulge a bulge, and so on, measured on the drawn tissue.

const LEVELS = ['L1-L2', 'L4-L5', 'L5-S1'] as const
const SIZES = [0.5, 1]
const HALF = PLACES.filter(({ side }) => side !== 'right')

function each(shape: Finding['shape'], check: (finding: Omit<Finding, 'nerve'>, name: string) => void): void {
  for (const level of LEVELS) {
    for (const { zone, side } of HALF) {
      for (const size of SIZES) {
        check({ level, shape, zone, side, size, migration: 'none' }, `${level} ${zone} ${side} ${size}`)
      }
    }
  }
}

describe('the shapes keep to their definitions', () => {
  it('a bulge passes the margin by less than 3 mm over more than a quarter of the way round', () => {
    each('bulge', (finding, name) => {
      const { depth, share } = figureOf(finding)
      expect(depth, name).toBeLessThan(3)
      expect(share, name).toBeGreaterThan(0.25)
      if (finding.side === 'midline') expect(share, name).toBeGreaterThan(0.95)
    })
  })

  it('a protrusion has its greatest width at its base, in both planes, over less than a quarter', () => {
    each('protrusion', (finding, name) => {
      const { depth, share, base, widest } = figureOf(finding)
      expect(widest.arc, name).toBeLessThanOrEqual(base.arc)
      expect(widest.height, name).toBeLessThanOrEqual(base.height)
      expect(share, name).toBeLessThan(0.25)
      if (finding.size === 1) {
        expect(depth, name).toBeGreaterThan(3)
        expect(depth, name).toBeLessThan(6)
      }
    })
  })

  it('an extrusion is wider than its base in at least one plane, over less than a quarter', () => {
    each('extrusion', (finding, name) => {
      const { depth, share, base, widest } = figureOf(finding)
      expect(widest.height > base.height || widest.arc > base.arc, name).toBe(true)
      expect(share, name).toBeLessThan(0.25)
      if (finding.size === 1) {
        expect(depth, name).toBeGreaterThan(5)
        // The largest in the midline takes two thirds of the canal, which is 14 to 17 mm deep (canal.test.ts says how deep it comes).
        if (finding.side !== 'midline') expect(depth, name).toBeLessThan(10)
      }
    })
  })

  it('an extrusion is one piece with its disc however small it is, a sequestration two, wherever they lie', () => {
    for (const level of DISC_LEVELS) {
      const live = createLiveDisc(level)
      for (const shape of ['extrusion', 'sequestration'] as const) {
        for (const { zone, side } of HALF) {
          for (const migration of migrationsOf(shape, zone, side)) {
            for (const size of shape === 'extrusion' ? [0.02, 0.1, 0.3, 0.6, 1] : [0, 0.2, 0.4, 0.7, 1]) {
              live.update(lesionOf({ level, shape, zone, side, migration, size }))
              const { positions, indices, vertexCount, indexCount } = live.mesh
              // What the buffers cannot hold would be drawn as holes.
              expect(vertexCount * 3).toBeLessThan(0.95 * positions.length)
              const pieces = componentCount({
                positions: positions.subarray(0, vertexCount * 3),
                indices: indices.subarray(0, indexCount),
              })
              expect(pieces, `${level} ${zone} ${side} ${migration} ${size}`).toBe(
                shape === 'extrusion' ? 1 : 2,
              )
            }
          }
        }
      }
    }
  })
})
