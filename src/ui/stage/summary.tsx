import { useLayoutEffect, useRef } from 'react'
import { urgentFirst } from '../../domain/urgency.ts'
import { dispatch, store } from '../../state/store.ts'
import { Icon } from '../parts/icon.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** To the words of the finding, which lie far down where there is one column; the picture stays above them. */
function toWords(): void {
  const words = document.getElementById('words')
  words?.scrollIntoView({ block: 'start' })
  words?.focus({ preventScroll: true })
}

/** To the words of the finding, which begin with when to call; out of a text that lies over them. */
function toCall(): void {
  if (store.getState().view.room.kind === 'finding') {
    toWords()
    return
  }
  dispatch({ type: 'explore' })
  // They are there again once the page has been drawn without the room.
  requestAnimationFrame(toWords)
}

/** When to call. As it may lie over the picture's lower edge, it says how high it is (CSS `--call`): that hangs on language and width. */
function CallFirst() {
  const button = useRef<HTMLButtonElement>(null)
  const { rooms } = useWords()
  useLayoutEffect(() => {
    if (typeof ResizeObserver === 'undefined') return
    const element = button.current!
    const area = element.parentElement!
    const observer = new ResizeObserver(() => area.style.setProperty('--call', `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      area.style.removeProperty('--call')
    }
  }, [])
  return (
    <button type="button" className="call-first" onClick={toCall} ref={button}>
      {rooms.callFirst}
    </button>
  )
}

/**
 * What the picture shows and where, in one line under it, where the heading of the words lies out of sight; and unasked, when to
 * call, where the finding is itself the reason to say it.
 */
export function Summary() {
  const finding = useWhole((whole) => whole.view.finding)
  const { words, rooms, audience } = useWords()
  return (
    <>
      <div className="summary">
        <p aria-hidden="true">{words.title(finding, audience)}</p>
        <button type="button" className="tool to-words" onClick={toWords}>
          {rooms.aboutFinding}
          <Icon name="down" />
        </button>
      </div>
      {urgentFirst(finding) && <CallFirst />}
    </>
  )
}
