import type { Finding } from '../../domain/finding.ts'
import type { Whole } from '../../state/intent.ts'
import type { Cross } from '../../state/session.ts'
import { shownFinding } from '../../state/shown.ts'
import type { Slice } from '../client.ts'
import { clampSlice, type Plane } from '../frame.ts'
import type { Axes, SliceWish } from '../protocol.ts'

/** Edge of a computed picture, seen whole and from near; it is drawn larger, smoothly. */
const PIXELS = { whole: 256, near: 448 } as const
export type Detail = keyof typeof PIXELS

/** The parts of the state that a slice is made from. */
export interface Seen {
  readonly view: Pick<Whole['view'], 'finding' | 'grade' | 'weeks' | 'tissue'>
  readonly session: Pick<Whole['session'], 'cross'>
}

/** Whether a slice that there is lies through a finding of the same place; then what was worked out for it still holds. */
function samePlace(a: Finding, b: Finding): boolean {
  return (
    a.level === b.level &&
    a.shape === b.shape &&
    a.zone === b.zone &&
    a.side === b.side &&
    a.migration === b.migration
  )
}

/** Where the planes meet: where the reader put them, else in the finding. Null until a slice has told where that is. */
export function crossOf({ view, session }: Seen, { made, wish }: Slice): Cross | null {
  if (session.cross) return session.cross
  if (!made || !wish || !samePlace(wish.through, view.finding)) return null
  const [x, y, z] = made.aim
  return { x, y, z }
}

/** Where a plane lies for a crosshair, mm: along the disc's axis from its middle, or to the patient's left. */
function placeOf(plane: Plane, { x, y, z }: Cross, level: Finding['level'], axes: Axes): number {
  if (plane === 'sagittal') return x
  const { centre, up } = axes[level]
  return (x - centre[0]) * up[0] + (y - centre[1]) * up[1] + (z - centre[2]) * up[2]
}

/** The slice that the state asks for. Positions are whole mm: nearer than that a new picture is not worth its making. */
export function wishOf(
  plane: Plane,
  { view, session }: Seen,
  axes: Axes | null,
  detail: Detail = 'whole',
): SliceWish {
  const { grade } = view
  const finding = shownFinding(view)
  const { level } = finding
  const at =
    session.cross && axes
      ? Math.round(clampSlice(plane, level, placeOf(plane, session.cross, level, axes)))
      : null
  return { finding, grade, plane, at, through: view.finding, pixels: PIXELS[detail] }
}

/** The crosshair after a plane was moved to another position, along the plane's own normal. */
export function movedCross(
  plane: Plane,
  cross: Cross,
  level: Finding['level'],
  to: number,
  axes: Axes,
): Cross {
  const at = clampSlice(plane, level, to)
  if (plane === 'sagittal') return { ...cross, x: at }
  const { up } = axes[level]
  const way = at - placeOf(plane, cross, level, axes)
  return { x: cross.x + up[0] * way, y: cross.y + up[1] * way, z: cross.z + up[2] * way }
}
