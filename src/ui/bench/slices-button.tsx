import { dispatch } from '../../state/store.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** Opens and closes the MR-like pictures beside the model. */
export function SlicesButton() {
  const open = useWhole((whole) => whole.view.slices)
  const { ui } = useWords()
  return (
    <button
      type="button"
      className="tool tool-slices"
      aria-pressed={open}
      onClick={() => dispatch({ type: 'toggleSlices' })}
    >
      {ui.slices.name}
    </button>
  )
}
