import { describe, expect, test } from 'vitest'
import { caudaTubes } from '../../models/anatomy/cauda.ts'
import { ROOT_SIDES } from '../../models/anatomy/root.ts'
import { growthAhead } from '../../models/lesion/calibrate.ts'
import type { Lesion } from '../../models/lesion/lesion.ts'
import { lesionOf } from '../../models/lesion/lesion-of.ts'
import { createLiveDisc, liveDiscSteps } from '../../models/lesion/live-disc.ts'
import { besideSac, liveNeuralSteps } from '../../models/lesion/live-neural.ts'
import { liveCaudaSteps } from '../../models/lesion/live-tubes.ts'
import { AHEAD, type HeldStrand } from '../../models/lesion/strand.ts'
import { nerveWalls, type Walls } from '../../models/lesion/walls.ts'
import { atOnce, type Steps } from '../../models/shape/steps.ts'
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

  test('a step of its rehearsal moves the tissue there and back, and beside the sac one part', () => {
    let moved: string[] = []
    const parts = neural.made.parts.map((part) => ({
      ...part,
      update: () => {
        moved.push(part.id)
        return part.update()
      },
    }))
    const watched = {
      ...disc.made,
      get lesion() {
        return disc.made.lesion
      },
      update: (lesion: Lesion) => {
        moved.push('disc')
        disc.made.update(lesion)
      },
    }
    const seen = new Set<string>()
    for (const _ of rehearsal(watched, { ...neural.made, parts })) {
      expect(moved.length).toBeLessThanOrEqual(6)
      expect(moved.filter((id) => id === 'disc').length).toBeLessThanOrEqual(2)
      expect(new Set(moved.filter((id) => id !== 'disc' && id !== 'dura')).size).toBeLessThanOrEqual(1)
      for (const id of moved) seen.add(id)
      moved = []
    }
    expect(seen.size).toBe(parts.length + 1)
  })
})

// What a step handles, because a clock says more of the machine than of the step.
describe('what is slow the first time is cut by what it handles', () => {
  test('the growth of a place is found a few halvings at a time, once', () => {
    const place = {
      level: 'L2-L3',
      shape: 'extrusion',
      zone: 'central',
      side: 'midline',
      migration: 'none',
    } as const
    // Seven searches of 14 halvings, five at most in a step.
    expect([...growthAhead(place)].length).toBeGreaterThanOrEqual(7 * 3)
    expect([...growthAhead(place)]).toEqual([])
  })

  test('the cauda equina is laid one tube a step', () => {
    expect([...liveCaudaSteps(0)].length).toBe(caudaTubes().length)
  })

  test('the walls beside a root are asked a few rings a step, which changes nothing but who asks', () => {
    const level = 'L4-L5'
    const live = createLiveDisc(level)
    const walls = nerveWalls(live.grid)
    let asked = 0
    const counted: Walls = (x, u, f) => {
      asked++
      return walls(x, u, f)
    }
    const made = (): HeldStrand => besideSac('L4', 'left', live, counted)
    const [first, ready, fresh] = [made(), made(), made()]
    expect(asked).toBe(0)
    live.update(
      lesionOf({ level, shape: 'extrusion', zone: 'foraminal', side: 'left', size: 0.7, migration: 'none' }),
    )
    // The walls keep with seven digits what they give whole when first asked: all of it is asked once before the two are compared.
    atOnce(first.ahead())
    first.update()
    asked = 0
    let steps = 0
    for (const _ of ready.ahead()) {
      // The middle and the corners of each ring.
      expect(asked).toBeLessThanOrEqual(AHEAD * (1 + ROOT_SIDES))
      asked = 0
      steps++
    }
    expect(steps).toBeGreaterThan(5)
    const [less, all] = [ready, fresh].map((strand) => {
      asked = 0
      expect(strand.update()).toBe(true)
      return asked
    }) as [number, number]
    expect(all - less).toBeGreaterThan(10 * (1 + ROOT_SIDES))
    expect(ready.mesh.positions).toEqual(fresh.mesh.positions)
    expect(ready.mesh.normals).toEqual(fresh.mesh.normals)
  })
})
