import { DISC_LEVELS, type DiscLevel, type SpineVertebra } from '../../src/domain/levels.ts'
import { DISC_FRAME, outOfDisc, type Sagittal } from './frames.ts'
import { FORWARD_SHARE, PIVOT, RANGE } from './segments.ts'

/** What moves the spine out of how it stands. */
export interface Bearing {
  /** -1 bent back, 0 standing, 1 bent forward. */
  readonly posture: number
  /** Height that a disc has lost, mm; everything above it sinks by that much along the disc's own axis. */
  readonly loss?: Partial<Record<DiscLevel, number>>
}

/** How the upper bone of a disc moves on the lower one: it turns by `angle` (radians, forward positive) on `pivot`, then is shifted. */
export interface SegmentMotion {
  readonly angle: number
  /** In the sagittal plane of the standing spine, mm. */
  readonly pivot: Sagittal
  readonly shift: Sagittal
}

/** The motions of the five segments, from L1-L2 down to L5-S1. */
export interface SpinePose {
  /** Whether nothing has moved. */
  readonly still: boolean
  readonly segments: readonly SegmentMotion[]
}

/** The angle of a segment in degrees, forward positive, at a posture. */
export function angleOf(level: DiscLevel, posture: number): number {
  return RANGE[level] * posture * (posture > 0 ? FORWARD_SHARE : 1 - FORWARD_SHARE)
}

/** The motion of every segment. The pivot wanders evenly from where it is bent back to where it is bent forward. */
export function spinePose({ posture, loss = {} }: Bearing): SpinePose {
  const p = Math.max(-1, Math.min(1, posture))
  const share = (p + 1) / 2
  const segments = DISC_LEVELS.map((level): SegmentMotion => {
    const frame = DISC_FRAME[level]
    const [back, forward] = [PIVOT.back[level], PIVOT.forward[level]]
    const lost = loss[level] ?? 0
    return {
      angle: (angleOf(level, p) * Math.PI) / 180,
      pivot: outOfDisc(
        frame,
        back[0] + (forward[0] - back[0]) * share,
        back[1] + (forward[1] - back[1]) * share,
      ),
      shift: lost === 0 ? [0, 0] : [-lost * frame.up[0], -lost * frame.up[1]],
    }
  })
  return {
    still: segments.every(({ angle, shift }) => angle === 0 && shift[0] === 0 && shift[1] === 0),
    segments,
  }
}

/** The spine as it stands. */
export const STANDING: SpinePose = spinePose({ posture: 0 })

/** Where a bone has gone: turned by `angle` (radians, forward positive) about the world's x axis, then shifted. */
export interface BoneMotion {
  readonly angle: number
  readonly shift: Sagittal
}

/** The motion of a bone; the sacrum stays, T12 moves with L1 as one piece, because nothing is told about the disc between them. */
export function boneMotion({ segments }: SpinePose, bone: SpineVertebra | 'S1'): BoneMotion {
  let angle = 0
  let [y, z] = [0, 0]
  const first = bone === 'S1' ? segments.length : bone === 'T12' ? 0 : Number(bone[1]) - 1
  for (const { angle: by, pivot, shift } of segments.slice(first)) {
    const [c, s] = [Math.cos(by), Math.sin(by)]
    const [dy, dz] = [y - pivot[0], z - pivot[1]]
    y = pivot[0] + c * dy - s * dz + shift[0]
    z = pivot[1] + s * dy + c * dz + shift[1]
    angle += by
  }
  return { angle, shift: [y, z] }
}
