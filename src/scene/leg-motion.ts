import { LEG_AT_REST, type LegPose, legPose } from '../../models/motion/leg.ts'
import { testedSide } from '../domain/movement.ts'
import { store } from '../state/store.ts'
import type { View } from '../state/view.ts'
import type { HeadAt } from './layout.ts'
import { approach, prefersStill } from './motion.ts'
import { writeLegPose } from './warp-leg.ts'

/** Seconds, as a time constant, in which the leg follows the slider. */
const TAU = 0.16
/** Closer than this to where it ends, the leg is there; radians. */
const CLOSE = 0.0008

/** How a person lies for a test: on the back for the straight leg raise, on the front for the femoral stretch. */
export type Lying = 'supine' | 'prone'

let now: LegPose = LEG_AT_REST

/** How the tested leg stands in this frame. */
export function legNow(): LegPose {
  return now
}

/** The tested leg is at rest: hanging, or not tested at all. */
export function legRests(): boolean {
  return now.hip === 0 && now.knee === 0
}

/** Where the View wants the leg. */
function target(): LegPose {
  const { view } = store.getState()
  return legPose(view.test, view.raise, testedSide(view.finding))
}

/** How the person of a View lies; null is standing. */
function lyingOf({ test }: View): Lying | null {
  return test === 'none' ? null : test === 'straightLegRaise' ? 'supine' : 'prone'
}

/** How the person of the present View lies; null is standing. */
export function lyingNow(): Lying | null {
  return lyingOf(store.getState().view)
}

/** At which edge of the picture the head is, seen from the tested side; null while they stand. */
export function headAt(view: View): HeadAt {
  const lying = lyingOf(view)
  if (!lying) return null
  return (lying === 'supine') === (testedSide(view.finding) === 'left') ? 'right' : 'left'
}

/** Moves the leg on towards the View's pose, once a frame before anything is drawn. Whether there is more to come. */
export function stepLeg(delta: number): boolean {
  const wanted = target()
  // One leg is put down before the other is lifted.
  const other = wanted.side !== now.side && !legRests()
  const { hip, knee } = other ? LEG_AT_REST : wanted
  const share = prefersStill() ? 1 : approach(delta, TAU)
  const step = (from: number, to: number): number =>
    Math.abs(to - from) < CLOSE || share === 1 ? to : from + (to - from) * share
  const side = other ? now.side : wanted.side
  now = { side, hip: step(now.hip, hip), knee: step(now.knee, knee) }
  writeLegPose(now)
  return now.side !== wanted.side || now.hip !== wanted.hip || now.knee !== wanted.knee
}
