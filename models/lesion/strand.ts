import type { Mesh } from '../shape/mesh.ts'
import { sample } from './grid.ts'
import type { LiveDisc } from './live-disc.ts'

/** A tube of rings that can be pushed about near one disc: a root, a strand of the cauda equina. */
export interface Strand {
  /** Kept buffers; positions and normals change, the rest is as built. */
  readonly mesh: Mesh
  /** Writes the pushed shape into the mesh. True when anything is different from last time. */
  update(): boolean
}

/** mm that a nerve keeps from the tissue: its own sheath and a film of fat; inside the sac the dura as well. */
export const SHEATH = 0.1
export const DURA = 0.45
/** Least half thickness of a squeezed nerve, as a share of its own. */
const SQUEEZE = 0.55
const ROUNDS = 12
/** Rounds of smoothing at the end: single vertices, not the whole strand, give way to what is left. */
const EASE = 3

/**
 * A strand from a tube mesh with rings of `sides` corners after `lead` vertices. Its rings are pushed out of the disc's
 * tissue, smoothed along the strand and stopped by bone; then single vertices are flattened against what they meet. It writes `into` given buffers (already at
 * rest) or its own.
 */
export function createStrand(
  rest: Mesh,
  sides: number,
  lead: number,
  disc: LiveDisc,
  film: number,
  into?: Pick<Mesh, 'positions' | 'normals'>,
): Strand {
  const mesh: Mesh = {
    ...rest,
    positions: into?.positions ?? Float32Array.from(rest.positions),
    normals: into?.normals ?? Float32Array.from(rest.normals),
  }
  const { grid, values } = disc
  const { centre, up, forward } = grid.space
  const total = Math.floor((rest.positions.length / 3 - 2 * lead) / sides)
  const cx = new Float64Array(total * 3)
  const radius = new Float64Array(total)
  // How near to bone each ring's middle may come: squeezed, but never nearer than it lies at rest.
  const clear = new Float64Array(total)
  // And how deep its corners already lie in the simplified bone.
  const sunk = new Float64Array(total)
  let first = total
  let last = -1
  for (let r = 0; r < total; r++) {
    for (let k = 0; k < sides; k++) {
      const o = (lead + r * sides + k) * 3
      for (let e = 0; e < 3; e++) cx[r * 3 + e] = cx[r * 3 + e]! + rest.positions[o + e]! / sides
    }
    const o = (lead + r * sides) * 3
    let sum = 0
    for (let e = 0; e < 3; e++) sum += (rest.positions[o + e]! - cx[r * 3 + e]!) ** 2
    radius[r] = Math.sqrt(sum)
    const free = at(grid.bone, cx[r * 3]!, cx[r * 3 + 1]!, cx[r * 3 + 2]!)
    clear[r] = Math.min(radius[r]! * SQUEEZE, free)
    sunk[r] = Math.min(0, free - radius[r]!)
    if (at(values, cx[r * 3]!, cx[r * 3 + 1]!, cx[r * 3 + 2]!) < 50) {
      first = Math.min(first, r)
      last = Math.max(last, r)
    }
  }
  // Direction of the strand at each ring.
  const along = new Float64Array(total * 3)
  for (let r = 0; r < total; r++) {
    const a = Math.max(0, r - 2) * 3
    const b = Math.min(total - 1, r + 2) * 3
    const x = cx[b]! - cx[a]!
    const y = cx[b + 1]! - cx[a + 1]!
    const z = cx[b + 2]! - cx[a + 2]!
    const l = Math.sqrt(x * x + y * y + z * z) || 1
    along.set([x / l, y / l, z / l], r * 3)
  }
  const move = new Float64Array(total * 3)
  const next = new Float64Array(total * 3)
  const dents = new Float32Array(rest.positions.length)
  const spread = new Float32Array(rest.positions.length)
  const g = new Float64Array(3)
  let moved = false

  function at(field: Float32Array, x: number, y: number, z: number): number {
    const ry = y - centre[1]
    const rz = z - centre[2]
    return sample(grid, field, x, ry * up[1] + rz * up[2], ry * forward[1] + rz * forward[2], 99)
  }

  /** Unit direction in which a field grows. */
  function slope(field: Float32Array, x: number, y: number, z: number): void {
    const h = 0.5
    g[0] = at(field, x + h, y, z) - at(field, x - h, y, z)
    g[1] = at(field, x, y + h, z) - at(field, x, y - h, z)
    g[2] = at(field, x, y, z + h) - at(field, x, y, z - h)
    const l = Math.sqrt(g[0]! * g[0]! + g[1]! * g[1]! + g[2]! * g[2]!) || 1
    g[0] = g[0]! / l
    g[1] = g[1]! / l
    g[2] = g[2]! / l
  }

  function meets(): boolean {
    for (let r = first; r <= last; r++) {
      const i = r * 3
      if (at(values, cx[i]!, cx[i + 1]!, cx[i + 2]!) < radius[r]! + film) return true
    }
    return false
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

  function pushRing(r: number): void {
    const i = r * 3
    const x = cx[i]! + move[i]!
    const y = cx[i + 1]! + move[i + 1]!
    const z = cx[i + 2]! + move[i + 2]!
    const need = radius[r]! + film - at(values, x, y, z)
    if (need > 0) {
      slope(values, x, y, z)
      const tx = g[0]!
      const ty = g[1]!
      const tz = g[2]!
      // Deep in the tissue the nearest way out may lead into the wall: lean outwards, away from it.
      slope(grid.d, x, y, z)
      aside(r, tx + g[0]!, ty + g[1]!, tz + g[2]!, Math.min(1.2, 0.8 * need))
    }
    const px = cx[i]! + move[i]!
    const py = cx[i + 1]! + move[i + 1]!
    const pz = cx[i + 2]! + move[i + 2]!
    const wall = clear[r]! - at(grid.bone, px, py, pz)
    if (wall > 0) {
      slope(grid.bone, px, py, pz)
      aside(r, g[0]!, g[1]!, g[2]!, Math.min(1.2, wall))
    }
  }

  /** Evens the bend out over the rings two before and two after: a nerve turns over centimetres. */
  function smooth(): void {
    next.set(move)
    for (let r = Math.max(2, first); r <= Math.min(total - 3, last); r++) {
      for (let e = 0; e < 3; e++) {
        const i = r * 3 + e
        next[i] = 0.4 * move[i]! + 0.15 * (move[i - 3]! + move[i + 3]! + move[i - 6]! + move[i + 6]!)
      }
    }
    move.set(next)
  }

  /** Moves one corner out of tissue and bone, and notes by how much. */
  function dent(o: number, r: number): void {
    const i = r * 3
    const x0 = rest.positions[o]! + move[i]!
    const y0 = rest.positions[o + 1]! + move[i + 1]!
    const z0 = rest.positions[o + 2]! + move[i + 2]!
    let x = x0
    let y = y0
    let z = z0
    for (let turn = 0; turn < 2; turn++) {
      for (let which = 0; which < 2; which++) {
        const field = which === 0 ? values : grid.bone
        const short = (which === 0 ? film : sunk[r]!) - at(field, x, y, z)
        if (short <= 0) continue
        slope(field, x, y, z)
        const step = Math.min(1.5, short)
        x += g[0]! * step
        y += g[1]! * step
        z += g[2]! * step
      }
    }
    dents[o] = x - x0
    dents[o + 1] = y - y0
    dents[o + 2] = z - z0
  }

  /** Spreads the dents over their neighbours, so that a squeezed nerve is flat and not crumpled. */
  function spreadDents(): void {
    spread.set(dents)
    for (let r = Math.max(1, first); r <= Math.min(total - 2, last); r++) {
      for (let k = 0; k < sides; k++) {
        const o = (lead + r * sides + k) * 3
        const a = (lead + r * sides + ((k + 1) % sides)) * 3
        const b = (lead + r * sides + ((k + sides - 1) % sides)) * 3
        for (let e = 0; e < 3; e++) {
          const round = dents[a + e]! + dents[b + e]!
          const line = dents[o + e + sides * 3]! + dents[o + e - sides * 3]!
          spread[o + e] = 0.4 * dents[o + e]! + 0.15 * (round + line)
        }
      }
    }
    dents.set(spread)
  }

  /** What the spreading has pressed back into the tissue comes out of it again: here the nerve lies flat on it. */
  function surface(o: number): void {
    const p = mesh.positions
    for (let turn = 0; turn < 3; turn++) {
      const v = at(values, p[o]!, p[o + 1]!, p[o + 2]!)
      if (v >= 0) return
      slope(values, p[o]!, p[o + 1]!, p[o + 2]!)
      for (let e = 0; e < 3; e++) p[o + e] = p[o + e]! + g[e]! * Math.min(1, film - v)
    }
  }

  function place(): void {
    const p = mesh.positions
    dents.fill(0)
    for (let r = first; r <= last; r++) {
      const i = r * 3
      if (Math.abs(move[i]!) + Math.abs(move[i + 1]!) + Math.abs(move[i + 2]!) < 1e-3) continue
      for (let k = 0; k < sides; k++) dent((lead + r * sides + k) * 3, r)
    }
    for (let turn = 0; turn < 3; turn++) spreadDents()
    for (let r = first; r <= last; r++) {
      for (let k = 0; k < sides; k++) {
        const o = (lead + r * sides + k) * 3
        for (let e = 0; e < 3; e++) p[o + e] = rest.positions[o + e]! + move[r * 3 + e]! + dents[o + e]!
        surface(o)
      }
    }
  }

  /** Normals from the neighbours along and round the tube. */
  function shade(): void {
    const p = mesh.positions
    const n = mesh.normals
    for (let r = Math.max(1, first); r <= Math.min(total - 2, last); r++) {
      for (let k = 0; k < sides; k++) {
        const o = (lead + r * sides + k) * 3
        const a = (lead + r * sides + ((k + 1) % sides)) * 3
        const b = (lead + r * sides + ((k + sides - 1) % sides)) * 3
        const c = o + sides * 3
        const d = o - sides * 3
        const ux = p[a]! - p[b]!
        const uy = p[a + 1]! - p[b + 1]!
        const uz = p[a + 2]! - p[b + 2]!
        const vx = p[c]! - p[d]!
        const vy = p[c + 1]! - p[d + 1]!
        const vz = p[c + 2]! - p[d + 2]!
        const nx = uy * vz - uz * vy
        const ny = uz * vx - ux * vz
        const nz = ux * vy - uy * vx
        const l = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
        n[o] = nx / l
        n[o + 1] = ny / l
        n[o + 2] = nz / l
      }
    }
  }

  function update(): boolean {
    if (last < first) return false
    if (!meets()) {
      if (!moved) return false
      mesh.positions.set(rest.positions)
      mesh.normals.set(rest.normals)
      moved = false
      return true
    }
    move.fill(0)
    for (let round = 0; round < ROUNDS; round++) {
      for (let r = first; r <= last; r++) pushRing(r)
      smooth()
      smooth()
    }
    for (let round = 0; round < EASE; round++) smooth()
    place()
    shade()
    moved = true
    return true
  }

  return { mesh, update }
}
