/** A mesh whose buffers are kept and refilled; only the first `vertexCount` and `indexCount` entries count. */
export interface LiveMesh {
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** RGBA a vertex, as in Mesh.masks. */
  readonly masks: Uint8Array
  readonly indices: Uint32Array
  vertexCount: number
  indexCount: number
}

export function liveMesh(vertices: number, triangles: number): LiveMesh {
  return {
    positions: new Float32Array(vertices * 3),
    normals: new Float32Array(vertices * 3),
    masks: new Uint8Array(vertices * 4),
    indices: new Uint32Array(triangles * 3),
    vertexCount: 0,
    indexCount: 0,
  }
}
