import { CameraControls, type CameraControlsImpl } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Vector3 } from 'three'
import type { Finding } from '../domain/finding.ts'
import { involvement } from '../domain/involvement.ts'
import type { Nudge } from '../state/session.ts'
import { store } from '../state/store.ts'
import { frameOf } from './anchors.ts'
import { carried } from './bent.ts'
import { spineCamera } from './cameras.ts'
import { type Journey, journeyOf } from './follow.ts'
import { poseNow } from './glass.ts'
import { prefersStill } from './motion.ts'
import { spineNow, spineSerial } from './posture.tsx'
import type { Pose } from './shots.ts'

const STEP = (20 * Math.PI) / 180
/** Seconds from root to toe. */
const JOURNEY_SECONDS = 9

/** What each button does, in steps a finger would make. */
const NUDGE: Readonly<Record<Nudge, (controls: CameraControlsImpl, smooth: boolean) => Promise<void>>> = {
  'zoom-in': (controls, smooth) => controls.dolly(controls.distance * 0.25, smooth),
  'zoom-out': (controls, smooth) => controls.dolly(-controls.distance * 0.33, smooth),
  'turn-left': (controls, smooth) => controls.rotate(-STEP, 0, smooth),
  'turn-right': (controls, smooth) => controls.rotate(STEP, 0, smooth),
  'tilt-up': (controls, smooth) => controls.rotate(0, -STEP, smooth),
  'tilt-down': (controls, smooth) => controls.rotate(0, STEP, smooth),
}

/** Whether two findings lie at the same place, so that the camera may stay. */
function samePlace(a: Finding, b: Finding): boolean {
  const healthy = (a.shape === 'normal') === (b.shape === 'normal')
  return (
    healthy && a.level === b.level && a.zone === b.zone && a.side === b.side && a.migration === b.migration
  )
}

/** The journey along the first reached root, or along the nearest one when none is reached. */
function journeyFor(finding: Finding): Journey | null {
  const { reached, nearest } = involvement(finding)
  const root = reached[0] ?? nearest[0]
  return root ? journeyOf(root, frameOf(finding.level).back[1]) : null
}

const stood = new Vector3()
const looked = new Vector3()

/** Carries the camera along with what it looks at, wherever a hand has turned it; with a cut, it also tilts with the disc. */
function carryAlong(controls: CameraControlsImpl, from: Pose, to: Pose): void {
  controls.getPosition(stood, true)
  controls.getTarget(looked, true)
  const tilt = from.cut && to.cut ? leanOf(to) - leanOf(from) : 0
  const [dy, dz] = [stood.y - looked.y, stood.z - looked.z]
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)]
  const y = looked.y + to.target[1] - from.target[1]
  const z = looked.z + to.target[2] - from.target[2]
  const smooth = !prefersStill()
  void controls.setLookAt(stood.x, y + c * dy - s * dz, z + s * dy + c * dz, looked.x, y, z, smooth)
}

/** How the eye of a shot leans over its target in the sagittal plane, radians. */
function leanOf({ eye, target }: Pose): number {
  return Math.atan2(eye[2] - target[2], eye[1] - target[1])
}

interface Props {
  /** The element over the spine picture that takes the drag gestures. */
  readonly surface: HTMLElement
}

/** Flies to the shot that is asked for, and again when the finding moves; obeys the buttons; travels along the nerve. */
export function SpineCamera({ surface }: Props) {
  const controls = useRef<CameraControlsImpl>(null)
  const invalidate = useThree((state) => state.invalidate)
  const trip = useMemo(() => ({ journey: null as Journey | null, travelled: 0 }), [])
  // What the shot looked at when the back was last seen to move.
  const hold = useMemo(() => ({ pose: null as Pose | null, serial: spineSerial() }), [])

  useEffect(() => {
    const fly = (smooth: boolean): void => {
      const { view, session } = store.getState()
      trip.journey = null
      if (!controls.current) return
      if (session.shot === 'follow') {
        trip.journey = journeyFor(view.finding)
        trip.travelled = prefersStill() && trip.journey ? trip.journey.length : 0
      } else {
        const pose = poseNow()!
        void controls.current.setLookAt(...pose.eye, ...pose.target, smooth && !prefersStill())
        hold.pose = pose
      }
      invalidate()
    }
    fly(false)
    return store.subscribe((now, before) => {
      const moved = !samePlace(now.view.finding, before.view.finding)
      const asked = now.session.shotSerial !== before.session.shotSerial
      if (asked || (moved && (now.session.shot === 'disc' || now.session.shot === 'below'))) fly(true)
      const { nudge } = now.session
      if (nudge && nudge !== before.session.nudge && controls.current) {
        trip.journey = null
        void NUDGE[nudge.kind](controls.current, !prefersStill())
      }
      invalidate()
    })
  }, [invalidate, trip, hold])

  useEffect(() => {
    const stop = (): void => {
      trip.journey = null
    }
    surface.addEventListener('pointerdown', stop)
    surface.addEventListener('wheel', stop)
    return () => {
      surface.removeEventListener('pointerdown', stop)
      surface.removeEventListener('wheel', stop)
    }
  }, [surface, trip])

  useFrame((_, delta) => {
    if (hold.serial !== spineSerial() && controls.current) {
      hold.serial = spineSerial()
      const pose = poseNow()
      if (pose && hold.pose) carryAlong(controls.current, hold.pose, pose)
      hold.pose = pose
    }
    const { journey } = trip
    if (!journey || !controls.current) return
    trip.travelled += (Math.min(delta, 0.1) / JOURNEY_SECONDS) * journey.length
    const { eye, target } = carried(spineNow(), journey.at(trip.travelled))
    void controls.current.setLookAt(...eye, ...target, !prefersStill())
    if (trip.travelled >= journey.length) trip.journey = null
    invalidate()
  }, -2)

  return (
    <CameraControls
      ref={controls}
      camera={spineCamera}
      domElement={surface}
      smoothTime={0.3}
      minDistance={45}
      maxDistance={2600}
    />
  )
}
