import { resolve } from 'node:path'
import { SKIN_TOP } from '../../../models/anatomy/skin.ts'
import { type LegPose, type LegSegment, legMotions, turned } from '../../../models/motion/leg.ts'
import { warpLegPoint } from '../../../models/motion/leg-warp.ts'
import type { Surface } from '../../../models/report/bvh.ts'
import { readParts, type StoredPart } from '../../../models/report/read.ts'
import type { Vec3 } from '../../../models/shape/vec.ts'

const SEGMENT: Readonly<Record<string, LegSegment>> = {
  femur: 'thigh',
  patella: 'patella',
  tibia: 'shank',
  fibula: 'shank',
  foot: 'shank',
}

export type Body = ReadonlyMap<string, StoredPart>

/** The whole body as it is stored. */
export function storedBody(): Promise<Body> {
  return readParts(resolve(import.meta.dirname, '../../../models/body.glb'))
}

function move({ positions, indices }: Surface, to: (p: Vec3) => Vec3): Surface {
  const moved = new Float64Array(positions.length)
  for (let i = 0; i < positions.length; i += 3)
    moved.set(to([positions[i]!, positions[i + 1]!, positions[i + 2]!]), i)
  return { positions: moved, indices }
}

/** The body as the scene draws it in a pose: bones moved as wholes, skin and nerves warped. */
export function posed(body: Body, pose: LegPose): Map<string, Surface> {
  const motions = legMotions(pose)
  const side = pose.side === 1 ? '_left' : '_right'
  return new Map(
    [...body].map(([id, part]) => {
      const segment = id.endsWith(side) && id.startsWith('bone_') ? SEGMENT[id.split('_')[1]!] : undefined
      if (segment) return [id, move(part, (p) => turned(motions[segment], p))]
      const soft = id === 'skin' || id.startsWith('nerve_')
      return [id, soft ? move(part, (p) => warpLegPoint(pose, p)) : part]
    }),
  )
}

/** What the open skin holds below its rim, litres. */
export function litres({ positions: p, indices }: Surface): number {
  let sum = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3]
    // Seen from a point in the plane of the rim, whose missing lid then adds nothing.
    const [ay, by, cy] = [p[a + 1]! - SKIN_TOP, p[b + 1]! - SKIN_TOP, p[c + 1]! - SKIN_TOP]
    sum +=
      p[a]! * (by * p[c + 2]! - p[b + 2]! * cy) -
      ay * (p[b]! * p[c + 2]! - p[b + 2]! * p[c]!) +
      p[a + 2]! * (p[b]! * cy - by * p[c]!)
  }
  return sum / 6e6
}

/** The greatest factor by which an edge of `moved` is longer than it was. */
export function longestStretch(rest: Surface, moved: Surface): number {
  const length = ({ positions: p }: Surface, a: number, b: number): number => {
    const [x, y, z] = [0, 1, 2].map((k) => p[a * 3 + k]! - p[b * 3 + k]!) as [number, number, number]
    return Math.sqrt(x * x + y * y + z * z)
  }
  let most = 0
  for (let t = 0; t < rest.indices.length; t++) {
    const a = rest.indices[t]!
    const b = rest.indices[t % 3 === 2 ? t - 2 : t + 1]!
    most = Math.max(most, length(moved, a, b) / Math.max(2, length(rest, a, b)))
  }
  return most
}
