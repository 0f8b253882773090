import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeFinding } from '../../src/domain/complete.ts'
import { DISC_GRADES } from '../../src/domain/degeneration.ts'
import { everyGeometry, type Finding, HEALTHY } from '../../src/domain/finding.ts'
import { LAST_WEEK, TISSUE_COURSES } from '../../src/domain/healing.ts'
import { nerveStatesOf } from '../../src/domain/involvement.ts'
import { LEG_TESTS, raiseLimit } from '../../src/domain/movement.ts'
import { decode, encode } from '../../src/state/link.ts'
import { FINDING_ROOM } from '../../src/state/room.ts'
import { AT_REST, initialView, type Moment, type View } from '../../src/state/view.ts'
import { AUDIENCES, LOCALES } from '../../src/words/locale.ts'

const EVERY_FINDING: Finding[] = everyGeometry([0, 0.34, 0.35, 0.5, 0.85, 1]).flatMap((geometry) =>
  nerveStatesOf(geometry).map((nerve) => ({ ...geometry, nerve })),
)

/** A view is valid when completing its finding changes nothing and its words are of the unions. */
function expectValid({ finding, lang, audience }: View): void {
  expect(completeFinding(finding)).toEqual({ finding, replaced: [] })
  expect(LOCALES).toContain(lang)
  expect(AUDIENCES).toContain(audience)
}

const finding = (hash: string): Finding => decode(hash, ['nb']).view.finding

describe('there and back', () => {
  test('every finding, language and audience comes back as it was', () => {
    expect(EVERY_FINDING.length).toBeGreaterThan(4000)
    for (const [index, value] of EVERY_FINDING.entries()) {
      const lang = LOCALES[index % 3]!
      const view: View = {
        finding: value,
        lang,
        audience: AUDIENCES[index % 2]!,
        room: FINDING_ROOM,
        ...AT_REST,
      }
      const back = decode(`#${encode(view)}`, ['en'])
      expect(back).toEqual({ view, notices: [], assumed: [], said: Object.keys(HEALTHY) })
    }
  })

  test('every size that the slider can set comes back as it was', () => {
    const sizes = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(sizes, fc.constantFrom(...EVERY_FINDING), (size, value) => {
        const view: View = {
          finding: completeFinding({ ...value, size }).finding,
          lang: 'da',
          audience: 'patient',
          room: FINDING_ROOM,
          ...AT_REST,
        }
        expect(decode(encode(view), []).view).toEqual(view)
      }),
    )
  })

  test('the link reads as the public grammar says, and needs no escaping', () => {
    const link = encode({
      finding: { ...HEALTHY, shape: 'protrusion', nerve: 'irritated' },
      lang: 'nb',
      audience: 'patient',
      room: FINDING_ROOM,
      ...AT_REST,
    })
    expect(link).toBe(
      'v=1&disc=L4-L5&shape=protrusion&zone=subarticular&side=left&size=0.5&migration=none&nerve=irritated&lang=nb&for=patient',
    )
    expect(encodeURI(link)).toBe(link)
  })
})

describe('the moment', () => {
  const moments: fc.Arbitrary<Moment> = fc.constantFrom(...LEG_TESTS).chain((test) =>
    fc.record({
      grade: fc.constantFrom(...DISC_GRADES),
      weeks: fc.integer({ min: 0, max: LAST_WEEK }),
      tissue: fc.constantFrom(...TISSUE_COURSES),
      posture: fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100),
      test: fc.constant(test),
      raise: fc.integer({ min: 0, max: raiseLimit(test) }),
      slices: fc.boolean(),
    }),
  )

  test('every disc grade, week, posture, test and angle comes back as it was', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const view: View = { ...initialView(['nb']), ...moment }
        expect(decode(encode(view), [])).toMatchObject({ view, notices: [] })
      }),
    )
  })

  test('at rest it leaves no trace in the link', () => {
    expect(encode(initialView([]))).not.toMatch(/grade|weeks|tissue|posture|test|raise|slices/)
  })

  test('what is out of range stops at its nearest end and is named; what is no value at all is at rest and named', () => {
    const told = decode('v=1&grade=VI&weeks=90&posture=-3&test=straight-leg-raise&raise=200&slices=perhaps', [
      'en',
    ])
    expect(told.view).toMatchObject({
      ...AT_REST,
      weeks: 52,
      posture: -1,
      test: 'straightLegRaise',
      raise: 90,
    })
    expect(told.notices).toEqual([
      { kind: 'replaced', keys: expect.arrayContaining(['grade', 'weeks', 'posture', 'raise', 'slices']) },
    ])
  })

  test('a leg without a test is not raised', () => {
    expect(decode('v=1&raise=40', ['en']).view.raise).toBe(0)
  })
})

describe('omitted keys', () => {
  test('without a hash: a healthy spine in the language of the browser, and nothing to say about it', () => {
    for (const [languages, lang] of [
      [['nn-NO', 'en'], 'nb'],
      [['no'], 'nb'],
      [['da-DK'], 'da'],
      [['fr', 'da'], 'da'],
      [['fr'], 'en'],
    ] as const) {
      expect(decode('', languages)).toEqual({
        view: { finding: HEALTHY, lang, audience: 'patient', room: FINDING_ROOM, ...AT_REST },
        notices: [],
        said: [],
        assumed: [],
      })
    }
  })

  test('the nerve state follows the geometry', () => {
    expect(finding('#shape=protrusion&size=0.2').nerve).toBe('quiet')
    expect(finding('#shape=protrusion&size=0.5').nerve).toBe('irritated')
    expect(finding('#shape=extrusion&size=0.9').nerve).toBe('compressed')
    expect(finding('#shape=extrusion&size=0.9&nerve=quiet').nerve).toBe('quiet')
  })

  test('a place that was not said is assumed, and reported', () => {
    expect(decode('#shape=protrusion', []).assumed).toEqual(['level', 'zone', 'side'])
    expect(decode('#disc=L5-S1&shape=bulge&zone=foraminal', []).assumed).toEqual(['side'])
    expect(decode('#disc=L5-S1&shape=bulge&side=midline', []).assumed).toEqual([])
  })

  test('a central lesion without a side lies in the midline', () => {
    const { view, assumed } = decode('#disc=L4-L5&shape=protrusion&zone=central', [])
    expect(view.finding.side).toBe('midline')
    expect(assumed).toEqual(['side'])
  })

  test('a place without a shape leaves the disc normal, and says so', () => {
    const { view, assumed } = decode('#disc=L4-L5&side=right', [])
    expect(view.finding).toMatchObject({ shape: 'normal', side: 'right' })
    expect(assumed).toEqual(['shape'])
    expect(decode('#disc=L4-L5', []).assumed).toEqual([])
  })
})

describe('forgiving', () => {
  test.each(['L4-L5', 'l4-l5', 'L4/L5', 'L4/5', 'L4%2F5', ' L4 – L5 ', 'L4 L5', '45', 'l4+l5'])(
    'disc=%s',
    (text) => {
      const { view, notices } = decode(`#disc=${text}&shape=bulge`, [])
      expect(view.finding.level).toBe('L4-L5')
      expect(notices).toEqual([])
    },
  )

  test.each([
    '#V=1&DISC=L5-S1&Shape=Extrusion&ZONE=Foraminal&side=RIGHT&Size=0,7',
    '#!disc=l5/s1;shape=extrusion;zone=foraminal;side=right;size=70%',
    '#/?disc=L5/1&amp;shape= extrusion &amp;zone=foraminal&amp;side=right&amp;size=.70',
    '#disc%3DL5-S1%26shape%3Dextrusion%26zone%3Dforaminal%26side%3Dright%26size%3D0.7',
    '#level=L5_S1&shape=extrusion&zone=foraminal&side=right&size=0.7000001',
  ])('%s', (hash) => {
    const { view, notices } = decode(hash, [])
    expect(view.finding).toMatchObject({
      level: 'L5-S1',
      shape: 'extrusion',
      zone: 'foraminal',
      side: 'right',
      size: 0.7,
    })
    expect(notices).toEqual([])
  })

  test('a misspelling that can mean one thing is read as that, and reported', () => {
    const { view, notices } = decode('#shape=protusion&zone=subarticlar', [])
    expect(view.finding).toMatchObject({ shape: 'protrusion', zone: 'subarticular' })
    expect(notices).toEqual([{ kind: 'replaced', keys: ['shape', 'zone'] }])
  })
})

describe('what is not understood', () => {
  test.each([
    ['#disc=L4-S1&shape=bulge', [{ kind: 'replaced', keys: ['level'] }]],
    ['#shape=slipped', [{ kind: 'replaced', keys: ['shape'] }]],
    ['#size=2&shape=bulge', [{ kind: 'replaced', keys: ['size'] }]],
    ['#size=NaN', [{ kind: 'replaced', keys: ['size'] }]],
    ['#size=1e9', [{ kind: 'replaced', keys: ['size'] }]],
    ['#lang=de', [{ kind: 'replaced', keys: ['lang'] }]],
    ['#for=robots', [{ kind: 'replaced', keys: ['for'] }]],
    ['#side=left&side=right', [{ kind: 'replaced', keys: ['side'] }]],
    ['#shape=protrusion&migration=pedicular', [{ kind: 'replaced', keys: ['migration'] }]],
    ['#shape=protrusion&nerve=compressed', [{ kind: 'replaced', keys: ['nerve'] }]],
    ['#zone=foraminal&side=midline', [{ kind: 'replaced', keys: ['side'] }]],
    ['#colour=red&constructor=1', [{ kind: 'unknown', keys: ['colour', 'constructor'] }]],
    ['#v=2&shape=bulge', [{ kind: 'version', version: '2' }]],
    ['#shape=bulge&side=%E0%A4%A', [{ kind: 'replaced', keys: ['side'] }]],
    ['#%E0%A4=%FF', [{ kind: 'unreadable' }, { kind: 'unknown', keys: ['\ufffd'] }]],
    ['#shape=', []],
  ])('%s', (hash, notices) => {
    const decoded = decode(hash, ['en'])
    expect(decoded.notices).toEqual(notices)
    expectValid(decoded.view)
  })

  test('a 100 kB hash is read at its beginning', () => {
    const decoded = decode(`#disc=L5-S1&shape=bulge&x=${'A%'.repeat(50_000)}`, [])
    expect(decoded.view.finding).toMatchObject({ level: 'L5-S1', shape: 'bulge' })
    expect(decoded.notices).toContainEqual({ kind: 'cut' })
  })

  test('random rubbish never throws and always gives a valid view', () => {
    const word = fc.constantFrom(
      'disc',
      'shape',
      'zone',
      'side',
      'size',
      'v',
      '=',
      '&',
      '%',
      'L4',
      'left',
      '__proto__',
      '0.5',
    )
    const rubbish = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(word).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(rubbish, (hash) => expectValid(decode(hash, ['nb']).view)),
      { numRuns: 2000 },
    )
  })

  test('wild values of real keys give a valid view that is written back as it is read', () => {
    const values = fc.record(
      {
        disc: fc.constantFrom('L1-L2', 'L5/S1', 'S1', ''),
        shape: fc.constantFrom('normal', 'bulge', 'sequestration', 'cow'),
        zone: fc.constantFrom('central', 'extraforaminal', 'moon'),
        side: fc.constantFrom('left', 'midline', 'both'),
        size: fc.oneof(fc.double().map(String), fc.constant('-1')),
        migration: fc.constantFrom('none', 'pedicular', 'up'),
        nerve: fc.constantFrom('quiet', 'compressed', 'loud'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(values, (said) => {
        const hash = Object.entries(said)
          .map(([key, value]) => `${key}=${value}`)
          .join('&')
        const { view } = decode(hash, [])
        expectValid(view)
        expect(decode(encode(view), []).view).toEqual(view)
      }),
    )
  })
})
