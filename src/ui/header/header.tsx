import { Icon } from '../parts/icon.tsx'
import { useAhead, useLibrary } from '../parts/library.ts'
import { RoomLink } from '../parts/room-link.tsx'
import { useDisclosure } from '../parts/use-disclosure.ts'
import { useWords } from '../use-words.ts'
import { Call } from './call.tsx'
import { CopyLink } from './copy-link.tsx'
import { Live } from './live.tsx'
import { AudienceSwitch, Language, ThemeSwitch } from './switches.tsx'
import './header.css'

interface Props {
  onCopy(): Promise<boolean>
  onSkip(): void
}

/** The bar above everything: whose words, in which language, and when to call. On a phone all but the last fold away. */
export function Header({ onCopy, onSkip }: Props) {
  const { ui, rooms } = useWords()
  const near = useAhead(useLibrary().topics)
  const { open, holder, toggle } = useDisclosure<HTMLElement>()
  return (
    <header className="header" ref={holder}>
      <button type="button" className="skip" onClick={onSkip}>
        {ui.skip}
      </button>
      <p className="brand">
        <strong>Korsrygg</strong> <span>{ui.tagline}</span>
      </p>
      <RoomLink
        className="icon-button read-button"
        intent={{ type: 'read', reading: 'list' }}
        label={rooms.read}
        onNear={near}
      >
        <Icon name="book" />
      </RoomLink>
      <button
        type="button"
        className="tool settings-button"
        aria-label={`${ui.languageName}: ${ui.settings}`}
        aria-expanded={open}
        aria-controls="settings"
        onClick={toggle}
      >
        {ui.languageName}
        <Icon name="chevron" />
      </button>
      <div className="settings" id="settings" data-open={open}>
        <Language />
        <AudienceSwitch />
        <CopyLink onCopy={onCopy} />
        <ThemeSwitch />
      </div>
      <Call />
      <Live />
    </header>
  )
}
