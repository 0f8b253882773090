import { useEffect, useId, useState } from 'react'
import { USUAL_GRADE } from '../domain/degeneration.ts'
import { SLICE_PLANES, type SlicePlane } from '../state/session.ts'
import { dispatch } from '../state/store.ts'
import { useSize, useSlice, useSpeech, useWhole } from './face/hooks.ts'
import { Picture } from './face/picture.tsx'
import { PLANES, type Plane } from './frame.ts'
import './slices.css'
import './slices-print.css'

/** Below this width two pictures side by side are less than 320 wide, too small to read, CSS pixels. */
const ROOM_FOR_BOTH = 664

/** The planes that are drawn for what was chosen, where there is room for two or not. */
function shownPlanes(chosen: SlicePlane, both: boolean): readonly Plane[] {
  if (chosen === 'both') return both ? PLANES : ['axial']
  return [chosen]
}

/** What the pictures are, and that they are not pain; on demand what that rests on. */
function About() {
  const { words, slices, audience } = useSpeech()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { shows, means } = slices.about[audience]
  const held = useWhole(({ view }) => view.posture !== 0 || view.test !== 'none')
  const aged = useWhole(({ view }) => view.grade !== USUAL_GRADE)
  const others = slices.others[audience === 'patient' ? 'plain' : 'field']
  const cited = [...new Set(slices.facts.map((fact) => words.citation(fact, audience).text))]
  return (
    <div className="slices-about">
      <p>
        {held ? `${slices.atRest} ` : <span className="slices-shows">{`${shows} `}</span>}
        {means} {aged && `${others} `}
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {slices.source}
        </button>
      </p>
      {open && (
        <ul id={id}>
          {!aged && <li>{others}</li>}
          {cited.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface SwitchProps {
  readonly name: string
  readonly on: boolean
  readonly note?: string
  onTurn(): void
}

function Switch({ name, on, note, onTurn }: SwitchProps) {
  return (
    <button type="button" className="tool" aria-pressed={on} title={note} onClick={onTurn}>
      {name}
    </button>
  )
}

/** That a picture which is shown could not be made: one sentence for all of them, empty while there is nothing to tell. */
function useFailure(planes: readonly Plane[]): string {
  const { slices } = useSpeech()
  const all = { axial: useSlice('axial'), sagittal: useSlice('sagittal') }
  const failed = planes.map((plane) => all[plane]).filter(({ status }) => status === 'failed')
  if (failed.length === 0) return ''
  return failed.every(({ made }) => made) ? slices.failedOlder : slices.failed
}

interface SlicesProps {
  /** Has a sentence told by the page's one live region; empty takes it back. */
  onTell(text: string): void
}

/** The MR-like pictures of the finding, axial and sagittal, and what can be done with them. */
export function Slices({ onTell }: SlicesProps) {
  const { slices, audience } = useSpeech()
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const { width } = useSize(root)
  const chosen = useWhole((whole) => whole.session.slicePlane)
  const labels = useWhole((whole) => whole.session.sliceLabels)
  const cut = useWhole((whole) => whole.session.cut)
  const moved = useWhole((whole) => whole.session.cross !== null)
  const stage = useWhole((whole) => whole.session.stage)
  const both = width === 0 || width >= ROOM_FOR_BOTH
  const planes = shownPlanes(chosen, both)
  const failure = useFailure(planes)
  useEffect(() => onTell(failure), [onTell, failure])
  return (
    <div className="slices-body" data-planes={planes.length}>
      <div className="slices-tools">
        <fieldset>
          <legend className="only-spoken">{slices.planes}</legend>
          {SLICE_PLANES.filter((plane) => both || plane !== 'both').map((plane) => (
            <Switch
              key={plane}
              name={slices.plane[plane][audience === 'patient' ? 'plain' : 'field']}
              on={plane === chosen || (!both && chosen === 'both' && plane === 'axial')}
              onTurn={() => dispatch({ type: 'setSlicePlane', plane })}
            />
          ))}
        </fieldset>
        <Switch name={slices.labels} on={labels} onTurn={() => dispatch({ type: 'toggleSliceLabels' })} />
        {stage === 'ready' && (
          <Switch
            name={slices.cut}
            note={slices.cutNote}
            on={cut}
            onTurn={() => dispatch({ type: 'toggleCut' })}
          />
        )}
        {moved && (
          <button type="button" className="tool" onClick={() => dispatch({ type: 'aimSlices', cross: null })}>
            {slices.center}
          </button>
        )}
        {stage !== 'unsupported' && (
          <button
            type="button"
            className="tool tool-icon"
            aria-label={slices.close}
            title={slices.close}
            onClick={() => dispatch({ type: 'toggleSlices' })}
          >
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6 6l12 12M18 6 6 18" />
            </svg>
          </button>
        )}
      </div>
      <div className="slices-pictures" ref={setRoot}>
        {planes.map((plane) => (
          <Picture key={plane} plane={plane} />
        ))}
      </div>
      <About />
    </div>
  )
}
