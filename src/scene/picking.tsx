import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { type Mesh, Raycaster, Vector2 } from 'three'
import { isPartId, type PartId } from '../domain/parts.ts'
import { dispatch, store } from '../state/store.ts'
import { spineCamera } from './cameras.ts'
import { LAYER } from './layers.ts'
import type { PartRange } from './merge.ts'

/** A press that moves less than this, in pixels, is a tap. */
const TAP = 6

const raycaster = new Raycaster()
raycaster.layers.set(LAYER.spine)
raycaster.layers.enable(LAYER.both)
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

/** Points at and selects structures in the spine picture. Nothing is picked through glass or while dragging. */
export function Picking({ surface }: { readonly surface: HTMLElement }) {
  const scene = useThree((state) => state.scene)
  useEffect(() => {
    let pressed: { x: number; y: number } | null = null
    const pick = (event: PointerEvent): PartId | null => {
      const box = surface.getBoundingClientRect()
      pointer.set(
        ((event.clientX - box.x) / box.width) * 2 - 1,
        1 - ((event.clientY - box.y) / box.height) * 2,
      )
      raycaster.setFromCamera(pointer, spineCamera)
      for (const hit of raycaster.intersectObjects(scene.children, true)) {
        const mesh = hit.object as Mesh
        if (isGlass(mesh)) continue
        const part = partOf(mesh, hit.faceIndex)
        if (part) return part
      }
      return null
    }
    const point = (part: PartId | null): void => {
      const now = store.getState().session.pointed
      if ((now[0] ?? null) !== part || now.length > 1) dispatch({ type: 'point', parts: part ? [part] : [] })
    }
    const move = (event: PointerEvent): void => {
      if (event.buttons === 0 && event.pointerType === 'mouse') point(pick(event))
    }
    const down = (event: PointerEvent): void => {
      pressed = { x: event.clientX, y: event.clientY }
    }
    const up = (event: PointerEvent): void => {
      if (pressed && Math.abs(event.clientX - pressed.x) + Math.abs(event.clientY - pressed.y) < TAP) {
        dispatch({ type: 'select', part: pick(event) })
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
  }, [surface, scene])
  return null
}
