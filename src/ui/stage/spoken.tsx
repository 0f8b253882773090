import { shownFinding } from '../../state/shown.ts'
import { useAloud } from '../parts/aloud.ts'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** What the stage shows, for those who do not see it. A change is told aloud, unless the story tells it. */
export function Spoken() {
  const shown = useWhole((whole) => shownFinding(whole.view))
  const told = useWhole((whole) => whole.view.room.kind === 'story')
  const { words } = useWords()
  const text = words.stageText(shown)
  useAloud('stage', told ? '' : text)
  return (
    <p className="only-spoken" data-stage-text>
      {text}
    </p>
  )
}
