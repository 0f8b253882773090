import type { SpineVertebra } from '../../src/domain/levels.ts'
import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { SPINE_POSE } from '../morphometry/thoracic.ts'
import { normalize, scale, sub, type Vec3 } from '../shape/vec.ts'

export type FrameLevel = SpineVertebra | 'S1'

/** Where a bone's own axes stand in the world; its left is the world's. */
export interface Frame {
  readonly origin: Vec3
  readonly up: Vec3
  readonly forward: Vec3
}

function sacralFrame(): Frame {
  const forward = normalize(sub(BONE_LANDMARK.promontory.p, BONE_LANDMARK.S1_posterior_corner.p))
  return { origin: BONE_LANDMARK.S1_endplate_centre.p, up: [0, forward[2], -forward[1]], forward }
}

const SACRAL = sacralFrame()

/** The frame of a vertebra (origin at the centre of its body) or of S1 (origin at the centre of its end plate), mm. */
export function frameOf(level: FrameLevel): Frame {
  if (level === 'S1') return SACRAL
  const { bodyCentre: origin, up, forward } = SPINE_POSE[level]
  return { origin, up, forward }
}

/** A point of the vertebra's own frame (left, up, forward) in the world, mm. */
export function toWorld(level: FrameLevel, p: Vec3): Vec3 {
  const { origin, up, forward } = frameOf(level)
  return [
    origin[0] + p[0],
    origin[1] + p[1] * up[1] + p[2] * forward[1],
    origin[2] + p[1] * up[2] + p[2] * forward[2],
  ]
}

/** A point of the world in the vertebra's own frame (left, up, forward), mm. */
export function toLocal(level: FrameLevel, p: Vec3): Vec3 {
  const { origin, up, forward } = frameOf(level)
  return turnToLocal({ up, forward }, sub(p, origin))
}

/** A direction of the world along a frame's axes. */
export function turnToLocal({ up, forward }: Pick<Frame, 'up' | 'forward'>, d: Vec3): Vec3 {
  return [d[0], d[1] * up[1] + d[2] * up[2], d[1] * forward[1] + d[2] * forward[2]]
}

/** A direction along a frame's axes in the world. */
export function turnToWorld({ up, forward }: Pick<Frame, 'up' | 'forward'>, d: Vec3): Vec3 {
  const u = scale(up, d[1])
  const f = scale(forward, d[2])
  return [d[0], u[1] + f[1], u[2] + f[2]]
}
