import { FLATTEST } from '../anatomy/canal.ts'
import type { Mesh } from '../shape/mesh.ts'
import { sample } from './grid.ts'
import type { LiveDisc } from './live-disc.ts'
import { sectionsOf, WIDEST } from './section.ts'
import { type Rings, ringNormals } from './tube-normals.ts'
import type { Walls } from './walls.ts'

/** Something that can be pushed about near one disc: the sac, a root, a strand of the cauda equina. */
export interface Strand {
  /** Kept buffers; positions and normals change, the rest is as built. */
  readonly mesh: Mesh
  /** Writes the pushed shape into the mesh. True when anything is different from last time. */
  update(): boolean
}

/** mm that a nerve keeps from tissue and from bone: its own sheath and a film of fat, and what the grids are unsharp by. */
export const SHEATH = 0.14
const SKIN = 0.12
/** mm round the tissue in which a strand is looked at at all. */
const NEAR = 6
/** Longest step along a ray, mm. */
const BOLD = 0.8
const ROUNDS = 14
/** Rounds at the end without smoothing: the middle of a ring comes free of tissue and wall alike. */
const LAST = 6

/** A copy of a mesh with position and normal buffers of its own. */
export function liveCopy(rest: Mesh): Mesh {
  return { ...rest, positions: Float32Array.from(rest.positions), normals: Float32Array.from(rest.normals) }
}

/**
 * A root from a tube mesh with rings of `sides` corners after `lead` vertices. Tissue pushes the middles of its rings aside and
 * outwards, walls hold them, and the strand bends evenly between. Where it is caught between both, every section fills what
 * is left: it is flat against tissue and wall and wider where it is free. A root whose upper part still swims in the sac is
 * first carried along with it (`swim`).
 */
export function createStrand(
  rest: Mesh,
  sides: number,
  lead: number,
  disc: LiveDisc,
  walls: Walls,
  swim?: Strand,
): Strand {
  const mesh = liveCopy(rest)
  const { grid, values } = disc
  const { centre, up, forward } = grid.space
  const count = Math.floor((rest.positions.length / 3 - 2 * lead) / sides)
  const rings: Rings = { sides, lead, count }
  const sections = sectionsOf(rings)
  const cx = new Float64Array(count * 3)
  const radius = new Float64Array(count)
  // Directions from a ring's middle to its corners, and along the strand.
  const ray = new Float64Array(count * sides * 3)
  const along = new Float64Array(count * 3)
  // How near to a wall each ring's middle and its corners may come: never nearer than they lie at rest.
  const clear = new Float64Array(count)
  const skin = new Float64Array(count).fill(SKIN)
  const out = new Float64Array(count * 3)
  const move = new Float64Array(count * 3)
  const next = new Float64Array(count * 3)
  const g = new Float64Array(3)
  let first = count
  let last = -1
  let moved = false

  function tissue(x: number, y: number, z: number): number {
    return at(values, x, y, z) - SHEATH
  }

  function at(field: Float32Array, x: number, y: number, z: number): number {
    const ry = y - centre[1]
    const rz = z - centre[2]
    return sample(grid, field, x, ry * up[1] + rz * up[2], ry * forward[1] + rz * forward[2], 99)
  }

  function wall(x: number, y: number, z: number): number {
    const ry = y - centre[1]
    const rz = z - centre[2]
    return walls(x, ry * up[1] + rz * up[2], ry * forward[1] + rz * forward[2])
  }

  /** Unit direction in which a distance grows, written to `g`. */
  function slope(field: (x: number, y: number, z: number) => number, x: number, y: number, z: number): void {
    const h = 0.5
    g[0] = field(x + h, y, z) - field(x - h, y, z)
    g[1] = field(x, y + h, z) - field(x, y - h, z)
    g[2] = field(x, y, z + h) - field(x, y, z - h)
    const l = Math.sqrt(g[0]! * g[0]! + g[1]! * g[1]! + g[2]! * g[2]!) || 1
    for (let e = 0; e < 3; e++) g[e] = g[e]! / l
  }

  const outwards = (x: number, y: number, z: number): number => at(grid.d, x, y, z)

  /** The strand before tissue pushes it: at rest, or carried along with the sac. */
  const base = swim ? swim.mesh : rest

  /** Middles, lengths and directions of the rings. */
  function measure(): void {
    cx.fill(0)
    radius.fill(0)
    for (let r = 0; r < count; r++) {
      for (let k = 0; k < sides; k++) {
        const o = (lead + r * sides + k) * 3
        for (let e = 0; e < 3; e++) cx[r * 3 + e] = cx[r * 3 + e]! + base.positions[o + e]! / sides
      }
      for (let k = 0; k < sides; k++) {
        const o = (lead + r * sides + k) * 3
        const i = r * sides + k
        const x = base.positions[o]! - cx[r * 3]!
        const y = base.positions[o + 1]! - cx[r * 3 + 1]!
        const z = base.positions[o + 2]! - cx[r * 3 + 2]!
        const l = Math.sqrt(x * x + y * y + z * z) || 1e-6
        sections.rest[i] = l
        radius[r] = radius[r]! + l / sides
        ray[i * 3] = x / l
        ray[i * 3 + 1] = y / l
        ray[i * 3 + 2] = z / l
      }
    }
  }

  function measureRest(): void {
    measure()
    for (let r = 0; r < count; r++) {
      const i = r * 3
      if (at(values, cx[i]!, cx[i + 1]!, cx[i + 2]!) < 50) {
        first = Math.min(first, r)
        last = Math.max(last, r)
      }
    }
    for (let r = 0; r < count; r++) {
      const a = Math.max(0, r - 2) * 3
      const b = Math.min(count - 1, r + 2) * 3
      const x = cx[b]! - cx[a]!
      const y = cx[b + 1]! - cx[a + 1]!
      const z = cx[b + 2]! - cx[a + 2]!
      const l = Math.sqrt(x * x + y * y + z * z) || 1
      along.set([x / l, y / l, z / l], r * 3)
    }
  }

  /** What a ring needs to know of the walls and directions at rest; asked when tissue first comes near, for bones are slow. */
  const known = new Uint8Array(count)
  function meet(r: number): void {
    if (known[r]) return
    known[r] = 1
    const i = r * 3
    clear[r] = Math.min(radius[r]! + SKIN, wall(cx[i]!, cx[i + 1]!, cx[i + 2]!))
    for (let k = 0; k < sides; k++) {
      const o = (lead + r * sides + k) * 3
      const v = wall(rest.positions[o]!, rest.positions[o + 1]!, rest.positions[o + 2]!)
      skin[r] = Math.min(skin[r]!, v - 0.05)
    }
    slope(outwards, cx[i]!, cx[i + 1]!, cx[i + 2]!)
    out.set(g, i)
  }

  /** Moves a ring by `step` in a direction, but never along the strand: it bends, it does not slide. */
  function aside(r: number, x: number, y: number, z: number, step: number): void {
    const i = r * 3
    const t = x * along[i]! + y * along[i + 1]! + z * along[i + 2]!
    const ox = x - t * along[i]!
    const oy = y - t * along[i + 1]!
    const oz = z - t * along[i + 2]!
    const l = Math.max(0.4, Math.sqrt(ox * ox + oy * oy + oz * oz))
    move[i] = move[i]! + (ox / l) * step
    move[i + 1] = move[i + 1]! + (oy / l) * step
    move[i + 2] = move[i + 2]! + (oz / l) * step
  }

  /**
   * How deep the corners of a ring, moved by the given mm, lie in tissue, with the way out there in `g`; 0 where none does. The
   * disc's values hold near its tissue only: the middle of a thick root may be too far away to feel a bulge.
   */
  function touch(r: number, mx: number, my: number, mz: number): number {
    let deep = 0
    let at = -1
    for (let o = (lead + r * sides) * 3; o < (lead + (r + 1) * sides) * 3; o += 3) {
      const v = -tissue(base.positions[o]! + mx, base.positions[o + 1]! + my, base.positions[o + 2]! + mz)
      if (v <= deep) continue
      deep = v
      at = o
    }
    if (at >= 0)
      slope(tissue, base.positions[at]! + mx, base.positions[at + 1]! + my, base.positions[at + 2]! + mz)
    return deep
  }

  /** Pushes a ring out of tissue and wall; `share` of its own thickness it must have free, `gain` of what lacks is given. */
  function pushRing(r: number, share: number, gain: number): void {
    const i = r * 3
    const x = cx[i]! + move[i]!
    const y = cx[i + 1]! + move[i + 1]!
    const z = cx[i + 2]! + move[i + 2]!
    const free = tissue(x, y, z)
    // Its corners tell how deep it lies: far from the tissue's surface, in the middle of a thick root, values are too small.
    const deep = share < 1 ? radius[r]! * share - free : touch(r, move[i]!, move[i + 1]!, move[i + 2]!)
    if (deep > 0 && free < radius[r]!) slope(tissue, x, y, z)
    if (deep > 0) {
      // The deeper it is caught, the more it goes straight out: the nearest way may lead into the wall, and its sleeve
      // and ligaments keep a root from slipping round the tissue to the side.
      const lean = 1.5 + 1.5 * Math.min(1, deep / radius[r]!)
      const [tx, ty, tz] = [g[0]!, g[1]!, g[2]!]
      aside(
        r,
        tx + lean * out[i]!,
        ty + lean * out[i + 1]!,
        tz + lean * out[i + 2]!,
        Math.min(1.2, gain * deep),
      )
    }
    const tight = Math.min(radius[r]! * share, clear[r]!) - wall(x, y, z)
    if (tight > 0) {
      slope(wall, x, y, z)
      aside(r, g[0]!, g[1]!, g[2]!, Math.min(1.2, gain * tight))
    }
  }

  /** Evens the bend out over the rings two before and two after: a nerve turns over centimetres. */
  function smooth(a: number, b: number): void {
    next.set(move)
    for (let r = Math.max(2, a); r <= Math.min(count - 3, b); r++) {
      for (let e = 0; e < 3; e++) {
        const i = r * 3 + e
        next[i] = 0.4 * move[i]! + 0.15 * (move[i - 3]! + move[i + 3]! + move[i - 6]! + move[i + 6]!)
      }
    }
    move.set(next)
  }

  /** How far each corner of a ring may reach before it meets tissue or wall. */
  function reach(r: number): void {
    const i = r * 3
    const x = cx[i]! + move[i]!
    const y = cx[i + 1]! + move[i + 1]!
    const z = cx[i + 2]! + move[i + 2]!
    const most = Math.min(tissue(x, y, z), wall(x, y, z) - skin[r]!)
    for (let k = 0; k < sides; k++) {
      const c = r * sides + k
      const end = sections.rest[c]! * WIDEST
      const [dx, dy, dz] = [ray[c * 3]!, ray[c * 3 + 1]!, ray[c * 3 + 2]!]
      const room = (l: number): number => {
        const [px, py, pz] = [x + dx * l, y + dy * l, z + dz * l]
        return Math.min(tissue(px, py, pz), wall(px, py, pz) - skin[r]!)
      }
      // Not too bold: far from the tissue the values only say that it is far.
      let l = Math.max(0, Math.min(0.9 * most, 0.5 * sections.rest[c]!))
      let low = 0
      while (true) {
        const v = room(l)
        if (v < 0.02) {
          for (let turn = 0; turn < 5 && v < 0; turn++) {
            const mid = (low + l) / 2
            if (room(mid) < 0) l = mid
            else low = mid
          }
          if (v < 0) l = low
          break
        }
        if (l >= end) break
        low = l
        l = Math.min(end, l + Math.min(BOLD, 0.9 * v))
      }
      sections.free[c] = l
    }
  }

  function place(a: number, b: number): void {
    const p = mesh.positions
    for (let r = a; r <= b; r++) {
      for (let k = 0; k < sides; k++) {
        const c = r * sides + k
        const o = (lead + c) * 3
        for (let e = 0; e < 3; e++)
          p[o + e] = cx[r * 3 + e]! + move[r * 3 + e]! + ray[c * 3 + e]! * sections.now[c]!
      }
    }
  }

  function restore(): void {
    mesh.positions.set(base.positions)
    mesh.normals.set(base.normals)
  }

  function update(): boolean {
    const carried = swim?.update() ?? false
    if (carried) measure()
    let a = count
    let b = -1
    let meets = false
    for (let r = first; r <= last; r++) {
      const i = r * 3
      const v = tissue(cx[i]!, cx[i + 1]!, cx[i + 2]!) - radius[r]!
      if (v > NEAR) continue
      if (!meets && touch(r, 0, 0, 0) > 0) meets = true
      a = Math.min(a, r)
      b = Math.max(b, r)
    }
    if (!meets) {
      if (moved || carried) restore()
      const changed = moved || carried
      moved = false
      return changed
    }
    if (moved || carried) restore()
    a = Math.max(first, a)
    b = Math.min(last, b)
    for (let r = a; r <= b; r++) meet(r)
    move.fill(0)
    for (let round = 0; round < ROUNDS; round++) {
      for (let r = a; r <= b; r++) pushRing(r, 1, 0.7)
      smooth(a, b)
    }
    for (let round = 0; round < 3; round++) smooth(a, b)
    for (let round = 0; round < LAST; round++) for (let r = a; r <= b; r++) pushRing(r, FLATTEST, 1)
    for (let r = a; r <= b; r++) reach(r)
    sections.settle(a, b)
    place(a, b)
    ringNormals(rings, mesh.positions, mesh.normals, a - 1, b + 1)
    moved = true
    return true
  }

  measureRest()
  return { mesh, update }
}
