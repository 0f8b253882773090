import { DISC_LEVELS } from '../../domain/levels.ts'
import { dispatch } from '../../state/store.ts'
import { Choices } from '../parts/choices.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** The five discs, listed as they lie in the spine. */
export function Level() {
  const level = useWhole((whole) => whole.view.finding.level)
  const { words, ui } = useWords()
  return (
    <Choices
      name="level"
      legend={ui.level}
      value={level}
      choices={DISC_LEVELS.map((value) => ({ value, label: words.names.level[value] }))}
      onChoose={(value) => dispatch({ type: 'setFinding', wish: { level: value } })}
    />
  )
}
