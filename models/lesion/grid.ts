import { canal } from '../anatomy/canal.ts'
import { restField } from '../anatomy/disc.ts'
import { type DiscSpace, wallPoint } from '../anatomy/disc-space.ts'
import type { Field } from '../shape/field.ts'
import { hardAt, lumps } from './tissue.ts'

/** Cells of the live grid, mm: fine enough for a stalk of 1.5 mm, coarse enough for one slider step in a few ms. */
export const CELL = 0.75

/**
 * A block of space round one disc, lying along the disc's own axes (x left, u up, f forward), with the wall
 * coordinates and the disc at rest written down at every node once.
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
  readonly s: Float32Array
  readonly eta: Float32Array
  readonly d: Float32Array
  readonly above: Float32Array
  readonly below: Float32Array
  /** Disc at rest, negative inside. */
  readonly rest: Float32Array
  /** Bodies, pedicles and the back wall of the canal, negative inside. */
  readonly bone: Float32Array
  /** What displaced tissue cannot enter, and the lumps it has, at every node (tissue.ts). */
  readonly hard: Float32Array
  readonly lump: Float32Array
}

/** Room round the disc for displaced tissue, mm: to the sides, up, down, back and in front. */
const ROOM = { side: 11, up: 14, down: 20, back: 12, front: 5 } as const

/** World coordinates of disc coordinates. */
export function toWorldOf(space: DiscSpace, x: number, u: number, f: number): [number, number, number] {
  return [
    x,
    space.centre[1] + space.up[1] * u + space.forward[1] * f,
    space.centre[2] + space.up[2] * u + space.forward[2] * f,
  ]
}

export function makeGrid(space: DiscSpace): Grid {
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
  const grid: Grid = {
    nx,
    nu,
    nf,
    x0,
    u0,
    f0,
    space,
    s: new Float32Array(n),
    eta: new Float32Array(n),
    d: new Float32Array(n),
    above: new Float32Array(n),
    below: new Float32Array(n),
    rest: new Float32Array(n),
    bone: new Float32Array(n),
    hard: new Float32Array(n),
    lump: new Float32Array(n),
  }
  const w = wallPoint()
  const walls = canal(space.level)
  const sides = coarseSides(grid, walls.sides)
  let i = 0
  for (let c = 0; c < nf; c++) {
    for (let b = 0; b < nu; b++) {
      const [, y, z] = toWorldOf(space, 0, u0 + b * CELL, f0 + c * CELL)
      for (let a = 0; a < nx; a++, i++) {
        space.wall(x0 + a * CELL, y, z, w)
        grid.s[i] = w.s
        grid.eta[i] = w.eta
        grid.d[i] = w.d
        grid.above[i] = w.aboveLower
        grid.below[i] = w.belowUpper
        grid.rest[i] = restField(w)
        // Deep inside and far outside nothing displaced can be, and no nerve is moved.
        if (w.d < -6 || w.d > FAR_OUT) {
          grid.bone[i] = grid.hard[i] = 9
          continue
        }
        const side = sides(a, b, c)
        grid.bone[i] = walls.bone(side, w)
        grid.hard[i] = hardAt(walls, side, w)
        grid.lump[i] = lumps(w.s, w.eta, w.d)
      }
    }
  }
  return grid
}

/** mm from the wall beyond which nothing is looked at. */
const FAR_OUT = 18

/** Pedicles and sacral walls asked for at every second node and interpolated: they are smooth, and slow to ask. */
function coarseSides(
  { nx, nu, nf, x0, u0, f0, space }: Grid,
  field: Field,
): (a: number, b: number, c: number) => number {
  const [mx, mu, mf] = [(nx >> 1) + 2, (nu >> 1) + 2, (nf >> 1) + 2]
  const half = (mx >> 1) + 1
  const v = new Float32Array(mx * mu * mf)
  for (let c = 0; c < mf; c++) {
    for (let b = 0; b < mu; b++) {
      for (let a = 0; a < half; a++) {
        const p = toWorldOf(space, x0 + 2 * a * CELL, u0 + 2 * b * CELL, f0 + 2 * c * CELL)
        // In front of the disc's middle there is nothing of the arch.
        v[(c * mu + b) * mx + a] = f0 + 2 * c * CELL > 4 ? 20 : field(p[0], p[1], p[2])
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
