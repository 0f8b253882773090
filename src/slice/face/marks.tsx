import { useMemo } from 'react'
import type { Vec3 } from '../../../models/shape/vec.ts'
import type { Cross } from '../../state/session.ts'
import type { SlicePartId } from '../codes.ts'
import { type Plane, pointToPixel, type SliceFrame } from '../frame.ts'
import type { SlicePicture } from '../protocol.ts'
import { useWhole } from './hooks.ts'
import { outlineOf } from './regions.ts'
import type { Sight } from './sight.ts'

/** mm round its middle that the crosshair leaves free, so that it does not hide what it points at. */
const FREE = 5

/** The other plane's trace in this picture, in pixels. An axial slice is angled with its disc. */
function traceOf(plane: Plane, { right, down }: SliceFrame, up: Vec3): readonly [number, number] {
  if (plane === 'axial') return [0, 1]
  const across = (v: Vec3): number => up[2] * v[1] - up[1] * v[2]
  return [across(right), across(down)]
}

interface CrossProps {
  readonly plane: Plane
  readonly frame: SliceFrame
  /** The way up through the disc that axial slices follow. */
  readonly up: Vec3
  readonly cross: Cross
}

/** Where the other slice runs, and fainter the line across it. */
export function Crosshair({ plane, frame, up, cross }: CrossProps) {
  const { column, row } = pointToPixel(frame, [cross.x, cross.y, cross.z])
  const [x, y] = [column + 0.5, row + 0.5]
  const [a, b] = traceOf(plane, frame, up)
  const far = frame.width * 2
  const free = FREE / frame.mmPerPixel
  const line = (dx: number, dy: number): string =>
    `M${x - far * dx} ${y - far * dy}L${x - free * dx} ${y - free * dy}M${x + free * dx} ${y + free * dy}L${x + far * dx} ${y + far * dy}`
  return (
    <>
      <path className="slice-trace" d={line(a, b)} />
      <path className="slice-across" d={line(-b, a)} />
    </>
  )
}

/** What fills the room between structures: its border would be everybody else's. */
const FILLS = /^soft_(fat|subcutaneous-fat|skin|bowel)/

interface PointedProps {
  readonly picture: SlicePicture
  /** The structure under the pointer in this picture: soft tissue is no part of the model, but is outlined too. */
  readonly under: SlicePartId | null
}

/** The border of what is pointed at or open, in scene, text or picture. */
export function Pointed({ picture, under }: PointedProps) {
  const pointed = useWhole((whole) => whole.session.pointed)
  const selected = useWhole((whole) => whole.session.selected)
  const path = useMemo(() => {
    const ids = new Set<string>(selected ? [...pointed, selected] : pointed)
    if (under && !FILLS.test(under)) ids.add(under)
    return ids.size === 0 ? '' : outlineOf(picture, (code) => ids.has(picture.parts[code] ?? ''))
  }, [picture, pointed, selected, under])
  if (path === '') return null
  return (
    <>
      <path className="slice-outline-under" d={path} />
      <path className="slice-outline" d={path} />
    </>
  )
}

/** Lengths of the scale, mm. */
const LENGTHS = [50, 20, 10] as const

interface ScaleProps {
  readonly mmPerPixel: number
  readonly sight: Sight
}

/** A millimetre scale in the lower right corner: the longest round length under a third of the picture. */
export function Scale({ mmPerPixel, sight }: ScaleProps) {
  const across = mmPerPixel * sight.size
  const length = LENGTHS.find((mm) => mm < across / 3) ?? 10
  const share = length / across
  return (
    <span className="slice-scale" style={{ width: `${share * 100}%` }} aria-hidden="true">
      {length} mm
    </span>
  )
}

/** The letters at the edges: top, right, bottom, left. Radiological: the patient's right on the left, or the belly. */
const LETTERS = {
  axial: ['A', 'L', 'P', 'R'],
  sagittal: ['H', 'P', 'F', 'A'],
} as const satisfies Record<Plane, readonly string[]>

/** Which way is which, in the letters of the field in every language; their meaning is told in words beside the picture. */
export function Letters({ plane }: { readonly plane: Plane }) {
  return LETTERS[plane].map((letter) => (
    <span key={letter} className="slice-letter">
      {letter}
    </span>
  ))
}
