import type { Finding } from '../domain/finding.ts'
import type { Shot } from '../state/session.ts'
import { frameOf, SPINE_CENTRE } from './anchors.ts'

type Triple = readonly [x: number, y: number, z: number]

/** Where a camera stands and looks, mm; and how far the bones above the disc have turned to glass (0 to 1). */
export interface Pose {
  readonly eye: Triple
  readonly target: Triple
  readonly glassAbove: number
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

const WHOLE_SPINE = 330
const CLOSE = 165

const NAMED: Readonly<Record<'front' | 'back' | 'left' | 'right', number>> = {
  front: 0,
  back: 180,
  left: 90,
  right: -90,
}

/** From which side a place is seen best: over the shoulder for the canal, more from the side for the foramen. */
const TURN_FOR_ZONE = { central: 158, subarticular: 146, foraminal: 122, extraforaminal: 104 } as const
const HEIGHT_FOR_ZONE = { central: 44, subarticular: 40, foraminal: 30, extraforaminal: 24 } as const

/** The close-up of a finding: the disc from behind and above, on the side of the lesion, with the bones above as glass. */
function discPose(finding: Finding): Pose {
  if (finding.shape === 'normal') {
    return { eye: from(SPINE_CENTRE, WHOLE_SPINE, 128, 8), target: SPINE_CENTRE, glassAbove: 0 }
  }
  const { back } = frameOf(finding.level)
  const turn = TURN_FOR_ZONE[finding.zone] * (finding.side === 'right' ? -1 : 1)
  const upwards = finding.migration === 'infrapedicular'
  return {
    eye: from(back, CLOSE, turn, upwards ? 22 : HEIGHT_FOR_ZONE[finding.zone]),
    target: back,
    glassAbove: 1,
  }
}

/** The pose of every shot but `follow`, which travels. */
export function poseOf(shot: Exclude<Shot, 'follow'>, finding: Finding): Pose {
  if (shot === 'disc') return discPose(finding)
  if (shot === 'top') {
    const { centre } = frameOf(finding.level)
    // A little from behind, so that the picture keeps front up and the patient's left on the right.
    return { eye: from(centre, CLOSE * 1.05, 180, 84), target: centre, glassAbove: 1 }
  }
  return { eye: from(SPINE_CENTRE, WHOLE_SPINE, NAMED[shot], 4), target: SPINE_CENTRE, glassAbove: 0 }
}
