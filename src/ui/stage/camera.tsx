import { useState } from 'react'
import { involvement } from '../../domain/involvement.ts'
import { NUDGES, type Nudge, SHOTS } from '../../state/session.ts'
import { dispatch } from '../../state/store.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import './camera.css'

const SIGN: Readonly<Record<Nudge, IconName>> = {
  'zoom-in': 'plus',
  'zoom-out': 'minus',
  'turn-left': 'turn-left',
  'turn-right': 'turn-right',
  'tilt-up': 'up',
  'tilt-down': 'down',
}

/** Named views, following the nerve, and steps of the camera for those who do not drag. */
export function Camera() {
  const shot = useWhole((whole) => whole.session.shot)
  const reaches = useWhole((whole) => involvement(whole.view.finding).reached.length > 0)
  const { ui } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <div className="camera" role="group" aria-label={ui.camera} data-open={open}>
      {SHOTS.map((value) => (
        <button
          key={value}
          type="button"
          className={`tool tool-${value}`}
          aria-pressed={shot === value}
          disabled={value === 'follow' && !reaches}
          onClick={() => dispatch({ type: 'shoot', shot: value })}
        >
          {ui.shots[value]}
        </button>
      ))}
      <span className="camera-steps">
        {NUDGES.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`tool tool-icon tool-${kind}`}
            aria-label={ui.nudges[kind]}
            title={ui.nudges[kind]}
            onClick={() => dispatch({ type: 'nudge', kind })}
          >
            <Icon name={SIGN[kind]} />
          </button>
        ))}
        <button
          type="button"
          className="tool tool-icon"
          aria-label={ui.reset}
          title={ui.reset}
          onClick={() => dispatch({ type: 'shoot', shot: 'disc' })}
        >
          <Icon name="reset" />
        </button>
      </span>
      <button type="button" className="tool camera-more" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="camera" />
        {ui.camera}
      </button>
    </div>
  )
}
