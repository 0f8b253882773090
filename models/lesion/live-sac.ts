import { dura, SAC_SIDES } from '../anatomy/dura.ts'
import type { Mesh } from '../shape/mesh.ts'
import { sample } from './grid.ts'
import type { LiveDisc } from './live-disc.ts'
import type { Strand } from './strand.ts'

/** mm kept between tissue and sac, and the least depth a squeezed sac keeps in front of its back wall. */
const FILM = 0.12
const KEEP = 1.6

/**
 * The dural sac, dented from the front by the tissue of one disc. Every vertex gives way straight back, its neighbours
 * follow a little, and the front never passes the back wall.
 */
export function createLiveSac(disc: LiveDisc): Strand {
  const rest = dura()
  const mesh: Mesh = {
    ...rest,
    positions: Float32Array.from(rest.positions),
    normals: Float32Array.from(rest.normals),
  }
  const { grid, values } = disc
  const { centre, up, forward } = grid.space
  const rings = (rest.positions.length / 3 - 2) / SAC_SIDES
  const give = new Float64Array(rings * SAC_SIDES)
  const need = new Float64Array(rings * SAC_SIDES)
  const next = new Float64Array(rings * SAC_SIDES)
  const most = new Float64Array(rings * SAC_SIDES)
  let first = rings
  let last = -1
  let moved = false

  function at(x: number, y: number, z: number): number {
    const ry = y - centre[1]
    const rz = z - centre[2]
    return sample(grid, values, x, ry * up[1] + rz * up[2], ry * forward[1] + rz * forward[2], 99)
  }

  for (let r = 0; r < rings; r++) {
    for (let k = 0; k < SAC_SIDES; k++) {
      const o = (r * SAC_SIDES + k) * 3
      if (at(rest.positions[o]!, rest.positions[o + 1]!, rest.positions[o + 2]!) < 50) {
        first = Math.min(first, r)
        last = Math.max(last, r)
      }
      // Opposite vertex across the sac from front to back: the same x.
      const q = (r * SAC_SIDES + ((SAC_SIDES - k) % SAC_SIDES)) * 3
      const dy = rest.positions[o + 1]! - rest.positions[q + 1]!
      const dz = rest.positions[o + 2]! - rest.positions[q + 2]!
      const ahead = dy * forward[1] + dz * forward[2]
      // The front may come up to the back wall; the sides are carried along a little.
      most[r * SAC_SIDES + k] = ahead > 0 ? Math.max(3.2, ahead - KEEP) : 1.2
    }
  }

  function measure(): boolean {
    let any = false
    need.fill(0)
    for (let r = first; r <= last; r++) {
      for (let k = 0; k < SAC_SIDES; k++) {
        const i = r * SAC_SIDES + k
        const x = rest.positions[i * 3]!
        let y = rest.positions[i * 3 + 1]!
        let z = rest.positions[i * 3 + 2]!
        let gone = 0
        for (let turn = 0; turn < 12; turn++) {
          const v = at(x, y, z)
          if (v >= FILM || gone >= most[i]!) break
          const step = Math.min(most[i]! - gone, Math.max(0.15, FILM - v))
          gone += step
          y -= forward[1] * step
          z -= forward[2] * step
        }
        need[i] = gone
        if (gone > 0) any = true
      }
    }
    return any
  }

  /** Spreads the dent: a membrane under pressure bends over a few mm, it has no steps. */
  function spread(): void {
    give.set(need)
    for (let round = 0; round < 8; round++) {
      next.set(give)
      for (let r = Math.max(1, first); r <= Math.min(rings - 2, last); r++) {
        for (let k = 0; k < SAC_SIDES; k++) {
          const i = r * SAC_SIDES + k
          const a = r * SAC_SIDES + ((k + 1) % SAC_SIDES)
          const b = r * SAC_SIDES + ((k + SAC_SIDES - 1) % SAC_SIDES)
          const mean = (give[a]! + give[b]! + give[i - SAC_SIDES]! + give[i + SAC_SIDES]! + 2 * give[i]!) / 6
          next[i] = Math.min(most[i]!, Math.max(need[i]!, mean))
        }
      }
      give.set(next)
    }
  }

  function place(): void {
    const p = mesh.positions
    for (let r = first; r <= last; r++) {
      for (let k = 0; k < SAC_SIDES; k++) {
        const i = r * SAC_SIDES + k
        p[i * 3 + 1] = rest.positions[i * 3 + 1]! - forward[1] * give[i]!
        p[i * 3 + 2] = rest.positions[i * 3 + 2]! - forward[2] * give[i]!
      }
    }
  }

  function shade(): void {
    const p = mesh.positions
    const n = mesh.normals
    for (let r = Math.max(1, first); r <= Math.min(rings - 2, last); r++) {
      for (let k = 0; k < SAC_SIDES; k++) {
        const o = (r * SAC_SIDES + k) * 3
        const a = (r * SAC_SIDES + ((k + 1) % SAC_SIDES)) * 3
        const b = (r * SAC_SIDES + ((k + SAC_SIDES - 1) % SAC_SIDES)) * 3
        const c = o + SAC_SIDES * 3
        const d = o - SAC_SIDES * 3
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
    if (!measure()) {
      if (!moved) return false
      mesh.positions.set(rest.positions)
      mesh.normals.set(rest.normals)
      moved = false
      return true
    }
    spread()
    place()
    shade()
    moved = true
    return true
  }

  return { mesh, update }
}
