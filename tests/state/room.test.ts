import { describe, expect, test } from 'vitest'
import { HEALTHY } from '../../src/domain/finding.ts'
import { apply, type Intent, type Whole } from '../../src/state/intent.ts'
import { decode, encode } from '../../src/state/link.ts'
import { FINDING_ROOM, READINGS, stepOf } from '../../src/state/room.ts'
import { INITIAL_SESSION } from '../../src/state/session.ts'
import { initialView } from '../../src/state/view.ts'
import { SCENE_IDS, SCENE_WISHES } from '../../src/words/story.ts'

const START: Whole = {
  view: initialView(['nb']),
  session: INITIAL_SESSION,
  notices: [],
  assumed: [],
  gesture: null,
}

const given = (...intents: Intent[]): Whole => intents.reduce(apply, START)

describe('the guided story', () => {
  test.each(SCENE_IDS)('%s shows its finding, camera and layers, and nothing of it is replaced', (scene) => {
    const busy = given(
      { type: 'setFinding', wish: { level: 'L2-L3', shape: 'sequestration', migration: 'pedicular' } },
      { type: 'setAudience', audience: 'professional' },
      { type: 'select', part: 'dura' },
    )
    const { view, session, notices, assumed } = apply(busy, { type: 'tell', scene })
    const { wish, shot, layers } = SCENE_WISHES[scene]
    expect(view).toEqual({
      ...view,
      finding: { ...HEALTHY, ...wish },
      audience: 'patient',
      room: { kind: 'story', scene },
    })
    expect(session).toMatchObject({ shot, selected: null, pointed: [] })
    expect(Object.entries(session.layers).filter(([, on]) => on)).toHaveLength(layers.length)
    expect({ notices, assumed }).toEqual({ notices: [], assumed: [] })
  })

  test('leaving it keeps the finding and the camera, and gives the leg its layers back', () => {
    const told = given({ type: 'tell', scene: 'felt' })
    const { view, session } = apply(told, { type: 'explore' })
    expect(view).toEqual({ ...told.view, room: FINDING_ROOM })
    expect(session).toMatchObject({ shot: 'follow', shotSerial: told.session.shotSerial })
    expect(session.layers).toEqual({ course: true, pain: true, numbness: true })
    const quiet = given({ type: 'tell', scene: 'week' }, { type: 'explore' })
    expect(quiet.session.layers).toEqual(INITIAL_SESSION.layers)
  })

  test('a scene asked for twice flies there twice', () => {
    const once = given({ type: 'tell', scene: 'age' })
    const twice = apply(once, { type: 'tell', scene: 'age' })
    expect(twice.session.shotSerial).toBe(once.session.shotSerial + 1)
  })
})

describe('the reading room', () => {
  test('opens over the finding and leaves it, and the layers that were chosen, alone', () => {
    const before = given(
      { type: 'setFinding', wish: { shape: 'bulge' } },
      { type: 'toggleLayer', layer: 'pain' },
    )
    const reading = apply(before, { type: 'read', reading: 'who' })
    expect(reading.view).toEqual({ ...before.view, room: { kind: 'reading', reading: 'who' } })
    const back = apply(reading, { type: 'explore' })
    expect(back.view).toEqual(before.view)
    expect(back.session.layers).toEqual(before.session.layers)
  })

  test('stays open when the finding changes beside it', () => {
    const { view } = given({ type: 'read', reading: 'who' }, { type: 'setFinding', wish: { shape: 'bulge' } })
    expect(view.room).toEqual({ kind: 'reading', reading: 'who' })
  })
})

describe('in the link', () => {
  test('every text and scene comes back as it was', () => {
    const view = { ...START.view, finding: { ...HEALTHY, shape: 'bulge', nerve: 'irritated' } as const }
    for (const reading of READINGS) {
      const read = { ...view, room: { kind: 'reading', reading } as const }
      expect(decode(encode(read), [])).toMatchObject({ view: read, notices: [] })
    }
    for (const scene of SCENE_IDS) {
      const told = given({ type: 'tell', scene }).view
      expect(decode(encode(told), [])).toMatchObject({ view: told, notices: [] })
    }
  })

  test('a scene alone brings its finding along, and its camera; a finding beside it has the last word', () => {
    const link = decode('story=felt&lang=nb', [])
    expect(link.view.finding).toEqual({ ...HEALTHY, ...SCENE_WISHES.felt.wish })
    expect(apply(START, { type: 'show', link }).session.shot).toBe('follow')
    expect(decode('story=felt&disc=L5-S1&shape=bulge', []).view.finding).toMatchObject({
      level: 'L5-S1',
      shape: 'bulge',
    })
  })

  test('a text or scene that does not exist opens nothing, and the page says so', () => {
    for (const hash of ['read=woh', 'story=99', 'read=constructor']) {
      const { view, notices } = decode(hash, ['nb'])
      expect(view.room).toEqual(FINDING_ROOM)
      expect(notices).toEqual([{ kind: 'unknown', keys: [hash.split('=')[1]] }])
    }
    expect(decode('read=who&story=felt', []).view.room).toEqual({ kind: 'reading', reading: 'who' })
  })

  test('an unknown language or reader falls back and is named', () => {
    const { view, notices } = decode('lang=tlh&for=robot', ['da'])
    expect(view).toMatchObject({ lang: 'da', audience: 'patient' })
    expect(notices).toEqual([{ kind: 'replaced', keys: ['lang', 'for'] }])
  })
})

test('each text is a step in the history, the whole story is one', () => {
  expect(stepOf({ kind: 'reading', reading: 'who' })).not.toBe(stepOf({ kind: 'reading', reading: 'what' }))
  expect(stepOf({ kind: 'story', scene: 'age' })).toBe(stepOf({ kind: 'story', scene: 'felt' }))
})
