import { involvement } from '../../domain/involvement.ts'
import { DISC_LEVELS, type DiscLevel, TRAVERSING_ROOT } from '../../domain/levels.ts'
import { dispatch, store } from '../../state/store.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import './roots-on-leg.css'

/** The roots that the text beside this names, each by the disc it passes. */
const LEVELS = DISC_LEVELS.filter((level) => level !== 'L1-L2')

/** A usual finding that meets the root: a small protrusion beside the middle, on the side that is looked at. */
function show(level: DiscLevel): void {
  const { side } = store.getState().view.finding
  dispatch({
    type: 'setFinding',
    wish: {
      level,
      shape: 'protrusion',
      zone: 'subarticular',
      side: side === 'midline' ? 'left' : side,
      size: 0.5,
      migration: 'none',
      nerve: 'irritated',
    },
  })
}

/** Keys that let each root light its way and its soft field on the leg, where the picture stands beside the text. */
export function RootsOnLeg() {
  const { rooms } = useWords()
  const reached = useWhole(({ view: { finding } }) =>
    finding.nerve === 'quiet'
      ? ''
      : involvement(finding)
          .reached.map(({ root }) => root)
          .join(' '),
  )
  return (
    <fieldset className="roots-on-leg">
      <legend>{rooms.showOnLeg}</legend>
      {LEVELS.map((level) => {
        const root = TRAVERSING_ROOT[level]
        return (
          <button
            key={root}
            type="button"
            className="tool"
            aria-pressed={reached === root}
            onClick={() => show(level)}
          >
            {root}
          </button>
        )
      })}
    </fieldset>
  )
}
