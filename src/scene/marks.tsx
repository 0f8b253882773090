import { useEffect, useRef } from 'react'
import { wordsFor } from '../words/words.ts'
import type { Layout, Rect } from './layout.ts'
import { useWhole } from './stage-context.ts'
import { onTurn } from './turn.ts'

/** The patient's sides, written in the lower corners of a picture; not from the side, where neither edge is either. */
function Pair({ rect, picture }: { readonly rect: Rect; readonly picture: 'spine' | 'leg' }) {
  const onLeft = useRef<HTMLSpanElement>(null)
  const onRight = useRef<HTMLSpanElement>(null)
  const lang = useWhole((whole) => whole.view.lang)
  useEffect(() => {
    const { side } = wordsFor(lang).names
    return onTurn(picture, (facing) => {
      const hidden = Math.abs(facing) < 0.35
      for (const [mark, leftOfPatient] of [
        [onLeft.current, facing < 0],
        [onRight.current, facing > 0],
      ] as const) {
        if (!mark) continue
        mark.textContent = leftOfPatient ? side.left : side.right
        mark.hidden = hidden
      }
    })
  }, [lang, picture])
  return (
    <>
      <span
        className="stage-mark"
        ref={onLeft}
        aria-hidden="true"
        style={{ left: rect.x + 10, top: rect.y + rect.height - 34 }}
      />
      <span
        className="stage-mark stage-mark-right"
        ref={onRight}
        aria-hidden="true"
        style={{ left: rect.x + rect.width - 10, top: rect.y + rect.height - 34 }}
      />
    </>
  )
}

/** Left and right, which are always the patient's, marked on both pictures; a small inset goes without. */
export function Marks({ layout: { spine, leg, inset } }: { readonly layout: Layout }) {
  const insetLeg = inset && leg.width < spine.width
  const insetSpine = inset && !insetLeg
  return (
    <>
      {!insetSpine && <Pair rect={insetLeg ? { ...spine, width: leg.x } : spine} picture="spine" />}
      {!insetLeg && (
        <Pair rect={insetSpine && spine.y > 100 ? { ...leg, width: spine.x } : leg} picture="leg" />
      )}
    </>
  )
}
