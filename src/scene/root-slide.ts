import { BufferAttribute, type BufferGeometry } from 'three'
import { fullGlide, glideShare, markOf } from '../../models/motion/glide.ts'
import { ROOTS } from '../domain/levels.ts'
import { testedSide } from '../domain/movement.ts'
import type { View } from '../state/view.ts'
import { frameOf } from './anchors.ts'
import { legNow } from './leg-motion.ts'
import type { PartRange } from './merge.ts'

/** Gives a geometry the attribute that says how its roots glide: mm from the mark, and mm that it glides in all; 0 where none does. */
export function withSlide(geometry: BufferGeometry): BufferGeometry {
  const count = geometry.attributes.position?.count ?? 0
  return geometry.setAttribute('slide', new BufferAttribute(new Float32Array(count * 2), 2))
}

/** What the gliding depends on: while this is the same, so is the attribute. */
export function slideKey({ test, finding }: View): string {
  return `${test} ${testedSide(finding)} ${finding.level}`
}

/** Writes how the roots of the tested side glide in the test of the View. */
export function writeSlide(geometry: BufferGeometry, ranges: readonly PartRange[], view: View): void {
  const attribute = geometry.attributes.slide as BufferAttribute
  const slide = attribute.array as Float32Array
  const arc = geometry.attributes.arc!.array
  slide.fill(0)
  attribute.needsUpdate = true
  const { test, finding } = view
  if (test === 'none') return
  const side = testedSide(finding)
  const height = frameOf(finding.level).back[1]
  for (const root of ROOTS) {
    const full = fullGlide(test, root)
    const range = ranges.find(({ id }) => id === `root_${root}_${side}`)
    if (full === 0 || !range) continue
    const mark = markOf(root, side, height)
    for (let v = range.firstVertex; v < range.firstVertex + range.vertices; v++) {
      slide[v * 2] = arc[v]! - mark
      slide[v * 2 + 1] = full
    }
  }
}

const DEGREES = 180 / Math.PI

/** How much of their way the roots have glided, as the leg stands in this frame, 0 to 1. */
export function slideNow(): number {
  const { hip, knee } = legNow()
  return knee > 0
    ? glideShare('femoralStretch', knee * DEGREES)
    : glideShare('straightLegRaise', hip * DEGREES)
}
