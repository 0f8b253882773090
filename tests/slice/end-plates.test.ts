import { expect, test } from 'vitest'
import { discSpace, wallPoint } from '../../models/anatomy/disc-space.ts'
import { DISC_LEVELS } from '../../src/domain/levels.ts'
import { createSlicer } from '../../src/slice/engine.ts'
import { pixelToPoint } from '../../src/slice/frame.ts'
import { finding, storedBody } from './body.ts'

const SLICER = createSlicer(await storedBody(), { noise: false })
/** mm inside the wall of body and disc. */
const WITHIN = 2

test('no fat lies between a disc and its bodies, also where a slice runs along the end plate', () => {
  for (const level of DISC_LEVELS) {
    const { wall } = discSpace(level)
    const w = wallPoint()
    let [fat, asked] = [0, 0]
    for (let at = -6; at <= 6; at++) {
      const of = finding(level)
      const { frame, part, parts } = SLICER.render({
        finding: of,
        grade: 'II',
        plane: 'axial',
        at,
        pixels: 128,
      })
      part.forEach((code, i) => {
        const p = pixelToPoint(frame, i % frame.width, Math.floor(i / frame.width))
        if (wall(...p, w).d > -WITHIN) return
        asked++
        if (parts[code]?.startsWith('soft_')) fat++
      })
    }
    expect(asked).toBeGreaterThan(5000)
    expect(fat / asked, level).toBeLessThan(0.0002)
  }
})
