import { type RefObject, useEffect } from 'react'

/**
 * Where the focus stands in a room: on its heading when a text comes or changes, with the text scrolled to its beginning;
 * and back where it was when the room is left, or on the words of the finding when that is gone.
 */
export function useArrival(room: RefObject<HTMLElement | null>, text: string | null): void {
  useEffect(() => {
    const from = document.activeElement
    return () => {
      const back = from instanceof HTMLElement && from !== document.body && from.isConnected ? from : null
      ;(back ?? document.getElementById('words'))?.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    if (text === null || !room.current) return
    room.current.scrollTop = 0
    room.current.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [room, text])
}
