import { useEffect, useRef } from 'react'
import { wordsFor } from '../words/words.ts'
import type { Layout, Rect } from './layout.ts'
import { useWhole } from './stage-context.ts'
import { onTurn } from './turn.ts'

/** How far a picture is turned, as in turn.ts, before its edges are front and back rather than left and right. */
const SIDEWAYS = 0.35

/** In a picture narrower than this, CSS pixels, the two words would meet. */
const NARROW = 130

/** What lies at the edges of a picture, written in its lower corners: the patient's left and right, from the side front and back, of one who lies head and feet. */
function Pair({
  rect,
  free,
  picture,
}: {
  readonly rect: Rect
  readonly free: number
  readonly picture: 'spine' | 'leg'
}) {
  const onLeft = useRef<HTMLSpanElement>(null)
  const onRight = useRef<HTMLSpanElement>(null)
  const lang = useWhole((whole) => whole.view.lang)
  useEffect(() => {
    const { side, ends } = wordsFor(lang).names
    return onTurn(picture, ({ left, head, front }) => {
      const edge = (right: number): string => {
        if (Math.abs(left) >= SIDEWAYS) return right * left > 0 ? side.left : side.right
        if (Math.abs(head) > Math.abs(front)) return right * head > 0 ? ends.head : ends.feet
        return right * front > 0 ? ends.front : ends.back
      }
      if (onLeft.current) onLeft.current.textContent = edge(-1)
      if (onRight.current) onRight.current.textContent = edge(1)
    })
  }, [lang, picture])
  const top = Math.min(free, rect.y + rect.height) - 34
  return (
    <>
      <span className="stage-mark" ref={onLeft} aria-hidden="true" style={{ left: rect.x + 10, top }} />
      <span
        className="stage-mark stage-mark-right"
        ref={onRight}
        aria-hidden="true"
        style={{ left: rect.x + rect.width - 10, top }}
      />
    </>
  )
}

interface Props {
  readonly layout: Layout
  /** How much of the stage's height is seen, CSS pixels from above. */
  readonly free: number
}

/** Left and right, which are always the patient's, or front and back, marked on both pictures; a small picture goes without. */
export function Marks({ layout: { spine, leg, inset }, free }: Props) {
  const insetLeg = inset && leg.width < spine.width
  const insetSpine = inset && !insetLeg
  return (
    <>
      {!insetSpine && (
        <Pair rect={insetLeg ? { ...spine, width: leg.x } : spine} free={free} picture="spine" />
      )}
      {!insetLeg && leg.width >= NARROW && (
        <Pair
          rect={insetSpine && spine.y > 100 ? { ...leg, width: spine.x } : leg}
          free={free}
          picture="leg"
        />
      )}
    </>
  )
}
