import { type Migration as Moved, migrationsOf } from '../../domain/finding.ts'
import { dispatch } from '../../state/store.ts'
import { Choices } from '../parts/choices.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** As they lie beside the spine, from above downwards. */
const DOWNWARDS: readonly Moved[] = ['infrapedicular', 'none', 'suprapedicular', 'pedicular']

/** Whether the tissue has moved up or down; shown only where it can. */
export function Migration() {
  const { shape, zone, side, migration } = useWhole((whole) => whole.view.finding)
  const { words, ui, first } = useWords()
  const possible = migrationsOf(shape, zone, side)
  if (possible.length < 2) return null
  return (
    <Choices
      name="migration"
      legend={ui.migration}
      value={migration}
      choices={DOWNWARDS.filter((value) => possible.includes(value)).map((value) => ({
        value,
        label: first(words.names.migration[value]),
      }))}
      onChoose={(value) => dispatch({ type: 'setFinding', wish: { migration: value } })}
    />
  )
}
