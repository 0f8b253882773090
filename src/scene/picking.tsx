import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import {
  type Camera,
  type Intersection,
  type Mesh,
  type Object3D,
  Raycaster,
  Vector2,
  type Vector3,
} from 'three'
import { isPartId, type PartId } from '../domain/parts.ts'
import { dispatch, store } from '../state/store.ts'
import { legCamera, spineCamera } from './cameras.ts'
import { drawnPose } from './glass.ts'
import type { PartRange } from './merge.ts'
import { whenQuiet } from './motion.ts'
import { prepareCopies } from './pick-bent.ts'
import type { Cut } from './shots.ts'

/** A press that moves less than this, in pixels, is a tap. */
const TAP = 6
/** Where a finger may also have meant to tap, in pixels from where it did: nerves are thin. */
const NEAR: readonly (readonly [number, number])[] = [
  [0, 0],
  [7, 0],
  [-7, 0],
  [0, 7],
  [0, -7],
]

const CAMERAS: Readonly<Record<'spine' | 'leg', Camera>> = { spine: spineCamera, leg: legCamera }

const raycaster = new Raycaster()
const pointer = new Vector2()

/** The part of a hit: the mesh's own name, or in a merged mesh the range that its face lies in. */
function partOf(mesh: Mesh, faceIndex: number | null | undefined): PartId | null {
  if (isPartId(mesh.name)) return mesh.name
  const ranges = mesh.userData.ranges as readonly PartRange[] | undefined
  const index = (faceIndex ?? -1) * 3
  return (
    ranges?.find(({ firstIndex, indices }) => index >= firstIndex && index < firstIndex + indices)?.id ?? null
  )
}

function isGlass(mesh: Mesh): boolean {
  return !Array.isArray(mesh.material) && mesh.material.transparent && mesh.name !== 'dura'
}

/** Whether a cut leaves out a point of the model. */
function isCutAway({ normal: n, through: at }: Cut, p: Vector3): boolean {
  return (p.x - at[0]) * n[0] + (p.y - at[1]) * n[1] + (p.z - at[2]) * n[2] > 0
}

/** Whether a hit lies on the course of a reached root, which some cuts leave standing. */
function isOnCourse({ object, face }: Intersection): boolean {
  const path = (object as Mesh).geometry.attributes.path
  return path != null && face != null && path.getX(face.a) >= 0
}

/** The first structure under a point of a picture that is neither glass nor hidden. */
function pickAt(
  scene: Object3D,
  picture: 'spine' | 'leg',
  surface: HTMLElement,
  x: number,
  y: number,
): PartId | null {
  const camera = CAMERAS[picture]
  const box = surface.getBoundingClientRect()
  pointer.set(((x - box.x) / box.width) * 2 - 1, 1 - ((y - box.y) / box.height) * 2)
  // Only what that camera was last shown.
  raycaster.layers.mask = camera.layers.mask
  raycaster.setFromCamera(pointer, camera)
  const pose = drawnPose()
  for (const hit of raycaster.intersectObjects(scene.children, true)) {
    const mesh = hit.object as Mesh
    const spared = pose?.sparesRoot && isOnCourse(hit)
    if (pose?.cut && !spared && picture === 'spine' && isCutAway(pose.cut, hit.point)) continue
    const part = mesh.visible && !isGlass(mesh) ? partOf(mesh, hit.faceIndex) : null
    if (part) return part
  }
  return null
}

interface Props {
  readonly surface: HTMLElement
  readonly picture: 'spine' | 'leg'
}

/** Points at and selects structures in one picture. Nothing is picked through glass or while dragging. */
export function Picking({ surface, picture }: Props) {
  const scene = useThree((state) => state.scene)
  useEffect(() => {
    if (picture !== 'spine') return
    let waiting = (): void => {}
    const stop = store.subscribe((now, before) => {
      if (now.view.posture === before.view.posture) return
      waiting()
      waiting = whenQuiet(() => prepareCopies(scene))
    })
    return () => {
      waiting()
      stop()
    }
  }, [scene, picture])
  useEffect(() => {
    let pressed: { x: number; y: number } | null = null
    const point = (part: PartId | null): void => {
      const now = store.getState().session.pointed
      if ((now[0] ?? null) !== part || now.length > 1) dispatch({ type: 'point', parts: part ? [part] : [] })
    }
    const move = (event: PointerEvent): void => {
      if (event.buttons === 0 && event.pointerType === 'mouse')
        point(pickAt(scene, picture, surface, event.clientX, event.clientY))
    }
    const down = (event: PointerEvent): void => {
      pressed = { x: event.clientX, y: event.clientY }
    }
    const up = (event: PointerEvent): void => {
      if (pressed && Math.abs(event.clientX - pressed.x) + Math.abs(event.clientY - pressed.y) < TAP) {
        const found = NEAR.map(([x, y]) =>
          pickAt(scene, picture, surface, event.clientX + x, event.clientY + y),
        )
        dispatch({ type: 'select', part: found.find((part) => part !== null) ?? null })
      }
      pressed = null
    }
    const leave = (): void => point(null)
    surface.addEventListener('pointermove', move)
    surface.addEventListener('pointerdown', down)
    surface.addEventListener('pointerup', up)
    surface.addEventListener('pointerleave', leave)
    return () => {
      surface.removeEventListener('pointermove', move)
      surface.removeEventListener('pointerdown', down)
      surface.removeEventListener('pointerup', up)
      surface.removeEventListener('pointerleave', leave)
    }
  }, [surface, scene, picture])
  return null
}
