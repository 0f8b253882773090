// Unevenness that repeats every 32 cells: one table made once, because a hash for every pixel costs more than all the rest.

const N = 32
const MASK = N - 1

function table(seed: number): Float32Array {
  let state = seed
  const out = new Float32Array(N * N * N)
  for (let i = 0; i < out.length; i++) {
    // Numerical Recipes' quick generator; its upper bits are even enough for a texture.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    out[i] = state / 2147483648 - 1
  }
  return out
}

const VALUES = table(20261)

/** Smooth unevenness, -1 to 1, over cells of one unit. */
export function grain(x: number, y: number, z: number): number {
  const fx = Math.floor(x)
  const fy = Math.floor(y)
  const fz = Math.floor(z)
  let u = x - fx
  let v = y - fy
  let w = z - fz
  u = u * u * (3 - 2 * u)
  v = v * v * (3 - 2 * v)
  w = w * w * (3 - 2 * w)
  const x0 = fx & MASK
  const x1 = (fx + 1) & MASK
  const y0 = (fy & MASK) * N
  const y1 = ((fy + 1) & MASK) * N
  const z0 = (fz & MASK) * N * N
  const z1 = ((fz + 1) & MASK) * N * N
  const a = VALUES[z0 + y0 + x0]! + (VALUES[z0 + y0 + x1]! - VALUES[z0 + y0 + x0]!) * u
  const b = VALUES[z0 + y1 + x0]! + (VALUES[z0 + y1 + x1]! - VALUES[z0 + y1 + x0]!) * u
  const c = VALUES[z1 + y0 + x0]! + (VALUES[z1 + y0 + x1]! - VALUES[z1 + y0 + x0]!) * u
  const d = VALUES[z1 + y1 + x0]! + (VALUES[z1 + y1 + x1]! - VALUES[z1 + y1 + x0]!) * u
  const low = a + (b - a) * v
  return low + (c + (d - c) * v - low) * w
}

/** What a point is nearest to among scattered seeds: distance to the nearest and to the second, and a number of its own, 0 to 1. */
export interface Cell {
  first: number
  second: number
  own: number
  /** Where the nearest seed lies from here. */
  away: [number, number, number]
}

/** Scattered cells about one unit wide. */
export function cellAt(x: number, y: number, z: number, out: Cell): void {
  const fx = Math.floor(x)
  const fy = Math.floor(y)
  const fz = Math.floor(z)
  out.first = out.second = 9
  for (let c = -1; c <= 1; c++) {
    for (let b = -1; b <= 1; b++) {
      for (let a = -1; a <= 1; a++) {
        const i = (((fz + c) & MASK) * N + ((fy + b) & MASK)) * N + ((fx + a) & MASK)
        const dx = fx + a + 0.5 + 0.36 * VALUES[i]! - x
        const dy = fy + b + 0.5 + 0.36 * VALUES[(i + 7919) % VALUES.length]! - y
        const dz = fz + c + 0.5 + 0.36 * VALUES[(i + 3001) % VALUES.length]! - z
        const d = dx * dx + dy * dy + dz * dz
        if (d < out.first) {
          out.second = out.first
          out.first = d
          out.away[0] = dx
          out.away[1] = dy
          out.away[2] = dz
          out.own = (VALUES[(i + 173) % VALUES.length]! + 1) / 2
        } else if (d < out.second) out.second = d
      }
    }
  }
  out.first = Math.sqrt(out.first)
  out.second = Math.sqrt(out.second)
}

/** 0 below `from`, 1 above `to`, level at both ends. */
export function ramp(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
