import { useWords } from '../use-words.ts'
import { Call } from './call.tsx'
import { CopyLink } from './copy-link.tsx'
import { AudienceSwitch, Language, ThemeSwitch } from './switches.tsx'
import './header.css'

interface Props {
  onCopy(): Promise<boolean>
  onSkip(): void
}

/** The bar above everything: whose words, in which language, and when to call. */
export function Header({ onCopy, onSkip }: Props) {
  const { ui } = useWords()
  return (
    <header className="header">
      <button type="button" className="skip" onClick={onSkip}>
        {ui.skip}
      </button>
      <p className="brand">
        <strong>Korsrygg</strong> <span>{ui.tagline}</span>
      </p>
      <Language />
      <AudienceSwitch />
      <CopyLink onCopy={onCopy} />
      <ThemeSwitch />
      <Call />
    </header>
  )
}
