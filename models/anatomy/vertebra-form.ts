import type { DiscLevel, VertebraLevel } from '../../src/domain/levels.ts'
import { VERTEBRA_POSE } from '../morphometry/skeleton.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import type { Vec3 } from '../shape/vec.ts'
import { type FacetJoint, jointIn } from './facet-joint.ts'
import { toLocal } from './frame.ts'

type Measure = keyof typeof VERTEBRA

/** One level's numbers, mm and degrees, in its own frame (x left, y up, z forward, origin at the body's centre). */
export interface VertebraForm {
  readonly level: VertebraLevel
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
  /** The joint above (this bone carries its superior facet; none is modelled above L1) and the one below. */
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
const ABOVE: Readonly<Record<VertebraLevel, DiscLevel | undefined>> = {
  L1: undefined,
  L2: 'L1-L2',
  L3: 'L2-L3',
  L4: 'L3-L4',
  L5: 'L4-L5',
}

/** L1's superior facets meet T12, which is not modelled: those of L2, a little narrower and lower (assumed). */
function firstJoint(): FacetJoint {
  const j = jointIn('L2', 'L1-L2')
  const here = toLocal('L1', VERTEBRA_POSE.L1.supEndplate.posterior)
  const there = toLocal('L2', VERTEBRA_POSE.L2.supEndplate.posterior)
  const shift = (p: Vec3): Vec3 => [p[0] - 0.5, p[1] - 0.6 + here[1] - there[1], p[2] + here[2] - there[2]]
  return { ...j, axis: shift(j.axis), centre: shift(j.centre) }
}

function build(level: VertebraLevel): VertebraForm {
  const get = (measure: Measure): number => VERTEBRA[measure].mean[level]
  const above = toLocal(level, VERTEBRA_POSE[level].supEndplate.posterior)
  const below = toLocal(level, VERTEBRA_POSE[level].infEndplate.posterior)
  const pedicleY = below[1] + get('pedicleCentreUpFromInfEndplate')
  const t = (pedicleY - below[1]) / (above[1] - below[1])
  const wall = below[2] + (above[2] - below[2]) * t
  const joint = ABOVE[level]
  return {
    level,
    get,
    wall,
    rimAbove: above[1],
    rimBelow: below[1],
    pedicleX: get('pedicleCentreX'),
    pedicleY,
    apex: wall + get('posteriorWallConcavity') * 0.7 - get('SCD'),
    canalHalf: get('SCW') / 2,
    above: joint ? jointIn(level, joint) : firstJoint(),
    below: jointIn(level, BELOW[level]),
  }
}

const FORMS = new Map<VertebraLevel, VertebraForm>()

/** The numbers of one vertebra; built once. */
export function vertebraForm(level: VertebraLevel): VertebraForm {
  let form = FORMS.get(level)
  if (!form) {
    form = build(level)
    FORMS.set(level, form)
  }
  return form
}
