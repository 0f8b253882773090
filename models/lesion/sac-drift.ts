import { canal } from '../anatomy/canal.ts'
import { type DiscSpace, wallPoint } from '../anatomy/disc-space.ts'
import type { Mesh } from '../shape/mesh.ts'
import type { Distance } from './around.ts'
import { fitted } from './limits.ts'
import type { Rings } from './tube-normals.ts'

/** Share of a ring's depth that tissue takes in the midline before the ring gives way into the fat behind it, and how much more until it has gone all the way (assumed). */
const GIVES = 0.2
const GIVEN = 0.7
/** mm of fat that stay between sac and flavum (assumed). */
const FAT = 0.5
/** Rings that go along with one that is pushed, and over which the sac's way back is evened out, each way. */
const ALONG = 3
const SOFT = 4
/** Longest and shortest step in mm towards tissue. */
const STEP = 1.4
const LEAST = 0.05

/** How the sac gives way as a whole to a mass that has dented it: backwards, into the fat before the flavum. */
export interface SacDrift {
  /** mm that every ring has gone in its middle, and every corner: those beside lie nearer to the flavum, which stands like a gable. */
  readonly by: Float64Array
  readonly corner: Float64Array
  /** Unit direction backwards. */
  readonly to: readonly [number, number, number]
  /** Lets the rings that tissue has met give way, and their neighbours with them. */
  follow(first: number, last: number): void
  rest(): void
}

/** @param tissue distance to the disc's tissue, true near it */
export function createSacDrift(
  rest: Mesh,
  { sides, count }: Rings,
  space: DiscSpace,
  tissue: Distance,
): SacDrift {
  const p = rest.positions
  const by = new Float64Array(count)
  const wanted = new Float64Array(count)
  const corner = new Float64Array(count * sides)
  // How far every corner can go; asked once.
  const most = new Float64Array(count * sides).fill(Number.NaN)
  const { behind } = canal(space.level)
  const w = wallPoint()
  let [low, high] = [count, -1]

  /** How far a corner can go before it meets the flavum. */
  function roomOf(i: number): number {
    if (Number.isNaN(most[i]!)) {
      space.wall(p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!, w)
      // Above and below it the flavum is taken to stand no further back, for there laminae are behind.
      w.eta = 0
      most[i] = Math.max(0, behind(w) - FAT)
    }
    return most[i]!
  }

  /** How far a ring would go alone: not at all as long as the dent leaves it most of its depth. */
  function alone(r: number): number {
    const back = (r * sides + (3 * sides) / 4) * 3
    const front = (r * sides + sides / 4) * 3
    const d = [0, 1, 2].map((e) => p[front + e]! - p[back + e]!)
    const deep = Math.sqrt(d[0]! ** 2 + d[1]! ** 2 + d[2]! ** 2)
    const at = (l: number): number =>
      tissue(
        p[back]! + (d[0]! * l) / deep,
        p[back + 1]! + (d[1]! * l) / deep,
        p[back + 2]! + (d[2]! * l) / deep,
      )
    let l = 0
    while (l < deep) {
      const v = at(l)
      if (v < LEAST / 2) break
      l += Math.max(LEAST, Math.min(STEP, 0.9 * v))
    }
    const t = Math.min(1, Math.max(0, (1 - l / deep - GIVES) / GIVEN))
    return t === 0 ? 0 : roomOf(back / 3) * t * t * (3 - 2 * t)
  }

  function still(): void {
    wanted.fill(0)
    by.fill(0)
    corner.fill(0, low * sides, (high + 1) * sides)
    low = count
    high = -1
  }

  function follow(first: number, last: number): void {
    still()
    for (let r = first; r <= last; r++) {
      const d = alone(r)
      for (let k = Math.max(0, r - ALONG); k <= Math.min(count - 1, r + ALONG); k++)
        wanted[k] = Math.max(wanted[k]!, d)
    }
    const far = ALONG + SOFT
    for (let r = Math.max(0, first - far); r <= Math.min(count - 1, last + far); r++) {
      let [sum, weight] = [0, 0]
      for (let k = -SOFT; k <= SOFT; k++) {
        const near = (1 - (k / (SOFT + 1)) ** 2) ** 2
        sum += near * (wanted[r + k] ?? 0)
        weight += near
      }
      by[r] = sum / weight
      if (sum === 0) continue
      low = Math.min(low, r)
      high = r
      for (let i = r * sides; i < (r + 1) * sides; i++) corner[i] = fitted(by[r]!, roomOf(i))
    }
  }

  return { by, corner, to: [0, -space.forward[1], -space.forward[2]], follow, rest: still }
}
