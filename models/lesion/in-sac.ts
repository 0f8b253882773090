import type { Mesh } from '../shape/mesh.ts'
import type { LiveSac } from './live-sac.ts'
import { changes } from './span.ts'
import { liveCopy, type Strand } from './strand.ts'
import { type Rings, ringNormals } from './tube-normals.ts'

/** mm beyond the last ring of the sac that has any say. */
const NONE = -1
/** Share of the way between two rings by which a corner may lie before or beyond both. */
const GAP = 0.5

/**
 * A strand that swims in the sac: each of its corners keeps its place between the sac's heart and its wall, so that it gives
 * way with the wall, never leaves the sac and never meets the tissue. `into` are buffers already at rest.
 */
export function createInSac(
  rest: Mesh,
  rings: Rings,
  sac: LiveSac,
  into?: Pick<Mesh, 'positions' | 'normals'>,
): Strand {
  const mesh: Mesh = into ? { ...rest, ...into } : liveCopy(rest)
  const { sides, lead, count } = rings
  const n = sides * count
  // Of every corner: the sac's ring above it, how far down to the next, the corner of that ring clockwise of it, how far on to the
  // next, and its distance from the heart as a share of the wall's.
  const ring = new Int32Array(n).fill(NONE)
  const down = new Float32Array(n)
  const corner = new Int32Array(n)
  const on = new Float32Array(n)
  const depth = new Float32Array(n)
  const { span, moved: note } = changes()
  let moved = false

  locate(rest, rings, sac, { ring, down, corner, on, depth })

  /** First and last ring of the strand that lie beside dented rings of the sac. */
  function beside(): [number, number] {
    let [a, b] = [count, -1]
    for (let r = 0; r < count; r++) {
      const at = ring[r * sides]!
      if (at === NONE || at < sac.first - 1 || at > sac.last + 1) continue
      a = Math.min(a, r)
      b = r
    }
    return [a, b]
  }

  function update(): boolean {
    const [a, b] = beside()
    if (b < a && !moved) return false
    if (moved) {
      mesh.positions.set(rest.positions)
      mesh.normals.set(rest.normals)
    }
    moved = b >= a
    const end = b + 2 > count ? rest.positions.length / 3 : lead + Math.min(count, b + 2) * sides
    note(a === 0 ? 0 : Math.max(0, lead + (a - 1) * sides), moved ? end : 0)
    if (!moved) return true
    const { share, heart, drift } = sac
    const around = sac.rings.sides
    for (let i = a * sides; i < (b + 1) * sides; i++) {
      const r = ring[i]!
      if (r === NONE) continue
      const k = corner[i]!
      const k1 = (k + 1) % around
      const u = on[i]!
      const v = down[i]!
      const [a0, a1] = [share[r * around + k]!, share[r * around + k1]!]
      const [b0, b1] = [share[(r + 1) * around + k]!, share[(r + 1) * around + k1]!]
      const even = (a0 * (1 - u) + a1 * u) * (1 - v) + (b0 * (1 - u) + b1 * u) * v
      // The wall between four corners is not quite what lies evenly between them: what it holds keeps to the deeper side.
      const left = (even + Math.min(a0, a1, b0, b1)) / 2
      const carried = drift.by[r]! * (1 - v) + drift.by[r + 1]! * v
      if (left > 0.9999 && carried === 0) continue
      const [d0, d1] = [drift.corner[r * around + k]!, drift.corner[r * around + k1]!]
      const [e0, e1] = [drift.corner[(r + 1) * around + k]!, drift.corner[(r + 1) * around + k1]!]
      const wall = (d0 * (1 - u) + d1 * u) * (1 - v) + (e0 * (1 - u) + e1 * u) * v
      // As far as heart and wall have gone, by its place between them.
      const back = carried + (wall - carried) * left * Math.min(1, depth[i]!)
      // Outside the wall, where a root has left the sac, it moves as far as the wall beside it.
      const gone = (left - 1) * Math.min(1, 1 / depth[i]!)
      const o = (lead + i) * 3
      for (let e = 0; e < 3; e++) {
        const c = heart[r * 3 + e]! * (1 - v) + heart[(r + 1) * 3 + e]! * v
        mesh.positions[o + e] =
          rest.positions[o + e]! + (rest.positions[o + e]! - c) * gone + back * drift.to[e]!
      }
    }
    if (a === 0) carry(0, lead, 0)
    if (b === count - 1) carry(lead + n, rest.positions.length / 3, count - 1)
    ringNormals(rings, mesh.positions, mesh.normals, a - 1, b + 1)
    return true
  }

  /** Takes the rounded end from vertex `from` to `to` along with the ring next to it. */
  function carry(from: number, to: number, r: number): void {
    for (let e = 0; e < 3; e++) {
      let gone = 0
      for (let o = (lead + r * sides) * 3 + e; o < (lead + (r + 1) * sides) * 3; o += 3)
        gone += (mesh.positions[o]! - rest.positions[o]!) / sides
      for (let o = from * 3 + e; o < to * 3; o += 3) mesh.positions[o] = rest.positions[o]! + gone
    }
  }

  return { mesh, span, update }
}

interface Places {
  readonly ring: Int32Array
  readonly down: Float32Array
  readonly corner: Int32Array
  readonly on: Float32Array
  readonly depth: Float32Array
}

/** Finds every corner of a strand between the heart and the wall of the resting sac. */
function locate(rest: Mesh, { sides, lead, count }: Rings, sac: LiveSac, out: Places): void {
  const { heart, rings } = sac
  const wall = sac.mesh.positions
  let r = 0
  for (let i = 0; i < sides * count; i++) {
    const o = (lead + i) * 3
    const [x, y, z] = [rest.positions[o]!, rest.positions[o + 1]!, rest.positions[o + 2]!]
    /** How far below a ring's plane the corner lies, against the way to the next ring. */
    const below = (q: number): number => {
      const ty = heart[q * 3 + 4]! - heart[q * 3 + 1]!
      const tz = heart[q * 3 + 5]! - heart[q * 3 + 2]!
      return ((y - heart[q * 3 + 1]!) * ty + (z - heart[q * 3 + 2]!) * tz) / (ty * ty + tz * tz)
    }
    while (r > 0 && below(r) < 0) r--
    while (r < rings.count - 2 && below(r) > 1) r++
    // Where the sac bends, planes part in front of the hearts: a corner between two belongs to the nearer one.
    const at = below(r)
    if (at < -GAP || at > 1 + GAP || r < sac.near[0] || r > sac.near[1]) continue
    const v = Math.min(1, Math.max(0, at))
    out.ring[i] = r
    out.down[i] = v
    const hy = heart[r * 3 + 1]! * (1 - v) + heart[r * 3 + 4]! * v
    const hz = heart[r * 3 + 2]! * (1 - v) + heart[r * 3 + 5]! * v
    place(wall, rings, r, v, [hy, hz], [x, y - hy, z - hz], out, i)
  }
}

/** Writes down where a direction from the heart meets the wall between two rings. */
function place(
  wall: Float32Array,
  { sides }: Rings,
  r: number,
  v: number,
  [hy, hz]: [number, number],
  [x, y, z]: [number, number, number],
  out: Places,
  i: number,
): void {
  // Forward in the section: from its back corner to its front corner.
  const front = (r * sides + sides / 4) * 3
  const back = (r * sides + (3 * sides) / 4) * 3
  const l = Math.sqrt((wall[front + 1]! - wall[back + 1]!) ** 2 + (wall[front + 2]! - wall[back + 2]!) ** 2)
  const fy = (wall[front + 1]! - wall[back + 1]!) / l
  const fz = (wall[front + 2]! - wall[back + 2]!) / l
  const ahead = y * fy + z * fz
  const at = (k: number, e: number): number =>
    wall[(r * sides + k) * 3 + e]! * (1 - v) + wall[((r + 1) * sides + k) * 3 + e]! * v
  // The corner clockwise of the direction: the last one that it lies to the left of, looking from the heart.
  let [px, pf] = [at(sides - 1, 0), (at(sides - 1, 1) - hy) * fy + (at(sides - 1, 2) - hz) * fz]
  for (let k = 0; k < sides; k++) {
    const qx = at(k, 0)
    const qf = (at(k, 1) - hy) * fy + (at(k, 2) - hz) * fz
    const left = px * ahead - pf * x
    const right = x * qf - ahead * qx
    if (left >= 0 && right > 0) {
      const u = left / (left + right)
      out.corner[i] = (k + sides - 1) % sides
      out.on[i] = u
      const reach = Math.sqrt((px + (qx - px) * u) ** 2 + (pf + (qf - pf) * u) ** 2)
      out.depth[i] = Math.max(1e-3, Math.sqrt(x * x + ahead * ahead) / reach)
      return
    }
    px = qx
    pf = qf
  }
}
