import { LegTest } from './leg-test.tsx'
import { Posture } from './posture.tsx'

/** How the back is held, and the tests that stretch a root. */
export function Movement() {
  return (
    <>
      <Posture />
      <LegTest />
    </>
  )
}
