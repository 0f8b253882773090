import type { VertebraLevel } from '../../src/domain/levels.ts'
import { BONE_LANDMARK, VERTEBRA_POSE } from '../morphometry/skeleton.ts'
import { dot, normalize, sub, type Vec3 } from '../shape/vec.ts'
import type { Surface } from './bvh.ts'

/** Axes in which a bone is measured: origin and unit vectors up and forward in the world; its left is the world's. */
export interface Axes {
  readonly origin: Vec3
  readonly up: Vec3
  readonly forward: Vec3
}

/** The pose of a vertebra, or of S1: its origin is the middle of its end plate, forward runs along the plate. */
export function axesOf(level: VertebraLevel | 'S1'): Axes {
  if (level !== 'S1') {
    const { bodyCentre, up, forward } = VERTEBRA_POSE[level]
    return { origin: bodyCentre, up, forward }
  }
  const forward = normalize(sub(BONE_LANDMARK.promontory.p, BONE_LANDMARK.S1_posterior_corner.p))
  return { origin: BONE_LANDMARK.S1_endplate_centre.p, up: [0, forward[2], -forward[1]], forward }
}

/** A point of the world as left, up, forward of the axes, mm. */
export function toAxes({ origin, up, forward }: Axes, p: Vec3): Vec3 {
  const d = sub(p, origin)
  return [d[0], dot(d, up), dot(d, forward)]
}

/** A surface of the world in the axes, mm. */
export function surfaceIn<T extends Surface>(axes: Axes, surface: T): T {
  const positions = new Float64Array(surface.positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    positions.set(
      toAxes(axes, [surface.positions[i]!, surface.positions[i + 1]!, surface.positions[i + 2]!]),
      i,
    )
  }
  return { ...surface, positions }
}

/** A direction of the axes in the world. */
export function directionOut({ up, forward }: Axes, d: Vec3): Vec3 {
  return [d[0], d[1] * up[1] + d[2] * forward[1], d[1] * up[2] + d[2] * forward[2]]
}

/** A point of the axes in the world, mm. */
export function pointOut(axes: Axes, p: Vec3): Vec3 {
  const d = directionOut(axes, p)
  return [d[0] + axes.origin[0], d[1] + axes.origin[1], d[2] + axes.origin[2]]
}
