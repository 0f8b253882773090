import { BENCHES } from '../../state/session.ts'
import { dispatch } from '../../state/store.ts'
import { Choices } from '../parts/choices.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { Movement } from './movement.tsx'
import { SlicesButton } from './slices-button.tsx'
import { Time } from './time.tsx'
import './bench.css'

/**
 * What can be changed under the picture: the finding, how the back and the leg are held, or how much time has gone; and
 * whether the MR-like pictures stand beside it.
 */
export function Bench() {
  const bench = useWhole((whole) => whole.session.bench)
  const { ui } = useWords()
  return (
    <div className="bench">
      <Choices
        name="bench"
        legend={ui.bench.label}
        hideLegend
        value={bench}
        choices={BENCHES.map((value) => ({ value, label: ui.bench[value] }))}
        onChoose={(value) => dispatch({ type: 'openBench', bench: value })}
      />
      <SlicesButton />
    </div>
  )
}

/** The controls of movement or of time, in the place of those of the finding. */
export function BenchPanel() {
  const bench = useWhole((whole) => whole.session.bench)
  const { ui } = useWords()
  if (bench === 'finding') return null
  return (
    <section className="bench-panel" aria-label={ui.bench[bench]}>
      {bench === 'movement' ? <Movement /> : <Time />}
    </section>
  )
}
