import type { Vector4 } from 'three'
import type { CutFace } from './cut-face.ts'

/** How thick the dense shell of a bone looks in a cut, mm (assumed, by eye: it thins out inwards without an edge). */
const THICK = 0.9
/** How far the shell stands before the face that it lies on, mm. */
const BEFORE = 0.006
/** How many corners on either side say which way a border runs: the mesh's own steps shall not show in the shell. */
const ASIDE = 3

/** The dense shell along the borders of a cut face: corners in mm, the share of shell in each (1 at the border, 0 inside), and triangles wound as the face's. */
export interface Cortex {
  readonly corners: readonly number[]
  readonly dense: readonly number[]
  readonly triangles: readonly number[]
}

/** The shell of compact bone that every bone has round its spongy inside, as bands along the borders of the face. */
export function cortexOf({ corners, borders }: CutFace, plane: Vector4): Cortex {
  const shell: number[] = []
  const dense: number[] = []
  const triangles: number[] = []
  for (const border of borders) {
    const first = dense.length
    const count = border.length
    const at = (i: number, axis: number): number => corners[border[(i + count) % count]! * 3 + axis]!
    for (let i = 0; i < count; i++) {
      const along = [0, 1, 2].map((axis) => at(i + ASIDE, axis) - at(i - ASIDE, axis))
      // To the left of the way, in the plane.
      const inward = [
        plane.y * along[2]! - plane.z * along[1]!,
        plane.z * along[0]! - plane.x * along[2]!,
        plane.x * along[1]! - plane.y * along[0]!,
      ]
      const length = Math.sqrt(inward[0]! ** 2 + inward[1]! ** 2 + inward[2]! ** 2) || 1
      for (const [depth, share] of [
        [0, 1],
        [THICK, 0],
      ] as const) {
        const before = [plane.x, plane.y, plane.z].map((n) => -n * BEFORE)
        shell.push(...[0, 1, 2].map((axis) => at(i, axis) + before[axis]! + (inward[axis]! / length) * depth))
        dense.push(share)
      }
      const [a, b] = [first + i * 2, first + ((i + 1) % count) * 2]
      triangles.push(a, a + 1, b, b, a + 1, b + 1)
    }
  }
  return { corners: shell, dense, triangles }
}
