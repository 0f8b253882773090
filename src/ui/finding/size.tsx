import { useId } from 'react'
import { dispatch } from '../../state/store.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { useGesture } from './gesture.ts'
import './size.css'

/** How much tissue, within the shape. A description, not a grade of anything. */
export function Size() {
  const size = useWhole((whole) => whole.view.finding.size)
  const healthy = useWhole((whole) => whole.view.finding.shape === 'normal')
  const { words, ui } = useWords()
  const gesture = useGesture()
  const id = useId()
  return (
    <div className="size">
      <div className="size-head">
        <label htmlFor={id}>{ui.size}</label>
        <output htmlFor={id}>{healthy ? '' : words.names.size(size)}</output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={size}
        disabled={healthy}
        aria-valuetext={words.names.size(size)}
        aria-describedby={`${id}-note`}
        onPointerDown={gesture.begin}
        onChange={({ currentTarget }) =>
          dispatch({
            type: 'setFinding',
            wish: { size: currentTarget.valueAsNumber },
            gesture: gesture.current(),
          })
        }
      />
      <p className="only-spoken" id={`${id}-note`}>
        {healthy ? ui.sizeNone : ui.sizeNote}
      </p>
    </div>
  )
}
