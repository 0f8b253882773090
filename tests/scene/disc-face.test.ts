import { BufferAttribute, BufferGeometry, Vector4 } from 'three'
import { describe, expect, test } from 'vitest'
import { lesionOf } from '../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../models/lesion/live-disc.ts'
import { completeFinding } from '../../src/domain/complete.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { frameOf } from '../../src/scene/anchors.ts'
import { cutFace } from '../../src/scene/cut-face.ts'
import { discFace } from '../../src/scene/disc-face.ts'

function geometryOf(finding: Finding): BufferGeometry {
  const live = createLiveDisc(finding.level)
  live.update(lesionOf(finding))
  const { positions, masks, indices, vertexCount, indexCount } = live.mesh
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions.slice(0, vertexCount * 3), 3))
  geometry.setAttribute('mask', new BufferAttribute(masks.slice(0, vertexCount * 4), 4, true))
  geometry.setIndex(new BufferAttribute(indices.slice(0, indexCount), 1))
  return geometry
}

/** The area of flat triangles that lie across x, mm2. */
function areaOf(positions: ArrayLike<number>, triangles: ArrayLike<number>): number {
  let sum = 0
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3]
    const [by, bz] = [positions[b + 1]! - positions[a + 1]!, positions[b + 2]! - positions[a + 2]!]
    const [cy, cz] = [positions[c + 1]! - positions[a + 1]!, positions[c + 2]! - positions[a + 2]!]
    sum += Math.abs(by * cz - bz * cy) / 2
  }
  return sum
}

const FINDINGS = [
  { level: 'L4-L5', shape: 'extrusion', zone: 'central', side: 'midline', size: 1 },
  { level: 'L5-S1', shape: 'protrusion', zone: 'central', side: 'midline', size: 0.6 },
  { level: 'L2-L3', shape: 'sequestration', zone: 'central', side: 'midline', size: 0.8 },
] as const

describe('the face of an opened disc', () => {
  test.each(FINDINGS)('covers what the cut lays open, no more and no less: $shape at $level', (wish) => {
    const { finding } = completeFinding(wish)
    const geometry = geometryOf(finding)
    for (const x of [0, 4]) {
      const { positions, index } = discFace(geometry, x, 1, frameOf(finding.level).up)
      const { corners, triangles } = cutFace(geometry, new Vector4(-1, 0, 0, -x))
      expect(Math.abs(areaOf(positions, index) / areaOf(corners, triangles) - 1)).toBeLessThan(0.02)
      for (let o = 0; o < positions.length; o += 3) {
        expect(positions[o]!).toBeLessThan(x)
        expect(positions[o]!).toBeGreaterThan(x - 0.1)
      }
    }
  })

  test.each(FINDINGS)('shows core and displaced tissue where they are: $shape at $level', (wish) => {
    const { finding } = completeFinding(wish)
    const { back, centre } = frameOf(finding.level)
    const { positions, masks } = discFace(geometryOf(finding), 0, 1, frameOf(finding.level).up)
    let core = 0
    let displaced = 0
    for (let v = 0; v * 3 < positions.length; v++) {
      const z = positions[v * 3 + 2]!
      if (masks[v * 4 + 1]! > 200) {
        core++
        // The core lies well within the disc.
        expect(Math.abs(z - centre[2])).toBeLessThan(Math.abs(back[2] - centre[2]))
      }
      if (masks[v * 4 + 2]! > 200) {
        displaced++
        expect(z).toBeLessThan(back[2] + 3)
      }
    }
    expect(core).toBeGreaterThan(100)
    expect(displaced).toBeGreaterThan(50)
  })

  test('is empty beside the disc', () => {
    const { finding } = completeFinding(FINDINGS[0])
    expect(discFace(geometryOf(finding), 60, 1, frameOf('L4-L5').up).index).toHaveLength(0)
  })
})
