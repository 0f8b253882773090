import { isPartId, type PartId } from '../domain/parts.ts'
import type { Surface } from './surface.ts'

/** What a file needs of its decoder (EXT_meshopt_compression); both builds of meshoptimizer's have it. */
export interface BufferDecoder {
  decodeGltfBuffer(
    target: Uint8Array,
    count: number,
    size: number,
    source: Uint8Array,
    mode: string,
    filter?: string,
  ): void
}

interface Packed {
  readonly buffer: number
  readonly byteOffset?: number
  readonly byteLength: number
  readonly byteStride: number
  readonly count: number
  readonly mode: string
  readonly filter?: string
}

interface Gltf {
  readonly nodes: readonly {
    readonly name?: string
    readonly mesh?: number
    readonly matrix?: readonly number[]
    readonly translation?: readonly [number, number, number]
    readonly scale?: readonly [number, number, number]
    readonly rotation?: readonly number[]
    readonly children?: readonly number[]
  }[]
  readonly meshes: readonly {
    readonly primitives: readonly {
      readonly attributes: Readonly<Record<string, number>>
      readonly indices?: number
    }[]
  }[]
  readonly accessors: readonly {
    readonly bufferView: number
    readonly byteOffset?: number
    readonly componentType: number
    readonly count: number
    readonly normalized?: boolean
  }[]
  readonly bufferViews: readonly {
    readonly byteOffset?: number
    readonly byteLength: number
    readonly byteStride?: number
    readonly extensions?: { readonly EXT_meshopt_compression?: Packed }
  }[]
  readonly scenes: readonly { readonly nodes: readonly number[] }[]
}

const JSON_CHUNK = 0x4e4f534a
const BINARY_CHUNK = 0x004e4942

function chunks(bytes: Uint8Array): { gltf: Gltf; binary: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== 0x46546c67) throw new Error('not a GLB file')
  let gltf: Gltf | undefined
  let binary = new Uint8Array(0)
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at, true)
    const kind = view.getUint32(at + 4, true)
    const chunk = bytes.subarray(at + 8, at + 8 + length)
    if (kind === JSON_CHUNK) gltf = JSON.parse(new TextDecoder().decode(chunk)) as Gltf
    if (kind === BINARY_CHUNK) binary = Uint8Array.from(chunk)
    at += 8 + length
  }
  if (!gltf) throw new Error('a GLB file without its description')
  return { gltf, binary }
}

/** Column-major 4 x 4. None of our nodes is turned except by a matrix. */
function matrixOf(node: Gltf['nodes'][number]): number[] {
  if (node.matrix) return [...node.matrix]
  if (node.rotation) throw new Error(`${node.name} is turned by a quaternion, which no file of ours does`)
  const [sx, sy, sz] = node.scale ?? [1, 1, 1]
  const [tx, ty, tz] = node.translation ?? [0, 0, 0]
  return [sx, 0, 0, 0, 0, sy, 0, 0, 0, 0, sz, 0, tx, ty, tz, 1]
}

function times(a: readonly number[], b: readonly number[]): number[] {
  const out = new Array<number>(16).fill(0)
  for (let c = 0; c < 4; c++)
    for (let r = 0; r < 4; r++)
      for (let k = 0; k < 4; k++) out[c * 4 + r] = out[c * 4 + r]! + a[k * 4 + r]! * b[c * 4 + k]!
  return out
}

const READ: Readonly<
  Record<number, { readonly size: number; readonly most: number; get(view: DataView, at: number): number }>
> = {
  5120: { size: 1, most: 127, get: (v, at) => v.getInt8(at) },
  5121: { size: 1, most: 255, get: (v, at) => v.getUint8(at) },
  5122: { size: 2, most: 32767, get: (v, at) => v.getInt16(at, true) },
  5123: { size: 2, most: 65535, get: (v, at) => v.getUint16(at, true) },
  5125: { size: 4, most: 1, get: (v, at) => v.getUint32(at, true) },
  5126: { size: 4, most: 1, get: (v, at) => v.getFloat32(at, true) },
}

/**
 * The surfaces of one of the model's GLB files, in mm and in the patient's frame. It needs neither WebGL nor a document. Throws
 * when the file is not one of ours.
 */
export function readGlb(file: ArrayBuffer | Uint8Array, decoder: BufferDecoder): Map<PartId, Surface> {
  const { gltf, binary } = chunks(file instanceof Uint8Array ? file : new Uint8Array(file))
  const unpacked = new Map<number, Uint8Array>()

  function viewBytes(index: number): Uint8Array {
    const known = unpacked.get(index)
    if (known) return known
    const view = gltf.bufferViews[index]!
    const packed = view.extensions?.EXT_meshopt_compression
    let out: Uint8Array
    if (packed) {
      const from = packed.byteOffset ?? 0
      out = new Uint8Array(packed.count * packed.byteStride)
      const source = binary.subarray(from, from + packed.byteLength)
      decoder.decodeGltfBuffer(out, packed.count, packed.byteStride, source, packed.mode, packed.filter)
    } else {
      const from = view.byteOffset ?? 0
      out = binary.subarray(from, from + view.byteLength)
    }
    unpacked.set(index, out)
    return out
  }

  function numbers(index: number, width: number): Float64Array {
    const accessor = gltf.accessors[index]!
    const { size, most, get } = READ[accessor.componentType]!
    const bytesOf = viewBytes(accessor.bufferView)
    const stride = gltf.bufferViews[accessor.bufferView]!.byteStride ?? size * width
    const view = new DataView(bytesOf.buffer, bytesOf.byteOffset, bytesOf.byteLength)
    const by = accessor.normalized ? 1 / most : 1
    const out = new Float64Array(accessor.count * width)
    for (let i = 0; i < accessor.count; i++) {
      const at = (accessor.byteOffset ?? 0) + i * stride
      for (let k = 0; k < width; k++) out[i * width + k] = get(view, at + k * size) * by
    }
    return out
  }

  const surfaces = new Map<PartId, Surface>()

  function walk(index: number, above: readonly number[]): void {
    const node = gltf.nodes[index]!
    const m = times(above, matrixOf(node))
    for (const child of node.children ?? []) walk(child, m)
    const primitive = node.mesh === undefined ? undefined : gltf.meshes[node.mesh]?.primitives[0]
    if (!primitive || primitive.indices === undefined || !node.name || !isPartId(node.name)) return
    const local = numbers(primitive.attributes.POSITION!, 3)
    const positions = new Float32Array(local.length)
    for (let i = 0; i < local.length; i += 3) {
      for (let k = 0; k < 3; k++) {
        positions[i + k] =
          m[k]! * local[i]! + m[4 + k]! * local[i + 1]! + m[8 + k]! * local[i + 2]! + m[12 + k]!
      }
    }
    const indices = Uint32Array.from(numbers(primitive.indices, 1))
    // A mirrored part faces inwards until its triangles are turned.
    if (m[0]! < 0) {
      for (let t = 0; t < indices.length; t += 3) {
        const second = indices[t + 1]!
        indices[t + 1] = indices[t + 2]!
        indices[t + 2] = second
      }
    }
    surfaces.set(node.name, { positions, indices })
  }

  const upright = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
  for (const scene of gltf.scenes) for (const node of scene.nodes) walk(node, upright)
  return surfaces
}
