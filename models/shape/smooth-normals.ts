import type { Mesh } from './mesh.ts'

/**
 * The mesh with every normal mixed with its neighbours', `rounds` times: hides the small facets of fields that are made
 * of many straight pieces. Positions stay.
 */
export function smoothNormals(mesh: Mesh, rounds: number): Mesh {
  const { indices } = mesh
  let normals = mesh.normals
  for (let round = 0; round < rounds; round++) {
    const sum = Float32Array.from(normals)
    for (let i = 0; i < indices.length; i += 3) {
      for (let k = 0; k < 3; k++) {
        const to = 3 * indices[i + k]!
        const from = 3 * indices[i + ((k + 1) % 3)]!
        for (let d = 0; d < 3; d++) sum[to + d] = sum[to + d]! + normals[from + d]!
      }
    }
    for (let v = 0; v < sum.length; v += 3) {
      const l = Math.sqrt(sum[v]! ** 2 + sum[v + 1]! ** 2 + sum[v + 2]! ** 2) || 1
      for (let d = 0; d < 3; d++) sum[v + d] = sum[v + d]! / l
    }
    normals = sum
  }
  return { ...mesh, normals }
}
