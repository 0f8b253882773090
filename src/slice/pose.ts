import { heightLoss } from '../../models/lesion/height-loss.ts'
import { boneMotion, type SpinePose, spinePose } from '../../models/motion/pose.ts'
import { shareAt } from '../../models/motion/warp.ts'
import type { Vec3 } from '../../models/shape/vec.ts'
import type { DiscGrade } from '../domain/degeneration.ts'
import { DISC_LEVELS, type DiscLevel, type SpineVertebra } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'
import type { Surface, Surfaces } from './surface.ts'

/**
 * How the body of a slice lies: as it stands, less the height that an aged disc has lost. A slice is of someone who lies still, so the
 * stage's posture and leg tests do not bend it.
 */
export interface Lie {
  /** Two lies of one key are the same. */
  readonly key: string
  readonly still: boolean
  /** A part of the standing body as it lies. */
  moved(id: PartId, surface: Surface): Surface
  /** Where a soft point of the picture was in the standing body. */
  standing(p: Vec3): Vec3
  /** The same for a point of a bone. */
  standingBone(bone: SpineVertebra | 'S1', p: Vec3): Vec3
}

/** Rounds until a point is found back, 0.01 mm: each leaves at most the share of height that is lost. */
const ROUNDS = 7

function boneOf(id: PartId): SpineVertebra | 'S1' | null {
  if (id.startsWith('vertebra_')) return id.slice('vertebra_'.length) as SpineVertebra
  return id === 'sacrum' ? 'S1' : null
}

/** Parts that no lumbar disc moves. */
function fixed(id: PartId): boolean {
  return id === 'sacrum' || id.startsWith('bone_') || id.startsWith('nerve_')
}

/** The lie of a body one of whose discs has a grade of ageing. */
export function lieOf(level: DiscLevel, grade: DiscGrade): Lie {
  const loss = heightLoss(level, grade)
  const pose: SpinePose = spinePose({ posture: 0, loss: { [level]: loss } })
  const { angle, pivot, shift } = pose.segments[DISC_LEVELS.indexOf(level)]!

  /** Only one segment moves: what models/motion/warp.ts does for all five. */
  function soft(p: Vec3): Vec3 {
    const share = shareAt(level, p[1], p[2])
    if (share === 0) return p
    const c = Math.cos(angle * share)
    const s = Math.sin(angle * share)
    const dy = p[1] - pivot[0]
    const dz = p[2] - pivot[1]
    return [
      p[0],
      pivot[0] + c * dy - s * dz + share * shift[0],
      pivot[1] + s * dy + c * dz + share * shift[1],
    ]
  }

  /** Where a point was that has gone all the way with the upper bone. */
  function back(p: Vec3): Vec3 {
    const c = Math.cos(angle)
    const s = Math.sin(angle)
    const dy = p[1] - pivot[0] - shift[0]
    const dz = p[2] - pivot[1] - shift[1]
    return [p[0], pivot[0] + c * dy + s * dz, pivot[1] + c * dz - s * dy]
  }

  function bone(which: SpineVertebra | 'S1'): (p: Vec3) => Vec3 {
    const motion = boneMotion(pose, which)
    const c = Math.cos(motion.angle)
    const s = Math.sin(motion.angle)
    return ([x, y, z]) => [x, c * y - s * z + motion.shift[0], s * y + c * z + motion.shift[1]]
  }

  return {
    key: `${level} ${loss}`,
    still: pose.still,
    moved(id, surface) {
      if (pose.still || fixed(id)) return surface
      const which = boneOf(id)
      const move = which ? bone(which) : soft
      const { positions } = surface
      const out = new Float32Array(positions.length)
      for (let o = 0; o < positions.length; o += 3)
        out.set(move([positions[o]!, positions[o + 1]!, positions[o + 2]!]), o)
      return { ...surface, positions: out }
    },
    standing(p) {
      if (pose.still || shareAt(level, p[1], p[2]) === 0) return p
      let [, y, z] = back(p)
      if (shareAt(level, y, z) === 1) return [p[0], y, z]
      for (let round = 0; round < ROUNDS; round++) {
        const q = soft([p[0], y, z])
        y += p[1] - q[1]
        z += p[2] - q[2]
      }
      return [p[0], y, z]
    },
    standingBone(which, p) {
      if (pose.still) return p
      const motion = boneMotion(pose, which)
      const c = Math.cos(motion.angle)
      const s = Math.sin(motion.angle)
      const y = p[1] - motion.shift[0]
      const z = p[2] - motion.shift[1]
      return [p[0], c * y + s * z, c * z - s * y]
    },
  }
}

/** All stored parts as they lie; what does not move is shared. */
export function laid(surfaces: Surfaces, lie: Lie): Surfaces {
  if (lie.still) return surfaces
  return new Map([...surfaces].map(([id, surface]) => [id, lie.moved(id, surface)]))
}
