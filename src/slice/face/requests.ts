import { discSpace } from '../../../models/anatomy/disc-space.ts'
import { aimOf } from '../../../models/lesion/aim.ts'
import type { Whole } from '../../state/intent.ts'
import type { Cross } from '../../state/session.ts'
import { shownFinding } from '../../state/shown.ts'
import { clampSlice, type Plane, sliceThrough } from '../frame.ts'
import type { SliceRequest } from '../protocol.ts'

/** Edge of a computed picture; it is drawn larger, smoothly. */
const PIXELS = 256

/** Where the planes meet: where the reader put them, else in the finding. */
export function crossOf({ view, session }: Pick<Whole, 'view' | 'session'>): Cross {
  if (session.cross) return session.cross
  const [x, y, z] = aimOf(view.finding)
  return { x, y, z }
}

/** Where a plane lies for a crosshair, in whole mm: nearer than that a new picture is not worth its making. */
export function positionOf(plane: Plane, whole: Pick<Whole, 'view' | 'session'>): number {
  const { x, y, z } = crossOf(whole)
  return Math.round(sliceThrough(plane, whole.view.finding.level, [x, y, z]))
}

/** The slice of a plane that the state asks for: of the finding as it has become by the week that is looked at. */
export function requestOf(plane: Plane, whole: Pick<Whole, 'view' | 'session'>): SliceRequest {
  const { view } = whole
  return {
    finding: shownFinding(view),
    grade: view.grade,
    plane,
    at: positionOf(plane, whole),
    pixels: PIXELS,
  }
}

/** The crosshair after a plane was moved to another position, along the plane's own normal. */
export function movedCross(plane: Plane, whole: Pick<Whole, 'view' | 'session'>, to: number): Cross {
  const { level } = whole.view.finding
  const { x, y, z } = crossOf(whole)
  const at = clampSlice(plane, level, to)
  if (plane === 'sagittal') return { x: at, y, z }
  const { up } = discSpace(level)
  const way = at - sliceThrough(plane, level, [x, y, z])
  return { x, y: y + up[1] * way, z: z + up[2] * way }
}
