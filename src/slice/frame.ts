import { discSpace } from '../../models/anatomy/disc-space.ts'
import type { Vec3 } from '../../models/shape/vec.ts'
import type { DiscLevel } from '../domain/levels.ts'

/** Axial: along the chosen disc, as lumbar axials are angled. Sagittal: upright, front to back. */
export const PLANES = ['axial', 'sagittal'] as const
export type Plane = (typeof PLANES)[number]

/** Where the pixels of a picture lie in the patient: mm, x left, y up, z anterior. */
export interface SliceFrame {
  /** The middle of the pixel in the upper left corner. */
  readonly origin: Vec3
  /** Unit vectors along a row to the right and along a column down. */
  readonly right: Vec3
  readonly down: Vec3
  readonly mmPerPixel: number
  readonly width: number
  readonly height: number
}

/** Positions that a slice can take, mm, and where it starts. */
export interface SliceRange {
  readonly min: number
  readonly max: number
  readonly start: number
}

/** Edge of the picture, mm: psoas to psoas and the skin of the back; T12's lower half to S2. */
const FIELD_OF_VIEW: Readonly<Record<Plane, number>> = { axial: 160, sagittal: 236 }
/** mm of air behind the skin, and how far in front of the disc's middle the axial picture then ends, follow from this. */
const AXIAL_FRONT = 68
/** Upper edge and front edge of the sagittal picture: just under the open rim of the skin; the bowel in front. */
const SAGITTAL_TOP = 188
const SAGITTAL_FRONT = 116
/** Up to the pedicles of both neighbours; the sacrum's side and its neighbour's differ little. */
const AXIAL_REACH = 30
/** The outer end of the foramina lies 24 to 30 mm to the side. */
const SAGITTAL_REACH = 42

/** How far a slice can be moved: mm along the disc's own upward axis from its middle, or mm to the patient's left. */
export function sliceRange(plane: Plane, _level: DiscLevel): SliceRange {
  const reach = plane === 'axial' ? AXIAL_REACH : SAGITTAL_REACH
  return { min: -reach, max: reach, start: 0 }
}

/** The nearest position that a slice can take. What is no number becomes the start. */
export function clampSlice(plane: Plane, level: DiscLevel, at: number): number {
  const { min, max, start } = sliceRange(plane, level)
  return Number.isNaN(at) ? start : Math.min(max, Math.max(min, at))
}

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

/** The patient's point at a place in the picture; whole numbers are the middles of pixels. */
export function pixelToPoint(frame: SliceFrame, column: number, row: number): Vec3 {
  const { origin, right, down, mmPerPixel } = frame
  const a = column * mmPerPixel
  const b = row * mmPerPixel
  return [
    origin[0] + right[0] * a + down[0] * b,
    origin[1] + right[1] * a + down[1] * b,
    origin[2] + right[2] * a + down[2] * b,
  ]
}

/** Where a point of the patient falls in the picture, and how far from its plane it lies (mm, along right x down). */
export function pointToPixel(
  frame: SliceFrame,
  p: Vec3,
): { readonly column: number; readonly row: number; readonly away: number } {
  const { origin, right, down, mmPerPixel } = frame
  const x = p[0] - origin[0]
  const y = p[1] - origin[1]
  const z = p[2] - origin[2]
  const n = normalOf(frame)
  return {
    column: (x * right[0] + y * right[1] + z * right[2]) / mmPerPixel,
    row: (x * down[0] + y * down[1] + z * down[2]) / mmPerPixel,
    away: x * n[0] + y * n[1] + z * n[2],
  }
}

/** Unit normal of a picture's plane: right x down. Axial: downwards. Sagittal: to the patient's right. */
export function normalOf({ right: r, down: d }: Pick<SliceFrame, 'right' | 'down'>): Vec3 {
  return [r[1] * d[2] - r[2] * d[1], r[2] * d[0] - r[0] * d[2], r[0] * d[1] - r[1] * d[0]]
}

/** The position at which a slice of this plane passes through a point of the patient, clamped. */
export function sliceThrough(plane: Plane, level: DiscLevel, p: Vec3): number {
  if (plane === 'sagittal') return clampSlice(plane, level, p[0])
  const { centre, up } = discSpace(level)
  return clampSlice(plane, level, (p[1] - centre[1]) * up[1] + (p[2] - centre[2]) * up[2])
}
