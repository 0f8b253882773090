import type { Vec3 } from '../../../models/shape/vec.ts'
import { type Plane, pointToPixel } from '../frame.ts'
import type { Axis, SlicePicture } from '../protocol.ts'

/** The square of a picture that is shown, in its pixels: all of it, or what lies round the disc. */
export interface Sight {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Edge of the square round the disc, and how far behind the disc's middle its own middle lies, mm (by eye: disc, canal and joints). */
const CLOSE: Readonly<Record<Plane, { readonly edge: number; readonly behind: number }>> = {
  axial: { edge: 84, behind: 14 },
  sagittal: { edge: 104, behind: 14 },
}

/** The whole picture. */
export function wholeSight({ width }: Pick<SlicePicture, 'width'>): Sight {
  return { x: 0, y: 0, size: width }
}

/** What lies round a disc, as far as the picture reaches. */
export function closeSight(
  plane: Plane,
  { frame }: Pick<SlicePicture, 'frame'>,
  { centre, up }: Axis,
): Sight {
  const { edge, behind } = CLOSE[plane]
  const size = Math.min(frame.width, edge / frame.mmPerPixel)
  // Backwards from the disc's middle: square to the way up.
  const middle: Vec3 = [centre[0], centre[1] + up[2] * behind, centre[2] - up[1] * behind]
  const { column, row } = pointToPixel(frame, middle)
  const within = (at: number): number => Math.min(frame.width - size, Math.max(0, at + 0.5 - size / 2))
  return { x: within(column), y: within(row), size }
}
