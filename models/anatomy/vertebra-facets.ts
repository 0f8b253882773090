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

/** The left superior articular process, hollowed by its joint's cylinder. */
export function superiorProcess(form: VertebraForm): Field {
  const j = form.above
  const half = j.height / 2
  const w = j.width / 2
  const thick = 3.9
  const t = turn(j)
  const top = place(j, half - 3, -thick + 0.8)
  const mid = place(j, 0, -thick)
  const foot = place(j, -half + 1, -thick - 0.6)
  const solid = sweep(
    'y',
    [
      [foot[1] - 2, foot[0], foot[2] + 0.5, w * 0.95, thick + 1.6, t],
      [mid[1], mid[0], mid[2], w + 0.8, thick + 1.4, t],
      [top[1], top[0], top[2], w * 0.86, thick + 0.2, t],
    ],
    4,
    4.2,
  )
  return (x, y, z) => smoothSubtract(solid(x, y, z), axisDistance(j, x, y, z) - j.radius, 1.3)
}

/** The left pars and inferior articular process; its facet fills the joint's cylinder less the gap. */
export function inferiorProcess(form: VertebraForm): Field {
  const j = form.below
  const half = j.height / 2
  const w = j.width / 2
  const thick = 4
  const t = turn(j)
  const bottom = place(j, -half + 3.5, thick + 0.6)
  const mid = place(j, 0, thick + 1.2)
  const high = place(j, half, thick + 1.4)
  const facet = sweep(
    'y',
    [
      [bottom[1], bottom[0], bottom[2], w * 0.78, thick, t],
      [mid[1], mid[0], mid[2], w, thick + 0.8, t],
      [high[1] + 4, high[0] - 0.5, high[2] + 1.2, w * 0.9, thick + 0.4, t],
    ],
    4.5,
    5,
  )
  return (x, y, z) => smoothIntersect(facet(x, y, z), axisDistance(j, x, y, z) - j.radius + j.gap, 1.3)
}

/** The pars between the articular processes. */
export function parsField(form: VertebraForm): Field {
  const up = form.above
  const down = form.below
  const high = place(up, -up.height / 2, -4)
  const low = place(down, down.height / 2 + 1, 4.5)
  const mid: Vec3 = [(high[0] + low[0]) / 2, (high[1] + low[1]) / 2, (high[2] + low[2]) / 2]
  const t = (turn(up) + turn(down)) / 2
  return sweep(
    'y',
    [
      [low[1], low[0], low[2], 5.6, 4, t],
      [mid[1], mid[0], mid[2], 5.2, 4, t],
      [high[1] + 1, high[0], high[2], 5.6, 4.6, t],
    ],
    4,
    4,
  )
}
