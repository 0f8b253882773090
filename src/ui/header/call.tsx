import { useRef } from 'react'
import { plain } from '../../words/text.ts'
import { Signs } from '../parts/call-now.tsx'
import { Dials } from '../parts/dials.tsx'
import { Icon } from '../parts/icon.tsx'
import { PhoneText } from '../parts/phone-text.tsx'
import { useWords } from '../use-words.ts'
import './call.css'

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
            <section key={heading} className={i === 0 ? 'call-group call-group-now' : 'call-group'}>
              <h3>
                <PhoneText text={heading} />
              </h3>
              {i === 0 && <Dials />}
              <Signs claims={claims} />
            </section>
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
