import type { VertebraLevel } from '../../src/domain/levels.ts'
import { canal } from '../anatomy/canal.ts'
import { wallPoint } from '../anatomy/disc-space.ts'
import { vertebraField } from '../anatomy/vertebra.ts'
import type { Field } from '../shape/field.ts'
import { atOnce, type Steps } from '../shape/steps.ts'
import { type Grid, toWorldOf } from './grid.ts'

/** Distance in mm from a place in disc coordinates (x left, u up, f forward) to what stops a nerve; about true up to 3 mm. */
export type Walls = (x: number, u: number, f: number) => number

/** mm between nodes; bone's bends have radii of 2 mm and more, so that a value between nodes is at most 0.06 mm off. */
const CELL = 1
/** Beyond this distance no nerve asks how far bone is, mm. */
const CLEAR = 3
/** Heights under and over the disc's middle within which nerves are moved, and how far forward, mm. */
const LOW = -26
const HIGH = 20
const FORWARD = 6

/**
 * The bones beside one disc and the flavum before them, as nerves meet them: the whole vertebrae, whose fields are slow (4 to
 * 10 microseconds), asked for node by node when a nerve first comes there and then kept.
 */
export function nerveWalls(grid: Grid): Walls {
  return atOnce(nerveWallsSteps(grid))
}

/** The same in steps: a vertebra that nobody has asked for yet takes 60 ms. */
export function* nerveWallsSteps({ space, x0, f0 }: Grid): Steps<Walls> {
  const mx = Math.ceil((-2 * x0) / CELL) + 1
  const mu = Math.ceil((HIGH - LOW) / CELL) + 1
  const mf = Math.ceil((FORWARD - f0) / CELL) + 1
  const row = mx
  const slab = mx * mu
  const nodes = new Float32Array(slab * mf).fill(Number.NaN)
  const [upper, lower] = space.level.split('-') as [VertebraLevel, VertebraLevel | 'S1']
  const bones: Field[] = [vertebraField(upper)]
  yield
  if (lower !== 'S1') bones.push(vertebraField(lower))
  yield
  const { lining } = canal(space.level)
  const w = wallPoint()

  function ask(i: number): number {
    const a = i % row
    const b = ((i / row) | 0) % mu
    const c = (i / slab) | 0
    const [x, y, z] = toWorldOf(space, x0 + a * CELL, LOW + b * CELL, f0 + c * CELL)
    let least = Math.min(CLEAR, lining(space.wall(x, y, z, w), x, y, z))
    for (const bone of bones) least = Math.min(least, bone(x, y, z))
    nodes[i] = least
    return least
  }

  function at(i: number): number {
    const v = nodes[i]!
    return Number.isNaN(v) ? ask(i) : v
  }

  return (x, u, f) => {
    const a = (x - x0) / CELL
    const b = (u - LOW) / CELL
    const c = (f - f0) / CELL
    const ia = Math.floor(a)
    const ib = Math.floor(b)
    const ic = Math.floor(c)
    if (ia < 0 || ib < 0 || ic < 0 || ia >= mx - 1 || ib >= mu - 1 || ic >= mf - 1) return CLEAR
    const ta = a - ia
    const tb = b - ib
    const i = ic * slab + ib * row + ia
    const j = i + slab
    const i00 = at(i)
    const i10 = at(i + row)
    const j00 = at(j)
    const j10 = at(j + row)
    const v00 = i00 + (at(i + 1) - i00) * ta
    const v10 = i10 + (at(i + row + 1) - i10) * ta
    const v01 = j00 + (at(j + 1) - j00) * ta
    const v11 = j10 + (at(j + row + 1) - j10) * ta
    const v0 = v00 + (v10 - v00) * tb
    return v0 + (v01 + (v11 - v01) * tb - v0) * (c - ic)
  }
}
