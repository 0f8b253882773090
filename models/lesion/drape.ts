import type { DiscLevel } from '../../src/domain/levels.ts'
import { faceNormals } from '../anatomy/dura.ts'
import type { Mesh } from '../shape/mesh.ts'
import { type Grid, REST_STEPS, sample } from './grid.ts'
import type { LiveDisc } from './live-disc.ts'

/** mm between tissue and the outer face of the band stretched over it: less than its own thickness, which lies in the tissue then. */
const OVER = 0.25
/** Heights about a vertex at which tissue is asked for, mm: a ridge may run between two rows. */
const ASKED = [0, 0.8, -0.8] as const
/** How far out from the disc tissue is looked for, mm, and the step of the search. */
const REACH = 11
const STEP = 0.4
/** mm that a ligament which holds may be lifted, and one that has opened: there it ends at the tissue (assumed). */
const HOLDS = REACH + 1
const PASSED = 1.1
/** Rounds of evening out: a band under tension leaves the tissue in a slope, not in a step. */
const ROUNDS = 14
/** Share of its neighbours' mean by which a vertex is lifted along. */
const ALONG = 0.97

/** A band on the back of the discs that is lifted off them by displaced tissue. */
export interface Drape {
  /** Positions and normals change, the rest is as given. */
  readonly mesh: Pick<Mesh, 'positions' | 'normals' | 'indices'>
  /** 1 for every vertex at which tissue has come through it, and it is not drawn. */
  readonly open: Uint8Array
  /** Lays it over the tissue of these discs; over none it is at rest. */
  over(discs: readonly LiveDisc[]): void
}

/**
 * The posterior longitudinal ligament over displaced tissue. Each vertex of its outer face goes straight out from its disc until
 * it is clear, and draws its neighbours along. Where tissue has come through (`Lesion.passes`) it lies round the tissue's foot and is open behind it.
 */
export function createDrape(rest: Drape['mesh']): Drape {
  const open = new Uint8Array(rest.positions.length / 3)
  const mesh = {
    positions: Float32Array.from(rest.positions),
    normals: Float32Array.from(rest.normals),
    indices: rest.indices,
  }
  const count = rest.positions.length / 3
  const lift = new Float32Array(count)
  const need = new Float32Array(count)
  const sum = new Float32Array(count)
  const beside = new Float32Array(count)

  /** How far vertex `v` must go out to be clear of a disc with these values, `above` mm above it; 0 where it is clear. */
  function clear(grid: Grid, values: Float32Array, v: number, above: number): number {
    const { centre, up, forward } = grid.space
    const [x, y, z] = [rest.positions[v * 3]!, rest.positions[v * 3 + 1]!, rest.positions[v * 3 + 2]!]
    const u = (y - centre[1]) * up[1] + (z - centre[2]) * up[2]
    const f = (y - centre[1]) * forward[1] + (z - centre[2]) * forward[2]
    const free = (l: number): number => sample(grid, values, x, u + above, f - l, 99) - OVER
    if (free(0) > REACH + 20) return 0
    // From outside inwards: a piece that lies free behind the disc lifts it too.
    let l = REACH
    while (l > 0 && free(l) > 0) l -= Math.max(STEP, 0.7 * Math.min(free(l), 3))
    if (l <= 0) return 0
    let clearAt = Math.min(REACH, l + 2.5)
    while (clearAt > l && free(clearAt) <= 0) clearAt += STEP
    for (let round = 0; round < 7; round++) {
      const mid = (l + clearAt) / 2
      if (free(mid) > 0) clearAt = mid
      else l = mid
    }
    return clearAt
  }

  /** The vertices of the outer face, and for each of the inner face the outer one over it: both go the same way. */
  const outer: number[] = []
  const inner: (readonly [inner: number, outer: number])[] = []
  for (let v = 0; v < count; v++) if (rest.normals[v * 3 + 2]! <= 0) outer.push(v)
  for (let v = 0; v < count; v++) {
    if (rest.normals[v * 3 + 2]! <= 0) continue
    let [best, least] = [v, Number.POSITIVE_INFINITY]
    for (const o of outer) {
      const [x, y, z] = [0, 1, 2].map((k) => rest.positions[o * 3 + k]! - rest.positions[v * 3 + k]!) as [
        number,
        number,
        number,
      ]
      const square = x * x + y * y + z * z
      if (square < least) [best, least] = [o, square]
    }
    inner.push([v, best])
  }

  const resting = new Map<DiscLevel, Float32Array>()

  /** How far each vertex stands in the healthy disc: only what comes beyond that lifts it. */
  function atRest({ level, grid }: LiveDisc): Float32Array {
    let known = resting.get(level)
    if (!known) {
      const values = Float32Array.from(grid.rest, (steps) => steps / REST_STEPS)
      known = new Float32Array(count * ASKED.length)
      for (const v of outer)
        for (const [k, above] of ASKED.entries()) known[v * ASKED.length + k] = clear(grid, values, v, above)
      resting.set(level, known)
    }
    return known
  }

  function over(discs: readonly LiveDisc[]): void {
    mesh.positions.set(rest.positions)
    mesh.normals.set(rest.normals)
    need.fill(0)
    open.fill(0)
    let any = false
    for (const disc of discs) {
      const before = atRest(disc)
      const most = HOLDS + (PASSED - HOLDS) * disc.lesion.passes
      for (const v of outer) {
        for (const [k, above] of ASKED.entries()) {
          const l = clear(disc.grid, disc.values, v, above) - before[v * ASKED.length + k]!
          if (l > most) open[v] = 1
          need[v] = Math.max(need[v]!, Math.min(l, most))
          if (l > LEAST) any = true
        }
      }
    }
    if (!any) return
    lift.set(need)
    for (const [v, over] of inner) lift[v] = lift[over]!
    for (let round = 0; round < ROUNDS; round++) {
      sum.fill(0)
      beside.fill(0)
      for (let t = 0; t < mesh.indices.length; t += 3) {
        for (let e = 0; e < 3; e++) {
          const [a, b] = [mesh.indices[t + e]!, mesh.indices[t + ((e + 1) % 3)]!]
          sum[a] = sum[a]! + lift[b]!
          beside[a] = beside[a]! + 1
        }
      }
      for (let v = 0; v < count; v++) {
        const mean = beside[v]! > 0 ? sum[v]! / beside[v]! : 0
        lift[v] = Math.max(need[v]!, ALONG * mean)
      }
    }
    for (const [v, over] of inner) {
      lift[v] = lift[over]!
      open[v] = open[over]!
    }
    const { forward } = discs[0]!.grid.space
    for (let v = 0; v < count; v++) {
      mesh.positions[v * 3 + 1] = rest.positions[v * 3 + 1]! - forward[1] * lift[v]!
      mesh.positions[v * 3 + 2] = rest.positions[v * 3 + 2]! - forward[2] * lift[v]!
    }
    mesh.normals.set(faceNormals(mesh.positions, mesh.indices))
  }

  return { mesh, open, over }
}

/** Less than this, mm, is the rounding of stored values. */
const LEAST = 0.02
