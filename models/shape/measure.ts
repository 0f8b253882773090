import type { Mesh } from './mesh.ts'

type Shape = Pick<Mesh, 'positions' | 'indices'>

/** Enclosed volume, mm³; negative when the winding faces inwards. */
export function volume({ positions: p, indices }: Shape): number {
  let six = 0
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t]! * 3
    const b = indices[t + 1]! * 3
    const c = indices[t + 2]! * 3
    six +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) -
      p[a + 1]! * (p[b]! * p[c + 2]! - p[b + 2]! * p[c]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  }
  return six / 6
}

/** Surface area, mm². */
export function area({ positions: p, indices }: Shape): number {
  let sum = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3]
    const ux = p[b]! - p[a]!
    const uy = p[b + 1]! - p[a + 1]!
    const uz = p[b + 2]! - p[a + 2]!
    const vx = p[c]! - p[a]!
    const vy = p[c + 1]! - p[a + 1]!
    const vz = p[c + 2]! - p[a + 2]!
    const x = uy * vz - uz * vy
    const y = uz * vx - ux * vz
    const z = ux * vy - uy * vx
    sum += Math.sqrt(x * x + y * y + z * z) / 2
  }
  return sum
}

function edgesOf({ positions, indices }: Shape): Map<number, number> {
  const count = positions.length / 3
  const balance = new Map<number, number>()
  for (let t = 0; t < indices.length; t += 3) {
    for (let e = 0; e < 3; e++) {
      const from = indices[t + e]!
      const to = indices[t + ((e + 1) % 3)]!
      const key = Math.min(from, to) * count + Math.max(from, to)
      balance.set(key, (balance.get(key) ?? 0) + (from < to ? 1 : -1))
    }
  }
  return balance
}

/** Whether every edge is walked as often one way as the other: closed, and wound consistently. */
export function isWatertight(mesh: Shape): boolean {
  for (const balance of edgesOf(mesh).values()) if (balance !== 0) return false
  return mesh.indices.length > 0
}

/** Vertices - edges + triangles, over the vertices in use. */
export function eulerCharacteristic(mesh: Shape): number {
  return new Set(mesh.indices).size - edgesOf(mesh).size + mesh.indices.length / 3
}

/** The number of connected surfaces. */
export function componentCount({ positions, indices }: Shape): number {
  const parent = Int32Array.from({ length: positions.length / 3 }, (_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root]!
    while (parent[i] !== root) {
      const next = parent[i]!
      parent[i] = root
      i = next
    }
    return root
  }
  for (let t = 0; t < indices.length; t += 3) {
    parent[find(indices[t]!)] = find(indices[t + 1]!)
    parent[find(indices[t + 1]!)] = find(indices[t + 2]!)
  }
  return new Set(Array.from(new Set(indices), find)).size
}

/** Handles of a closed mesh: a vertebra has one, its canal. */
export function genus(mesh: Shape): number {
  return componentCount(mesh) - eulerCharacteristic(mesh) / 2
}
