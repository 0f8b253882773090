import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { involvement } from '../domain/involvement.ts'
import { dispatch, store } from '../state/store.ts'
import type { Layout } from './layout.ts'
import { legTurn, placeLegCamera } from './leg-camera.ts'
import { approach, prefersStill } from './motion.ts'

/** Degrees a pixel of dragging turns the leg. */
const DRAG = 0.6
const TURN_TAU = 0.3
/** A press that moves less than this is a tap. */
const TAP = 6

/** The side from which the present finding's leg is seen best. */
function turnOfFinding(): number {
  const { reached } = involvement(store.getState().view.finding)
  const first = reached[0]
  const both = reached.some(({ side }) => side !== first?.side)
  return legTurn(first?.root, both ? 'both' : (first?.side ?? 'left'))
}

interface Props {
  readonly layout: Layout
  /** The element over the leg picture that takes the gestures. */
  readonly surface: HTMLElement
}

/** Turns the leg to where its lit path is seen, until a hand turns it; a tap on the inset swaps the pictures. */
export function LegView({ layout, surface }: Props) {
  const invalidate = useThree((state) => state.invalidate)
  const turn = useRef({ now: turnOfFinding(), target: turnOfFinding() })

  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.view.finding !== before.view.finding) turn.current.target = turnOfFinding()
        invalidate()
      }),
    [invalidate],
  )

  useEffect(() => {
    let from: { x: number; moved: number } | null = null
    const down = (event: PointerEvent): void => {
      from = { x: event.clientX, moved: 0 }
      surface.setPointerCapture(event.pointerId)
    }
    const move = (event: PointerEvent): void => {
      if (!from) return
      const by = event.clientX - from.x
      from = { x: event.clientX, moved: from.moved + Math.abs(by) }
      turn.current.target -= by * DRAG
      turn.current.now = turn.current.target
      invalidate()
    }
    const up = (): void => {
      if (from && from.moved < TAP && layout.inset && !store.getState().session.legLarge)
        dispatch({ type: 'swapLeg' })
      from = null
    }
    surface.addEventListener('pointerdown', down)
    surface.addEventListener('pointermove', move)
    surface.addEventListener('pointerup', up)
    surface.addEventListener('pointercancel', up)
    return () => {
      surface.removeEventListener('pointerdown', down)
      surface.removeEventListener('pointermove', move)
      surface.removeEventListener('pointerup', up)
      surface.removeEventListener('pointercancel', up)
    }
  }, [surface, layout, invalidate])

  useFrame((_, delta) => {
    const { now, target } = turn.current
    const close = prefersStill() || Math.abs(target - now) < 0.1
    turn.current.now = close ? target : now + (target - now) * approach(delta, TURN_TAU)
    placeLegCamera(turn.current.now, layout.leg.width / Math.max(1, layout.leg.height))
    if (!close) invalidate()
  }, -1)
  return null
}
