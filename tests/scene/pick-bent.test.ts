import { BoxGeometry, Mesh, MeshBasicMaterial, Raycaster, Vector3 } from 'three'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type SpinePose, STANDING, spinePose } from '../../models/motion/pose.ts'
import { warpPoint } from '../../models/motion/warp.ts'
import type { Vec3 } from '../../models/shape/vec.ts'
import { legCamera, spineCamera } from '../../src/scene/cameras.ts'
import { bentCopy, raycastBent } from '../../src/scene/pick-bent.ts'

const held = vi.hoisted(() => ({ pose: null as unknown, serial: 0 }))
vi.mock('../../src/scene/posture.tsx', () => ({
  spineNow: () => held.pose,
  spineSerial: () => held.serial,
}))

/** A bead at the back of the disc L2-L3, where a full bend carries it some centimetres. */
const BEAD: Vec3 = [0, 106, -4]

function bead(): Mesh {
  const mesh = new Mesh(new BoxGeometry(4, 4, 4).translate(...BEAD), new MeshBasicMaterial())
  mesh.raycast = raycastBent
  mesh.updateMatrixWorld()
  return mesh
}

function hold(pose: SpinePose): void {
  held.pose = pose
  held.serial++
}

/** Whether a ray from the left through a point meets the mesh. */
function met(mesh: Mesh, [, y, z]: Vec3, camera = spineCamera): boolean {
  const raycaster = new Raycaster(new Vector3(200, y, z), new Vector3(-1, 0, 0))
  raycaster.camera = camera
  const hits = raycaster.intersectObject(mesh)
  return hits.length > 0 && hits.every(({ object }) => object === mesh)
}

describe('pointing at a soft part', () => {
  beforeEach(() => hold(STANDING))

  test('of a standing spine asks the part itself', () => {
    const mesh = bead()
    expect(bentCopy(mesh, spineCamera)).toBe(mesh)
    expect(met(mesh, BEAD)).toBe(true)
  })

  test('of a bent spine meets it where it is drawn, and no longer where it was', () => {
    const mesh = bead()
    for (const posture of [1, -1, 0.4]) {
      const pose = spinePose({ posture })
      hold(pose)
      expect(met(mesh, warpPoint(pose, BEAD)), `posture ${posture}`).toBe(true)
      expect(met(mesh, BEAD), `posture ${posture}`).toBe(false)
    }
    hold(STANDING)
    expect(met(mesh, BEAD)).toBe(true)
  })

  test('follows a shape that changes while the spine is bent', () => {
    const mesh = bead()
    const pose = spinePose({ posture: 1 })
    hold(pose)
    expect(met(mesh, warpPoint(pose, BEAD))).toBe(true)
    mesh.geometry.translate(0, -40, 0)
    mesh.geometry.attributes.position!.needsUpdate = true
    expect(met(mesh, warpPoint(pose, BEAD))).toBe(false)
    expect(met(mesh, warpPoint(pose, [BEAD[0], BEAD[1] - 40, BEAD[2]]))).toBe(true)
  })

  test('in the picture of the whole leg finds the trunk upright', () => {
    hold(spinePose({ posture: 1 }))
    expect(met(bead(), BEAD, legCamera)).toBe(true)
  })
})
