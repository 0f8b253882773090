import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/**
 * What the picture shows and where, in one line under it, where the heading of the words lies out of sight. Only for
 * the eye: the live region and the heading say the same to a screen reader.
 */
export function Summary() {
  const finding = useWhole((whole) => whole.view.finding)
  const { words, audience } = useWords()
  return (
    <p className="summary" aria-hidden="true">
      {words.title(finding, audience)}
    </p>
  )
}
