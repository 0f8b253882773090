import { describe, expect, it } from 'vitest'
import { CELL, toWorldOf } from '../../../models/lesion/grid.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { tissueField } from '../../../models/lesion/tissue.ts'
import { everyGeometry } from '../../../src/domain/finding.ts'

const LEVELS = ['L1-L2', 'L4-L5', 'L5-S1'] as const
/** Every so many nodes are looked at; no divisor of a row or a slab. */
const EVERY = 89

// The live disc asks only the nodes that a lesion can change, in rounded numbers; the field knows of no such saving.

describe('what the live disc leaves out', () => {
  it('is nowhere near the surface: at every node it agrees with the field on inside and outside', () => {
    for (const level of LEVELS) {
      const { grid, values, update } = createLiveDisc(level)
      const { nx, nu, nf, x0, u0, f0, space } = grid
      for (const finding of everyGeometry([0.3, 1])) {
        if (finding.level !== level || finding.side === 'right') continue
        const lesion = lesionOf(finding)
        update(lesion)
        const field = tissueField(lesion)
        let worst = 0
        for (let i = 0; i < values.length; i += EVERY) {
          const [a, b, c] = [i % nx, ((i / nx) | 0) % nu, (i / (nx * nu)) | 0]
          if (a < 2 || b < 2 || c < 2 || a > nx - 3 || b > nu - 3 || c > nf - 3) continue
          // Deep between the plates the field's seam is thicker than the disc; nobody sees it.
          if (grid.d[i]! < -2.4) continue
          // Far from the disc and from any lesion both are far from 0.
          if (Math.abs(values[i]!) > 4 && c > nf / 2) continue
          const f = field(...toWorldOf(space, x0 + a * CELL, u0 + b * CELL, f0 + c * CELL))
          if (f < 0 !== values[i]! < 0) worst = Math.max(worst, Math.min(Math.abs(f), Math.abs(values[i]!)))
        }
        // Bone beside it is asked at every second node and interpolated.
        expect(worst, JSON.stringify(finding)).toBeLessThan(0.15)
      }
    }
  })
})
