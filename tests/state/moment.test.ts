import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HEALTHY } from '../../src/domain/finding.ts'
import { LAST_WEEK } from '../../src/domain/healing.ts'
import { LEG_TESTS, raiseLimit, testedSide } from '../../src/domain/movement.ts'
import { apply, type Intent, type Whole } from '../../src/state/intent.ts'
import { INITIAL_SESSION } from '../../src/state/session.ts'
import { AT_REST, initialView } from '../../src/state/view.ts'

const START: Whole = {
  view: initialView(['nb']),
  session: INITIAL_SESSION,
  notices: [],
  assumed: [],
  gesture: null,
}

const following = (...intents: readonly Intent[]): Whole => intents.reduce(apply, START)

describe('any number', () => {
  const anyNumber = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, -0))

  test('of weeks becomes a whole one of the year', () => {
    fc.assert(
      fc.property(anyNumber, (weeks) => {
        const { view } = following({ type: 'setWeeks', weeks })
        expect(Number.isInteger(view.weeks) && view.weeks >= 0 && view.weeks <= LAST_WEEK).toBe(true)
      }),
    )
  })

  test('of posture stays between bent back and bent forward', () => {
    fc.assert(
      fc.property(anyNumber, (posture) => {
        const { view } = following({ type: 'setPosture', posture })
        expect(Math.abs(view.posture)).toBeLessThanOrEqual(1)
        expect(Object.is(view.posture, -0)).toBe(false)
      }),
    )
  })

  test.each(LEG_TESTS)('of degrees stays within what %s allows', (kind) => {
    fc.assert(
      fc.property(anyNumber, (raise) => {
        const { view } = following({ type: 'setTest', test: kind }, { type: 'setRaise', raise })
        expect(view.raise >= 0 && view.raise <= raiseLimit(kind)).toBe(true)
      }),
    )
  })
})

describe('what goes with what', () => {
  test('another test begins with the leg down', () => {
    const raised = following({ type: 'setTest', test: 'straightLegRaise' }, { type: 'setRaise', raise: 60 })
    expect(raised.view.raise).toBe(60)
    expect(apply(raised, { type: 'setTest', test: 'femoralStretch' }).view.raise).toBe(0)
  })

  test('another finding begins on its first day, and leaves posture and disc age as they are', () => {
    const later = following(
      { type: 'setWeeks', weeks: 26 },
      { type: 'setPosture', posture: 0.5 },
      { type: 'setGrade', grade: 'IV' },
      { type: 'setFinding', wish: { shape: 'extrusion' } },
    )
    expect(later.view).toMatchObject({ weeks: 0, posture: 0.5, grade: 'IV' })
  })

  test('another disc is cut anew, the same one keeps its cut', () => {
    const cross = { x: 1, y: 2, z: 3 }
    const cut = following({ type: 'aimSlices', cross })
    expect(apply(cut, { type: 'setFinding', wish: { size: 0.8 } }).session.cross).toEqual(cross)
    expect(apply(cut, { type: 'setFinding', wish: { level: 'L3-L4' } }).session.cross).toBeNull()
  })

  test('a scene of the story is told at rest', () => {
    const told = following(
      { type: 'setPosture', posture: 1 },
      { type: 'setWeeks', weeks: 12 },
      { type: 'tell', scene: 'healthy' },
    )
    expect(told.view).toMatchObject(AT_REST)
  })

  test('the tested leg is that of the finding, the left one for the midline', () => {
    expect(testedSide({ ...HEALTHY, side: 'right' })).toBe('right')
    expect(testedSide({ ...HEALTHY, side: 'left' })).toBe('left')
    expect(testedSide({ ...HEALTHY, side: 'midline' })).toBe('left')
  })
})
