import type { Finding, Zone } from '../domain/finding.ts'
import type { Shot } from '../state/session.ts'
import { frameOf, SPINE_CENTRE } from './anchors.ts'

type Triple = readonly [x: number, y: number, z: number]

/**
 * Where a camera stands and looks, mm; how far the bones above the disc have turned to glass (0 to 1); and whether
 * pelvis, thighs and the nerves outside the spine are in the picture.
 */
export interface Pose {
  readonly eye: Triple
  readonly target: Triple
  readonly glassAbove: number
  readonly surroundings: boolean
}

/** A direction by turn (0 from the front, 90 from the patient's left) and height above the horizon, in degrees. */
function from(target: Triple, distance: number, turnDeg: number, heightDeg: number): Triple {
  const turn = (turnDeg * Math.PI) / 180
  const height = (heightDeg * Math.PI) / 180
  return [
    target[0] + distance * Math.cos(height) * Math.sin(turn),
    target[1] + distance * Math.sin(height),
    target[2] + distance * Math.cos(height) * Math.cos(turn),
  ]
}

const WHOLE_SPINE = 390
const CLOSE = 150

const NAMED: Readonly<Record<'front' | 'back' | 'left' | 'right', number>> = {
  front: 0,
  back: 180,
  left: 90,
  right: -90,
}

/** From which side a place is seen best: over the facet joints for the canal, more from the side for the foramen. */
const BEST: Readonly<Record<Zone, { readonly turn: number; readonly height: number }>> = {
  central: { turn: 170, height: 62 },
  subarticular: { turn: 156, height: 60 },
  foraminal: { turn: 128, height: 38 },
  extraforaminal: { turn: 106, height: 26 },
}

/** The close-up of a finding: the disc from behind and above, on the side of the lesion, with what lies above as glass. */
function discPose({ level, shape, zone, side, migration }: Finding): Pose {
  if (shape === 'normal') {
    return {
      eye: from(SPINE_CENTRE, WHOLE_SPINE, 128, 8),
      target: SPINE_CENTRE,
      glassAbove: 0,
      surroundings: false,
    }
  }
  const { back } = frameOf(level)
  const { turn, height } = BEST[zone]
  const eye = from(back, CLOSE, side === 'right' ? -turn : turn, migration === 'infrapedicular' ? 24 : height)
  return { eye, target: back, glassAbove: 1, surroundings: false }
}

/** The pose of every shot but `follow`, which travels. */
export function poseOf(shot: Exclude<Shot, 'follow'>, finding: Finding): Pose {
  if (shot === 'disc') return discPose(finding)
  if (shot === 'top') {
    const { centre } = frameOf(finding.level)
    // A little from behind, so that front is up; seen from above the patient's left is on the left.
    return { eye: from(centre, CLOSE * 1.1, 180, 84), target: centre, glassAbove: 1, surroundings: false }
  }
  return {
    eye: from(SPINE_CENTRE, WHOLE_SPINE, NAMED[shot], 4),
    target: SPINE_CENTRE,
    glassAbove: 0,
    surroundings: true,
  }
}
