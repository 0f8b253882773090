import type { SpineDisc } from '../../src/domain/levels.ts'
import { type Field, smoothIntersect } from '../shape/field.ts'
import type { Mesh } from '../shape/mesh.ts'
import { meshField } from '../shape/surface-nets.ts'
import { discMaskAt } from './disc-masks.ts'
import { type DiscSpace, discSpace, type WallPoint, wallPoint } from './disc-space.ts'

/** Rounding of the edge between margin and end plate, mm: without it the mesh of a coarse grid is saw-toothed there. */
const EDGE = 1

/** The disc at rest in wall coordinates: between the end plates, inside its margin; about mm, negative inside. */
export function restField(w: WallPoint): number {
  return smoothIntersect(Math.max(-w.aboveLower, -w.belowUpper), w.d, EDGE)
}

/** The healthy disc in world coordinates. */
export function discField(level: SpineDisc): Field {
  const space = discSpace(level)
  const w = wallPoint()
  return (x, y, z) => restField(space.wall(x, y, z, w))
}

/** Height of a disc in front at most, mm, with the hollows of both end plates. */
const TALLEST = 18

function boxOf(space: DiscSpace<SpineDisc>) {
  const half = space.lower.outline.radiusAt(Math.PI / 2) + 3
  const back = space.lower.outline.radiusAt(0) + 3
  const front = space.lower.outline.radiusAt(Math.PI) + 3
  const y = [-back, front].flatMap((f) =>
    [-TALLEST / 2, TALLEST / 2].map((u) => space.centre[1] + space.up[1] * u + space.forward[1] * f),
  )
  const z = [-back, front].flatMap((f) =>
    [-TALLEST / 2, TALLEST / 2].map((u) => space.centre[2] + space.up[2] * u + space.forward[2] * f),
  )
  return {
    min: [-half, Math.min(...y), Math.min(...z)] as const,
    max: [half, Math.max(...y), Math.max(...z)] as const,
  }
}

/** The healthy disc as a mesh, masked like the live one (disc-masks.ts). */
export function disc(level: SpineDisc, cell = 0.7): Mesh {
  const space = discSpace(level)
  const mesh = meshField(discField(level), boxOf(space), cell)
  const masks = new Uint8Array((mesh.positions.length / 3) * 4)
  const w = wallPoint()
  for (let v = 0; v * 3 < mesh.positions.length; v++) {
    const i = v * 3
    space.wall(mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!, w)
    const y = mesh.positions[i + 1]! - space.centre[1]
    const z = mesh.positions[i + 2]! - space.centre[2]
    discMaskAt(level, w.d, restField(w), y * space.forward[1] + z * space.forward[2], masks, v * 4)
  }
  return { ...mesh, masks }
}
