import { useEffect, useRef } from 'react'
import { dispatch } from '../../state/store.ts'
import { plain } from '../../words/text.ts'
import { useAloud } from '../parts/aloud.ts'
import { Icon } from '../parts/icon.tsx'
import { useEscape } from '../parts/use-escape.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Claim } from './claim.tsx'
import { LookUp } from './look-up.tsx'
import './part-card.css'

/** The text of the chosen structure, whether it was tapped in the picture or in a sentence. Escape closes it. */
export function PartCard() {
  const selected = useWhole((whole) => whole.session.selected)
  const { words, ui, audience } = useWords()
  const cameFrom = useRef<Element | null>(null)

  useEffect(() => {
    if (selected) cameFrom.current = document.activeElement
  }, [selected])

  /** The focus goes back to the term or button it came from. */
  const close = (): void => {
    dispatch({ type: 'select', part: null })
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
  }

  useEscape(selected !== null, close)

  const part = selected && words.part(selected, audience)
  useAloud('part', part ? `${part.name}. ${part.about.map(plain).join(' ')}` : '')
  return (
    <div className="part-place">
      {part && (
        <section className="part" aria-label={ui.structure}>
          <h2>{part.name}</h2>
          <button type="button" className="icon-button part-close" aria-label={ui.close} onClick={close}>
            <Icon name="close" />
          </button>
          {part.about.map((claim) => (
            <Claim key={plain(claim)} claim={claim} />
          ))}
          {selected && <LookUp part={selected} />}
        </section>
      )}
    </div>
  )
}
