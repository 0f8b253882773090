import { capsule, type Field, smoothIntersect } from '../shape/field.ts'
import { sweep } from '../shape/sweep.ts'
import type { Vec3 } from '../shape/vec.ts'
import { INFERIOR_UP } from './bend-room.ts'
import { alongAxis, axisDistance, type FacetJoint } from './facet-joint.ts'
import type { VertebraForm } from './vertebra-form.ts'

const DEG = 180 / Math.PI

/** A point `along` the joint's axis and `out` from the superior facet's surface (positive towards the axis), local mm. */
export function place(j: FacetJoint, along: number, out: number, across = 0): Vec3 {
  const p = (k: 0 | 1 | 2): number => j.centre[k] + j.up[k] * along + j.normal[k] * out + j.across[k] * across
  return [p(0), p(1), p(2)]
}

/** Degrees by which a section in the x, z plane is turned so that its first half size lies along the facet. */
function turn(j: FacetJoint): number {
  return Math.atan2(j.across[2], j.across[0]) * DEG
}

/**
 * A field drawn in the joint's own coordinates: along its axis, round its cylinder from the facet's middle (positive
 * posterolaterally, mm of arc) and outwards from the cylinder.
 */
function round(j: FacetJoint, drawn: Field): Field {
  const { axis, up, normal, across, radius } = j
  return (x, y, z) => {
    const px = x - axis[0]
    const py = y - axis[1]
    const pz = z - axis[2]
    const along = px * up[0] + py * up[1] + pz * up[2]
    const a = px * across[0] + py * across[1] + pz * across[2]
    const n = -(px * normal[0] + py * normal[1] + pz * normal[2])
    return drawn(along, radius * Math.atan2(a, n), Math.sqrt(a * a + n * n) - radius)
  }
}

/** The left superior articular process, still without the hollow that `facetSpace` cuts: a curved plate behind its joint's cylinder, thickest posterolaterally. */
export function superiorProcess({ above: j }: VertebraForm): Field {
  const half = j.height / 2
  const w = j.width / 2
  return round(
    j,
    sweep(
      'x',
      [
        [-half + 3, -0.6, 2.2, w * 0.9, 3.8],
        [-half * 0.3, 0, 2, w + 0.9, 3.9],
        [half * 0.1, 0.6, 1.8, w + 0.5, 3.5],
        // Its front edge leans back towards the tip.
        [half * 0.4, 0.8, 1.5, w + 0.1, 3.1],
        [half - 3.9, 1, 1.4, w * 0.97, 2.9],
      ],
      4,
      4.7,
    ),
  )
}

/** mm from the end of the neck back to the middle of that foot; found by measuring. */
const FOOT_BACK: Readonly<Record<VertebraForm['level'], number>> = {
  T12: 3.2,
  L1: 3.4,
  L2: 3.8,
  L3: 2.9,
  L4: 2.6,
  L5: 1.4,
}

/**
 * The foot of the superior process on the pedicle: its front rises as a slope from the pedicle's upper border, which ends the
 * pedicle's neck (PDL).
 */
export function processFoot(form: VertebraForm): Field {
  const j = form.above
  const foot: Vec3 = [
    form.pedicleX,
    form.pedicleY + form.get('PDH') / 2 - 0.5,
    form.wall - form.get('PDL') - FOOT_BACK[form.level],
  ]
  const head = place(j, 0, -3.4)
  return (x, y, z) => capsule(x, y, z, foot, head, 3.2, 2.2)
}

/** The left inferior articular process, still without the facet that `jointSpace` cuts. */
export function inferiorProcess(form: VertebraForm): Field {
  const j = form.below
  const half = j.height / 2
  const w = (j.width / 2) * (form.level === 'L5' ? 1.12 : 1)
  const t = turn(j)
  const short = form.level === 'T12' ? 4.8 : (form.slim ? 5.1 : form.level === 'L5' ? 4.3 : 4.8) + INFERIOR_UP
  const bottom = place(j, -half + short, 3.7)
  const mid = place(j, 0, 3.8)
  const high = place(j, half * 0.45, 3.9)
  return sweep(
    'y',
    [
      [
        bottom[1],
        bottom[0],
        bottom[2],
        w * (form.level === 'L5' ? 0.78 : 0.96),
        form.level === 'L5' ? 4.2 : 4.6,
        t,
      ],
      [mid[1], mid[0], mid[2], w * 1.04, 4.6, t],
      [high[1], high[0] - 1.2, high[2] + 0.3, w * 0.8, 4.2, t],
    ],
    5.5,
    6,
  )
}

/** Above nought on the facet's side of the joint's axis. */
function facing({ axis, normal }: FacetJoint, x: number, y: number, z: number): number {
  return -((x - axis[0]) * normal[0] + (y - axis[1]) * normal[1] + (z - axis[2]) * normal[2])
}

/** Shares of a facet's half height and half width from which its face falls away downwards and to both sides, and by how many mm it has at the border (assumed). */
const ROUND_FROM = 0.85
const ROUND = 0.4

/**
 * mm by which the face of a lower process falls away from the joint towards its lower and its outer border: softly convex, no planed cut. Above
 * it runs out into the lamina; towards the canal the joint stays narrow, closed by the yellow ligament.
 */
function fallAway(j: FacetJoint, x: number, y: number, z: number): number {
  const h = Math.max(0, -alongAxis(j, x, y, z) / (j.height / 2))
  const outwards =
    (x - j.centre[0]) * j.across[0] + (y - j.centre[1]) * j.across[1] + (z - j.centre[2]) * j.across[2]
  const c = Math.max(0, outwards / (j.width / 2))
  const out = Math.min(1.3, Math.sqrt(h * h + 0.7 * c * c)) - ROUND_FROM
  return out > 0 ? (ROUND * out * out) / (out + 1 - ROUND_FROM) / (1 - ROUND_FROM) : 0
}

/** mm by which blends widen the joint under a vertebra, most at L4 (found by measuring them). */
const BLENDED: Readonly<Record<VertebraForm['level'], number>> = {
  T12: 0,
  L1: 0.15,
  L2: 0.15,
  L3: 0,
  L4: 0.41,
  L5: 0,
}

/** What the upper bone leaves free: outside the lower joint's cylinder on the facet's side, up to the joint's top. */
export function jointSpace(form: VertebraForm): Field {
  const j = form.below
  const gap = j.gap - BLENDED[form.level]
  const top = j.height / 2 + 2
  return (x, y, z) => {
    const out = axisDistance(j, x, y, z) - j.radius + gap + fallAway(j, x, y, z)
    const outside = smoothIntersect(-out, 1 - facing(j, x, y, z), 2)
    // The roof rises outwards: above the tip of the process below, the pars leans over it without a ledge.
    return smoothIntersect(outside, (alongAxis(j, x, y, z) - top - Math.max(-2, Math.min(4, out))) * 0.75, 3)
  }
}

/** How much higher the socket's floor lies at its edges than in its middle, mm; assumed: the process above ends round. */
const SOCKET = 2.2

/**
 * What the lower bone leaves free: the side of the upper joint's cylinder where the process above stands, down to a floor
 * that rises away from the facet, so that the lamina's upper edge keeps its slope, and to both edges of it.
 */
export function facetSpace(form: VertebraForm): Field {
  const j = form.above
  const foot = -j.height / 2 - 2.8
  const soft = form.level === 'L5' ? 6.2 : 5
  return (x, y, z) => {
    const out = axisDistance(j, x, y, z) - j.radius
    const beside = smoothIntersect(out, 2.5 - facing(j, x, y, z), 3)
    const c =
      ((x - j.centre[0]) * j.across[0] + (y - j.centre[1]) * j.across[1] + (z - j.centre[2]) * j.across[2]) /
      (j.width / 2)
    const edge = SOCKET * Math.min(1, c * c)
    return smoothIntersect(beside, foot + edge - 0.18 * out - alongAxis(j, x, y, z), soft)
  }
}

/** The left pars: from under the pedicle and superior facet down and back into the inferior process. */
export function parsField(form: VertebraForm): Field {
  const high = place(form.above, -form.above.height / 2 + 1, -2.8, -1)
  const low = place(form.below, form.below.height * 0.22, 4.4)
  const outer = Math.min(high[0], low[0] + 2)
  const { slim } = form
  const waisted = form.level === 'L3' || form.level === 'L4'
  const mid = (t: number): number => high[1] + (low[1] - high[1]) * t
  return sweep(
    'y',
    [
      [low[1], low[0], low[2], 4.6, 3.6, 10],
      // Narrower than the processes above and below it; most in the middle levels.
      [
        mid(0.45),
        outer - (waisted ? 3.3 : 2.6),
        high[2] * 0.5 + low[2] * 0.5 - 0.4,
        waisted ? 3.9 : 4.2,
        3.4,
        20,
      ],
      [high[1] + 1.5, outer - 0.5, high[2] + 0.6, slim ? 4.2 : 5, slim ? 4 : 4.6, 0],
    ],
    4,
    4,
  )
}
