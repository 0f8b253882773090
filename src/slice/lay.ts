import { discSpace } from '../../models/anatomy/disc-space.ts'
import type { Vec3 } from '../../models/shape/vec.ts'
import type { DiscLevel } from '../domain/levels.ts'
import { clampSlice, type Plane, pixelToPoint, pointToPixel, type SliceFrame } from './frame.ts'

/** Edge of the picture, mm: psoas to psoas and the skin of the back; T12's lower half to S2. */
const FIELD_OF_VIEW: Readonly<Record<Plane, number>> = { axial: 170, sagittal: 224 }
/** mm of the axial picture in front of the disc's middle: the great vessels, and behind then a little air beyond the skin. */
const AXIAL_FRONT = 62
/** Upper edge and front edge of the sagittal picture: just under the open rim of the skin; the bowel in front. */
const SAGITTAL_TOP = 176
const SAGITTAL_FRONT = 116
/** The frame of a picture of `pixels` x `pixels`. Positions outside the range are clamped. */
export function sliceFrame(plane: Plane, level: DiscLevel, at: number, pixels: number): SliceFrame {
  const place = clampSlice(plane, level, at)
  const view = FIELD_OF_VIEW[plane]
  const mmPerPixel = view / pixels
  const half = mmPerPixel / 2
  const size = { mmPerPixel, width: pixels, height: pixels }
  if (plane === 'sagittal') {
    return {
      origin: [place, SAGITTAL_TOP - half, SAGITTAL_FRONT - half],
      right: [0, 0, -1],
      down: [0, -1, 0],
      ...size,
    }
  }
  const { centre, up, forward } = discSpace(level)
  const front = AXIAL_FRONT - half
  return {
    origin: [
      half - view / 2,
      centre[1] + up[1] * place + forward[1] * front,
      centre[2] + up[2] * place + forward[2] * front,
    ],
    right: [1, 0, 0],
    down: [0, -forward[1], -forward[2]],
    ...size,
  }
}

/** A part of a picture: mm from the disc's middle along the rows (before, behind it) and across them. */
export interface SliceWindow {
  readonly before: number
  readonly after: number
  readonly above: number
  readonly below: number
}

/** The part of a frame round the middle of a disc, in whole pixels of it. */
export function partOf(frame: SliceFrame, level: DiscLevel, part: SliceWindow): SliceFrame {
  const { column, row } = pointToPixel(frame, discSpace(level).centre)
  const per = 1 / frame.mmPerPixel
  const x0 = Math.max(0, Math.floor(column - part.before * per))
  const x1 = Math.min(frame.width - 1, Math.ceil(column + part.after * per))
  const y0 = Math.max(0, Math.floor(row - part.above * per))
  const y1 = Math.min(frame.height - 1, Math.ceil(row + part.below * per))
  return { ...frame, origin: pixelToPoint(frame, x0, y0), width: x1 - x0 + 1, height: y1 - y0 + 1 }
}

/** The position at which a slice of this plane passes through a point of the patient, clamped. */
export function sliceThrough(plane: Plane, level: DiscLevel, p: Vec3): number {
  if (plane === 'sagittal') return clampSlice(plane, level, p[0])
  const { centre, up } = discSpace(level)
  return clampSlice(plane, level, (p[1] - centre[1]) * up[1] + (p[2] - centre[2]) * up[2])
}
