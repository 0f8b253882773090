/** A repeatable number in -1..1 for a lattice point. */
function lattice(i: number, j: number, k: number, seed: number): number {
  let h =
    (Math.imul(i, 374761393) ^
      Math.imul(j, 668265263) ^
      Math.imul(k, 2147483647) ^
      Math.imul(seed, 1274126177)) |
    0
  h = Math.imul(h ^ (h >>> 13), 1103515245)
  h = Math.imul(h ^ (h >>> 16), 461845907)
  return ((h ^ (h >>> 15)) >>> 0) / 2147483648 - 1
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t
}

/** Smooth noise in about -1..1 that changes over one unit; deterministic. */
export function noise(x: number, y: number, z: number, seed: number): number {
  const i = Math.floor(x)
  const j = Math.floor(y)
  const k = Math.floor(z)
  const fx = x - i
  const fy = y - j
  const fz = z - k
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
  const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
  const w = fz * fz * fz * (fz * (fz * 6 - 15) + 10)
  const low = mix(
    mix(lattice(i, j, k, seed), lattice(i + 1, j, k, seed), u),
    mix(lattice(i, j + 1, k, seed), lattice(i + 1, j + 1, k, seed), u),
    v,
  )
  const high = mix(
    mix(lattice(i, j, k + 1, seed), lattice(i + 1, j, k + 1, seed), u),
    mix(lattice(i, j + 1, k + 1, seed), lattice(i + 1, j + 1, k + 1, seed), u),
    v,
  )
  return mix(low, high, w)
}
