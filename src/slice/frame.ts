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
