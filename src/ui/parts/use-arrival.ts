import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** A text that the reader comes back to, and the way that led on from there. */
interface Kept {
  readonly text: string
  /** The link to the text that was left, found again to put the focus on. */
  wayTo(left: string): string
}

/**
 * Where the focus stands in a room: on its heading when a text comes or changes, with the text scrolled to its beginning;
 * in a text that is kept, on the way the reader took from it, scrolled as it was left. And back where it was when the room
 * is left, or on the words of the finding when that is gone.
 */
export function useArrival(room: RefObject<HTMLElement | null>, text: string | null, kept?: Kept): void {
  const here = useRef<{ text: string | null; scrolled: number }>({ text: null, scrolled: 0 })
  useLayoutEffect(() => {
    const from = document.activeElement
    return () => {
      const back = from instanceof HTMLElement && from !== document.body && from.isConnected ? from : null
      ;(back ?? document.getElementById('words'))?.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    const element = room.current
    const note = (): void => {
      if (element && kept && here.current.text === kept.text) here.current.scrolled = element.scrollTop
    }
    element?.addEventListener('scroll', note, { passive: true })
    return () => element?.removeEventListener('scroll', note)
  }, [room, kept])
  // Before the browser tells of the scrolling that a shorter text brings about.
  useLayoutEffect(() => {
    const element = room.current
    if (text === null || !element) return
    const left = here.current.text
    here.current.text = text
    const back = kept?.text === text && left !== null && left !== text
    const way = back ? element.querySelector<HTMLElement>(kept.wayTo(left)) : null
    element.scrollTop = back ? here.current.scrolled : 0
    const target = way ?? element.querySelector<HTMLElement>('h1')
    target?.focus({ preventScroll: true })
  }, [room, text, kept])
}
