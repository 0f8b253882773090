import { type Field, smoothIntersect, smoothSubtract } from '../shape/field.ts'
import { sweep } from '../shape/sweep.ts'
import type { Vec3 } from '../shape/vec.ts'
import { axisDistance, type FacetJoint } from './facet-joint.ts'
import type { VertebraForm } from './vertebra-form.ts'

const DEG = 180 / Math.PI

/** A point `along` the joint's axis and `out` from the superior facet's surface (positive towards the axis), local mm. */
function place(j: FacetJoint, along: number, out: number, across = 0): Vec3 {
  const p = (k: 0 | 1 | 2): number => j.centre[k] + j.up[k] * along + j.normal[k] * out + j.across[k] * across
  return [p(0), p(1), p(2)]
}

/** Degrees by which a section in the x, z plane is turned so that its first half size lies along the facet. */
function turn(j: FacetJoint): number {
  return Math.atan2(j.across[2], j.across[0]) * DEG
}

/** What a superior process fills, before its facet is hollowed; in the frame the joint is given in. */
function superiorSolid(j: FacetJoint): Field {
  const half = j.height / 2
  const w = j.width / 2
  const t = turn(j)
  const top = place(j, half - 2.5, -2.2)
  const high = place(j, half * 0.4, -3)
  const mid = place(j, -half * 0.3, -3.9)
  const foot = place(j, -half - 1, -4.6)
  return sweep(
    'y',
    [
      [foot[1], foot[0], foot[2], w * 0.92, 4.6, t],
      [mid[1], mid[0], mid[2], w + 1, 5.4, t],
      [high[1], high[0], high[2], w + 0.8, 5, t],
      [top[1], top[0], top[2], w * 0.82, 3.7, t],
    ],
    4,
    4,
  )
}

/** The left superior articular process, hollowed by its joint's cylinder. */
export function superiorProcess(j: FacetJoint): Field {
  const solid = superiorSolid(j)
  return (x, y, z) => smoothSubtract(solid(x, y, z), axisDistance(j, x, y, z) - j.radius, 1.2)
}

/** The left inferior articular process; its facet fills the joint's cylinder less the gap. */
export function inferiorProcess(form: VertebraForm): Field {
  const j = form.below
  const half = j.height / 2
  const w = j.width / 2
  const t = turn(j)
  const bottom = place(j, -half + 2, 2.6)
  const mid = place(j, 0, 3.4)
  const high = place(j, half, 4)
  const facet = sweep(
    'y',
    [
      [bottom[1], bottom[0], bottom[2], w * 0.76, 4.4, t],
      [mid[1], mid[0], mid[2], w * 0.98, 5.2, t],
      [high[1] + 2, high[0] - 0.8, high[2] + 0.4, w * 0.86, 4.6, t],
    ],
    4.5,
    5,
  )
  return (x, y, z) => smoothIntersect(facet(x, y, z), axisDistance(j, x, y, z) - j.radius + j.gap, 1.2)
}

/** The left pars: from under the pedicle and superior facet to the end of the lamina. */
export function parsField(form: VertebraForm): Field {
  const high = place(form.above, -form.above.height / 2, -4.6)
  const low = place(form.below, form.below.height / 2 + 2, 4)
  const outer = Math.min(high[0], low[0] + 1.5)
  return sweep(
    'y',
    [
      [low[1], low[0], low[2], 4.6, 3.8, 40],
      [(high[1] + low[1]) / 2, outer - 2, (high[2] + low[2]) / 2, 4.2, 3.8, 24],
      [high[1] + 1.5, outer - 0.5, high[2] + 1, 5, 5, 0],
    ],
    4,
    4,
  )
}
