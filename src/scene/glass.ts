import type { Material } from 'three'
import type { DiscLevel } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'
import type { Whole } from '../state/intent.ts'
import { store } from '../state/store.ts'
import { BONES, bonesBeside } from './anchors.ts'
import { bentPose } from './bent.ts'
import { spineCamera } from './cameras.ts'
import { opened, slicePose } from './cut.ts'
import { approach, prefersStill } from './motion.ts'
import { spineNow, spineSerial } from './posture.tsx'
import { type Glass, type Pose, poseOf } from './shots.ts'

/** What the poses of this frame were made from: every part asks for them, some forty times a frame. */
const made = { whole: null as Whole | null, spine: -1, x: 0, y: 0, z: 0 }
let posed: Pose | null = null
let drawn: Pose | null = null

function makePoses(): void {
  const whole = store.getState()
  const { x, y, z } = spineCamera.position
  const spine = spineSerial()
  const same = made.whole === whole && made.spine === spine && made.x === x && made.y === y && made.z === z
  if (same) return
  Object.assign(made, { whole, spine, x, y, z })
  const { shot } = whole.session
  posed =
    shot === 'follow'
      ? null
      : bentPose(spineNow(), shot === 'slice' ? slicePose(whole) : poseOf(shot, whole.view.finding))
  drawn = opened(posed)
}

/** The pose of the shot that is on, as the back is held in this frame; null while travelling along a nerve. */
export function poseNow(): Pose | null {
  makePoses()
  return posed
}

/** The same as it is drawn: opened where the reader has laid a slice. */
export function drawnPose(): Pose | null {
  makePoses()
  return drawn
}

/** How nearly a cut has to be upright and from front to back, as the cosine between its normal and the axis from side to side. */
const SAGITTAL = 0.999

/** Where the shot that is on opens the model from front to back, and which side is left out: 1 the patient's left; null for no such cut. */
export function sagittalCut(): { readonly x: number; readonly away: 1 | -1 } | null {
  const cut = drawnPose()?.cut
  if (!cut || Math.abs(cut.normal[0]) < SAGITTAL) return null
  return { x: cut.through[0], away: cut.normal[0] > 0 ? 1 : -1 }
}

const GLAZED: Readonly<Record<Glass, (level: DiscLevel) => readonly PartId[]>> = {
  none: () => [],
  arches: () => BONES,
  beside: bonesBeside,
}

/** How much of a bone's arch is glass in the shot that is on, 0 or 1: a window into the canal. Bodies never are. */
export function archGlassOf(id: PartId): number {
  const glass = drawnPose()?.glass ?? 'none'
  return GLAZED[glass](store.getState().view.finding.level).includes(id) ? 1 : 0
}

/** Whether pelvis, thighs and the nerves outside the spine are in the picture of the spine. */
export function hasSurroundings(): boolean {
  return poseNow()?.surroundings ?? true
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
