import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { type Ball, rod } from '../shape/ball-mesh.ts'
import { type Field, smoothIntersect, smoothUnion } from '../shape/field.ts'
import type { Vec3 } from '../shape/vec.ts'
import { sac } from './dura.ts'
import { rootPath } from './root.ts'
import * as form from './sacrum-form.ts'
import { sacralPoint, sacralWorld } from './sacrum-frame.ts'

const at = { u: 0, d: 0 }

/** The triangular canal: base at the bodies, apex at the laminae. */
export function canal(x: number, u: number, d: number): number {
  const front = form.CANAL_FRONT(u)
  const back = form.CANAL_BACK(u)
  const half = form.CANAL_HALF(u)
  const slope = half / (back - front)
  const k = Math.min(3, (back - front) * 0.3)
  const side = (x - half + Math.max(0, d - front - 1) * slope * 0.7) / Math.sqrt(1 + slope * slope)
  let r = smoothIntersect(front - d, side, k)
  r = smoothIntersect(r, d - back, k)
  const hiatus = smoothIntersect(
    smoothIntersect(front - d, x - form.HIATUS.half(u), 1.5),
    form.HIATUS.top - u,
    2,
  )
  return smoothUnion(r, hiatus, 1.5)
}

const SACRAL_ROOTS = ['S1', 'S2', 'S3', 'S4'] as const

/** Room for the sac, for each root from the canal to the front, and from its foramen back to the dorsal foramen. */
function channels(): Ball[][] {
  const body = sac()
  const list: Ball[][] = [[]]
  for (let s = body.atHeight(12); s < body.length; s += 4) {
    const p = body.section(s)
    list[0]!.push([...p.centre, p.transverse / 2 + 1.3])
  }
  list[0]!.push([...body.section(body.length).centre, 1.8])
  SACRAL_ROOTS.forEach((root, i) => {
    const path = rootPath(root, 'left')
    const hole = form.BACK_FORAMINA[i]!
    const row: Ball[] = []
    let gate: Vec3 | undefined
    for (let s = 0; s < path.curve.length; s += 3) {
      const p = path.curve.at(s)
      if (p[1] > 12) continue
      row.push([...p, path.radius(s) + 1.5])
      sacralPoint(p[1], p[2], at)
      if (!gate && at.u > hole.u - 2) gate = p
    }
    list.push(row)
    if (gate) {
      sacralPoint(gate[1], gate[2], at)
      const middle = sacralWorld((gate[0] + hole.x) / 2 + 0.5, (at.u + hole.u) / 2, form.BACK(19, hole.u) - 6)
      const out = sacralWorld(hole.x + 1.5, hole.u + 1, form.BACK(19, hole.u) + 5)
      list.push([
        [...gate, hole.r],
        [...middle, hole.r],
        [...out, hole.r + 1],
      ])
    }
  })
  return list
}

/** The grooves in which the roots run out over the front. */
function grooves(): Ball[][] {
  return SACRAL_ROOTS.map((root, i) => {
    const [x, y, z] = BONE_LANDMARK[`anterior_sacral_foramen_${root}`].p
    sacralPoint(y, z, at)
    const { u } = at
    const { half, floor } = form.FRONT_FORAMINA[i]!
    // From a round mouth at the canal outwards, ever wider and shallower until it is lost in the front.
    return floor.map(([aside, depth], k): Ball => {
      const r = half + k * 0.7 - (k === 0 ? 1 : 0)
      return [...sacralWorld(x + aside, u - 1.6 + k * 1.1, depth - r), r]
    })
  })
}

interface Hole {
  readonly min: Vec3
  readonly max: Vec3
  readonly field: Field
}

/** mm from a hole's box at which it is no longer asked for: more than any blend reaches. */
const MARGIN = 9

function hole(balls: readonly Ball[], spacing: number): Hole {
  const edge = (k: 0 | 1 | 2, side: 1 | -1): number =>
    side * Math.max(...balls.map((ball) => side * ball[k] + ball[3])) + side * MARGIN
  return {
    min: [edge(0, -1), edge(1, -1), edge(2, -1)],
    max: [edge(0, 1), edge(1, 1), edge(2, 1)],
    field: rod(balls, spacing),
  }
}

/** Room for the sac and the roots, and the way out to the back foramina. */
export const CHANNELS = channels().map((balls) => hole(balls, 3))
/** The mouths of the front foramina. */
export const GROOVES = grooves().map((balls) => hole(balls, 2))

/** Distance to the nearest of the holes, or MARGIN where none is nearer. */
export function holes(list: readonly Hole[], x: number, y: number, z: number): number {
  let r = MARGIN
  for (const { min, max, field } of list) {
    if (x < min[0] || x > max[0] || y < min[1] || y > max[1] || z < min[2] || z > max[2]) continue
    r = smoothUnion(r, field(x, y, z), 2.2)
  }
  return r
}
