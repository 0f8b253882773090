import { canal } from '../anatomy/canal.ts'
import { restField } from '../anatomy/disc.ts'
import { type DiscSpace, wallPoint } from '../anatomy/disc-space.ts'
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
  let i = 0
  for (let c = 0; c < nf; c++) {
    for (let b = 0; b < nu; b++) {
      for (let a = 0; a < nx; a++, i++) {
        const p = toWorldOf(space, x0 + a * CELL, u0 + b * CELL, f0 + c * CELL)
        space.wall(p[0], p[1], p[2], w)
        grid.s[i] = w.s
        grid.eta[i] = w.eta
        grid.d[i] = w.d
        grid.above[i] = w.aboveLower
        grid.below[i] = w.belowUpper
        grid.rest[i] = restField(w)
        grid.bone[i] = walls.bone(p[0], p[1], p[2], w)
        grid.hard[i] = hardAt(walls, p[0], p[1], p[2], w)
        grid.lump[i] = lumps(w.s, w.eta, w.d)
      }
    }
  }
  return grid
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
