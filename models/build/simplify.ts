import { MeshoptSimplifier } from 'meshoptimizer'
import type { Mesh } from '../shape/mesh.ts'

/** How much a unit of normal or mask difference weighs against a unit of relative distance (assumed, tried by eye). */
const NORMAL_WEIGHT = 0.6
const MASK_WEIGHT = 0.25

/**
 * The mesh with about `triangles` triangles. Kept vertices keep their own normals and masks, which come from the field,
 * so shading stays finer than the mesh. Call after `MeshoptSimplifier.ready`.
 */
export function simplify(mesh: Mesh, triangles: number): Mesh {
  if (mesh.indices.length / 3 <= triangles) return mesh
  const count = mesh.positions.length / 3
  const stride = 3 + (mesh.masks ? 4 : 0)
  const attributes = new Float32Array(count * stride)
  for (let i = 0; i < count; i++) {
    attributes.set(mesh.normals.subarray(i * 3, i * 3 + 3), i * stride)
    if (mesh.masks) for (let k = 0; k < 4; k++) attributes[i * stride + 3 + k] = mesh.masks[i * 4 + k]! / 255
  }
  const weights = [...Array(3).fill(NORMAL_WEIGHT), ...Array(stride - 3).fill(MASK_WEIGHT)] as number[]
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    mesh.positions,
    3,
    attributes,
    stride,
    weights,
    null,
    triangles * 3,
    1,
  )
  return compact(mesh, indices)
}

/** Drops the vertices that no triangle uses any more. */
function compact(mesh: Mesh, indices: Uint32Array): Mesh {
  const next = new Int32Array(mesh.positions.length / 3).fill(-1)
  const kept: number[] = []
  const renumbered = indices.map((old) => {
    if (next[old]! < 0) next[old] = kept.push(old) - 1
    return next[old]!
  })
  const pick = <T extends Float32Array | Uint8Array>(source: T, width: number, target: T): T => {
    kept.forEach((old, i) => {
      target.set(source.subarray(old * width, old * width + width), i * width)
    })
    return target
  }
  return {
    positions: pick(mesh.positions, 3, new Float32Array(kept.length * 3)),
    normals: pick(mesh.normals, 3, new Float32Array(kept.length * 3)),
    indices: renumbered,
    ...(mesh.masks && { masks: pick(mesh.masks, 4, new Uint8Array(kept.length * 4)) }),
    ...(mesh.arc && { arc: pick(mesh.arc, 1, new Float32Array(kept.length)) }),
  }
}
