import { type CSSProperties, memo } from 'react'
import { dispatch } from '../../state/store.ts'
import { noChange } from '../parts/choices.tsx'
import { path } from './margin.ts'
import { boxAround, type Sector as Place, ringPiece, SECTORS } from './places.ts'

/** The box of the dial's drawing, mm. */
export const DIAL_BOX = { x: -57.5, y: -20, width: 115, height: 77.5 } as const

/** Radii, mm: a tap counts from the rim of the disc outwards; the ring is what is seen of it. */
const TAP_FROM = 17
const BEAM_FROM = 33
const RING_FROM = 46.5
const RING_TO = 56.5

interface Props {
  readonly place: Place
  readonly name: string
  readonly checked: boolean
  /** Called with the place while the mouse is over it, and with null when it leaves. */
  onHover(place: Place | null): void
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)}%`
}

/** How a sector is drawn: its place on the dial, its outlines, and the box that they are written in. */
function drawn(place: Place) {
  const tap = ringPiece(place, TAP_FROM, RING_TO)
  const ring = ringPiece({ from: place.from + 0.5, to: place.to - 0.5 }, RING_FROM, RING_TO)
  const box = boxAround(tap)
  const style: CSSProperties = {
    left: percent(box.x - DIAL_BOX.x, DIAL_BOX.width),
    top: percent(box.y - DIAL_BOX.y, DIAL_BOX.height),
    width: percent(box.width, DIAL_BOX.width),
    height: percent(box.height, DIAL_BOX.height),
    clipPath: `polygon(${tap.map(([x, y]) => `${percent(x - box.x, box.width)} ${percent(y - box.y, box.height)}`).join()})`,
  }
  const viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`
  return { style, viewBox, beam: path(ringPiece(place, BEAM_FROM, RING_FROM)), ring: path(ring) }
}

/** No finding changes them. */
const DRAWN = new Map(SECTORS.map((place) => [place, drawn(place)]))

/** A native radio button in the shape of a sector of the dial: the shape takes the tap, the ring shows the state. */
export const Sector = memo(function Sector({ place, name, checked, onHover }: Props) {
  const { style, viewBox, beam, ring } = DRAWN.get(place)!
  return (
    <label
      className="sector"
      style={style}
      data-zone={place.zone}
      data-side={place.side}
      onPointerEnter={() => onHover(place)}
      onPointerLeave={() => onHover(null)}
    >
      <input
        type="radio"
        name="place"
        aria-label={name}
        checked={checked}
        onClick={() => dispatch({ type: 'setFinding', wish: { zone: place.zone, side: place.side } })}
        onChange={noChange}
      />
      <svg viewBox={viewBox} aria-hidden="true">
        <path className="sector-beam" d={beam} />
        <path className="sector-ring" d={ring} />
      </svg>
    </label>
  )
})
