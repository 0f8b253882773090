import { useId, useState } from 'react'
import type { FactId } from '../../domain/evidence.ts'
import type { Claim as ClaimText } from '../../words/text.ts'
import { PhoneText } from '../parts/phone-text.tsx'
import { useWords } from '../use-words.ts'
import { Term } from './term.tsx'

interface Props {
  readonly claim: ClaimText
  /** Whether its numbers are telephone numbers. */
  readonly phones?: boolean
}

/** One statement, and on demand what it rests on. */
export function Claim({ claim: { spans, facts }, phones = false }: Props) {
  const { ui } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="claim">
      <p>
        {spans.map((span) =>
          typeof span !== 'string' ? (
            <Term key={`${span.text}${span.parts[0]}`} {...span} />
          ) : phones ? (
            <PhoneText key={span} text={span} />
          ) : (
            span
          ),
        )}
        {facts.length > 0 && (
          <>
            {'\u00a0'}
            <button
              type="button"
              className="source-button"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              {facts.length > 1 ? ui.sources : ui.source}
            </button>
          </>
        )}
      </p>
      {open && <Sources id={id} facts={facts} />}
    </div>
  )
}

function Sources({ id, facts }: { readonly id: string; readonly facts: readonly FactId[] }) {
  const { words, audience } = useWords()
  const lines = facts.map((fact) => ({ fact, ...words.citation(fact, audience) }))
  const different = lines.filter(({ text }, i) => lines.findIndex((line) => line.text === text) === i)
  return (
    <ul className="sources" id={id}>
      {different.map(({ fact, text, doi }) => (
        <li key={fact}>
          {text} {doi && <span className="doi">doi:{doi}</span>}
        </li>
      ))}
    </ul>
  )
}
