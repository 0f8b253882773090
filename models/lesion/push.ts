import { FLATTEST } from '../anatomy/canal.ts'
import { type Around, slope } from './around.ts'
import type { Course } from './course.ts'

/**
 * A push at one ring carries its neighbours along on a bell this many rings wide to each side, round after round: first the long
 * sweep of a nerve that turns over centimetres, then what is still caught. A sum of bells has no kinks.
 */
const SWEEP = [16, 14, 12, 10, 9, 8, 7, 6] as const
const SETTLE = [7, 6, 5, 5, 4, 4, 3, 3] as const

/** Most that one push moves a ring, mm, and how much faster than 1 mm a mm a distance may change. */
const MOST = 1.2
const STEEPEST = 1.5
const BELLS = new Map<number, Float64Array>()

/** Half a bell `wide` rings to a side, from 1 in the middle to nearly 0. */
function bellOf(wide: number): Float64Array {
  let bell = BELLS.get(wide)
  if (!bell) {
    bell = Float64Array.from({ length: wide }, (_, i) => Math.cos((Math.PI / 2) * (i / wide)) ** 2)
    BELLS.set(wide, bell)
  }
  return bell
}

/** Pushes the middles of a course's rings out of tissue and wall. */
export interface Push {
  /** Works out `course.move` anew for tissue near the rings from a to b; gives the first and last ring that may have moved. */
  push(a: number, b: number): readonly [number, number]
  /** How far the corners of a ring, moved by the given mm, are from tissue. */
  touch(r: number, x: number, y: number, z: number): number
}

export function createPush(course: Course, { tissue, wall }: Around): Push {
  const { sides, lead, count } = course.rings
  const { base, cx, radius, along, clear, out, move } = course
  // How far the middle of each ring may still be carried before tissue or wall need be asked again, mm.
  const budget = new Float64Array(count)
  const g = new Float64Array(3)
  let bell = bellOf(1)
  let [first, last] = [count, -1]

  /** Moves a ring by `step` in a direction and its neighbours with it, but never along the strand: it bends, it does not slide. */
  function aside(r: number, x: number, y: number, z: number, step: number): void {
    const i = r * 3
    const t = x * along[i]! + y * along[i + 1]! + z * along[i + 2]!
    const ox = x - t * along[i]!
    const oy = y - t * along[i + 1]!
    const oz = z - t * along[i + 2]!
    const by = step / Math.max(0.4, Math.sqrt(ox * ox + oy * oy + oz * oz))
    const a = Math.max(1, r - bell.length + 1)
    const b = Math.min(count - 2, r + bell.length - 1)
    for (let q = a; q <= b; q++) {
      const share = bell[Math.abs(q - r)]! * by
      const j = q * 3
      move[j] = move[j]! + ox * share
      move[j + 1] = move[j + 1]! + oy * share
      move[j + 2] = move[j + 2]! + oz * share
      budget[q] = budget[q]! - step * Math.abs(share / by)
    }
    first = Math.min(first, a)
    last = Math.max(last, b)
  }

  /**
   * How far the corners of a ring, moved by the given mm, are from tissue; the way out in `g` when one lies in it. The disc's
   * values hold near its tissue only: the middle of a thick root may be too far away to feel a bulge.
   */
  function touch(r: number, mx: number, my: number, mz: number): number {
    let least = Number.POSITIVE_INFINITY
    let at = 0
    for (let o = (lead + r * sides) * 3; o < (lead + (r + 1) * sides) * 3; o += 3) {
      const v = tissue(base.positions[o]! + mx, base.positions[o + 1]! + my, base.positions[o + 2]! + mz)
      if (v >= least) continue
      least = v
      at = o
    }
    if (least < 0)
      slope(tissue, base.positions[at]! + mx, base.positions[at + 1]! + my, base.positions[at + 2]! + mz, g)
    return least
  }

  /** Pushes a ring out of tissue and wall; `share` of its own thickness it must have free, `gain` of what lacks is given. */
  function pushRing(r: number, share: number, gain: number): void {
    if (budget[r]! > 0) return
    const i = r * 3
    const [mx, my, mz] = [move[i]!, move[i + 1]!, move[i + 2]!]
    const [x, y, z] = [cx[i]! + mx, cx[i + 1]! + my, cx[i + 2]! + mz]
    const free = tissue(x, y, z)
    // Its corners tell how deep it lies: far from the tissue's surface, in the middle of a thick root, values are too small.
    let clearance = share < 1 ? free - radius[r]! * share : touch(r, mx, my, mz)
    let beside = wall(x, y, z) - Math.min(radius[r]! * share, clear[r]!)
    // Caught where it cannot have both, it lies midway and is at rest there: pushed on from both sides it would slip away.
    const lack = Math.min(0, clearance + beside) / 2
    clearance -= lack
    beside -= lack
    if (clearance < 0) {
      if (free < radius[r]!) slope(tissue, x, y, z, g)
      // The deeper it is caught, the more it goes straight out: the nearest way may lead into the wall, and its sleeve
      // and ligaments keep a root from slipping round the tissue to the side.
      const lean = 1.5 + 1.5 * Math.min(1, -clearance / radius[r]!)
      const [tx, ty, tz] = [g[0]!, g[1]!, g[2]!]
      aside(
        r,
        tx + lean * out[i]!,
        ty + lean * out[i + 1]!,
        tz + lean * out[i + 2]!,
        Math.min(MOST, -gain * clearance),
      )
    }
    if (beside < 0) {
      slope(wall, x, y, z, g)
      aside(r, g[0]!, g[1]!, g[2]!, Math.min(MOST, -gain * beside))
    }
    budget[r] = Math.min(clearance, beside) / STEEPEST
  }

  /** Pushes the rings from a to b once, from one end or the other, so that neither end has its way. */
  function pushAll(a: number, b: number, round: number, share: number, gain: number): void {
    for (let k = a; k <= b; k++) pushRing(round % 2 === 0 ? k : a + b - k, share, gain)
  }

  function push(a: number, b: number): readonly [number, number] {
    move.fill(0)
    budget.fill(0)
    ;[first, last] = [a, b]
    SWEEP.forEach((wide, round) => {
      bell = bellOf(wide)
      pushAll(a, b, round, 1, 0.5)
    })
    SETTLE.forEach((wide, round) => {
      bell = bellOf(wide)
      pushAll(a, b, round, FLATTEST, 0.8)
    })
    return [first, last]
  }

  return { push, touch }
}
