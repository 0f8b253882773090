import { sac as restingSac, sacMesh } from '../anatomy/dura.ts'
import type { Mesh } from '../shape/mesh.ts'
import { sample } from './grid.ts'
import type { LiveDisc } from './live-disc.ts'
import { createSacDrift, type SacDrift } from './sac-drift.ts'
import { changes } from './span.ts'
import { liveCopy, type Strand } from './strand.ts'
import { type Rings, ringNormals } from './tube-normals.ts'

/** Corners of a ring; a multiple of four, so that one lies in front and one behind. */
const SAC_SIDES = 32
/** mm between rings where the sac can be dented and evened out, and elsewhere. */
const STEP_NEAR = 1.4
const STEP_FAR = 6
/** mm above and below the disc's middle with close rings. */
const WINDOW = 32

/** The sac beside one disc, and by how much its wall has been dented, for what swims in it. */
export interface LiveSac extends Strand {
  readonly rings: Rings
  /** Point of every ring that the dent moves towards: three numbers a ring. It lies in the back half, where no tissue comes. */
  readonly heart: Float64Array
  /** Share of the length from the heart to the wall that is left, ring after ring; 1 where the sac is as it was. */
  readonly share: Float64Array
  /** How far every ring has given way as a whole. */
  readonly drift: SacDrift
  /** Rings near enough to the disc ever to be dented, and those that are dented now (first > last when none is). */
  readonly near: readonly [number, number]
  first: number
  last: number
}

/** mm kept between tissue and sac: corners are some 1.5 mm apart, and tissue may be rounder than the wall between them. */
const FILM = 0.26
/** Least share of its length to which a ray from the heart is pushed in. */
const LEAST = 0.12
/** How far behind the middle the heart lies, as a share of half the sac's depth: behind all tissue, which may take two thirds of the canal. */
const BEHIND = 0.9
/**
 * By how much more of its length one corner may keep than the next: beside a broad face of tissue rays run along it, and a wall that
 * followed each of them would sweep round its edge faster than the tissue comes.
 */
const SHARPEST = 0.075
/** The same from ring to ring, 1.4 mm further: past a mass' upper and lower face. */
const SHARPEST_ALONG = 0.14
/** Rounds and rings of evening out: a membrane under pressure bends over a few mm, it has no steps. */
const ROUNDS = 8
/** Longest step in mm along a ray: the tissue's values hold only near the tissue. */
const STEP = 1.4

/** The sac at rest, drawn finely only beside the disc of height y. */
function restOf(y: number): Mesh {
  const body = restingSac()
  const middle = body.atHeight(y)
  const marks = [0]
  while (body.length - marks.at(-1)! > STEP_FAR) {
    const last = marks.at(-1)!
    marks.push(last + (Math.abs(last - middle) < WINDOW ? STEP_NEAR : last < 4 ? 1.3 : STEP_FAR))
  }
  return sacMesh(SAC_SIDES, [...marks, body.length])
}

/**
 * The dural sac, dented by the tissue of one disc. Every corner of a ring draws back towards the ring's heart until it is clear
 * of the tissue, and its neighbours follow a little. So the sac folds round what presses on it, from the front and from the side.
 */
export function createLiveSac(disc: LiveDisc): LiveSac {
  const rest = restOf(disc.grid.space.centre[1])
  const mesh = liveCopy(rest)
  const { grid, values } = disc
  const { centre, up, forward } = grid.space
  const count = (rest.positions.length / 3 - 2) / SAC_SIDES
  const rings: Rings = { sides: SAC_SIDES, lead: 0, count }
  const heart = new Float64Array(count * 3)
  const length = new Float64Array(count * SAC_SIDES)
  const share = new Float64Array(count * SAC_SIDES).fill(1)
  const free = new Float64Array(count * SAC_SIDES).fill(1)
  const next = new Float64Array(count * SAC_SIDES)
  // Rings near enough to the disc to meet its tissue.
  let low = count
  let high = -1
  let moved = false

  function at(x: number, y: number, z: number): number {
    const ry = y - centre[1]
    const rz = z - centre[2]
    return sample(grid, values, x, ry * up[1] + rz * up[2], ry * forward[1] + rz * forward[2], 99) - FILM
  }

  for (let r = 0; r < count; r++) {
    const middle = [0, 0, 0]
    let [front, back] = [-1e9, 1e9]
    for (let k = 0; k < SAC_SIDES; k++) {
      const o = (r * SAC_SIDES + k) * 3
      const f = rest.positions[o + 1]! * forward[1] + rest.positions[o + 2]! * forward[2]
      front = Math.max(front, f)
      back = Math.min(back, f)
      for (let e = 0; e < 3; e++) middle[e] = middle[e]! + rest.positions[o + e]! / SAC_SIDES
    }
    const behind = ((front - back) / 2) * BEHIND
    heart.set([0, middle[1]! - forward[1] * behind, middle[2]! - forward[2] * behind], r * 3)
    for (let k = 0; k < SAC_SIDES; k++) {
      const o = (r * SAC_SIDES + k) * 3
      const x = rest.positions[o]! - heart[r * 3]!
      const y = rest.positions[o + 1]! - heart[r * 3 + 1]!
      const z = rest.positions[o + 2]! - heart[r * 3 + 2]!
      length[r * SAC_SIDES + k] = Math.sqrt(x * x + y * y + z * z)
      if (at(rest.positions[o]!, rest.positions[o + 1]!, rest.positions[o + 2]!) < 50) {
        low = Math.min(low, r)
        high = Math.max(high, r)
      }
    }
  }

  const drift = createSacDrift(rest, rings, grid.space, at)

  /** Whether tissue has come through a ring's wall. */
  function met(r: number): boolean {
    for (let k = 0; k < SAC_SIDES; k++) {
      const o = (r * SAC_SIDES + k) * 3
      if (at(rest.positions[o]!, rest.positions[o + 1]!, rest.positions[o + 2]!) < 0) return true
    }
    return false
  }

  /** Share of a ray that is free of tissue, from the heart outwards. */
  function trace(i: number): number {
    const r = (i / SAC_SIDES) | 0
    const gone = drift.by[r]!
    const hx = heart[r * 3]!
    const hy = heart[r * 3 + 1]! + gone * drift.to[1]
    const hz = heart[r * 3 + 2]! + gone * drift.to[2]
    let dx = rest.positions[i * 3]! - hx
    let dy = rest.positions[i * 3 + 1]! + drift.corner[i]! * drift.to[1] - hy
    let dz = rest.positions[i * 3 + 2]! + drift.corner[i]! * drift.to[2] - hz
    const end = Math.sqrt(dx * dx + dy * dy + dz * dz)
    dx /= end
    dy /= end
    dz /= end
    const room = (l: number): number => at(hx + dx * l, hy + dy * l, hz + dz * l)
    let low = 0
    for (let l = 0; ; ) {
      const v = room(l)
      if (v < 0.02) {
        // Stepped into it: back to its surface.
        for (let turn = 0; turn < 6 && v < 0; turn++) {
          const mid = (low + l) / 2
          if (room(mid) < 0) l = mid
          else low = mid
        }
        return Math.max(LEAST, (v < 0 ? low : l) / end)
      }
      if (l >= end) return 1
      low = l
      l = Math.min(end, l + Math.max(0.05, Math.min(STEP, 0.9 * v)))
    }
  }

  /** Lets the wall turn back from a dent no more sharply than it can, round every ring and along the sac, both ways. */
  function stretch(first: number, last: number): void {
    for (let r = first; r <= last; r++) {
      const from = r * SAC_SIDES
      let [there, back] = [1, 1]
      for (let k = 0; k < 2 * SAC_SIDES; k++) {
        const i = from + (k % SAC_SIDES)
        const j = from + SAC_SIDES - 1 - (k % SAC_SIDES)
        there = free[i] = Math.min(free[i]!, there + SHARPEST)
        back = free[j] = Math.min(free[j]!, back + SHARPEST)
      }
    }
    for (let i = (first + 1) * SAC_SIDES; i < (last + 1) * SAC_SIDES; i++)
      free[i] = Math.min(free[i]!, free[i - SAC_SIDES]! + SHARPEST_ALONG)
    for (let i = last * SAC_SIDES - 1; i >= first * SAC_SIDES; i--)
      free[i] = Math.min(free[i]!, free[i + SAC_SIDES]! + SHARPEST_ALONG)
    for (let i = first * SAC_SIDES; i < (last + 1) * SAC_SIDES; i++) share[i] = free[i]!
  }

  function even(first: number, last: number): void {
    for (let round = 0; round < ROUNDS; round++) {
      next.set(share)
      for (let r = first; r <= last; r++) {
        for (let k = 0; k < SAC_SIDES; k++) {
          const i = r * SAC_SIDES + k
          const a = r * SAC_SIDES + ((k + 1) % SAC_SIDES)
          const b = r * SAC_SIDES + ((k + SAC_SIDES - 1) % SAC_SIDES)
          const mean =
            (share[a]! + share[b]! + share[i - SAC_SIDES]! + share[i + SAC_SIDES]! + 2 * share[i]!) / 6
          next[i] = Math.min(free[i]!, mean)
        }
      }
      share.set(next)
    }
  }

  function place(first: number, last: number): void {
    const p = mesh.positions
    for (let i = first * SAC_SIDES; i < (last + 1) * SAC_SIDES; i++) {
      const r = (i / SAC_SIDES) | 0
      for (let e = 0; e < 3; e++) {
        const c = heart[r * 3 + e]! + drift.by[r]! * drift.to[e]!
        p[i * 3 + e] = c + (rest.positions[i * 3 + e]! + drift.corner[i]! * drift.to[e]! - c) * share[i]!
      }
    }
  }

  const { span, moved: note } = changes()

  function restore(): void {
    if (!moved) return
    mesh.positions.set(rest.positions)
    mesh.normals.set(rest.normals)
    share.fill(1)
    free.fill(1)
    drift.rest()
    sac.first = count
    sac.last = -1
    moved = false
  }

  function update(): boolean {
    const before = moved
    restore()
    let [first, last] = [count, -1]
    for (let r = Math.max(1, low); r <= Math.min(count - 2, high); r++) {
      if (!met(r)) continue
      first = Math.min(first, r)
      last = r
    }
    if (last < first) {
      note(0, 0)
      return before
    }
    drift.follow(first, last)
    for (let i = first * SAC_SIDES; i < (last + 1) * SAC_SIDES; i++) free[i] = trace(i)
    first = Math.max(1, first - ROUNDS)
    last = Math.min(count - 2, last + ROUNDS)
    stretch(first, last)
    even(first, last)
    place(first, last)
    ringNormals(rings, mesh.positions, mesh.normals, first - 1, last + 1)
    note((first - 1) * SAC_SIDES, (last + 2) * SAC_SIDES)
    sac.first = first
    sac.last = last
    moved = true
    return true
  }

  const sac: LiveSac = {
    mesh,
    span,
    rings,
    heart,
    share,
    drift,
    near: [low - ROUNDS, high + ROUNDS],
    first: count,
    last: -1,
    update,
  }
  return sac
}
