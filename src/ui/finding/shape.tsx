import { type Shape as DiscShape, SHAPES } from '../../domain/finding.ts'
import { dispatch } from '../../state/store.ts'
import { Choices } from '../parts/choices.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import { useGesture } from './gesture.ts'

/** The shape as five named stops on a rail; with the mouse the stop can be dragged along it. */
export function Shape() {
  const shape = useWhole((whole) => whole.view.finding.shape)
  const { words, ui, first, second } = useWords()
  const gesture = useGesture()
  const choose = (value: DiscShape, id?: number): void =>
    dispatch({ type: 'setFinding', wish: { shape: value }, gesture: id })
  return (
    <Choices
      name="shape"
      legend={ui.shape}
      value={shape}
      choices={SHAPES.map((value) => {
        const name = words.names.shape[value]
        return { value, label: first(name), note: second(name) }
      })}
      onChoose={(value) => choose(value)}
      onDrag={(value) => choose(value, gesture.current())}
    />
  )
}
