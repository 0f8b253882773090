import type { PartId } from '../domain/parts.ts'
import { ROOT_FACTS } from '../domain/roots.ts'
import type { Session } from './session.ts'
import { shownFinding, shownRoots } from './shown.ts'
import type { View } from './view.ts'

/**
 * How much a part asks for attention, strongest first: `lit` glows (a root that answers, and its course down the leg),
 * `course` is visible and still (a reached root that is quiet), `pointed` is under the pointer or named by the focused
 * term, `chosen` is the disc of the finding.
 */
export type Emphasis = 'lit' | 'course' | 'pointed' | 'chosen'

/** The parts that stand out, and how. A part that is not in the map is context. */
export function emphasisOf(
  view: View,
  session: Pick<Session, 'pointed' | 'selected'>,
): ReadonlyMap<PartId, Emphasis> {
  const emphasis = new Map<PartId, Emphasis>()
  emphasis.set(`disc_${view.finding.level}`, 'chosen')
  const nerve = shownFinding(view).nerve === 'quiet' ? 'course' : 'lit'
  for (const { root, side } of shownRoots(view)) {
    emphasis.set(`root_${root}_${side}`, nerve)
    for (const name of ROOT_FACTS[root].route) emphasis.set(`nerve_${name}_${side}`, nerve)
  }
  const pointed = session.selected ? [...session.pointed, session.selected] : session.pointed
  for (const part of pointed) if (emphasis.get(part) !== 'lit') emphasis.set(part, 'pointed')
  return emphasis
}
