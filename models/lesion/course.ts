import type { Mesh } from '../shape/mesh.ts'
import { type Around, slope } from './around.ts'
import type { Rings } from './tube-normals.ts'

/** mm that a nerve keeps from bone: a film of fat, and what the grid of the walls is unsharp by. */
const SKIN = 0.12

/** The rings of a strand as middles and rays; three numbers a ring or a corner, mm. */
export interface Course {
  readonly rings: Rings
  /** The strand before tissue pushes it: at rest, or carried along with the sac. */
  readonly base: Mesh
  readonly cx: Float64Array
  readonly radius: Float64Array
  /** Unit directions from a ring's middle to its corners, and along the strand. */
  readonly ray: Float64Array
  readonly along: Float64Array
  /** How near to a wall each ring's middle and its corners may come: never nearer than they lie at rest. */
  readonly clear: Float64Array
  readonly skin: Float64Array
  /** Unit direction away from the disc. */
  readonly out: Float64Array
  /** How far each ring's middle is pushed. */
  readonly move: Float64Array
  /** Middles, lengths (to `lengths`, a corner) and directions of the rings of `base` as it is now. */
  measure(lengths: Float64Array): void
  /** What a ring needs to know of walls and directions at rest; asked when tissue first comes near, for bones are slow. */
  meet(r: number): void
}

export function createCourse(rest: Mesh, base: Mesh, rings: Rings, { wall, outwards }: Around): Course {
  const { sides, lead, count } = rings
  const cx = new Float64Array(count * 3)
  const radius = new Float64Array(count)
  const ray = new Float64Array(count * sides * 3)
  const along = new Float64Array(count * 3)
  const clear = new Float64Array(count)
  const skin = new Float64Array(count).fill(SKIN)
  const out = new Float64Array(count * 3)
  const known = new Uint8Array(count)
  const g = new Float64Array(3)
  const home = new Float64Array(count * 3)

  /** Middles, lengths and directions of the rings. */
  function measure(lengths: Float64Array): void {
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
        lengths[i] = l
        radius[r] = radius[r]! + l / sides
        ray[i * 3] = x / l
        ray[i * 3 + 1] = y / l
        ray[i * 3 + 2] = z / l
      }
    }
  }

  for (let r = 0; r < count; r++) {
    for (let o = (lead + r * sides) * 3; o < (lead + (r + 1) * sides) * 3; o++) {
      const i = r * 3 + (o % 3)
      home[i] = home[i]! + rest.positions[o]! / sides
    }
  }
  for (let r = 0; r < count; r++) {
    const a = Math.max(0, r - 2) * 3
    const b = Math.min(count - 1, r + 2) * 3
    const x = home[b]! - home[a]!
    const y = home[b + 1]! - home[a + 1]!
    const z = home[b + 2]! - home[a + 2]!
    const l = Math.sqrt(x * x + y * y + z * z) || 1
    along.set([x / l, y / l, z / l], r * 3)
  }

  function meet(r: number): void {
    if (known[r]) return
    known[r] = 1
    const [x, y, z] = [home[r * 3]!, home[r * 3 + 1]!, home[r * 3 + 2]!]
    clear[r] = wall(x, y, z)
    for (let o = (lead + r * sides) * 3; o < (lead + (r + 1) * sides) * 3; o += 3) {
      const v = wall(rest.positions[o]!, rest.positions[o + 1]!, rest.positions[o + 2]!)
      skin[r] = Math.min(skin[r]!, v - 0.05)
    }
    slope(outwards, x, y, z, g)
    out.set(g, r * 3)
  }

  return {
    rings,
    base,
    cx,
    radius,
    ray,
    along,
    clear,
    skin,
    out,
    move: new Float64Array(count * 3),
    measure,
    meet,
  }
}
