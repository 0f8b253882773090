import { CameraControls, type CameraControlsImpl } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { PerspectiveCamera } from 'three'
import type { Nudge } from '../state/session.ts'
import { store } from '../state/store.ts'
import { prefersStill } from './motion.ts'
import { poseOf } from './shots.ts'

const DEGREE = Math.PI / 180
const STEP = 20 * DEGREE

/** What each button does, in steps a finger would make. */
const NUDGE: Readonly<Record<Nudge, (controls: CameraControlsImpl, smooth: boolean) => Promise<void>>> = {
  'zoom-in': (controls, smooth) => controls.dolly(controls.distance * 0.25, smooth),
  'zoom-out': (controls, smooth) => controls.dolly(-controls.distance * 0.33, smooth),
  'turn-left': (controls, smooth) => controls.rotate(-STEP, 0, smooth),
  'turn-right': (controls, smooth) => controls.rotate(STEP, 0, smooth),
  'tilt-up': (controls, smooth) => controls.rotate(0, -STEP, smooth),
  'tilt-down': (controls, smooth) => controls.rotate(0, STEP, smooth),
}

/** The camera of the close-up. `follow.tsx` moves it along a nerve; here it flies to the named shots and obeys the buttons. */
export const spineCamera = new PerspectiveCamera(32, 1, 4, 3000)

interface Props {
  /** The element over the spine picture that takes the drag gestures. */
  readonly surface: HTMLElement
}

/** Flies to the shot that is asked for, and again whenever the finding moves to another place. */
export function SpineCamera({ surface }: Props) {
  const controls = useRef<CameraControlsImpl>(null)
  const invalidate = useThree((state) => state.invalidate)

  useEffect(() => {
    const fly = (smooth: boolean): void => {
      const { view, session } = store.getState()
      if (session.shot === 'follow' || !controls.current) return
      const { eye, target } = poseOf(session.shot, view.finding)
      void controls.current.setLookAt(...eye, ...target, smooth && !prefersStill())
      invalidate()
    }
    fly(false)
    return store.subscribe((now, before) => {
      const a = now.view.finding
      const b = before.view.finding
      const healthy = (a.shape === 'normal') !== (b.shape === 'normal')
      const moved = healthy || a.level !== b.level || a.zone !== b.zone || a.side !== b.side || a.migration !== b.migration
      const asked = now.session.shotSerial !== before.session.shotSerial
      if (asked || (moved && now.session.shot === 'disc')) fly(true)
      if (now.session.nudge !== before.session.nudge && now.session.nudge && controls.current) {
        void NUDGE[now.session.nudge.kind](controls.current, !prefersStill())
      }
      invalidate()
    })
  }, [invalidate])

  return (
    <CameraControls
      ref={controls}
      camera={spineCamera}
      domElement={surface}
      smoothTime={0.35}
      minDistance={60}
      maxDistance={1600}
      makeDefault={false}
    />
  )
}
