/** A triangle mesh: positions and normals xyz a vertex (mm, unit), indices three a triangle, counter-clockwise from outside. */
export interface Mesh {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly indices: Uint32Array
  /** RGBA a vertex; what the channels mean depends on the part. */
  readonly masks?: Uint8Array
  /** Distance along a nerve from its start, mm a vertex. */
  readonly arc?: Float32Array
}

/** The same part of the other side: x negated, winding turned so that it still faces outwards. */
export function mirrorX(mesh: Mesh): Mesh {
  const positions = mesh.positions.map((value, i) => (i % 3 === 0 ? -value : value))
  const normals = mesh.normals.map((value, i) => (i % 3 === 0 ? -value : value))
  const indices = new Uint32Array(mesh.indices.length)
  for (let i = 0; i < indices.length; i += 3) {
    indices[i] = mesh.indices[i]!
    indices[i + 1] = mesh.indices[i + 2]!
    indices[i + 2] = mesh.indices[i + 1]!
  }
  return { ...mesh, positions, normals, indices }
}

/** Several meshes as one, unconnected. Masks or arcs are kept when every mesh has them. */
export function mergeMeshes(meshes: readonly Mesh[]): Mesh {
  const vertices = meshes.reduce((sum, mesh) => sum + mesh.positions.length / 3, 0)
  const positions = new Float32Array(vertices * 3)
  const normals = new Float32Array(vertices * 3)
  const indices = new Uint32Array(meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0))
  const masks = meshes.every((mesh) => mesh.masks) ? new Uint8Array(vertices * 4) : undefined
  const arc = meshes.every((mesh) => mesh.arc) ? new Float32Array(vertices) : undefined
  let firstVertex = 0
  let firstIndex = 0
  for (const mesh of meshes) {
    positions.set(mesh.positions, firstVertex * 3)
    normals.set(mesh.normals, firstVertex * 3)
    for (let i = 0; i < mesh.indices.length; i++) indices[firstIndex + i] = mesh.indices[i]! + firstVertex
    if (masks) masks.set(mesh.masks!, firstVertex * 4)
    if (arc) arc.set(mesh.arc!, firstVertex)
    firstVertex += mesh.positions.length / 3
    firstIndex += mesh.indices.length
  }
  return { positions, normals, indices, ...(masks && { masks }), ...(arc && { arc }) }
}
