import { type KeyboardEvent, useRef, useState } from 'react'
import type { Side, Zone } from '../../domain/finding.ts'
import { dispatch } from '../../state/store.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { DiscPicture } from './disc-picture.tsx'
import { directionOf, ringPath, SECTORS, type Sector } from './places.ts'
import './place-dial.css'

/** Radii of the dial, mm: a tap counts from the rim outwards, the ring is what is seen of it. */
const TAP_FROM = 18
const RING_FROM = 48
const RING_TO = 62

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

function choose({ zone, side }: Sector): void {
  dispatch({ type: 'setFinding', wish: { zone, side } })
}

/** The disc from below with its nine places as the sectors of a dial: one tap sets zone and side. */
export function PlaceDial() {
  const finding = useWhole((whole) => whole.view.finding)
  const { ui, placeName } = useWords()
  const [hovered, setHovered] = useState<Sector | null>(null)
  const ring = useRef<SVGGElement>(null)
  const isChosen = ({ zone, side }: { zone: Zone; side: Side }): boolean =>
    zone === finding.zone && side === finding.side

  /** As in any group of radio buttons: an arrow chooses the neighbour and takes the focus along. */
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const step = STEP[event.key]
    const jump = event.key === 'Home' ? 0 : event.key === 'End' ? SECTORS.length - 1 : null
    const take = event.key === ' ' || event.key === 'Enter' ? index : null
    const next =
      take ?? jump ?? (step === undefined ? null : (index + step + SECTORS.length) % SECTORS.length)
    if (next === null) return
    event.preventDefault()
    choose(SECTORS[next]!)
    ring.current?.querySelectorAll<SVGElement>('[role=radio]')[next]?.focus()
  }

  return (
    <div className="dial">
      <svg className="dial-svg" viewBox="-63.5 -21 127 85">
        <title>{ui.topView.caption}</title>
        <g aria-hidden="true">
          <DiscPicture finding={finding} ui={ui.topView} />
        </g>
        <g ref={ring} role="radiogroup" aria-label={ui.topView.label}>
          {SECTORS.map((sector, index) => (
            // biome-ignore lint/a11y/useSemanticElements: a native radio cannot have the shape of a sector
            <g
              key={`${sector.zone}-${sector.side}`}
              className="dial-sector"
              role="radio"
              aria-checked={isChosen(sector)}
              aria-label={placeName(sector)}
              tabIndex={isChosen(sector) ? 0 : -1}
              data-zone={sector.zone}
              data-side={sector.side}
              onClick={() => choose(sector)}
              onKeyDown={(event) => onKeyDown(event, index)}
              onPointerEnter={() => setHovered(sector)}
              onPointerLeave={() => setHovered(null)}
            >
              <path className="dial-tap" d={ringPath(sector, TAP_FROM, RING_TO)} />
              <path className="dial-ring" d={ringPath(inset(sector), RING_FROM, RING_TO)} />
            </g>
          ))}
        </g>
        <Needle direction={directionOf(finding.zone, finding.side)} />
      </svg>
      <p className="dial-name" data-hover={hovered !== null}>
        {placeName(hovered ?? finding)}
      </p>
    </div>
  )
}

/** A hair of space between neighbours. */
function inset({ from, to }: Sector): { from: number; to: number } {
  return { from: from + 0.5, to: to - 0.5 }
}

/** A line from the ring to the rim at the chosen place. */
function Needle({ direction }: { readonly direction: number }) {
  const turn = (direction * Math.PI) / 180
  const [x, y] = [Math.sin(turn), Math.cos(turn)]
  return <line className="dial-needle" x1={x * 41} y1={y * 41} x2={x * 47} y2={y * 47} />
}
