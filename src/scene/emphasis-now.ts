import type { PartId } from '../domain/parts.ts'
import { type Emphasis, emphasisOf } from '../state/emphasis.ts'
import type { Whole } from '../state/intent.ts'
import { store } from '../state/store.ts'

let of: Whole | null = null
let emphasis: ReadonlyMap<PartId, Emphasis> = new Map()

/** The parts that stand out now, and how. Every part asks in every frame; it is made once a change. */
export function emphasisNow(): ReadonlyMap<PartId, Emphasis> {
  const whole = store.getState()
  if (of !== whole) {
    of = whole
    emphasis = emphasisOf(whole.view, whole.session)
  }
  return emphasis
}
