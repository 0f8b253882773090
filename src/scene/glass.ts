import type { Material } from 'three'
import type { PartId } from '../domain/parts.ts'
import { store } from '../state/store.ts'
import { bonesAbove, discsAbove } from './anchors.ts'
import { approach, prefersStill } from './motion.ts'
import { poseOf } from './shots.ts'

/** How much of a bone or disc is glass in the shot that is on: those above the disc that one looks down on. */
export function glassOf(id: PartId): number {
  const { view, session } = store.getState()
  if (session.shot === 'follow') return 0
  const { glassAbove } = poseOf(session.shot, view.finding)
  const above =
    bonesAbove(view.finding.level).some((level) => id === `vertebra_${level}`) ||
    discsAbove(view.finding.level).some((level) => id === `disc_${level}`)
  return above ? glassAbove : 0
}

/** Whether pelvis, thighs and the nerves outside the spine are in the picture of the spine. */
export function hasSurroundings(): boolean {
  const { view, session } = store.getState()
  return session.shot === 'follow' || poseOf(session.shot, view.finding).surroundings
}

/** Seconds that a part takes to turn to glass or back, as a time constant. */
const GLASS_TAU = 0.18

/** A material that can turn to glass. */
export interface Glazed {
  readonly material: Material
  readonly ghost: { value: number }
}

/** Goes on towards `target`, 1 being glass. Whether there is more to come. */
export function turnToGlass({ material, ghost }: Glazed, target: number, delta: number): boolean {
  if (ghost.value === target) return false
  const next = ghost.value + (target - ghost.value) * approach(delta, GLASS_TAU)
  ghost.value = prefersStill() || Math.abs(next - target) < 0.004 ? target : next
  const transparent = ghost.value > 0
  if (material.transparent !== transparent) {
    material.transparent = transparent
    material.needsUpdate = true
  }
  return ghost.value !== target
}
