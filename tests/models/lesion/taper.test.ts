import { describe, expect, it } from 'vitest'
import { discSpace } from '../../../models/anatomy/disc-space.ts'
import { rootPath } from '../../../models/anatomy/root.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { createLiveNeural } from '../../../models/lesion/live-neural.ts'
import { liveRoot, ringsOf } from '../../../models/lesion/live-tubes.ts'
import type { Mesh } from '../../../models/shape/mesh.ts'
import { DISC_LEVELS, EXITING_ROOT, TRAVERSING_ROOT } from '../../../src/domain/levels.ts'

// A live root is as thick along its way as the root at rest: thin in the sac, swollen at its ganglion, tapering on either side of it.

/** mm between a ring's mean radius and what the course says there. */
const OFF = 0.05
/** Most by which a root's half thickness changes in a mm. */
const STEEPEST = 0.45

/** Every ring's arc and mean radius. */
function thickness(mesh: Mesh, sides: number): { arc: number; radius: number }[] {
  const { lead, count } = ringsOf(mesh, sides)
  const p = mesh.positions
  return Array.from({ length: count }, (_, r) => {
    const from = lead + r * sides
    const middle = [0, 0, 0]
    for (let k = 0; k < sides; k++) for (let e = 0; e < 3; e++) middle[e]! += p[(from + k) * 3 + e]! / sides
    let radius = 0
    for (let k = 0; k < sides; k++) {
      const [x, y, z] = [0, 1, 2].map((e) => p[(from + k) * 3 + e]! - middle[e]!) as [number, number, number]
      radius += Math.sqrt(x * x + y * y + z * z) / sides
    }
    return { arc: mesh.arc![from]!, radius }
  })
}

describe('a live root tapers as the root at rest does', () => {
  for (const level of DISC_LEVELS) {
    it(level, () => {
      const live = createLiveDisc(level)
      const { parts } = createLiveNeural(live)
      const y = discSpace(level).centre[1]
      for (const name of [EXITING_ROOT[level], TRAVERSING_ROOT[level]]) {
        const { curve, radius, ganglion } = rootPath(name, 'left')
        const held = parts.find(({ id }) => id === `root_${name}_left`)!.mesh
        for (const [mesh, sides] of [
          [held, 16],
          [liveRoot(name, 'left', y, true).mesh, 16],
          [liveRoot(name, 'left', y, false).mesh, 12],
        ] as const) {
          const rings = thickness(mesh, sides).slice(1, -1)
          rings.forEach(({ arc, radius: drawn }, i) => {
            expect(Math.abs(drawn - radius(arc)), `${name} at ${arc.toFixed(1)}`).toBeLessThan(OFF)
            const next = rings[i + 1]
            if (next) expect(Math.abs(next.radius - drawn)).toBeLessThan(STEEPEST * (next.arc - arc) + 0.01)
          })
          const at = (s: number): number =>
            rings.reduce((a, b) => (Math.abs(b.arc - s) < Math.abs(a.arc - s) ? b : a)).radius
          const thickest = at(ganglion)
          expect(thickest).toBeGreaterThan(1.1 * at(ganglion - 12))
          expect(thickest).toBeGreaterThan(1.1 * at(Math.min(curve.length - 2, ganglion + 14)))
        }
      }
    })
  }
})
