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
/**
 * A push at one ring carries its neighbours along on a bell this many rings wide to each side, round after round: first the long
 * sweep of a nerve that turns over centimetres, then what is still caught. A sum of bells has no kinks.
 */
const SWEEP = [16, 14, 12, 10, 9, 8, 7, 6] as const
const SETTLE = [7, 6, 5, 5, 4, 4, 3, 3] as const

/** Most that one push moves a ring, mm, and how much faster than 1 mm a mm a distance may change. */
const MOST = 1.2
const STEEPEST = 1.5
/** Rings beside those near the tissue that are looked at. */
const BESIDE = 10
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
export function createStrand(rest: Mesh, rings: Rings, disc: LiveDisc, walls: Walls, swim?: Strand): Strand {
  const mesh = liveCopy(rest)
  const { grid, values } = disc
  const { centre, up, forward } = grid.space
  const { sides, lead, count } = rings
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
  // How far the middle of each ring may still be carried before tissue or wall need be asked again, mm.
  const budget = new Float64Array(count)
  let bell: Float64Array = bellOf(1)
  let moveFirst = count
  let moveLast = -1
  // Middle of the ring that is looked at.
  let [mx, my, mz] = [0, 0, 0]
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
    moveFirst = Math.min(moveFirst, a)
    moveLast = Math.max(moveLast, b)
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
      slope(tissue, base.positions[at]! + mx, base.positions[at + 1]! + my, base.positions[at + 2]! + mz)
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
    const clearance = share < 1 ? free - radius[r]! * share : touch(r, mx, my, mz)
    if (clearance < 0) {
      if (free < radius[r]!) slope(tissue, x, y, z)
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
    const beside = wall(x, y, z) - Math.min(radius[r]! * share, clear[r]!)
    if (beside < 0) {
      slope(wall, x, y, z)
      aside(r, g[0]!, g[1]!, g[2]!, Math.min(MOST, -gain * beside))
    }
    budget[r] = Math.min(clearance, beside) / STEEPEST
  }

  /** Pushes the rings from a to b once, from one end or the other, so that neither end has its way. */
  function pushAll(a: number, b: number, round: number, share: number, gain: number): void {
    for (let k = a; k <= b; k++) pushRing(round % 2 === 0 ? k : a + b - k, share, gain)
  }

  /** mm that a point `l` out along the ray `c` from the middle of its ring has to tissue and wall. */
  function room(c: number, skin: number, l: number): number {
    const px = mx + ray[c * 3]! * l
    const py = my + ray[c * 3 + 1]! * l
    const pz = mz + ray[c * 3 + 2]! * l
    return Math.min(tissue(px, py, pz), wall(px, py, pz) - skin)
  }

  /** How far out along a ray a corner gets, at most to `end`, when `sure` mm of it are known to be free. */
  function trace(c: number, skin: number, sure: number, end: number): number {
    let l = sure
    let low = 0
    while (true) {
      const v = room(c, skin, l)
      if (v < 0.02) {
        for (let turn = 0; turn < 5 && v < 0; turn++) {
          const mid = (low + l) / 2
          if (room(c, skin, mid) < 0) l = mid
          else low = mid
        }
        return v < 0 ? low : l
      }
      if (l >= end) return l
      low = l
      l = Math.min(end, l + Math.min(BOLD, 0.9 * v))
    }
  }

  /** How far each corner of a ring may reach before it meets tissue or wall. */
  function reach(r: number): void {
    const i = r * 3
    mx = cx[i]! + move[i]!
    my = cx[i + 1]! + move[i + 1]!
    mz = cx[i + 2]! + move[i + 2]!
    const away = tissue(mx, my, mz)
    const most = Math.min(away, wall(mx, my, mz) - skin[r]!)
    // Where no tissue comes near, nothing makes a section wider.
    const alone = away > radius[r]! * WIDEST + 1
    for (let c = r * sides; c < (r + 1) * sides; c++) {
      const end = sections.rest[c]! * (alone ? 1 : WIDEST)
      if (alone && (most > 1.3 * end || room(c, skin[r]!, end) > 0.02)) sections.free[c] = end
      else {
        // Not too bold: far from the tissue the values only say that it is far.
        const sure = Math.max(0, Math.min(0.9 * most, 0.5 * sections.rest[c]!))
        sections.free[c] = trace(c, skin[r]!, sure, end)
      }
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
      if (!meets && touch(r, 0, 0, 0) < 0) meets = true
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
    // Walls hold what is carried along, too.
    a = Math.max(first, a - BESIDE)
    b = Math.min(last, b + BESIDE)
    for (let r = a; r <= b; r++) meet(r)
    move.fill(0)
    budget.fill(0)
    moveFirst = count
    moveLast = -1
    SWEEP.forEach((wide, round) => {
      bell = bellOf(wide)
      pushAll(a, b, round, 1, 0.5)
    })
    SETTLE.forEach((wide, round) => {
      bell = bellOf(wide)
      pushAll(a, b, round, FLATTEST, 0.8)
    })
    const [from, to] = [Math.min(a, moveFirst), Math.max(b, moveLast)]
    for (let r = a; r <= b; r++) reach(r)
    sections.settle(a, b)
    place(from, to)
    ringNormals(rings, mesh.positions, mesh.normals, from - 1, to + 1)
    moved = true
    return true
  }

  measureRest()
  return { mesh, update }
}
