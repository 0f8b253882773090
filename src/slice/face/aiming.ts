import { useEffect, useRef } from 'react'
import type { PartId } from '../../domain/parts.ts'
import { dispatch, store } from '../../state/store.ts'
import type { SlicePartId } from '../codes.ts'
import { pixelToPoint } from '../frame.ts'
import type { SlicePicture } from '../protocol.ts'
import { modelPart } from './names.ts'
import type { Sight } from './sight.ts'

/** A press that moves less than this, CSS pixels, is a tap. */
const TAP = 6

/** What lies under the pointer: the structure, null for air, and the code of its tissue. */
export interface Under {
  readonly part: SlicePartId | null
  readonly tissue: number
}

interface Options {
  readonly picture: SlicePicture | null
  readonly sight: Sight | null
  /** The element over the picture that takes the pointer; it has the picture's edges. */
  readonly surface: HTMLElement | null
  onUnder(under: Under | null): void
  /** A step of the wheel, +1 or -1. */
  onStep(by: number): void
}

function point(part: PartId | null): void {
  const now = store.getState().session.pointed
  if ((now[0] ?? null) !== part || now.length > 1) dispatch({ type: 'point', parts: part ? [part] : [] })
}

/** Pointing names and lights; a tap lays the slices through the point and opens its text; a drag takes the slices along. */
export function useAiming({ picture, sight, surface, onUnder, onStep }: Options): void {
  const now = useRef({ picture, sight, onUnder, onStep })
  now.current = { picture, sight, onUnder, onStep }
  useEffect(() => {
    if (!surface) return
    let pressed: { readonly x: number; readonly y: number; dragged: boolean } | null = null
    let turned = 0

    const place = (event: PointerEvent): { column: number; row: number } | null => {
      const { picture, sight } = now.current
      const box = surface.getBoundingClientRect()
      if (!picture || !sight || box.width === 0) return null
      const across = (event.clientX - box.x) / box.width
      const down = (event.clientY - box.y) / box.height
      if (across < 0 || down < 0 || across >= 1 || down >= 1) return null
      return { column: sight.x + across * sight.size - 0.5, row: sight.y + down * sight.size - 0.5 }
    }
    const under = (event: PointerEvent): Under | null => {
      const at = place(event)
      const { picture } = now.current
      if (!at || !picture) return null
      const i = Math.round(at.row) * picture.width + Math.round(at.column)
      return { part: picture.parts[picture.part[i]!] ?? null, tissue: picture.tissue[i]! }
    }
    const aim = (event: PointerEvent): void => {
      const at = place(event)
      const { picture } = now.current
      if (!at || !picture) return
      const [x, y, z] = pixelToPoint(picture.frame, at.column, at.row)
      dispatch({ type: 'aimSlices', cross: { x, y, z } })
    }
    const move = (event: PointerEvent): void => {
      const found = under(event)
      now.current.onUnder(found)
      if (pressed && !pressed.dragged)
        pressed.dragged = Math.abs(event.clientX - pressed.x) + Math.abs(event.clientY - pressed.y) >= TAP
      if (pressed?.dragged) aim(event)
      else if (event.pointerType === 'mouse') point(found && modelPart(found.part))
    }
    const down = (event: PointerEvent): void => {
      if (event.button !== 0 || (event.target as Element).closest('button')) return
      pressed = { x: event.clientX, y: event.clientY, dragged: false }
      surface.setPointerCapture?.(event.pointerId)
    }
    const up = (event: PointerEvent): void => {
      if (pressed && !pressed.dragged) {
        const found = under(event)
        now.current.onUnder(found)
        aim(event)
        dispatch({ type: 'select', part: found && modelPart(found.part) })
      }
      pressed = null
    }
    const cancel = (): void => {
      pressed = null
    }
    const leave = (event: PointerEvent): void => {
      // What a finger has named stays to be read.
      if (event.pointerType !== 'mouse') return
      now.current.onUnder(null)
      point(null)
    }
    const wheel = (event: WheelEvent): void => {
      if (event.ctrlKey) return
      event.preventDefault()
      turned += event.deltaMode === 0 ? event.deltaY / 40 : event.deltaY
      const steps = Math.trunc(turned)
      if (steps === 0) return
      turned -= steps
      now.current.onStep(-steps)
    }
    surface.addEventListener('pointermove', move)
    surface.addEventListener('pointerdown', down)
    surface.addEventListener('pointerup', up)
    surface.addEventListener('pointercancel', cancel)
    surface.addEventListener('pointerleave', leave)
    surface.addEventListener('wheel', wheel, { passive: false })
    return () => {
      surface.removeEventListener('pointermove', move)
      surface.removeEventListener('pointerdown', down)
      surface.removeEventListener('pointerup', up)
      surface.removeEventListener('pointercancel', cancel)
      surface.removeEventListener('pointerleave', leave)
      surface.removeEventListener('wheel', wheel)
    }
  }, [surface])
}
