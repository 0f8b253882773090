import type { DiscLevel, SpineVertebra, VertebraLevel } from '../../src/domain/levels.ts'
import { SPINE_POSE, vertebraValue } from '../morphometry/thoracic.ts'
import type { VERTEBRA } from '../morphometry/vertebra.ts'
import { add, cross, normalize, scale, sub, type Vec3 } from '../shape/vec.ts'
import { type FacetJoint, jointFrom, jointIn, jointInto } from './facet-joint.ts'
import { toLocal } from './frame.ts'

type Measure = keyof typeof VERTEBRA

/** One level's numbers, mm and degrees, in its own frame (x left, y up, z forward, origin at the body's centre). */
export interface VertebraForm {
  readonly level: SpineVertebra
  /** Whether its arch is slender, as down to L2. */
  readonly slim: boolean
  /** A table value of this level. */
  get(measure: Measure): number
  /** Posterior wall at the height of the pedicle, on the line between the rims; and heights of the rims behind. */
  readonly wall: number
  readonly rimAbove: number
  readonly rimBelow: number
  /** Centre of the pedicle's section. */
  readonly pedicleX: number
  readonly pedicleY: number
  /** z of the canal's apex at pedicle height, and its half width there. */
  readonly apex: number
  readonly canalHalf: number
  /** The joint above (this bone carries its superior facet; above T12 no bone is drawn) and the one below. */
  readonly above: FacetJoint
  readonly below: FacetJoint
}

const BELOW: Readonly<Record<VertebraLevel, DiscLevel>> = {
  L1: 'L1-L2',
  L2: 'L2-L3',
  L3: 'L3-L4',
  L4: 'L4-L5',
  L5: 'L5-S1',
}
const ABOVE: Readonly<Record<Exclude<VertebraLevel, 'L1'>, DiscLevel>> = {
  L2: 'L1-L2',
  L3: 'L2-L3',
  L4: 'L3-L4',
  L5: 'L4-L5',
}

/** L1's superior facets, on which T12 stands: those of L2, a little narrower, lower and further back (assumed). In L1's frame. */
function firstJoint(): FacetJoint {
  const j = jointIn('L2', 'L1-L2')
  const here = toLocal('L1', SPINE_POSE.L1.supEndplate.posterior)
  const there = toLocal('L2', SPINE_POSE.L2.supEndplate.posterior)
  const shift = (p: Vec3): Vec3 => [
    p[0] - 0.5,
    p[1] - 0.6 + here[1] - there[1],
    p[2] - 0.6 + here[2] - there[2],
  ]
  return { ...j, axis: shift(j.axis), centre: shift(j.centre) }
}

/** The joint of T12 with T11, in T12's own frame: nearly flat and facing back, a little out and up (textbook; all mm assumed). */
function thoracicJoint(rimAbove: number, wall: number): FacetJoint {
  const normal = normalize([0.14, 0.22, -0.96])
  const across = normalize(sub([1, 0, 0], scale(normal, normal[0])))
  const centre: Vec3 = [11.8, rimAbove + 1, wall - 9.5]
  const radius = 30
  return {
    axis: add(centre, scale(normal, radius)),
    up: cross(across, normal),
    radius,
    gap: 1.8,
    centre,
    normal,
    across,
    height: 12,
    width: 10.5,
  }
}

function jointAbove(level: VertebraLevel): FacetJoint {
  return level === 'L1' ? firstJoint() : jointIn(level, ABOVE[level])
}

function build(level: SpineVertebra): VertebraForm {
  const get = (measure: Measure): number => vertebraValue(measure, level)
  const above = toLocal(level, SPINE_POSE[level].supEndplate.posterior)
  const below = toLocal(level, SPINE_POSE[level].infEndplate.posterior)
  const pedicleY = below[1] + get('pedicleCentreUpFromInfEndplate')
  const t = (pedicleY - below[1]) / (above[1] - below[1])
  const wall = below[2] + (above[2] - below[2]) * t
  const thoracic = level === 'T12'
  return {
    level,
    slim: thoracic || level === 'L1' || level === 'L2',
    get,
    wall,
    rimAbove: above[1],
    rimBelow: below[1],
    pedicleX: get('pedicleCentreX'),
    pedicleY,
    apex: wall + get('posteriorWallConcavity') * 0.7 - get('SCD'),
    canalHalf: get('SCW') / 2,
    above: thoracic ? thoracicJoint(above[1], wall) : jointAbove(level),
    below: thoracic ? jointInto(level, jointFrom('L1', firstJoint())) : jointIn(level, BELOW[level]),
  }
}

const FORMS = new Map<SpineVertebra, VertebraForm>()

/** The numbers of one vertebra; built once. */
export function vertebraForm(level: SpineVertebra): VertebraForm {
  let form = FORMS.get(level)
  if (!form) {
    form = build(level)
    FORMS.set(level, form)
  }
  return form
}
