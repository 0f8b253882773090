import { describe, expect, test } from 'vitest'
import { HEALTHY } from '../../src/domain/finding.ts'
import { emphasisOf } from '../../src/state/emphasis.ts'
import { apply, type Whole } from '../../src/state/intent.ts'
import { INITIAL_SESSION } from '../../src/state/session.ts'
import { shownFinding, shownIrritation, shownRoots } from '../../src/state/shown.ts'
import { initialView } from '../../src/state/view.ts'

const FINDING = { ...HEALTHY, shape: 'extrusion', size: 0.7, nerve: 'irritated' } as const
const START: Whole = {
  view: { ...initialView(['en']), finding: FINDING },
  session: INITIAL_SESSION,
  notices: [],
  assumed: [],
  gesture: null,
}

function at(weeks: number, tissue: 'shrinks' | 'stays' = 'shrinks'): Whole['view'] {
  return apply(apply(START, { type: 'setTissue', tissue }), { type: 'setWeeks', weeks }).view
}

describe('what the picture draws', () => {
  test('is the finding itself on the first day, and one object for one view', () => {
    expect(shownFinding(START.view)).toBe(FINDING)
    const view = at(9)
    expect(shownFinding(view)).toBe(shownFinding({ ...view }))
  })

  test('leaves the finding as it was set: the words are about that', () => {
    const view = at(52)
    expect(view.finding).toBe(FINDING)
    expect(shownFinding(view)).toMatchObject({ shape: 'protrusion', nerve: 'quiet' })
  })

  test('begins again on the first day with another finding, and keeps which course is looked at', () => {
    const later = apply(
      { ...START, view: at(30, 'stays') },
      { type: 'setFinding', wish: { shape: 'sequestration' } },
    )
    expect(later.view).toMatchObject({ weeks: 0, tissue: 'stays' })
  })

  test('has two clocks: the nerve lights while it answers, also where the tissue has drawn back, and goes out where it has not', () => {
    const lit = (view: Whole['view']): boolean =>
      emphasisOf(view, INITIAL_SESSION).get('root_L5_left') === 'lit'
    // A free piece of this size touches nothing any more in week 9; the nerve still answers.
    const piece = { ...at(9), finding: { ...FINDING, shape: 'sequestration', size: 0.45 } as const }
    expect(shownFinding(piece).size).toBeLessThan(0.35)
    expect(lit(piece)).toBe(true)
    expect(shownIrritation(piece)).toBeGreaterThan(0)
    const still = at(26, 'stays')
    expect(shownFinding(still).size).toBe(0.7)
    expect(shownIrritation(still)).toBe(0)
    expect(lit(still)).toBe(false)
    expect(emphasisOf(still, INITIAL_SESSION).get('root_L5_left')).toBe('course')
    expect(shownRoots(still).map(({ root }) => root)).toEqual(['L5'])
  })

  test('weeks that there are not stop at the first or the last', () => {
    expect(at(-3).weeks).toBe(0)
    expect(at(99).weeks).toBe(52)
  })
})
