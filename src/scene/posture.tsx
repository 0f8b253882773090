import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { heightLoss } from '../../models/lesion/height-loss.ts'
import { type SpinePose, STANDING, spinePose } from '../../models/motion/pose.ts'
import { DISC_LEVELS, type DiscLevel } from '../domain/levels.ts'
import { store } from '../state/store.ts'
import type { View } from '../state/view.ts'
import { approach, prefersStill } from './motion.ts'
import { writePose } from './warp.ts'

/** Seconds, as a time constant, in which the back follows the slider. */
const TAU = 0.14
/** Closer than this to where it ends, the back is there: share of the posture, mm of a disc's height. */
const CLOSE = 0.002

/** Posture, and how much of its height each disc has lost, mm. */
interface Held {
  readonly posture: number
  readonly loss: Readonly<Record<DiscLevel, number>>
}

function record(of: (level: DiscLevel) => number): Held['loss'] {
  return Object.fromEntries(DISC_LEVELS.map((level) => [level, of(level)])) as Record<DiscLevel, number>
}

/** Where the View wants the back. */
function target({ posture, finding, grade }: View): Held {
  return { posture, loss: record((level) => (level === finding.level ? heightLoss(level, grade) : 0)) }
}

let now: Held = { posture: 0, loss: record(() => 0) }
let pose: SpinePose = STANDING
let serial = 0

/** How the spine of the close-up is bent in this frame. The picture of the whole leg keeps its trunk upright. */
export function spineNow(): SpinePose {
  return pose
}

/** The posture of this frame, -1 to 1. */
export function postureNow(): number {
  return now.posture
}

/** Counts the changes of `spineNow`. */
export function spineSerial(): number {
  return serial
}

/** Moves the back on towards the View's posture. Whether there is more to come. */
function step(delta: number): boolean {
  const wanted = target(store.getState().view)
  const share = prefersStill() ? 1 : approach(delta, TAU)
  const near = (from: number, to: number): number =>
    share === 1 || Math.abs(to - from) < CLOSE ? to : from + (to - from) * share
  const next = {
    posture: near(now.posture, wanted.posture),
    loss: record((level) => near(now.loss[level], wanted.loss[level])),
  }
  const same =
    next.posture === now.posture && DISC_LEVELS.every((level) => next.loss[level] === now.loss[level])
  if (!same) {
    now = next
    pose = spinePose(now)
    serial++
    writePose(pose)
  }
  return now.posture !== wanted.posture || DISC_LEVELS.some((level) => now.loss[level] !== wanted.loss[level])
}

/** Bends the back as the View says, before anything else in a frame looks at it. */
export function Posture() {
  const invalidate = useThree((state) => state.invalidate)
  useEffect(
    () =>
      store.subscribe((whole, before) => {
        const { posture, grade, finding } = whole.view
        const changed =
          posture !== before.view.posture ||
          grade !== before.view.grade ||
          finding.level !== before.view.finding.level
        if (changed) invalidate()
      }),
    [invalidate],
  )
  useFrame((_, delta) => {
    if (step(delta)) invalidate()
  }, -3)
  return null
}
