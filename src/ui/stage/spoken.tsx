import { useEffect, useState } from 'react'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** Long enough that a slider being dragged is not read out at every step, ms. */
const REST = 700

/** What the stage shows, for those who do not see it; spoken once a change has come to rest, unless the story tells it. */
export function Spoken() {
  const finding = useWhole((whole) => whole.view.finding)
  const told = useWhole((whole) => whole.view.room.kind === 'story')
  const { words } = useWords()
  const text = words.stageText(finding)
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="only-spoken" aria-live={told ? 'off' : 'polite'} data-stage-text>
      {rested}
    </p>
  )
}
