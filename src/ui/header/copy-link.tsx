import { useState } from 'react'
import { useAloud } from '../parts/aloud.ts'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../use-words.ts'

interface Props {
  /** Puts the link of the view on the clipboard; answers whether that worked. */
  onCopy(): Promise<boolean>
}

/** Copies the link that shows exactly this, and says whether it did. */
export function CopyLink({ onCopy }: Props) {
  const { ui } = useWords()
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null)
  useAloud('copied', said ? ui[said] : '')
  const copy = async (): Promise<void> => {
    setSaid((await onCopy()) ? 'copied' : 'copyFailed')
    setTimeout(() => setSaid(null), 4000)
  }
  return (
    <div className="copy">
      <button
        type="button"
        className="icon-button labelled"
        title={ui.copy}
        aria-label={ui.copy}
        onClick={copy}
      >
        <Icon name="link" />
        <span className="label">{ui.copy}</span>
      </button>
      {said && <span className="copy-said">{ui[said]}</span>}
    </div>
  )
}
