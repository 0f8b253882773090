import type { PartId } from '../domain/parts.ts'
import { cutSurface, type Outline } from './cut.ts'
import type { SliceFrame } from './frame.ts'
import type { Surfaces } from './surface.ts'

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
