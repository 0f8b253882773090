import { useId } from 'react'
import { type Migration as Moved, migrationsOf } from '../../domain/finding.ts'
import { dispatch } from '../../state/store.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import './migration.css'

/** As they lie beside the spine, from above downwards. */
const DOWNWARDS: readonly Moved[] = ['infrapedicular', 'none', 'suprapedicular', 'pedicular']

/** Whether the tissue has moved up or down; shown only where it can. */
export function Migration() {
  const { shape, zone, side, migration } = useWhole((whole) => whole.view.finding)
  const { words, ui, first } = useWords()
  const id = useId()
  const possible = DOWNWARDS.filter((value) => migrationsOf(shape, zone, side).includes(value))
  if (possible.length < 2) return null
  return (
    <div className="migration">
      <label className="legend" htmlFor={id} title={ui.migrationLong}>
        {ui.migration}
      </label>
      <select
        id={id}
        name="migration"
        value={migration}
        onChange={({ currentTarget }) => {
          const wish = possible.find((value) => value === currentTarget.value)
          if (wish) dispatch({ type: 'setFinding', wish: { migration: wish } })
        }}
      >
        {possible.map((value) => (
          <option key={value} value={value}>
            {first(words.names.migration[value])}
          </option>
        ))}
      </select>
    </div>
  )
}
