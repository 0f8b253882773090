import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { completeFinding } from '../../src/domain/complete.ts'
import { everyGeometry, type Finding, HEALTHY, NERVE_STATES, PLACES } from '../../src/domain/finding.ts'
import { defaultNerve, involvement, nerveStatesOf } from '../../src/domain/involvement.ts'
import { ROOT_BY_LEVEL_ZONE } from './root-by-level-zone.ts'
import { truthTable } from './truth-table.ts'

const SIZES = [0, 0.2, 0.34, 0.35, 0.49, 0.5, 0.59, 0.6, 0.74, 0.75, 0.84, 0.85, 1]
const TABLE = new URL('../../docs/truth-table.md', import.meta.url)

describe('which root a finding reaches', () => {
  test('is as the signed table says, row by row', () => {
    expect(readFileSync(TABLE, 'utf8')).toBe(truthTable())
  })

  test.each(ROOT_BY_LEVEL_ZONE)(
    'agrees with row $row of the fact base',
    ({ level, zone, side, migration, root, role, sometimes }) => {
      const found = involvement({ level, shape: 'extrusion', zone, side, size: 0.7, migration })
      const named = found.reached.filter((reached) => reached.role !== 'cauda equina')
      if (role === 'bilateral/multiple') {
        expect(named.map((r) => `${r.root} ${r.side}`)).toEqual([`${root} left`, `${root} right`])
        expect(found.reached.length).toBeGreaterThan(2)
      } else {
        expect(found.reached).toEqual([{ root, side, role }])
      }
      if (zone === 'central' && side !== 'midline')
        expect(found.sometimes.map((r) => r.root)).toEqual([sometimes])
    },
  )

  test('is none for a normal disc and none below contact', () => {
    for (const geometry of everyGeometry(SIZES)) {
      const { reached, nearest, compromise } = involvement(geometry)
      if (geometry.shape === 'normal')
        expect({ reached, nearest, compromise }).toEqual({ reached: [], nearest: [], compromise: 'none' })
      else if (geometry.size < 0.35)
        expect({ reached, compromise }).toEqual({ reached: [], compromise: 'none' })
      else expect(reached.length).toBeGreaterThan(0)
    }
  })

  test('keeps the side, and names each root once, cranial to caudal, left before right', () => {
    const order = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4'].flatMap((root) => [
      `${root}-left`,
      `${root}-right`,
    ])
    for (const geometry of everyGeometry(SIZES)) {
      const names = involvement(geometry).reached.map(({ root, side }) => `${root}-${side}`)
      expect(names).toEqual(order.filter((name) => names.includes(name)))
      if (geometry.side !== 'midline') for (const name of names) expect(name).toContain(geometry.side)
      else if (names.length > 0)
        expect(names.filter((n) => n.endsWith('left'))).toHaveLength(names.length / 2)
    }
  })

  test('mirrors: right is left with the sides exchanged', () => {
    const flip = (side: string) => (side === 'left' ? 'right' : side === 'right' ? 'left' : side)
    for (const geometry of everyGeometry([0.5, 1])) {
      const mirrored = { ...geometry, side: flip(geometry.side) as Finding['side'] }
      const here = involvement(geometry).reached.map((r) => `${r.root}${flip(r.side)}${r.role}`)
      expect(
        involvement(mirrored)
          .reached.map((r) => `${r.root}${r.side}${r.role}`)
          .sort(),
      ).toEqual(here.sort())
    }
  })

  test('grows with size and never falls back', () => {
    const grade = { none: 0, contact: 1, deviation: 2, compression: 3 }
    for (const geometry of everyGeometry([0])) {
      const grades = SIZES.map((size) => grade[involvement({ ...geometry, size }).compromise])
      expect(grades).toEqual([...grades].sort((a, b) => a - b))
    }
  })
})

describe('the nerve', () => {
  test('may always be quiet, irritated wherever tissue is displaced, compressed only where the geometry compresses', () => {
    for (const geometry of everyGeometry(SIZES)) {
      const states = nerveStatesOf(geometry)
      expect(states).toContain('quiet')
      expect(states.includes('irritated')).toBe(geometry.shape !== 'normal')
      expect(states.includes('compressed')).toBe(involvement(geometry).compromise === 'compression')
      expect(states).toContain(defaultNerve(geometry))
    }
  })
})

describe('completing a wish', () => {
  test('leaves every valid finding as it is', () => {
    for (const geometry of everyGeometry(SIZES)) {
      for (const nerve of nerveStatesOf(geometry)) {
        const finding = { ...geometry, nerve }
        expect(completeFinding(finding)).toEqual({ finding, replaced: [] })
      }
    }
  })

  test('makes every impossible combination valid, and says what it replaced', () => {
    for (const geometry of everyGeometry([0.5]).filter((g) => g.level === 'L4-L5' && g.side === 'left')) {
      for (const zone of PLACES.map((place) => place.zone)) {
        for (const side of ['left', 'right', 'midline'] as const) {
          for (const migration of ['none', 'infrapedicular', 'suprapedicular', 'pedicular'] as const) {
            for (const nerve of NERVE_STATES) {
              const wish = { ...geometry, zone, side, migration, nerve }
              const { finding, replaced } = completeFinding(wish)
              expect(completeFinding(finding)).toEqual({ finding, replaced: [] })
              for (const key of Object.keys(finding) as (keyof Finding)[])
                expect(replaced.includes(key)).toBe(wish[key] !== finding[key])
            }
          }
        }
      }
    }
  })

  test('lets the nerve follow the geometry until it was chosen otherwise', () => {
    const extrusion = completeFinding({ shape: 'extrusion', size: 0.5 }, HEALTHY).finding
    expect(extrusion.nerve).toBe('irritated')
    const quiet = completeFinding({ nerve: 'quiet' }, extrusion).finding
    expect(completeFinding({ size: 1 }, quiet).finding.nerve).toBe('quiet')
    expect(completeFinding({ size: 1 }, extrusion).finding.nerve).toBe('compressed')
    expect(completeFinding({ size: Number.NaN }, extrusion).finding.size).toBe(HEALTHY.size)
  })
})
