import { rootPath } from '../../models/anatomy/leg-nerve-route.ts'
import { rootCurve } from '../../models/anatomy/root.ts'
import { warpLegPoint } from '../../models/motion/leg-warp.ts'
import type { Curve } from '../../models/shape/curve.ts'
import type { InvolvedRoot } from '../domain/involvement.ts'
import { legNow } from './leg-motion.ts'

type Triple = readonly [x: number, y: number, z: number]

/** How far behind the light the camera looks, and from how far; near in the spine, farther in the leg; mm. */
const NEAR = 170
const FAR = 520
/** The first part of a root, inside the sac, is passed over: the journey begins where the disc meets it. */
const LEAD_IN = 30
/** mm before the end of the nerve where the eye comes to rest, so that the whole foot is in the picture. */
const SHORT_OF_END = 70

/** At the end the camera steps back until the whole course is in the picture: over this share of the way, to this distance. */
const STEP_BACK_FROM = 0.86
const OVERVIEW = 2150

/** A journey from the disc to the end of a root's course, and back far enough to see all of it. */
export interface Journey {
  /** mm from start to end. */
  readonly length: number
  /** Where to stand and what to look at after `travelled` mm. */
  at(travelled: number): { readonly eye: Triple; readonly target: Triple }
}

function between(a: Triple, b: Triple, t: number): Triple {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

function along(curves: readonly Curve[], s: number): Triple {
  let left = s
  for (const curve of curves) {
    // As the leg is held now: a journey goes where the nerve is drawn.
    if (left <= curve.length || curve === curves.at(-1))
      return warpLegPoint(legNow(), curve.at(Math.min(left, curve.length)))
    left -= curve.length
  }
  return [0, 0, 0]
}

/** The journey along one root. The camera stays on that side of the body, turning from behind the spine to where the path shows. */
export function journeyOf({ root, side }: InvolvedRoot, startHeight: number): Journey {
  const path = rootPath(root, side)
  const curves = path ? [rootCurve(root, side), path] : [rootCurve(root, side)]
  const first = curves[0]!
  let start = 0
  while (start < first.length && first.at(start)[1] > startHeight + LEAD_IN) start += 2
  const length = Math.max(60, curves.reduce((sum, curve) => sum + curve.length, 0) - start - SHORT_OF_END)
  const outwards = side === 'left' ? 1 : -1
  // L2 to L4 run down the front of the thigh, the others down the back and outer side.
  const turnAtEnd = root === 'L2' || root === 'L3' || root === 'L4' || root === 'L5' ? 40 : 130
  return {
    length,
    at(travelled) {
      const share = Math.min(1, Math.max(0, travelled / length))
      const back = Math.max(0, (share - STEP_BACK_FROM) / (1 - STEP_BACK_FROM))
      const away = back * back * (3 - 2 * back)
      const near = Math.min(1, travelled / 220)
      const ease = near * near * (3 - 2 * near)
      const middle = along(curves, start + length * 0.45)
      const target = between(along(curves, start + (length * share) / STEP_BACK_FROM), middle, away)
      const distance = NEAR + (FAR - NEAR) * ease + (OVERVIEW - FAR) * away
      const turn = ((140 + (turnAtEnd - 140) * Math.min(1, share * 2.2)) * Math.PI) / 180
      const height = 0.5 + (0.12 - 0.5) * ease
      const eye: Triple = [
        target[0] + outwards * distance * Math.cos(height) * Math.sin(turn),
        target[1] + distance * Math.sin(height),
        target[2] + distance * Math.cos(height) * Math.cos(turn),
      ]
      return { eye, target: between(target, [target[0], target[1] + 20, target[2]], 1 - ease) }
    },
  }
}
