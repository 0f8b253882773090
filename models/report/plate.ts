import type { Surface } from './bvh.ts'
import { area, crossings, extent, type Loop, type Plane, type Point2, section, surrounds } from './section.ts'

/** A ruler laid on an end plate in a sagittal section; points are [forward, up], mm, in the axes of the bone. */
export interface Plate {
  /** Where the ruler ends above the outermost point of the rim. */
  readonly anterior: Point2
  readonly posterior: Point2
  /** Up for each mm forward. */
  readonly slope: number
  /** Degrees by which the plate rises forwards. */
  readonly degrees: number
  /** From rim to rim along the ruler, mm. */
  readonly depth: number
  /** Deepest gap between ruler and plate, mm. */
  readonly hollow: number
}

/** How far below the ruler the rim still counts as the plate's edge, mm: it is rounded. */
const RIM = 4

/** Sagittal plane of the bone's own axes, `x` mm left of the midline; u forward, v up. */
export function sagittal(x: number): Plane {
  return { origin: [x, 0, 0], u: [0, 0, 1], v: [0, 1, 0] }
}

/** Transverse plane of the bone's own axes, `y` mm above its origin; u left, v forward. */
export function transverse(y: number): Plane {
  return { origin: [0, y, 0], u: [1, 0, 0], v: [0, 0, 1] }
}

/** The loops of a sagittal section: the body's and, behind it, the arch's largest. */
export function sagittalLoops(surface: Surface, x: number): { body: Loop; arch: Loop } {
  const loops = section(surface, sagittal(x))
  const body = loops.find((loop) => surrounds(loop, [0, 0])) ?? []
  const rest = loops.filter((loop) => loop !== body).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))
  return { body, arch: rest[0] ?? [] }
}

/**
 * The end plate of a body's sagittal profile: a ruler touching its highest point in front and behind (`side` 1), or its
 * lowest (-1), as on a lateral radiograph.
 */
export function plate(body: Loop, side: 1 | -1): Plate {
  const [back, front] = extent(body, [1, 0])
  const within = (from: number, to: number): Point2[] =>
    body.filter(([z]) => z >= back + (front - back) * from && z <= back + (front - back) * to)
  let slope = 0
  let touch: Point2 = [0, 0]
  for (let round = 0; round < 6; round++) {
    const top = (points: readonly Point2[]): Point2 =>
      points.reduce((a, b) => (side * (b[1] - slope * b[0]) > side * (a[1] - slope * a[0]) ? b : a))
    const behind = top(within(0, 0.35))
    touch = top(within(0.65, 1))
    slope = (touch[1] - behind[1]) / (touch[0] - behind[0])
  }
  const l = Math.sqrt(1 + slope * slope)
  const below = ([z, y]: Point2): number => (side * (touch[1] + slope * (z - touch[0]) - y)) / l
  const [rear, fore] = extent(body, [1 / l, slope / l], (p) => below(p) < RIM)
  const at = (s: number): Point2 => {
    const t = s - (touch[0] + slope * touch[1]) / l
    return [touch[0] + t / l, touch[1] + (slope * t) / l]
  }
  let hollow = 0
  for (let share = 0.15; share <= 0.85; share += 0.02) {
    const from = at(rear + (fore - rear) * share)
    const down: Point2 = [(side * slope) / l, -side / l]
    hollow = Math.max(hollow, crossings([body], from, down).find((t) => t > -1) ?? 0)
  }
  const degrees = (Math.atan(slope) * 180) / Math.PI
  return { anterior: at(fore), posterior: at(rear), slope, degrees, depth: fore - rear, hollow }
}

/** The plane of an end plate, sunk by `t` mm into the bone; u left, v forward along the plate. */
export function plateplane({ anterior, posterior }: Plate, side: 1 | -1, t: number): Plane {
  const [z, y] = [(anterior[0] + posterior[0]) / 2, (anterior[1] + posterior[1]) / 2]
  const [dz, dy] = [anterior[0] - posterior[0], anterior[1] - posterior[1]]
  const l = Math.sqrt(dz * dz + dy * dy)
  return {
    origin: [0, y - (side * t * dz) / l, z + (side * t * dy) / l],
    u: [1, 0, 0],
    v: [0, dy / l, dz / l],
  }
}

/** Greatest width of the plate's rim, mm: parallel cuts just under the ruler, in front of where pedicles spring. */
export function plateWidth(surface: Surface, of: Plate, side: 1 | -1): number {
  let widest = 0
  for (let t = 0.5; t <= RIM; t += 0.5) {
    const loop = section(surface, plateplane(of, side, t)).sort(
      (a, b) => Math.abs(area(b)) - Math.abs(area(a)),
    )[0]
    if (!loop) continue
    const [right, left] = extent(loop, [1, 0], ([, v]) => v > -0.1 * of.depth)
    widest = Math.max(widest, left - right)
  }
  return widest
}
