import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useEscape } from './use-escape.ts'

interface Disclosure<T extends HTMLElement> {
  readonly open: boolean
  /** Put on the element that holds both the button and the panel. */
  readonly holder: RefObject<T | null>
  toggle(): void
  close(): void
}

/** A panel that a button opens; Escape and a press outside close it. */
export function useDisclosure<T extends HTMLElement>(): Disclosure<T> {
  const [open, setOpen] = useState(false)
  const holder = useRef<T>(null)
  const close = useCallback(() => setOpen(false), [])
  useEscape(open, () => {
    close()
    // What had the focus is about to vanish with the panel.
    if (holder.current?.contains(document.activeElement)) {
      holder.current.querySelector<HTMLElement>('[aria-expanded]')?.focus()
    }
  })
  useEffect(() => {
    if (!open) return
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) close()
    }
    // Caught on its way down: the picture keeps its presses to itself.
    document.addEventListener('pointerdown', onPress, true)
    return () => document.removeEventListener('pointerdown', onPress, true)
  }, [open, close])
  return { open, holder, toggle: () => setOpen(!open), close }
}
