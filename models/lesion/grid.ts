import { canal } from '../anatomy/canal.ts'
import { restField } from '../anatomy/disc.ts'
import { type DiscSpace, wallPoint } from '../anatomy/disc-space.ts'
import type { Field } from '../shape/field.ts'
import { atOnce, type Steps } from '../shape/steps.ts'
import { type Band, bandMaker, inMargin, inMassReach } from './band.ts'
import { lumps, outOf, sidesAt } from './tissue.ts'

/** Cells of the live grid, mm: fine enough for a stalk of 1.5 mm, coarse enough for one slider step in a few ms. */
export const CELL = 0.75

/** Steps a mm in which the disc at rest is written down. */
export const REST_STEPS = 2048

/**
 * A block of space round one disc, lying along the disc's own axes (x left, u up, f forward), with what never changes
 * written down at its nodes once.
 */
export interface Grid {
  readonly nx: number
  readonly nu: number
  readonly nf: number
  /** Disc coordinates of node 0. */
  readonly x0: number
  readonly u0: number
  readonly f0: number
  readonly space: DiscSpace
  /** Distance out from the wall as displaced tissue is drawn in (tissue.ts); only near it where the bodies are. */
  readonly d: Float32Array
  /** Disc at rest, negative inside, in steps of 1 / REST_STEPS mm. */
  readonly rest: Int16Array
  /** Where displaced tissue can be. */
  readonly band: Band
}

/** Room round the disc for displaced tissue, mm: to the sides, up, down, back (the largest in the midline comes 13.5 mm out) and in front. */
const ROOM = { side: 11, up: 14, down: 20, back: 17.25, front: 5 } as const

/** World coordinates of disc coordinates. */
export function toWorldOf(space: DiscSpace, x: number, u: number, f: number): [number, number, number] {
  return [
    x,
    space.centre[1] + space.up[1] * u + space.forward[1] * f,
    space.centre[2] + space.up[2] * u + space.forward[2] * f,
  ]
}

/** How many layers of nodes are written down in one step: a few ms. */
const LAYERS = 3

/** The grid of one disc, all at once. */
export function makeGrid(space: DiscSpace): Grid {
  return atOnce(gridSteps(space))
}

/** The grid of one disc; a third of a second of work. */
export function* gridSteps(space: DiscSpace): Steps<Grid> {
  const half = space.lower.outline.radiusAt(Math.PI / 2) + ROOM.side
  const back = space.lower.outline.radiusAt(0) + ROOM.back
  const front = space.lower.outline.radiusAt(Math.PI) + ROOM.front
  const nx = 2 * Math.ceil(half / CELL) + 1
  const nu = Math.ceil((ROOM.up + ROOM.down) / CELL) + 1
  const nf = Math.ceil((back + front) / CELL) + 1
  const x0 = (-(nx - 1) / 2) * CELL
  const u0 = -ROOM.down
  const f0 = -back
  const n = nx * nu * nf
  const d = new Float32Array(n)
  const rest = new Int16Array(n)
  const maker = bandMaker(n >> 1)
  const w = wallPoint()
  const walls = canal(space.level)
  const sides = yield* coarseSides({ nx, nu, nf, x0, u0, f0, space }, sidesAt(walls, space))
  const middle = (nx - 1) >> 1

  /** Writes down one node. How many nodes further along the row are as deep in a body, or as far away, as this one. */
  function write(a: number, b: number, c: number, y: number, z: number): number {
    const i = (c * nu + b) * nx + a
    space.wall(x0 + a * CELL, y, z, w)
    const still = restField(w)
    d[i] = outOf(w)
    rest[i] = Math.round(Math.min(REST_MOST, Math.max(-REST_MOST, still)) * REST_STEPS)
    if (w.d < -6 || w.d > FAR_OUT) {
      return still > 4 ? Math.floor((-6 - w.d) / (1.3 * CELL)) : 0
    }
    const side = sides(a, b, c)
    // Behind the room of tissue as well as beside it lies what asks how far off it is.
    const hard = Math.min(side, walls.midlineRoom(w.s) - w.d)
    const margin = inMargin(w, hard)
    const border = a < 2 || b < 2 || c < 2 || b > nu - 3 || c > nf - 3
    // Two layers of nodes at the border stay as they are, so that every surface closes inside the grid.
    if (!border && (margin || inMassReach(space.level, w, hard))) {
      const lump = lumps(w.s, w.eta, w.d)
      maker.add(i, w, margin, lump, side)
      if (a === middle) return 0
      w.s = -w.s
      maker.add(i + 2 * (middle - a), w, margin, lump, side)
    }
    return 0
  }

  for (let c = 0; c < nf; c++) {
    if (c % LAYERS === 0) yield
    for (let b = 0; b < nu; b++) {
      const [, y, z] = toWorldOf(space, 0, u0 + b * CELL, f0 + c * CELL)
      const row = (c * nu + b) * nx
      // The wall is the same on both sides of the midline.
      for (let a = 0; a <= middle; a++) {
        const from = row + a
        let more = write(a, b, c, y, z)
        for (; more > 0 && a < middle; more--) {
          a++
          d[row + a] = d[from]!
          rest[row + a] = rest[from]!
        }
      }
      for (let a = middle + 1; a < nx; a++) {
        const mirror = row + 2 * middle - a
        d[row + a] = d[mirror]!
        rest[row + a] = rest[mirror]!
      }
    }
  }
  return { nx, nu, nf, x0, u0, f0, space, d, rest, band: maker.band() }
}

/** mm beyond which it does not matter how far the disc at rest is. */
const REST_MOST = 15

/** mm from the wall beyond which nothing is looked at. */
const FAR_OUT = 18

/** Pedicles and sacral walls asked for at every second node and interpolated: they are smooth, and slow to ask. */
function* coarseSides(
  { nx, nu, nf, x0, u0, f0, space }: Pick<Grid, 'nx' | 'nu' | 'nf' | 'x0' | 'u0' | 'f0' | 'space'>,
  field: Field,
): Steps<(a: number, b: number, c: number) => number> {
  const [mx, mu, mf] = [(nx >> 1) + 2, (nu >> 1) + 2, (nf >> 1) + 2]
  const half = (mx >> 1) + 1
  const v = new Float32Array(mx * mu * mf)
  for (let c = 0; c < mf; c++) {
    if (c % LAYERS === 0) yield
    for (let b = 0; b < mu; b++) {
      for (let a = 0; a < half; a++) {
        const p = toWorldOf(space, x0 + 2 * a * CELL, u0 + 2 * b * CELL, f0 + 2 * c * CELL)
        v[(c * mu + b) * mx + a] = field(p[0], p[1], p[2])
      }
      // Left and right are alike; the middle node of an odd row is its own mirror.
      const last = (nx - 1) >> 1
      for (let a = half; a < mx; a++) v[(c * mu + b) * mx + a] = v[(c * mu + b) * mx + Math.max(0, last - a)]!
    }
  }
  return (a, b, c) => {
    const i = ((c >> 1) * mu + (b >> 1)) * mx + (a >> 1)
    const ta = (a & 1) / 2
    const tb = (b & 1) / 2
    const tc = (c & 1) / 2
    const j = i + mx * mu
    const i0 = v[i]! + (v[i + 1]! - v[i]!) * ta
    const i1 = v[i + mx]! + (v[i + mx + 1]! - v[i + mx]!) * ta
    const j0 = v[j]! + (v[j + 1]! - v[j]!) * ta
    const j1 = v[j + mx]! + (v[j + mx + 1]! - v[j + mx]!) * ta
    const low = i0 + (i1 - i0) * tb
    return low + (j0 + (j1 - j0) * tb - low) * tc
  }
}

/** Trilinear value of a node array at disc coordinates; `outside` beyond the block. */
export function sample(
  g: Grid,
  values: Float32Array,
  x: number,
  u: number,
  f: number,
  outside: number,
): number {
  const a = (x - g.x0) / CELL
  const b = (u - g.u0) / CELL
  const c = (f - g.f0) / CELL
  const ia = Math.floor(a)
  const ib = Math.floor(b)
  const ic = Math.floor(c)
  if (ia < 0 || ib < 0 || ic < 0 || ia >= g.nx - 1 || ib >= g.nu - 1 || ic >= g.nf - 1) return outside
  const ta = a - ia
  const tb = b - ib
  const tc = c - ic
  const row = g.nx
  const slab = g.nx * g.nu
  const i = ic * slab + ib * row + ia
  const v00 = values[i]! + (values[i + 1]! - values[i]!) * ta
  const v10 = values[i + row]! + (values[i + row + 1]! - values[i + row]!) * ta
  const v01 = values[i + slab]! + (values[i + slab + 1]! - values[i + slab]!) * ta
  const j = i + slab + row
  const v11 = values[j]! + (values[j + 1]! - values[j]!) * ta
  const v0 = v00 + (v10 - v00) * tb
  const v1 = v01 + (v11 - v01) * tb
  return v0 + (v1 - v0) * tc
}
