import { Fragment, memo, useId, useState } from 'react'
import { isContested } from '../../domain/evidence.ts'
import { type Claim as ClaimText, plain } from '../../words/text.ts'
import { PhoneText } from '../parts/phone-text.tsx'
import { useWords } from '../use-words.ts'
import { Sources } from './sources.tsx'
import { Term } from './term.tsx'

interface ClaimProps {
  readonly claim: ClaimText
  /** Whether its numbers are telephone numbers. */
  readonly phones?: boolean
}

/**
 * What is said, its terms tied to the picture. Professionals see at once where the field does not agree; a patient meets that mark
 * beside the sources, so that plain text stays plain.
 */
function Said({ claim, phones }: ClaimProps) {
  const { rooms, audience } = useWords()
  return (
    <>
      {claim.spans.map((span) =>
        typeof span !== 'string' ? (
          <Term key={`${span.text}${span.parts[0]}`} {...span} />
        ) : phones ? (
          <PhoneText key={span} text={span} />
        ) : (
          span
        ),
      )}
      {audience === 'professional' && claim.facts.some(isContested) && (
        <>
          {' '}
          <span className="contested">{`(${rooms.contested[audience]})`}</span>
        </>
      )}
    </>
  )
}

interface Props {
  readonly claims: readonly ClaimText[]
  readonly phones?: boolean
}

/** Statements that belong together in one paragraph, and on demand what each of them rests on. */
export function Paragraph({ claims, phones = false }: Props) {
  const { ui } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  const facts = new Set(claims.flatMap((claim) => claim.facts))
  return (
    <div className="claim">
      <p>
        {claims.map((claim, i) => (
          <Fragment key={plain(claim)}>
            {i > 0 && ' '}
            <Said claim={claim} phones={phones} />
          </Fragment>
        ))}
        {facts.size > 0 && (
          <>
            {'\u00a0'}
            <button
              type="button"
              className="source-button"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              {facts.size > 1 ? ui.sources : ui.source}
            </button>
          </>
        )}
      </p>
      {open && <Sources id={id} claims={claims} />}
    </div>
  )
}

/** One statement, and on demand what it rests on. */
export const Claim = memo(function Claim({ claim, phones = false }: ClaimProps) {
  return <Paragraph claims={[claim]} phones={phones} />
})
