import { describe, expect, it } from 'vitest'
import { wallPoint } from '../../../models/anatomy/disc-space.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { everyGeometry } from '../../../src/domain/finding.ts'
import { bonesBeside } from './grade.ts'

/** mm that tissue may stand in a bone: what the grid is unsharp by. */
const IN_BONE = 0.1
/** Every so many vertices are held against the bones, whose fields are slow. */
const EVERY = 23
const W = wallPoint()

describe('displaced tissue', () => {
  it('stands in no bone, whole vertebrae and the sacrum as they are drawn', () => {
    for (const level of ['L2-L3', 'L4-L5', 'L5-S1'] as const) {
      const live = createLiveDisc(level)
      const { mesh } = live
      const still = mesh.positions.slice(0, mesh.vertexCount * 3)
      const bones = bonesBeside(level)
      for (const finding of everyGeometry([1])) {
        if (finding.level !== level || finding.side === 'right' || finding.shape === 'normal') continue
        live.update(lesionOf(finding))
        let deepest = 0
        for (let o = 0; o < mesh.vertexCount * 3; o += EVERY * 3) {
          const [x, y, z] = mesh.positions.subarray(o, o + 3) as unknown as [number, number, number]
          if (x === still[o] && y === still[o + 1] && z === still[o + 2]) continue
          // Between the plates the disc at rest itself lies on the bone.
          if (live.grid.space.wall(x, y, z, W).d < 0.1) continue
          for (const bone of bones) deepest = Math.min(deepest, bone(x, y, z))
        }
        expect(deepest, JSON.stringify(finding)).toBeGreaterThan(-IN_BONE)
      }
    }
  })
})
