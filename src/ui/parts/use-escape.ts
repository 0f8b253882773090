import { useEffect, useRef } from 'react'

/** What Escape leaves, the latest opened last. */
const open: (() => void)[] = []

/** A dialog closes by itself; nothing beneath it may close along with it. */
function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
  open.at(-1)?.()
}

/** Escape leaves the latest of what is open, and only that. */
export function useEscape(active: boolean, leave: () => void): void {
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    if (!active) return
    const entry = (): void => latest.current()
    if (open.length === 0) document.addEventListener('keydown', onKey)
    open.push(entry)
    return () => {
      open.splice(open.indexOf(entry), 1)
      if (open.length === 0) document.removeEventListener('keydown', onKey)
    }
  }, [active])
}
