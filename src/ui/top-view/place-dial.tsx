import { useState } from 'react'
import { shownFinding } from '../../state/shown.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { DiscPicture } from './disc-picture.tsx'
import { type Sector as Place, SECTORS } from './places.ts'
import { DIAL_BOX, Sector } from './sector.tsx'
import './place-dial.css'

const VIEW_BOX = `${DIAL_BOX.x} ${DIAL_BOX.y} ${DIAL_BOX.width} ${DIAL_BOX.height}`

/** The disc from below with its nine places as the sectors of a dial: one tap sets zone and side. */
export function PlaceDial() {
  const finding = useWhole((whole) => whole.view.finding)
  const shown = useWhole((whole) => shownFinding(whole.view))
  const { ui, rooms, audience, placeName } = useWords()
  const [hovered, setHovered] = useState<Place | null>(null)
  return (
    <div className="dial">
      <div className="dial-face" role="radiogroup" aria-label={ui.topView.label}>
        <svg viewBox={VIEW_BOX} aria-hidden="true">
          <DiscPicture finding={shown} ui={ui.topView} />
        </svg>
        {SECTORS.map((place) => (
          <Sector
            key={`${place.zone}-${place.side}`}
            place={place}
            name={placeName(place)}
            checked={place.zone === finding.zone && place.side === finding.side}
            onHover={setHovered}
          />
        ))}
      </div>
      <p className="dial-name" data-hover={hovered !== null}>
        {placeName(hovered ?? finding)}
        {audience === 'professional' && (
          <span className="dial-also">{` (${rooms.zoneAlso[(hovered ?? finding).zone]})`}</span>
        )}
      </p>
    </div>
  )
}
