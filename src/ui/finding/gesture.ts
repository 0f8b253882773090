import { useRef } from 'react'

/** Changes that follow one another within this time belong together (ms). */
const PAUSE = 800

let last = 0

/** Numbers the gestures of a slider: one drag, or keys pressed in a row, are one step back in the history. */
export function useGesture(): { begin(): void; current(): number } {
  const state = useRef({ id: 0, at: 0 })
  return {
    begin: () => {
      state.current = { id: ++last, at: performance.now() }
    },
    current: () => {
      const now = performance.now()
      if (now - state.current.at > PAUSE) state.current.id = ++last
      state.current.at = now
      return state.current.id
    },
  }
}
