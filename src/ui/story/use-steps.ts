import { type PointerEvent, useEffect, useRef } from 'react'

/** How far a finger goes sideways to turn a page, CSS px; and how much farther than up or down. */
const SWIPE = 48
const SIDEWAYS = 1.5

export interface Steps {
  next(): void
  back(): void
}

/** Controls that use the arrows themselves, and dialogs over the story. */
function isTaken({ target }: KeyboardEvent): boolean {
  const own = target instanceof Element && target.closest('input, select, textarea, [role="radiogroup"]')
  return Boolean(own) || document.querySelector('dialog[open]') !== null
}

/** Arrow keys turn the pages wherever the focus stands. */
function useKeys({ next, back }: Steps): void {
  const latest = useRef({ next, back })
  useEffect(() => {
    latest.current = { next, back }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (isTaken(event)) return
      if (event.key === 'ArrowRight') latest.current.next()
      else if (event.key === 'ArrowLeft') latest.current.back()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

interface Swipe {
  onPointerDown(event: PointerEvent): void
  onPointerUp(event: PointerEvent): void
  onPointerCancel(): void
}

/** Turning the pages of the story by keys, and by a finger on the element that gets the handlers. */
export function useSteps(steps: Steps): Swipe {
  useKeys(steps)
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: ({ clientX, clientY, pointerType, target }) => {
      const slides = target instanceof Element && target.closest('input')
      from.current = pointerType === 'mouse' || slides ? null : { x: clientX, y: clientY }
    },
    onPointerUp: ({ clientX, clientY }) => {
      const start = from.current
      from.current = null
      if (!start) return
      const across = clientX - start.x
      if (Math.abs(across) < SWIPE || Math.abs(across) < SIDEWAYS * Math.abs(clientY - start.y)) return
      if (across < 0) steps.next()
      else steps.back()
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
