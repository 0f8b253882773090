import { BufferAttribute, type BufferGeometry, Vector4 } from 'three'
import { BONE_LANDMARK } from '../../models/morphometry/skeleton.ts'
import { SPINE_POSE } from '../../models/morphometry/thoracic.ts'
import { VERTEBRAE } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'
import { CUT_BONE, cutFace, INSIDE } from './cut-face.ts'

type Triple = readonly [x: number, y: number, z: number]

/** How far behind the back wall the window into the canal begins, mm: enough to leave a stub of each pedicle (assumed). */
const BEHIND_WALL = 3

function plane(forward: Triple, wall: Triple): Vector4 {
  const at = forward[0] * wall[0] + forward[1] * wall[1] + forward[2] * wall[2]
  return new Vector4(...forward, at - BEHIND_WALL)
}

function sacrumPlane(): Vector4 {
  const front = BONE_LANDMARK.promontory.p
  const back = BONE_LANDMARK.S1_posterior_corner.p
  const depth = Math.sqrt((front[1] - back[1]) ** 2 + (front[2] - back[2]) ** 2)
  return plane([0, (front[1] - back[1]) / depth, (front[2] - back[2]) / depth], back)
}

const PLANES = new Map<PartId, Vector4>([
  ...(['T12', ...VERTEBRAE] as const).map((level) => {
    const { forward, supEndplate, infEndplate } = SPINE_POSE[level]
    const [a, b] = [supEndplate.posterior, infEndplate.posterior]
    const wall: Triple = [0, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
    return [`vertebra_${level}`, plane(forward, wall)] as const
  }),
  ['sacrum', sacrumPlane()],
])

/** The plane between body and arch of a bone of the close-up: xyz points to the body, w is its distance from the origin, mm. */
export function archPlaneOf(id: PartId): Vector4 {
  const found = PLANES.get(id)
  if (!found) throw new RangeError(`${id} has no arch`)
  return found
}

/**
 * Sorts the triangles into two groups, 0 for the body and 1 for the arch. Those that the plane cuts are in both; the shader
 * draws of them what lies on its side, so that the cut is clean and the two together are the bone. The body is closed by a
 * face of its own; its inside seen through the cut would show pinholes along its own outlines.
 */
export function splitAtArch(geometry: BufferGeometry, plane: Vector4): BufferGeometry {
  const positions = geometry.attributes.position!.array
  const index = geometry.getIndex()!.array
  const body: number[] = []
  const both: number[] = []
  const arch: number[] = []
  for (let t = 0; t + 2 < index.length; t += 3) {
    let ahead = 0
    for (let k = 0; k < 3; k++) {
      const o = index[t + k]! * 3
      const side = positions[o]! * plane.x + positions[o + 1]! * plane.y + positions[o + 2]! * plane.z
      if (side >= plane.w) ahead++
    }
    const list = ahead === 3 ? body : ahead === 0 ? arch : both
    list.push(index[t]!, index[t + 1]!, index[t + 2]!)
  }
  const { corners, triangles } = cutFace(geometry, plane)
  const first = positions.length / 3
  const split = withFace(geometry, plane, corners)
  // Wound to look inwards: the bone's shader lights an inside evenly, whichever way it lies.
  const face = [...triangles].reverse().map((corner) => first + corner)
  split.setIndex(new BufferAttribute(Uint32Array.from([...face, ...body, ...both, ...arch]), 1))
  split.clearGroups()
  split.addGroup(0, face.length + body.length + both.length, 0)
  split.addGroup(face.length + body.length, both.length + arch.length, 1)
  return split
}

/** A copy of the bone with the corners of its cut face. */
function withFace(geometry: BufferGeometry, plane: Vector4, corners: readonly number[]): BufferGeometry {
  const { position, normal, mask } = geometry.attributes
  const count = corners.length / 3
  const axis = [plane.x, plane.y, plane.z]
  const split = geometry.clone()
  const places = corners.map((at, i) => at + axis[i % 3]! * INSIDE)
  split.setAttribute('position', new BufferAttribute(Float32Array.from([...position!.array, ...places]), 3))
  const looks = corners.map((_, i) => -axis[i % 3]!)
  split.setAttribute('normal', new BufferAttribute(Float32Array.from([...normal!.array, ...looks]), 3))
  const masks = new Uint8Array(mask!.array.length + count * 4)
  masks.set(mask!.array)
  for (let i = 0; i < count; i++) masks.set(CUT_BONE, mask!.array.length + i * 4)
  split.setAttribute('mask', new BufferAttribute(masks, 4, true))
  return split
}
