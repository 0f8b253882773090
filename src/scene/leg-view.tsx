import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { involvement } from '../domain/involvement.ts'
import type { Laterality } from '../domain/levels.ts'
import { testedSide } from '../domain/movement.ts'
import { dispatch, store } from '../state/store.ts'
import type { Layout } from './layout.ts'
import { between, legTurn, lyingShot, placeLegCamera, standingShot } from './leg-camera.ts'
import { type Lying, lyingNow, stepLeg } from './leg-motion.ts'
import { approach, prefersStill } from './motion.ts'

/** Degrees a pixel of dragging turns the leg. */
const DRAG = 0.6
const TURN_TAU = 0.3
/** Seconds, as a time constant, in which the picture turns from a standing to a lying body. */
const LIE_TAU = 0.22
/** A press that moves less than this is a tap. */
const TAP = 6

/** The side from which the present finding's leg is seen best. */
function turnOfFinding(): number {
  const { reached } = involvement(store.getState().view.finding)
  const first = reached[0]
  const both = reached.some(({ side }) => side !== first?.side)
  return legTurn(first?.root, both ? 'both' : (first?.side ?? 'left'))
}

/** How the person in the picture lies, and how far they have lain down, 0 to 1. */
interface Couch {
  readonly lying: Lying
  readonly side: Laterality
  readonly share: number
  /** Degrees by which a hand has turned the picture. */
  readonly turn: number
}

/** How the person of the View is to lie; null is standing. */
function couchOfView(): Pick<Couch, 'lying' | 'side'> | null {
  const lying = lyingNow()
  return lying && { lying, side: testedSide(store.getState().view.finding) }
}

/** One step on towards the way the person is to lie. They get up before they lie down another way. */
function lieDown(now: Couch, delta: number): Couch {
  const wanted = couchOfView()
  const same = wanted?.lying === now.lying && wanted.side === now.side
  const to = same ? 1 : 0
  const next = now.share + (to - now.share) * approach(delta, LIE_TAU)
  const share = prefersStill() || Math.abs(next - to) < 0.004 ? to : next
  return share === 0 && wanted ? { ...wanted, share: prefersStill() ? 1 : 0, turn: 0 } : { ...now, share }
}

interface Props {
  readonly layout: Layout
  /** The element over the leg picture that takes the gestures. */
  readonly surface: HTMLElement
}

/**
 * Turns the leg to where its lit path is seen, until a hand turns it; a tap on the inset swaps the pictures. For a test of the leg
 * the body lies down. Moves that leg too, first of all in a frame, so that everything drawn agrees on how it stands.
 */
export function LegView({ layout, surface }: Props) {
  const invalidate = useThree((state) => state.invalidate)
  const turn = useRef({ now: turnOfFinding(), target: turnOfFinding() })
  const couch = useRef<Couch>({
    lying: 'supine',
    side: 'left',
    ...couchOfView(),
    share: lyingNow() ? 1 : 0,
    turn: 0,
  })

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
      if (couch.current.share > 0) couch.current = { ...couch.current, turn: couch.current.turn - by * DRAG }
      else turn.current.target -= by * DRAG
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
    couch.current = lieDown(couch.current, delta)
    const legMoves = stepLeg(delta)
    const { lying, side, share, turn: byHand } = couch.current
    const standing = standingShot(turn.current.now)
    const eased = share * share * (3 - 2 * share)
    const shot = share === 0 ? standing : between(standing, lyingShot(lying, side, byHand), eased)
    placeLegCamera(shot, layout.leg.width / Math.max(1, layout.leg.height))
    if (!close || legMoves || share !== (lyingNow() ? 1 : 0)) invalidate()
  }, -1)
  return null
}
