import { type KeyboardEvent, useEffect, useRef } from 'react'
import { dispatch } from '../../state/store.ts'
import { Icon } from '../parts/icon.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Claim } from './claim.tsx'
import './part-card.css'

const close = (): void => dispatch({ type: 'select', part: null })

/** The text of the chosen structure, whether it was tapped in the picture or in a sentence. Escape closes it. */
export function PartCard() {
  const selected = useWhole((whole) => whole.session.selected)
  const { words, ui, audience } = useWords()
  const before = useRef<Element | null>(null)
  useEffect(() => {
    if (selected) before.current = document.activeElement
  }, [selected])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') shut()
  }
  const shut = (): void => {
    close()
    if (before.current instanceof HTMLElement) before.current.focus()
  }
  const part = selected && words.part(selected, audience)
  return (
    <div aria-live="polite" className="part-place" onKeyDown={onKeyDown}>
      {part && (
        <section className="part" aria-label={ui.structure}>
          <h2>{part.name}</h2>
          <button type="button" className="icon-button part-close" aria-label={ui.close} onClick={shut}>
            <Icon name="close" />
          </button>
          {part.about.map((claim, i) => (
            <Claim key={`${selected}${i}`} claim={claim} />
          ))}
        </section>
      )}
    </div>
  )
}
