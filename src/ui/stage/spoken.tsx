import { useAloud } from '../parts/aloud.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** What the stage shows, for those who do not see it. A change is told aloud, unless the story tells it. */
export function Spoken() {
  const finding = useWhole((whole) => whole.view.finding)
  const told = useWhole((whole) => whole.view.room.kind === 'story')
  const { words } = useWords()
  const text = words.stageText(finding)
  useAloud('stage', told ? '' : text)
  return (
    <p className="only-spoken" data-stage-text>
      {text}
    </p>
  )
}
