import { resolve } from 'node:path'
import { NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import type { Surface } from './bvh.ts'

/** A part as it is stored: a welded surface in the world frame, mm, with the masks of its vertices where it has any. */
export interface StoredPart extends Surface {
  /** RGBA a vertex, 0 to 255. */
  readonly masks?: Float64Array
  /** Distance along a nerve from its start, mm a vertex. */
  readonly arc?: Float64Array
}

/** `_ARC` counts in this part of a millimetre (written by models/build). */
const ARC_STEPS_PER_MM = 32

/** Every part of one GLB file by its node name, decoded and stood where the node puts it; a mirrored part faces outwards. */
export async function readParts(file: string): Promise<Map<string, StoredPart>> {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const document = await io.read(resolve(file))
  const parts = new Map<string, StoredPart>()
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0]
    const position = primitive?.getAttribute('POSITION')
    const index = primitive?.getIndices()
    if (!primitive || !position || !index) continue
    const m = node.getWorldMatrix()
    const count = position.getCount()
    const positions = new Float64Array(count * 3)
    const p: number[] = []
    for (let i = 0; i < count; i++) {
      position.getElement(i, p)
      for (let k = 0; k < 3; k++) {
        positions[i * 3 + k] = m[k]! * p[0]! + m[4 + k]! * p[1]! + m[8 + k]! * p[2]! + m[12 + k]!
      }
    }
    const indices = Uint32Array.from(index.getArray()!)
    if (m[0]! < 0) {
      for (let t = 0; t < indices.length; t += 3) {
        const second = indices[t + 1]!
        indices[t + 1] = indices[t + 2]!
        indices[t + 2] = second
      }
    }
    const mask = primitive.getAttribute('_MASK')
    const arc = primitive.getAttribute('_ARC')
    parts.set(node.getName(), {
      positions,
      indices,
      ...(mask && { masks: elements(mask.getCount(), 4, (i, out) => mask.getElement(i, out), 255) }),
      ...(arc && {
        arc: elements(arc.getCount(), 1, (i, out) => arc.getElement(i, out), 1 / ARC_STEPS_PER_MM),
      }),
    })
  }
  return parts
}

function elements(
  count: number,
  width: number,
  read: (i: number, out: number[]) => void,
  by: number,
): Float64Array {
  const out = new Float64Array(count * width)
  const element: number[] = []
  for (let i = 0; i < count; i++) {
    read(i, element)
    for (let k = 0; k < width; k++) out[i * width + k] = element[k]! * by
  }
  return out
}
