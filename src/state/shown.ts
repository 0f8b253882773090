import type { Finding } from '../domain/finding.ts'
import { findingAt, irritationLeft } from '../domain/healing.ts'
import { type InvolvedRoot, involvement } from '../domain/involvement.ts'
import type { View } from './view.ts'

type Seen = Pick<View, 'finding' | 'weeks' | 'tissue'>

let last: { readonly of: Seen; readonly finding: Finding } | null = null

/**
 * What the picture draws: the finding as it has become at the week that is looked at. Words about the finding are about
 * `view.finding`. The same view gives the same object.
 */
export function shownFinding({ finding, weeks, tissue }: Seen): Finding {
  if (weeks === 0) return finding
  if (last && last.of.finding === finding && last.of.weeks === weeks && last.of.tissue === tissue)
    return last.finding
  last = { of: { finding, weeks, tissue }, finding: findingAt(finding, weeks, tissue) }
  return last.finding
}

/** How strongly the reached nerve answers in the picture, 0 to 1: by its own clock, whatever the tissue does. */
export function shownIrritation({ finding, weeks }: Pick<View, 'finding' | 'weeks'>): number {
  return finding.nerve === 'quiet' ? 0 : irritationLeft(weeks)
}

/** The roots whose course is drawn: those that the finding reached while they still answer, and then those that tissue still touches. */
export function shownRoots(view: Seen): readonly InvolvedRoot[] {
  const now = shownFinding(view)
  return involvement(now.nerve === 'quiet' ? now : view.finding).reached
}
