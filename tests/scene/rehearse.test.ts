import { describe, expect, test } from 'vitest'
import { lesionOf } from '../../models/lesion/lesion-of.ts'
import { liveDiscSteps } from '../../models/lesion/live-disc.ts'
import { liveNeuralSteps } from '../../models/lesion/live-neural.ts'
import type { Steps } from '../../models/shape/steps.ts'
import { HEALTHY } from '../../src/domain/finding.ts'
import { rehearsal } from '../../src/scene/rehearse.ts'

/** ms of processor that this has had: what else a busy machine does in the meantime does not count. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What a page does in its quiet time, with the ms that each step took. */
function timed<T>(steps: Steps<T>): { readonly made: T; readonly ms: readonly number[] } {
  const ms: number[] = []
  for (;;) {
    const began = spent()
    const { done, value } = steps.next()
    ms.push(spent() - began)
    if (done) return { made: value, ms }
  }
}

const sum = (ms: readonly number[]): number => ms.reduce((a, b) => a + b, 0)

describe('what the first displacement needs', () => {
  const disc = timed(liveDiscSteps('L4-L5'))
  const neural = timed(liveNeuralSteps(disc.made))
  const shown = lesionOf({
    ...HEALTHY,
    level: 'L4-L5',
    shape: 'protrusion',
    zone: 'subarticular',
    side: 'left',
  })
  disc.made.update(shown)
  neural.made.update()
  const { mesh } = disc.made
  // The disc's buffer is longer than what is drawn of it.
  const meshes = (): Float32Array[] => [
    mesh.positions.slice(0, 3 * mesh.vertexCount),
    ...neural.made.parts.map((part) => part.mesh.positions.slice()),
  ]
  const drawn = meshes()
  const first = timed(rehearsal(disc.made, neural.made))

  test('is made in steps, none of them a large part of the work', () => {
    // Shares, because a busy machine is slow as a whole; a step that does it all has a share of 1.
    const all = [...disc.ms, ...neural.ms, ...first.ms]
    expect(all.length).toBeGreaterThan(90)
    expect(Math.max(...all) / sum(all)).toBeLessThan(0.12)
    expect(Math.max(...disc.ms) / sum(disc.ms)).toBeLessThan(0.25)
  })

  test('every step of its rehearsal leaves everything as it was drawn', () => {
    const steps = rehearsal(disc.made, neural.made)
    for (let i = 0; !steps.next().done; i++) {
      expect(disc.made.lesion).toBe(shown)
      if (i % 40 === 0) expect(meshes()).toEqual(drawn)
    }
    expect(meshes()).toEqual(drawn)
  })
})
