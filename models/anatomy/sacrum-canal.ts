import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { type Ball, rod } from '../shape/ball-mesh.ts'
import { type Field, smoothIntersect, smoothUnion } from '../shape/field.ts'
import type { Vec3 } from '../shape/vec.ts'
import { foramenLevel, SACRAL_ROOTS, tunnel } from './sacrum-foramen.ts'
import * as form from './sacrum-form.ts'
import { sacralWorld } from './sacrum-frame.ts'
import { BACK_FORAMINA, FRONT_FORAMINA } from './sacrum-mouths.ts'

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

/** 0 for the left side, 1 for the right: places of a pair of lists. */
type Side = 0 | 1
const SIDES: readonly Side[] = [0, 1]

/** The ways of the roots to the front, the same on both sides, and from each back to its dorsal foramen. */
function channels(side: Side): Ball[][] {
  const list: Ball[][] = []
  SACRAL_ROOTS.forEach((root, i) => {
    const way = tunnel(root)
    // Wider towards the front than the nerve asks for: no step inside the mouth.
    list.push(way.map(([x, y, z, r], k): Ball => [x, y, z, r + (k === 3 ? 0.5 : k === 4 ? 0.3 : 0)]))
    const hole = BACK_FORAMINA[i]!
    const r = hole.r[side]
    const hx = hole.x + side * hole.aside
    const hu = hole.u + side * hole.lower
    const back = form.BACK(hx, hu)
    const [x, y, z] = way[2]!
    const [tall, wide, lean] = [hole.tall[side], hole.wide[side], hole.lean[side]]
    const chamber: Ball = [x, y, z, r + (i < 3 ? 1.6 : 0.9)]
    // A wide chamber within narrows to the mouth behind: a three-cornered slit, leaning, its outer corner drawn out.
    for (const end of [-1, 1]) {
      list.push([
        chamber,
        [...sacralWorld(hx - 0.5 + end * lean * 0.5, hu - 1 + end * tall, back - 7), r + 0.5],
        [...sacralWorld(hx + 0.5 + end * lean, hu + 0.6 + end * tall, back + 5), r + 0.2],
      ])
    }
    list.push([
      chamber,
      [...sacralWorld(hx + 0.4 * wide, hu, back - 7), r],
      [...sacralWorld(hx + 1 + wide, hu + 1, form.BACK(hx + 1 + wide, hu + 1)), r - 0.6],
      [...sacralWorld(hx + 4 + wide, hu + 3, form.BACK(hx + 4 + wide, hu + 3) + 2), r],
    ])
  })
  return list
}

/** The grooves in which the roots run out over the front. */
function grooves(side: Side): Ball[][] {
  return SACRAL_ROOTS.map((root, i) => {
    const [x] = BONE_LANDMARK[`anterior_sacral_foramen_${root}`].p
    const u = foramenLevel(root)
    return FRONT_FORAMINA[i]![side].map(
      ([aside, down, deep, r]): Ball => [
        ...sacralWorld(x + aside, u + down, form.FRONT(x + aside, u + down) + deep - r),
        r,
      ],
    )
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

/** The ways out of the canal, left and right: to the front and to the back foramina. */
export const CHANNELS = SIDES.map((side) => channels(side).map((balls) => hole(balls, 3)))
/** The mouths of the front foramina, left and right. */
export const GROOVES = SIDES.map((side) => grooves(side).map((balls) => hole(balls, 1)))

/** Distance to the nearest of the holes, or MARGIN where none is nearer. */
export function holes(list: readonly Hole[], x: number, y: number, z: number): number {
  let r = MARGIN
  for (const { min, max, field } of list) {
    if (x < min[0] || x > max[0] || y < min[1] || y > max[1] || z < min[2] || z > max[2]) continue
    r = smoothUnion(r, field(x, y, z), 3.4)
  }
  return r
}
