import { type RefObject, useEffect, useRef, useState } from 'react'

interface Disclosure<T extends HTMLElement> {
  readonly open: boolean
  /** Put on the element that holds both the button and the panel. */
  readonly holder: RefObject<T | null>
  toggle(): void
}

/** A panel that a button opens; Escape and a press outside close it. */
export function useDisclosure<T extends HTMLElement>(): Disclosure<T> {
  const [open, setOpen] = useState(false)
  const holder = useRef<T>(null)
  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setOpen(false)
    }
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [open])
  return { open, holder, toggle: () => setOpen(!open) }
}
