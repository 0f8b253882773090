import { involvement } from '../../domain/involvement.ts'
import { NUDGES, type Nudge, type Shot } from '../../state/session.ts'
import { dispatch } from '../../state/store.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { useDisclosure } from '../parts/use-disclosure.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Layers } from './layers.tsx'
import './camera.css'

const SIGN: Readonly<Record<Nudge, IconName>> = {
  'zoom-in': 'plus',
  'zoom-out': 'minus',
  'turn-left': 'turn-left',
  'turn-right': 'turn-right',
  'tilt-up': 'up',
  'tilt-down': 'down',
}

const NAMED: readonly Shot[] = ['front', 'back', 'left', 'right', 'below']

interface ShotProps {
  readonly shot: Shot
  readonly disabled?: boolean
  onChosen(): void
}

function ShotButton({ shot, disabled = false, onChosen }: ShotProps) {
  const here = useWhole((whole) => whole.session.shot === shot)
  const { ui } = useWords()
  return (
    <button
      type="button"
      className={`tool tool-${shot}`}
      aria-pressed={here}
      disabled={disabled}
      onClick={() => {
        dispatch({ type: 'shoot', shot })
        onChosen()
      }}
    >
      {ui.shots[shot]}
    </button>
  )
}

/** Steps of the camera, for those who do not drag. */
function Steps() {
  const { ui } = useWords()
  return (
    <span className="camera-steps">
      {NUDGES.map((kind) => (
        <button
          key={kind}
          type="button"
          className="tool tool-icon"
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
  )
}

/** The tools of the picture. Where there is little room, all but two wait in a panel, which a chosen view closes. */
export function Camera() {
  const reaches = useWhole((whole) => involvement(whole.view.finding).reached.length > 0)
  const { ui } = useWords()
  const { open, holder, toggle, close } = useDisclosure<HTMLFieldSetElement>()
  return (
    <fieldset className="camera" ref={holder}>
      <legend className="only-spoken">{ui.camera}</legend>
      <ShotButton shot="disc" onChosen={close} />
      <ShotButton shot="follow" disabled={!reaches} onChosen={close} />
      <button
        type="button"
        className="tool camera-more"
        aria-expanded={open}
        aria-controls="camera-rest"
        onClick={toggle}
      >
        <Icon name="camera" />
        {ui.camera}
      </button>
      <div className="camera-rest" id="camera-rest" data-open={open}>
        <span className="camera-named">
          {NAMED.map((shot) => (
            <ShotButton key={shot} shot={shot} onChosen={close} />
          ))}
        </span>
        <Steps />
        <Layers />
      </div>
    </fieldset>
  )
}
