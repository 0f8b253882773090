import { Document, type mat4, NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { meshopt } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import type { PartId } from '../../src/domain/parts.ts'
import type { Mesh } from '../shape/mesh.ts'

/** A part as it goes into a file; a paired part is stored once and mirrored by its node. */
export interface Piece {
  readonly id: PartId
  readonly mesh: Mesh
  /** The same part on the other side, drawn from the same mesh with x negated. */
  readonly mirror?: PartId
}

/** `_ARC` counts in this part of a millimetre, so that 2 m fit 16 bits. */
export const ARC_STEPS_PER_MM = 32

/** Masks keep 64 of their 256 steps: between vertices they are blended, and coarser ones take fewer bytes. */
const MASK_STEP = 4

const MIRROR_X: mat4 = [-1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]

/** Writes the pieces as one meshopt-compressed GLB; a node is named by its part id. Positions in mm. */
export async function toGlb(pieces: readonly Piece[], generator: string): Promise<Uint8Array> {
  await MeshoptEncoder.ready
  const document = new Document()
  document.getRoot().getAsset().generator = generator
  const buffer = document.createBuffer()
  const scene = document.createScene('korsrygg')
  for (const { id, mesh, mirror } of pieces) {
    const accessor = (
      type: 'SCALAR' | 'VEC3' | 'VEC4',
      array: Float32Array | Uint8Array | Uint16Array | Uint32Array,
    ) => document.createAccessor().setType(type).setArray(array).setBuffer(buffer)
    const primitive = document
      .createPrimitive()
      .setIndices(accessor('SCALAR', mesh.indices))
      .setAttribute('POSITION', accessor('VEC3', mesh.positions))
      .setAttribute('NORMAL', accessor('VEC3', mesh.normals))
    if (mesh.masks) {
      const steps = mesh.masks.map((mask) => Math.min(255, Math.round(mask / MASK_STEP) * MASK_STEP))
      primitive.setAttribute('_MASK', accessor('VEC4', steps).setNormalized(true))
    }
    if (mesh.arc) {
      const steps = Uint16Array.from(mesh.arc, (mm) => Math.round(mm * ARC_STEPS_PER_MM))
      primitive.setAttribute('_ARC', accessor('SCALAR', steps))
    }
    const shared = document.createMesh(id).addPrimitive(primitive)
    scene.addChild(document.createNode(id).setMesh(shared))
    if (mirror) scene.addChild(document.createNode(mirror).setMesh(shared).setMatrix(MIRROR_X))
  }
  await document.transform(
    meshopt({
      encoder: MeshoptEncoder,
      level: 'high',
      quantizePosition: 13,
      quantizeNormal: 8,
      quantizeGeneric: 16,
    }),
  )
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
  return io.writeBinary(document)
}
