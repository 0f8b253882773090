import {
  BufferAttribute,
  BufferGeometry,
  type Camera,
  type Intersection,
  Mesh,
  type Object3D,
  type Raycaster,
} from 'three'
import { warpLegPoint } from '../../models/motion/leg-warp.ts'
import { STANDING } from '../../models/motion/pose.ts'
import { warpPoint } from '../../models/motion/warp.ts'
import { spineCamera } from './cameras.ts'
import { legNow, legRests } from './leg-motion.ts'
import { spineNow, spineSerial } from './posture.tsx'

// Soft parts are bent in the vertex stage, where a ray does not reach. It is tested against a copy that is bent in the same way, made
// when it is first asked for after a move.

interface Copy {
  key: string
  readonly mesh: Mesh
}

const copies = new WeakMap<BufferGeometry, Copy>()

/** What the copy depends on: how back and leg are held in that picture, and the shape itself. */
function keyOf(geometry: BufferGeometry, camera: Camera): string {
  const { side, hip, knee } = legNow()
  const spine = camera === spineCamera && !spineNow().still ? spineSerial() : 'upright'
  const { version } = geometry.attributes.position as BufferAttribute
  return [spine, side, hip, knee, version].join()
}

/** The bent copy of a mesh in a picture; the mesh itself while all is at rest there. */
export function bentCopy(mesh: Mesh, camera: Camera): Mesh {
  const spine = camera === spineCamera ? spineNow() : STANDING
  if (spine.still && legRests()) return mesh
  const { geometry } = mesh
  const key = keyOf(geometry, camera)
  let copy = copies.get(geometry)
  if (!copy) {
    const bent = new BufferGeometry()
    bent.setAttribute(
      'position',
      new BufferAttribute(new Float32Array(geometry.attributes.position!.array.length), 3),
    )
    copy = { key: '', mesh: new Mesh(bent, mesh.material) }
    copies.set(geometry, copy)
  }
  const bent = copy.mesh.geometry
  if (copy.key !== key) {
    copy.key = key
    const leg = legNow()
    const from = geometry.attributes.position!.array
    const to = bent.attributes.position!.array as Float32Array
    for (let i = 0; i < from.length; i += 3) {
      const [x, y, z] = warpLegPoint(leg, warpPoint(spine, [from[i]!, from[i + 1]!, from[i + 2]!]))
      to[i] = x
      to[i + 1] = y
      to[i + 2] = z
    }
    bent.computeBoundingSphere()
  }
  bent.setIndex(geometry.getIndex())
  bent.setDrawRange(geometry.drawRange.start, geometry.drawRange.count)
  copy.mesh.material = mesh.material
  return copy.mesh
}

/** `raycast` of a mesh whose material bends: meets it where it is drawn. */
export function raycastBent(this: Mesh, raycaster: Raycaster, hits: Intersection[]): void {
  const copy = bentCopy(this, raycaster.camera)
  const found: Intersection[] = []
  Mesh.prototype.raycast.call(copy, raycaster, found)
  for (const hit of found) hits.push({ ...hit, object: this })
}

/** Makes the copies of all soft parts of the spine's picture before they are asked for. */
export function prepareCopies(scene: Object3D): void {
  scene.traverse((node) => {
    if (node.raycast === raycastBent && node.visible) bentCopy(node as Mesh, spineCamera)
  })
}
