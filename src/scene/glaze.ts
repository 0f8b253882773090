import { NoBlending, NormalBlending } from 'three'
import { turnToGlass } from './glass.ts'
import type { BoneMaterial } from './materials/bone.ts'

/** Turns a bone's material to glass or back (glass.ts); only glass is blended with what lies behind. Whether there is more to come. */
export function glaze(paint: BoneMaterial, target: number, delta: number): boolean {
  const more = turnToGlass(paint, target, delta)
  paint.material.blending = paint.material.transparent ? NormalBlending : NoBlending
  return more
}
