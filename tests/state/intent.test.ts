import { describe, expect, test } from 'vitest'
import { HEALTHY } from '../../src/domain/finding.ts'
import { apply, type Intent, type Whole } from '../../src/state/intent.ts'
import { decode } from '../../src/state/link.ts'
import { INITIAL_SESSION } from '../../src/state/session.ts'
import { initialView } from '../../src/state/view.ts'

const START: Whole = {
  view: initialView(['nb']),
  session: INITIAL_SESSION,
  notices: [],
  assumed: [],
  gesture: null,
}

const given = (...intents: Intent[]): Whole => intents.reduce(apply, START)

describe('choosing a finding', () => {
  test('one tap on a shape is enough: what was not said is shown and named as assumed', () => {
    const whole = given({ type: 'setFinding', wish: { shape: 'protrusion' } })
    expect(whole.view.finding).toEqual({ ...HEALTHY, shape: 'protrusion', nerve: 'irritated' })
    expect(whole.assumed).toEqual(['level', 'zone', 'side'])
  })

  test('what has been chosen once is no longer assumed', () => {
    const whole = given(
      { type: 'setFinding', wish: { level: 'L5-S1' } },
      { type: 'setFinding', wish: { zone: 'foraminal', side: 'right' } },
      { type: 'setFinding', wish: { shape: 'extrusion' } },
    )
    expect(whole.assumed).toEqual([])
    expect(whole.view.finding).toMatchObject({ level: 'L5-S1', zone: 'foraminal', side: 'right' })
  })

  test('a nerve state that was chosen stays; one that followed the geometry follows it again', () => {
    const quiet = given(
      { type: 'setFinding', wish: { shape: 'protrusion' } },
      { type: 'setFinding', wish: { nerve: 'quiet' } },
      { type: 'setFinding', wish: { size: 0.9 } },
    )
    expect(quiet.view.finding.nerve).toBe('quiet')
    const following = given(
      { type: 'setFinding', wish: { shape: 'extrusion' } },
      { type: 'setFinding', wish: { size: 0.9 } },
    )
    expect(following.view.finding.nerve).toBe('compressed')
  })

  test('a wish that cannot stand is replaced and reported, and the next change clears the report', () => {
    const whole = given({ type: 'setFinding', wish: { shape: 'protrusion', migration: 'pedicular' } })
    expect(whole.notices).toEqual([{ kind: 'replaced', keys: ['migration'] }])
    expect(apply(whole, { type: 'setFinding', wish: { level: 'L4-L5' } }).notices).toEqual([])
  })
})

describe('links', () => {
  test('a link brings its view and its notices, and closes the open text', () => {
    const link = decode('#disc=L5-S1&shape=bulge&side=right&zone=foraminal&x=1', ['da'])
    const whole = given({ type: 'select', part: 'sacrum' }, { type: 'show', link })
    expect(whole.view).toEqual(link.view)
    expect(whole.notices).toEqual([{ kind: 'unknown', keys: ['x'] }])
    expect(whole.session.selected).toBeNull()
  })
})

describe('the MR-like pictures', () => {
  test('open the model where they lie, look into it, and close it again with themselves', () => {
    const into = given({ type: 'toggleSlices' }, { type: 'toggleCut' })
    expect(into).toMatchObject({ view: { slices: true }, session: { cut: true, shot: 'slice' } })
    const turned = apply(into, { type: 'setSlicePlane', plane: 'sagittal' })
    expect(turned.session).toMatchObject({ slicePlane: 'sagittal', shot: 'slice' })
    expect(turned.session.shotSerial).toBe(into.session.shotSerial + 1)
    expect(apply(turned, { type: 'toggleCut' }).session).toMatchObject({ cut: false, shot: 'disc' })
    expect(apply(turned, { type: 'toggleSlices' })).toMatchObject({
      view: { slices: false },
      session: { cut: false, shot: 'disc' },
    })
  })

  test('a plane is chosen without moving the camera while the model is whole', () => {
    const { session } = given({ type: 'toggleSlices' }, { type: 'setSlicePlane', plane: 'sagittal' })
    expect(session).toMatchObject({ cut: false, shot: 'disc', shotSerial: START.session.shotSerial })
  })
})

describe('the visit', () => {
  test('asking twice for the same shot or step is two requests', () => {
    const whole = given(
      { type: 'shoot', shot: 'below' },
      { type: 'shoot', shot: 'below' },
      { type: 'nudge', kind: 'zoom-in' },
      { type: 'nudge', kind: 'zoom-in' },
    )
    expect(whole.session).toMatchObject({
      shot: 'below',
      shotSerial: 2,
      nudge: { kind: 'zoom-in', serial: 2 },
    })
  })

  test('the layers of the leg are three separate switches', () => {
    const { layers } = given(
      { type: 'toggleLayer', layer: 'numbness' },
      { type: 'toggleLayer', layer: 'course' },
    ).session
    expect(layers).toEqual({ course: false, pain: true, numbness: true })
  })

  test('the ligaments are hidden until they are asked for, and can be hidden again', () => {
    expect(START.session.ligaments).toBe(false)
    expect(given({ type: 'toggleLigaments' }).session.ligaments).toBe(true)
    expect(given({ type: 'toggleLigaments' }, { type: 'toggleLigaments' }).session.ligaments).toBe(false)
    expect(given({ type: 'toggleLigaments' }).view).toBe(START.view)
  })

  test('nothing of the visit changes the view', () => {
    const whole = given(
      { type: 'point', parts: ['sacrum'] },
      { type: 'swapLeg' },
      { type: 'stage', status: 'failed' },
      { type: 'retryStage' },
      { type: 'setTheme', theme: 'dark' },
    )
    expect(whole.view).toBe(START.view)
    expect(whole.session).toMatchObject({ stage: 'loading', stageAttempt: 1, theme: 'dark', legLarge: true })
  })
})
