import { DISC_LEVELS, type DiscLevel, type SpineVertebra } from '../../src/domain/levels.ts'
import { SEGMENT } from '../morphometry/segment.ts'
import { DISC_FRAME, type DiscFrame, inDisc, outOfDisc, type Sagittal } from './frames.ts'
import {
  BACK,
  CLOSES_BEHIND,
  FLAVUM_BEHIND,
  FLAVUM_BUCKLES,
  FLAVUM_SPAN,
  FLAVUM_THINS,
  PIVOT,
  RANGE,
} from './segments.ts'

/** What moves the spine out of how it stands. */
export interface Bearing {
  /** -1 bent back, 0 standing, 1 bent forward. */
  readonly posture: number
  /** Height that a disc has lost in its middle, mm; the bone above sinks in front, as its joints behind hold it up. */
  readonly loss?: Partial<Record<DiscLevel, number>>
}

/** How the upper bone of a disc moves on the lower one: it turns by `angle` (radians, forward positive) on `pivot`, then is shifted. */
export interface SegmentMotion {
  readonly angle: number
  /** In the sagittal plane of the standing spine, mm. */
  readonly pivot: Sagittal
  readonly shift: Sagittal
  /** How far forward the front of the ligamentum flavum has come in its middle, and its back the other way, mm; back is negative. */
  readonly flavum: number
}

/** The motions of the five segments, from L1-L2 down to L5-S1. */
export interface SpinePose {
  /** Whether nothing has moved. */
  readonly still: boolean
  readonly segments: readonly SegmentMotion[]
}

/** The angle of a segment in degrees, forward positive, at a posture. */
export function angleOf(level: DiscLevel, posture: number): number {
  return posture * (posture > 0 ? RANGE[level] - BACK[level] : BACK[level])
}

function turn([y, z]: Sagittal, angle: number): Sagittal {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [c * y - s * z, s * y + c * z]
}

/** The disc's space closes about a place between its joints: there the angle is, for the height that is lost in the middle. */
function closing(frame: DiscFrame, lost: number): { readonly angle: number; readonly about: Sagittal } {
  const behind = rearOf(frame) - CLOSES_BEHIND
  return { angle: lost / -behind, about: outOfDisc(frame, behind, 0) }
}

function rearOf(frame: DiscFrame): number {
  return (inDisc(frame, ...frame.above.posterior)[0] + inDisc(frame, ...frame.below.posterior)[0]) / 2
}

/** The ligament keeps its volume: what it gains in length it loses in thickness; what slackens buckles besides. */
function flavumOf(level: DiscLevel, bend: number, forward: number): number {
  const lever = forward - (rearOf(DISC_FRAME[level]) - FLAVUM_BEHIND)
  const stretch = 1 + (bend * lever) / FLAVUM_SPAN
  return (
    SEGMENT.LFThickness.mean[level] * (1 / stretch - 1) * (stretch < 1 ? FLAVUM_BUCKLES[level] : FLAVUM_THINS)
  )
}

function segmentMotion(level: DiscLevel, posture: number, lost: number): SegmentMotion {
  const frame = DISC_FRAME[level]
  const share = (posture + 1) / 2
  const [back, forward] = [PIVOT.back[level], PIVOT.forward[level]]
  const along = back[0] + (forward[0] - back[0]) * share
  const pivot = outOfDisc(frame, along, back[1] + (forward[1] - back[1]) * share)
  const whole = (angleOf(level, posture) * Math.PI) / 180
  if (lost === 0) return { angle: whole, pivot, shift: [0, 0], flavum: flavumOf(level, whole, along) }
  // First the disc loses height, then the segment bends: one turn about the bend's pivot, and what is left as a shift. What the
  // loss has closed in front is no longer there to bend into.
  const { angle, about } = closing(frame, lost)
  const bend = whole - Math.max(0, posture) * Math.min(angle, whole)
  const flavum = flavumOf(level, bend, along)
  const from: Sagittal = [about[0] - pivot[0], about[1] - pivot[1]]
  const [bent, both] = [turn(from, bend), turn(from, bend + angle)]
  return { angle: bend + angle, pivot, shift: [bent[0] - both[0], bent[1] - both[1]], flavum }
}

/** The motion of every segment. The pivot wanders evenly from where it is bent back to where it is bent forward. */
export function spinePose({ posture, loss = {} }: Bearing): SpinePose {
  const p = Math.max(-1, Math.min(1, posture))
  const lost = (level: DiscLevel): number => Math.max(0, loss[level] ?? 0)
  return {
    still: p === 0 && DISC_LEVELS.every((level) => lost(level) === 0),
    segments: DISC_LEVELS.map((level) => segmentMotion(level, p, lost(level))),
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
