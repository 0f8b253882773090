import { NERVE_STATES } from '../../domain/finding.ts'
import { nerveStatesOf } from '../../domain/involvement.ts'
import { dispatch } from '../../state/store.ts'
import { Choices } from '../parts/choices.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** What the nerve does about it: a control of its own, because many have the shape and feel nothing. */
export function Nerve() {
  const finding = useWhole((whole) => whole.view.finding)
  const { words, ui, first } = useWords()
  const possible = nerveStatesOf(finding)
  const reason = finding.shape === 'normal' ? ui.nerveNeedsTissue : ui.nerveNeedsPressure
  return (
    <Choices
      name="nerve"
      legend={ui.nerve}
      value={finding.nerve}
      choices={NERVE_STATES.map((value) => ({
        value,
        label: first(words.names.nerve[value]),
        disabled: !possible.includes(value),
      }))}
      onChoose={(value) => dispatch({ type: 'setFinding', wish: { nerve: value } })}
      help={possible.length < NERVE_STATES.length ? reason : undefined}
    />
  )
}
