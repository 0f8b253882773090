import type { Field } from './field.ts'
import type { Mesh } from './mesh.ts'

/** How far away something still takes light, mm, and the pitch of the grid that stands in for the field (assumed). */
const REACH = 13
const PITCH = 2
/** Distances at which a ray asks how near the bone is, mm: close steps near the surface, where the shade is decided. */
const STEPS = [1.4, 2.5, 4.2, 6.6, 9.6] as const
/** A ray is a cone: it is half shaded where the bone comes nearer than this share of the way gone. */
const CONE = 0.42
const RAYS = 64

/** Directions spread evenly over the sphere: the same for every vertex, so that neighbours cannot differ by chance. */
const DIRECTIONS = Array.from({ length: RAYS }, (_, i) => {
  const y = 1 - (2 * i + 1) / RAYS
  const r = Math.sqrt(1 - y * y)
  const turn = i * Math.PI * (3 - Math.sqrt(5))
  return [r * Math.cos(turn), y, r * Math.sin(turn)] as const
})

/** The field on a grid filled where it is asked for: trilinear between, some 50 times cheaper than a bone's own. */
function cached(field: Field, positions: Float32Array): Field {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < positions.length; i++) {
    min[i % 3] = Math.min(min[i % 3]!, positions[i]!)
    max[i % 3] = Math.max(max[i % 3]!, positions[i]!)
  }
  const [ox, oy, oz] = min.map((v) => v - REACH - PITCH) as [number, number, number]
  const [nx, ny, nz] = max.map((v, k) => Math.ceil((v - min[k]! + 2 * (REACH + PITCH)) / PITCH) + 2) as [
    number,
    number,
    number,
  ]
  // NaN: not asked for yet.
  const values = new Float32Array(nx * ny * nz).fill(Number.NaN)
  const fill = (at: number): number => {
    const i = at % nx
    const j = Math.floor(at / nx) % ny
    const k = Math.floor(at / (nx * ny))
    const v = field(ox + i * PITCH, oy + j * PITCH, oz + k * PITCH)
    values[at] = v
    return v
  }
  const sheet = nx * ny
  return (x, y, z) => {
    const gx = (x - ox) / PITCH
    const gy = (y - oy) / PITCH
    const gz = (z - oz) / PITCH
    const i = Math.floor(gx)
    const j = Math.floor(gy)
    const k = Math.floor(gz)
    let sum = 0
    for (let corner = 0; corner < 8; corner++) {
      const a = corner & 1
      const b = (corner >> 1) & 1
      const c = corner >> 2
      const at = (k + c) * sheet + (j + b) * nx + i + a
      const v = values[at]!
      const share = (a ? gx - i : 1 - gx + i) * (b ? gy - j : 1 - gy + j) * (c ? gz - k : 1 - gz + k)
      sum += share * (Number.isNaN(v) ? fill(at) : v)
    }
    return sum
  }
}

/**
 * How much of the sky each vertex sees, 0 (none) to 1 (all): rays over its hemisphere through `around`, which is the part
 * together with whatever else may shade it. Things further off than 13 mm take no light.
 */
export function openness(mesh: Mesh, around: Field): Float32Array {
  const { positions: p, normals: n } = mesh
  const near = cached(around, p)
  const out = new Float32Array(p.length / 3)
  for (let v = 0; v < out.length; v++) {
    const [x, y, z] = [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!]
    const [nx, ny, nz] = [n[v * 3]!, n[v * 3 + 1]!, n[v * 3 + 2]!]
    let light = 0
    let whole = 0
    for (const [dx, dy, dz] of DIRECTIONS) {
      const weight = dx * nx + dy * ny + dz * nz
      if (weight <= 0.05) continue
      let shade = 0
      for (const t of STEPS) {
        const room = near(x + dx * t, y + dy * t, z + dz * t) / (CONE * t)
        if (room >= 1) continue
        // Grazing rays run close to their own surface for a while: there, only what closes in on them counts.
        const fair = Math.min(1, weight / CONE)
        const hidden = (1 - Math.max(-1, room / fair)) / 2
        shade = Math.max(shade, Math.min(1, hidden) * (1 - (t / REACH) ** 2))
      }
      light += weight * (1 - shade)
      whole += weight
    }
    out[v] = whole > 0 ? light / whole : 1
  }
  return out
}

/** Each value replaced by the mean of itself and its neighbours', `rounds` times. */
export function blur(mesh: Mesh, values: Float32Array, rounds: number): Float32Array {
  let now = values
  for (let round = 0; round < rounds; round++) {
    const sum = now.slice()
    const count = new Float32Array(now.length).fill(1)
    for (let t = 0; t < mesh.indices.length; t += 3) {
      for (let e = 0; e < 3; e++) {
        // Each edge has two triangles and is walked both ways: one way here is enough for every neighbour once.
        const a = mesh.indices[t + e]!
        const b = mesh.indices[t + ((e + 1) % 3)]!
        sum[a] = sum[a]! + now[b]!
        count[a] = count[a]! + 1
      }
    }
    for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! / count[i]!
    now = sum
  }
  return now
}

/** Mean curvature at each vertex in 1/mm: positive on ridges, negative in hollows, 1/r on a ball of radius r. */
export function curvature(mesh: Mesh): Float32Array {
  const { positions: p, normals: n, indices } = mesh
  const sum = new Float32Array(p.length / 3)
  const count = new Float32Array(sum.length)
  for (let t = 0; t < indices.length; t += 3) {
    for (let e = 0; e < 3; e++) {
      const a = indices[t + e]!
      const b = indices[t + ((e + 1) % 3)]!
      let bend = 0
      let square = 0
      for (let k = 0; k < 3; k++) {
        const d = p[b * 3 + k]! - p[a * 3 + k]!
        bend += (n[b * 3 + k]! - n[a * 3 + k]!) * d
        square += d * d
      }
      if (square < 1e-8) continue
      sum[a] = sum[a]! + bend / square
      count[a] = count[a]! + 1
    }
  }
  for (let i = 0; i < sum.length; i++) sum[i] = count[i]! > 0 ? sum[i]! / count[i]! : 0
  return sum
}

/** How strongly a place is cartilage, or spongy: 0 to 1 at a point with its normal. */
export type Mark = (x: number, y: number, z: number, nx: number, ny: number, nz: number) => number

/** A ridge of this radius, mm, is as white as it gets; assumed. */
const KEEN = 3
const BYTE = (v: number): number => Math.round(255 * Math.min(1, Math.max(0, v)))

/** A bone's RGBA masks: occlusion (255 open), curvature (128 flat, above it a ridge), cartilage, spongy. */
export function boneMasks(mesh: Mesh, around: Field, cartilage: Mark, spongy: Mark): Uint8Array {
  const open = blur(mesh, openness(mesh, around), 1)
  const bend = blur(mesh, curvature(mesh), 3)
  const masks = new Uint8Array(open.length * 4)
  const { positions: p, normals: n } = mesh
  for (let v = 0; v < open.length; v++) {
    const i = v * 3
    const here = [p[i]!, p[i + 1]!, p[i + 2]!, n[i]!, n[i + 1]!, n[i + 2]!] as const
    masks[v * 4] = BYTE(open[v]!)
    masks[v * 4 + 1] = BYTE(0.5 + 0.5 * Math.tanh(bend[v]! * KEEN))
    masks[v * 4 + 2] = BYTE(cartilage(...here))
    masks[v * 4 + 3] = BYTE(spongy(...here))
  }
  return masks
}
