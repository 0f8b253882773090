import { Fragment, useRef } from 'react'
import { CALL_NUMBERS } from '../../domain/urgency.ts'
import { plain } from '../../words/text.ts'
import { Icon } from '../parts/icon.tsx'
import { PhoneText } from '../parts/phone-text.tsx'
import { useWords } from '../use-words.ts'
import './call.css'

/** The numbers as large keys, right under the signs that mean "now": nobody in need has to search for them. */
function Dials() {
  const { ui } = useWords()
  return (
    <section className="dials" aria-labelledby="dials-heading">
      <h3 id="dials-heading">{ui.dialHeading}</h3>
      <ul>
        {ui.dial.map(({ at, number, label }) => {
          const digits = CALL_NUMBERS[at][number]
          if (digits === null) return null
          return (
            <li key={at + number}>
              <a className="dial-key" href={`tel:${digits.replaceAll(' ', '')}`}>
                <span>{label}</span> <strong>{digits}</strong>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** When to call at once: one tap away on every screen, in a dialog that the keyboard and Escape close. */
export function Call() {
  const { words, ui } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const { title, groups, call } = words.urgent
  return (
    <>
      <button type="button" className="call-button" onClick={() => dialog.current?.showModal()}>
        <Icon name="phone" />
        {ui.call}
      </button>
      <dialog ref={dialog} className="call" aria-labelledby="call-title" {...{ closedby: 'any' }}>
        <div className="call-panel">
          <div className="call-head">
            <h2 id="call-title">{title}</h2>
            <button
              type="button"
              className="icon-button"
              aria-label={ui.close}
              onClick={() => dialog.current?.close()}
            >
              <Icon name="close" />
            </button>
          </div>
          {groups.map(({ heading, claims }, i) => (
            <Fragment key={heading}>
              <section className={i === 0 ? 'call-group call-group-now' : 'call-group'}>
                <h3>
                  <PhoneText text={heading} />
                </h3>
                <ul>
                  {claims.map((claim) => (
                    <li key={claim.facts.join() + claim.spans.join()}>
                      <PhoneText text={plain(claim)} />
                    </li>
                  ))}
                </ul>
              </section>
              {i === 0 && <Dials />}
            </Fragment>
          ))}
          <dl className="call-numbers">
            {call.map(({ place, claims }) => (
              <div key={place}>
                <dt>{place}</dt>
                {claims.map((claim) => (
                  <dd key={claim.spans.join()}>
                    <PhoneText text={plain(claim)} />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      </dialog>
    </>
  )
}
