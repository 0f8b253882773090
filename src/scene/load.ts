import { MeshoptDecoder } from 'meshopt-decoder-reference'
import {
  BufferAttribute,
  BufferGeometry,
  type InterleavedBufferAttribute,
  type Mesh,
  type Object3D,
} from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import bodyUrl from '../../models/body.glb?url'
import ligamentsUrl from '../../models/ligaments.glb?url'
import spineUrl from '../../models/spine.glb?url'
import smallSpineUrl from '../../models/spine-small.glb?url'
import { isPartId, type PartId } from '../domain/parts.ts'

/** One geometry a part, in mm and in the patient's frame, with its node transform already applied. */
export type Parts = ReadonlyMap<PartId, BufferGeometry>

/** `_ARC` counts in 1/32 mm (models/build/glb.ts). */
const ARC_MM = 1 / 32

/** A telephone, upright or lying: it gets the close-up with about a third of the triangles. */
const SMALL_SCREEN = '(max-width: 599px), (max-height: 499px)'

type Source = BufferAttribute | InterleavedBufferAttribute

function plain(source: Source, width: number, scale = 1): Float32Array {
  const out = new Float32Array(source.count * width)
  for (let i = 0; i < source.count; i++) {
    for (let k = 0; k < width; k++) out[i * width + k] = source.getComponent(i, k) * scale
  }
  return out
}

/** What the materials read where a part carries no masks: lit from everywhere, flat, neither cartilage nor spongy. */
function openMasks(count: number): Uint8Array {
  return new Uint8Array(count * 4).map((_, i) => [255, 128, 0, 0][i % 4]!)
}

/** A mesh's geometry without quantisation, interleaving, transform or mirrored winding. */
function bake(mesh: Mesh): BufferGeometry {
  const { position, normal, _mask, _arc } = mesh.geometry.attributes
  const baked = new BufferGeometry()
  baked.setAttribute('position', new BufferAttribute(plain(position as Source, 3), 3))
  baked.setAttribute('normal', new BufferAttribute(plain(normal as Source, 3), 3))
  const masks = _mask ? Uint8Array.from(plain(_mask as Source, 4, 255)) : openMasks(position!.count)
  baked.setAttribute('mask', new BufferAttribute(masks, 4, true))
  if (_arc) baked.setAttribute('arc', new BufferAttribute(plain(_arc as Source, 1, ARC_MM), 1))
  const index = Uint32Array.from(mesh.geometry.getIndex()!.array)
  if (mesh.matrixWorld.determinant() < 0) {
    for (let i = 0; i < index.length; i += 3) {
      const second = index[i + 1]!
      index[i + 1] = index[i + 2]!
      index[i + 2] = second
    }
  }
  baked.setIndex(new BufferAttribute(index, 1))
  baked.applyMatrix4(mesh.matrixWorld)
  return baked
}

function collect(root: Object3D): Parts {
  const parts = new Map<PartId, BufferGeometry>()
  root.updateMatrixWorld(true)
  root.traverse((node) => {
    if ('isMesh' in node && isPartId(node.name)) parts.set(node.name, bake(node as Mesh))
  })
  return parts
}

/** A later attempt asks anew, past whatever answered the one before it. */
async function load(url: string, attempt: number): Promise<Parts> {
  const loader = new GLTFLoader()
  loader.setMeshoptDecoder(MeshoptDecoder)
  const { scene } = await loader.loadAsync(attempt > 0 ? `${url}?attempt=${attempt}` : url)
  return collect(scene)
}

/** The lumbar spine close up: vertebrae, sacrum, discs, sac and roots. Rejects when the file does not arrive or parse. */
export function loadSpine(attempt: number): Promise<Parts> {
  return load(matchMedia(SMALL_SCREEN).matches ? smallSpineUrl : spineUrl, attempt)
}

/** The whole lower body, drawn coarser: spine, pelvis, legs, skin and leg nerves. Rejects like `loadSpine`. */
export function loadBody(attempt: number): Promise<Parts> {
  return load(bodyUrl, attempt)
}

/** The ligaments of the spine, a file of their own that is fetched when they are first shown. Rejects like `loadSpine`. */
export function loadLigaments(attempt: number): Promise<Parts> {
  return load(ligamentsUrl, attempt)
}
