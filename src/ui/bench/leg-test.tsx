import { type KeyboardEvent, useId } from 'react'
import { fittingTest, LEG_TESTS, POSITIVE_WINDOW, raiseLimit, testedSide } from '../../domain/movement.ts'
import { dispatch } from '../../state/store.ts'
import { doneClaims, fitsClaim, glideClaims, legTestWords, worthClaims } from '../../words/leg-test.ts'
import { useGesture } from '../finding/gesture.ts'
import { Choices } from '../parts/choices.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Paragraph } from '../words/claim.tsx'
import './leg-test.css'

/** How far a key moves the leg, degrees. */
const STEP = 1
const LEAP = 10

/** The angle that a key leads to; null for keys that mean something else. */
function angleOfKey(key: string, at: number, limit: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return at + STEP
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - STEP
    case 'PageUp':
      return at + LEAP
    case 'PageDown':
      return at - LEAP
    case 'Home':
      return 0
    case 'End':
      return limit
    default:
      return null
  }
}

/** The angle of the leg, with the window in which a straight leg raise counts marked for professionals. */
function Angle() {
  const test = useWhole((whole) => whole.view.test)
  const raise = useWhole((whole) => whole.view.raise)
  const side = useWhole((whole) => testedSide(whole.view.finding))
  const { lang, audience } = useWords()
  const gesture = useGesture()
  const id = useId()
  if (test === 'none') return null
  const words = legTestWords(lang)
  const limit = raiseLimit(test)
  const marked = test === 'straightLegRaise' && audience === 'professional'
  const { from, to } = POSITIVE_WINDOW
  const counts = marked && raise >= from && raise <= to
  const said = counts ? `${words.degrees(raise)}, ${words.inWindow}` : words.degrees(raise)
  const set = (degrees: number): void =>
    dispatch({ type: 'setRaise', raise: degrees, gesture: gesture.current() })
  return (
    <div className="leg-angle">
      <div className="size-head">
        <label htmlFor={id}>{words.slider(test, side)}</label>
        <output htmlFor={id}>{words.degrees(raise)}</output>
      </div>
      <div className="leg-row">
        <div className="leg-track">
          <input
            id={id}
            type="range"
            min={0}
            max={limit}
            step={STEP}
            value={raise}
            aria-valuetext={said}
            onPointerDown={gesture.begin}
            onKeyDown={(event: KeyboardEvent) => {
              const degrees = angleOfKey(event.key, raise, limit)
              if (degrees === null) return
              event.preventDefault()
              set(degrees)
            }}
            onChange={({ currentTarget }) => set(currentTarget.valueAsNumber)}
          />
          {marked && (
            <span className="leg-window-place" aria-hidden="true">
              <span
                className="leg-window-band"
                style={{ left: `${(from / limit) * 100}%`, width: `${((to - from) / limit) * 100}%` }}
              />
            </span>
          )}
        </div>
        <button type="button" className="leg-down" disabled={raise === 0} onClick={() => set(0)}>
          {words.putBack}
        </button>
      </div>
      {marked && (
        <p className="leg-window" data-now={counts}>
          {words.window(from, to)}
        </p>
      )}
    </div>
  )
}

/** What is done in the chosen test, what it is worth, and how far the roots glide. */
function About() {
  const test = useWhole((whole) => whole.view.test)
  const finding = useWhole((whole) => whole.view.finding)
  const { lang, audience } = useWords()
  if (test === 'none') return null
  const words = legTestWords(lang)
  const fits = fitsClaim(test, finding, lang, audience)
  return (
    <div className="leg-about">
      <Paragraph claims={doneClaims(test, testedSide(finding), lang, audience)} />
      {fits && <Paragraph claims={[fits]} />}
      <h3>{words.more}</h3>
      <Paragraph claims={worthClaims(test, lang, audience)} />
      <Paragraph claims={glideClaims(test, lang, audience)} />
    </div>
  )
}

/** The tests that stretch a root: which one, how far, and what it can and cannot tell. */
export function LegTest() {
  const test = useWhole((whole) => whole.view.test)
  const fitting = useWhole((whole) => fittingTest(whole.view.finding))
  const legLarge = useWhole((whole) => whole.session.legLarge)
  const { lang, first } = useWords()
  const words = legTestWords(lang)
  // The one that fits the finding comes first after none.
  const order = [...LEG_TESTS].sort((a, b) => Number(b === fitting) - Number(a === fitting))
  const tests = ['none' as const, ...order.filter((one) => one !== 'none')]
  return (
    <section className="leg-test">
      <Choices
        name="leg-test"
        legend={words.legend}
        value={test}
        choices={tests.map((value) => ({ value, label: first(words.name[value]) }))}
        onChoose={(value) => {
          if (value === test) return
          dispatch({ type: 'setTest', test: value })
          // Where only one picture is large, it is that of the leg while a test is on.
          if ((value !== 'none') !== legLarge) dispatch({ type: 'swapLeg' })
        }}
      />
      <Angle />
      <About />
    </section>
  )
}
