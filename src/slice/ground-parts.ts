import type { PartId } from '../domain/parts.ts'
import { cutSurface, type Outline } from './cut.ts'
import { normalOf, type SliceFrame } from './frame.ts'
import type { Surface, Surfaces } from './surface.ts'

/** The outline of a stored part, null where it lies outside the picture. */
export function outlineOf(surfaces: Surfaces, id: PartId, frame: SliceFrame): Outline | null {
  const surface = surfaces.get(id)
  const outline = surface && cutSurface(surface, frame)
  return outline && outline.count > 0 && outline.x1 >= outline.x0 && outline.y1 >= outline.y0 ? outline : null
}

/** A picture of distances in which nothing is near yet, mm. */
export function farAway(frame: SliceFrame): Float32Array {
  return new Float32Array(frame.width * frame.height).fill(99)
}

/** The pixels that lie within `more` mm of a surface's box; first > last when it lies further than that from the slice. */
export function boxAround(
  surface: Surface | undefined,
  frame: SliceFrame,
  more: number,
): { x0: number; y0: number; x1: number; y1: number } {
  const none = { x0: 0, y0: 0, x1: -1, y1: -1 }
  if (!surface) return none
  const { origin, right, down, mmPerPixel, width, height } = frame
  const n = normalOf(frame)
  let [x0, x1, y0, y1, near, far] = [1e9, -1e9, 1e9, -1e9, 1e9, -1e9]
  for (let o = 0; o < surface.positions.length; o += 3) {
    const x = surface.positions[o]! - origin[0]
    const y = surface.positions[o + 1]! - origin[1]
    const z = surface.positions[o + 2]! - origin[2]
    const a = (x * right[0] + y * right[1] + z * right[2]) / mmPerPixel
    const b = (x * down[0] + y * down[1] + z * down[2]) / mmPerPixel
    const c = x * n[0] + y * n[1] + z * n[2]
    x0 = Math.min(x0, a)
    x1 = Math.max(x1, a)
    y0 = Math.min(y0, b)
    y1 = Math.max(y1, b)
    near = Math.min(near, c)
    far = Math.max(far, c)
  }
  if (near > more || far < -more) return none
  const by = more / mmPerPixel
  return {
    x0: Math.max(0, Math.floor(x0 - by)),
    x1: Math.min(width - 1, Math.ceil(x1 + by)),
    y0: Math.max(0, Math.floor(y0 - by)),
    y1: Math.min(height - 1, Math.ceil(y1 + by)),
  }
}
