import { aimOf } from '../../models/lesion/aim.ts'
import type { Finding } from '../domain/finding.ts'
import type { Shot } from '../state/session.ts'
import { frameOf, SPINE_CENTRE } from './anchors.ts'

type Triple = readonly [x: number, y: number, z: number]

/** Whose arches turn to glass, as a window into the canal: no bone's, every bone's, or those of the two beside the disc. */
export type Glass = 'none' | 'arches' | 'beside'

/** A plane through the picture: what lies on the side that `normal` points to is left out. */
export interface Cut {
  readonly normal: Triple
  readonly through: Triple
}

/** How a shot is taken. */
export interface Pose {
  /** Where the camera stands and what it looks at, mm. */
  readonly eye: Triple
  readonly target: Triple
  readonly glass: Glass
  readonly cut: Cut | null
  /** Whether the cut leaves the reached root whole. */
  readonly sparesRoot: boolean
  /** Whether pelvis, thighs and the nerves outside the spine are in the picture. */
  readonly surroundings: boolean
}

/** A direction by turn (0 from the front, 90 from the patient's left) and height above the horizon, in degrees. */
export function from(target: Triple, distance: number, turnDeg: number, heightDeg: number): Triple {
  const turn = (turnDeg * Math.PI) / 180
  const height = (heightDeg * Math.PI) / 180
  return [
    target[0] + distance * Math.cos(height) * Math.sin(turn),
    target[1] + distance * Math.sin(height),
    target[2] + distance * Math.cos(height) * Math.cos(turn),
  ]
}

/** From here the picture reaches from the sacrum up to where T12 has faded away. */
const WHOLE_SPINE = 445
const CLOSE = 138
const OPENED = 118
const FROM_BELOW = 150
/** How much nearer the middle a piece that has moved up is opened, mm, so that the pedicle over it is not all of the picture (by eye). */
const INWARD = 1
/** How far under the middle of the disc the view from below is cut, mm: through the disc, and through a piece that moved down. */
const CUT_BELOW = 0.5
const CUT_BELOW_MIGRATED = 19

const NAMED: Readonly<Record<'front' | 'back' | 'left' | 'right', number>> = {
  front: 0,
  back: 180,
  left: 90,
  right: -90,
}

/** From which side an opened model is seen best: into the canal where it is cut in the middle, else a little from the front. */
const INTO_CANAL = { turn: 104, height: 14 } as const
const ASIDE = { turn: 80, height: 8 } as const
/** Beyond the foramen nothing stands before the tissue from straight aside. */
const FAR_OUT = { turn: 80, height: 0 } as const
/** A piece that has moved up lies before the root that leaves under the pedicle: it is seen under that, from behind. */
const UNDER_PEDICLE = { turn: 150, height: -20 } as const

/** The whole spine, leaning towards the chosen disc. */
function healthyPose({ level }: Finding): Pose {
  const { centre } = frameOf(level)
  const target: Triple = [0, SPINE_CENTRE[1] + (centre[1] - SPINE_CENTRE[1]) * 0.08, SPINE_CENTRE[2]]
  return {
    eye: from(target, WHOLE_SPINE, 126, 8),
    target,
    glass: 'none',
    cut: null,
    sparesRoot: false,
    surroundings: false,
  }
}

/**
 * The close-up of a finding before the canal, in the lateral recess or in the foramen: root, sac or joint lie behind the tissue or before it
 * and hide it, so the model is opened through it from front to back, as the sagittal pictures of an MR. In the recess the reached root is
 * left whole: it is seen bending over the tissue. In the foramen, and over a piece that has moved up, it would come towards the eye: there
 * it is cut as well, and is the oval in the upper foramen that a reader of MR looks for.
 */
function openedPose(finding: Finding): Pose {
  const { back } = frameOf(finding.level)
  const midline = finding.side === 'midline'
  const movedUp = finding.migration === 'infrapedicular'
  // The same place for every shape, so that the cut stands still while the shape is drawn.
  const [x, y, z] = aimOf({ ...finding, shape: 'extrusion' })
  const away = x < 0 ? -1 : 1
  const at = x - (movedUp ? away * INWARD : 0)
  const target: Triple = [at, (back[1] + y) / 2, (back[2] + z) / 2]
  const { turn, height } = midline ? INTO_CANAL : ASIDE
  return {
    eye: from(target, OPENED, away * turn, height),
    target,
    glass: 'none',
    cut: { normal: [away, 0, 0], through: [at, back[1], back[2]] },
    sparesRoot: !midline && !movedUp && finding.zone !== 'foraminal',
    surroundings: false,
  }
}

/** The close-up of a finding: opened through it, or from aside where it lies outside the spine. */
function discPose(finding: Finding): Pose {
  const { level, zone, side, migration } = finding
  const movedUp = migration === 'infrapedicular' && zone !== 'extraforaminal'
  if (zone !== 'extraforaminal' || movedUp) return openedPose(finding)
  const { back } = frameOf(level)
  const { turn, height } = migration === 'infrapedicular' ? UNDER_PEDICLE : FAR_OUT
  const eye = from(back, CLOSE, side === 'right' ? -turn : turn, height)
  return { eye, target: back, glass: 'arches', cut: null, sparesRoot: false, surroundings: false }
}

/**
 * Up at the disc, cut along its middle plane and looked at as an axial slice is: front up, the patient's right on the left. So this view,
 * the dial for the place and the MR on another screen have left and right on the same sides.
 */
function belowPose({ level, migration }: Finding): Pose {
  const { centre, up } = frameOf(level)
  const movedDown = migration === 'pedicular' || migration === 'suprapedicular'
  const drop = movedDown ? CUT_BELOW_MIGRATED : CUT_BELOW
  const through: Triple = [0, centre[1] - up[1] * drop, centre[2] - up[2] * drop]
  // The canal, not the disc, is the middle of interest.
  const target: Triple = [0, centre[1] + up[2] * 10, centre[2] - up[1] * 10]
  // Not quite straight up: from straight below the camera could not tell which way is up.
  return {
    eye: from(target, FROM_BELOW, 0, -83),
    target,
    glass: 'none',
    cut: { normal: [-up[0], -up[1], -up[2]], through },
    sparesRoot: false,
    surroundings: false,
  }
}

/** The pose of every shot but `follow`, which travels, and `slice`, which depends on where the slices lie (cut.ts). */
export function poseOf(shot: Exclude<Shot, 'follow' | 'slice'>, finding: Finding): Pose {
  const displaced = finding.shape !== 'normal'
  if (shot === 'disc') return displaced ? discPose(finding) : healthyPose(finding)
  if (shot === 'below') return belowPose(finding)
  const side = shot === 'left' || shot === 'right'
  const target = displaced ? frameOf(finding.level).back : SPINE_CENTRE
  const distance = displaced ? WHOLE_SPINE * 0.53 : WHOLE_SPINE
  return {
    eye: from(target, distance, NAMED[shot], 4),
    target,
    glass: displaced && shot === 'back' ? 'beside' : 'none',
    cut: null,
    sparesRoot: false,
    surroundings: !(displaced && side),
  }
}
