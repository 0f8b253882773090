import { type KeyboardEvent, useId } from 'react'
import { dispatch } from '../../state/store.ts'
import { movementWords, pictureClaims, postureClaims, postureInWords } from '../../words/movement.ts'
import { plain } from '../../words/text.ts'
import { useGesture } from '../finding/gesture.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Claim, Paragraph } from '../words/claim.tsx'
import './posture.css'

/** The slider counts in hundredths, as the View does. */
const FULL = 100
/** What an arrow key and a page key move it by. */
const STEP = 10
const LEAP = 50
/** A finger that lets go this near to the middle means standing. */
const CATCH = 6

/** Where a key leads to. Null for keys that mean something else. */
function placeOfKey(key: string, place: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return place + STEP
    case 'ArrowLeft':
    case 'ArrowDown':
      return place - STEP
    case 'PageUp':
      return place + LEAP
    case 'PageDown':
      return place - LEAP
    case 'Home':
      return -FULL
    case 'End':
      return FULL
    default:
      return null
  }
}

/** How the back is held: bent back, standing, bent forward; what is seen of it, and what the picture does not claim. */
export function Posture() {
  const posture = useWhole((whole) => whole.view.posture)
  const { lang, audience } = useWords()
  const gesture = useGesture()
  const id = useId()
  const words = movementWords(lang)
  const place = Math.round(posture * FULL)
  const set = (to: number): void => {
    const held = Math.abs(to) < CATCH ? 0 : Math.max(-FULL, Math.min(FULL, Math.round(to)))
    if (held !== place) dispatch({ type: 'setPosture', posture: held / FULL, gesture: gesture.current() })
  }
  return (
    <section className="posture">
      <div className="size-head">
        <label htmlFor={id}>{words.posture}</label>
        <output htmlFor={id}>{postureInWords(posture, lang)}</output>
      </div>
      <input
        id={id}
        type="range"
        min={-FULL}
        max={FULL}
        step={1}
        value={place}
        aria-valuetext={postureInWords(posture, lang)}
        onPointerDown={gesture.begin}
        onKeyDown={(event: KeyboardEvent) => {
          const to = placeOfKey(event.key, place)
          if (to === null) return
          event.preventDefault()
          set(to)
        }}
        onChange={({ currentTarget }) => set(currentTarget.valueAsNumber)}
      />
      <div className="posture-marks">
        <span data-now={place < 0}>{words.stance.back}</span>
        <button type="button" className="posture-upright" disabled={place === 0} onClick={() => set(0)}>
          {words.upright}
        </button>
        <span data-now={place > 0}>{words.stance.forward}</span>
      </div>
      <Paragraph claims={postureClaims(posture, lang, audience)} />
      <details className="posture-more">
        <summary>{words.more}</summary>
        {pictureClaims(lang, audience).map((claim) => (
          <Claim key={plain(claim)} claim={claim} />
        ))}
      </details>
    </section>
  )
}
