import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { type Ball, rod } from '../shape/ball-mesh.ts'
import { type Field, smoothIntersect, smoothUnion } from '../shape/field.ts'
import type { Vec3 } from '../shape/vec.ts'
import { foramenLevel, SACRAL_ROOTS, tunnel } from './sacrum-foramen.ts'
import * as form from './sacrum-form.ts'
import { sacralWorld } from './sacrum-frame.ts'

/** The triangular canal: base at the bodies, apex at the laminae. */
export function canal(x: number, u: number, d: number): number {
  const front = form.CANAL_FRONT(u)
  const back = form.CANAL_BACK(u)
  const half = form.CANAL_HALF(u)
  const slope = half / (back - front)
  const k = Math.min(3, (back - front) * 0.3)
  const side = (x - half + Math.max(0, d - front - 3) * slope * 0.8) / Math.sqrt(1 + slope * slope)
  let r = smoothIntersect(front - d, side, k)
  r = smoothIntersect(r, d - back, k)
  const hiatus = smoothIntersect(
    smoothIntersect(front - d, x - form.HIATUS.half(u), 1.5),
    form.HIATUS.top - u,
    2,
  )
  return smoothUnion(r, hiatus, 1.5)
}

/** What stands open behind the canal between the articular processes, above the laminae of S1. */
export function inlet(x: number, u: number, d: number): number {
  const r = smoothIntersect(u - form.LAMINA_TOP(x), x - 14.6, 3)
  return smoothIntersect(r, form.CANAL_FRONT(u) + 3 - d, 3)
}

/** The ways of the roots to the front, and from each back to its dorsal foramen. */
function channels(): Ball[][] {
  const list: Ball[][] = []
  SACRAL_ROOTS.forEach((root, i) => {
    const way = tunnel(root)
    // Wider towards the front than the nerve asks for: no step inside the mouth.
    list.push(way.map(([x, y, z, r], k): Ball => [x, y, z, r + (k === 3 ? 0.5 : k === 4 ? 0.3 : 0)]))
    const hole = form.BACK_FORAMINA[i]!
    const back = form.BACK(hole.x, hole.u)
    const [x, y, z] = way[2]!
    list.push([
      [x, y, z, hole.r],
      [...sacralWorld(hole.x - 0.5, hole.u - 1, back - 6), hole.r],
      [...sacralWorld(hole.x + 2.5, hole.u + 1, back + 5), hole.r + 0.8],
    ])
  })
  return list
}

/** The grooves in which the roots run out over the front. */
function grooves(): Ball[][] {
  return SACRAL_ROOTS.map((root, i) => {
    const [x] = BONE_LANDMARK[`anterior_sacral_foramen_${root}`].p
    const u = foramenLevel(root)
    const { half, tall, floor } = form.FRONT_FORAMINA[i]!
    // From an upright mouth at the canal outwards, ever wider and shallower until it is lost in the front.
    const balls = floor.map(([aside, deeper], k): Ball => {
      const r = half + k * 0.9
      return [...sacralWorld(x + aside, u + k * 1.2, form.FRONT(x + aside, u) + deeper - r), r]
    })
    const [mouth] = floor
    const upper: Ball = [...sacralWorld(x - 0.4, u - tall, form.FRONT(x, u) + mouth[1] - half), half]
    const lower: Ball = [...sacralWorld(x + 0.6, u + tall, form.FRONT(x, u) + mouth[1] - half), half]
    return [upper, lower, ...balls.slice(1)]
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

/** The ways out of the canal: to the front and to the back foramina. */
export const CHANNELS = channels().map((balls) => hole(balls, 3))
/** The mouths of the front foramina. */
export const GROOVES = grooves().map((balls) => hole(balls, 1))

/** Distance to the nearest of the holes, or MARGIN where none is nearer. */
export function holes(list: readonly Hole[], x: number, y: number, z: number): number {
  let r = MARGIN
  for (const { min, max, field } of list) {
    if (x < min[0] || x > max[0] || y < min[1] || y > max[1] || z < min[2] || z > max[2]) continue
    r = smoothUnion(r, field(x, y, z), 2.2)
  }
  return r
}
