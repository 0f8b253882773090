import { describe, expect, it } from 'vitest'
import { SHRINKAGE } from '../../src/domain/course.ts'
import { everyGeometry, type Finding, SHAPES, type Shape } from '../../src/domain/finding.ts'
import {
  CALM_BY,
  CALM_FROM,
  findingAt,
  GONE,
  irritationLeft,
  LAST_WEEK,
  shrunkBy,
  TISSUE_COURSES,
  tissueLeft,
} from '../../src/domain/healing.ts'
import { nerveStatesOf } from '../../src/domain/involvement.ts'

const WEEKS = Array.from({ length: LAST_WEEK + 1 }, (_, week) => week)
const FINDINGS: readonly Finding[] = everyGeometry([0.2, 0.7, 1])
  .filter(({ side, level }) => side !== 'right' && level !== 'L2-L3')
  .flatMap((geometry) => nerveStatesOf(geometry).map((nerve) => ({ ...geometry, nerve })))
const DISPLACED: readonly Shape[] = SHAPES.filter((shape) => shape !== 'normal')

describe('tissue', () => {
  it('never grows, and most of what shrinks has shrunk by half a year (NH-06)', () => {
    for (const shape of SHAPES) {
      const left = WEEKS.map((week) => tissueLeft(shape, week, 'shrinks'))
      for (const week of WEEKS.slice(1)) expect(left[week]).toBeLessThanOrEqual(left[week - 1]!)
    }
    expect(shrunkBy(0)).toBe(0)
    expect(shrunkBy(26)).toBeGreaterThan(0.75)
    expect(shrunkBy(LAST_WEEK)).toBe(1)
  })

  it('shrinks the more, the more often its type does (NH-05), and is not gone after a year in the middle of a group', () => {
    const often = DISPLACED.map((shape) => SHRINKAGE[shape]!.pools[0]!.of100)
    const left = DISPLACED.map((shape) => tissueLeft(shape, LAST_WEEK, 'shrinks'))
    expect([...often].sort((a, b) => a - b)).toEqual(often)
    expect([...left].sort((a, b) => b - a)).toEqual(left)
    // In fewer than half it was gone altogether, so the middle of the group has some left.
    for (const shape of DISPLACED) {
      expect((GONE[shape]?.of100 ?? 0) < 50).toBe(true)
      expect(tissueLeft(shape, LAST_WEEK, 'shrinks')).toBeGreaterThan(0)
    }
  })

  it('stays as it is where it stays', () => {
    for (const shape of SHAPES) for (const week of WEEKS) expect(tissueLeft(shape, week, 'stays')).toBe(1)
  })
})

describe('irritation', () => {
  it('has a clock of its own: it settles while most of the tissue is still there, and where all of it stays', () => {
    expect(irritationLeft(CALM_FROM)).toBe(1)
    expect(irritationLeft(CALM_BY)).toBe(0)
    for (const week of WEEKS.slice(1))
      expect(irritationLeft(week)).toBeLessThanOrEqual(irritationLeft(week - 1))
    expect(tissueLeft('extrusion', CALM_BY, 'shrinks')).toBeGreaterThan(0.5)
    const finding: Finding = { ...FINDINGS[0]!, shape: 'protrusion', size: 0.9, nerve: 'irritated' }
    expect(findingAt(finding, CALM_BY, 'stays')).toMatchObject({ size: 0.9, nerve: 'quiet' })
  })
})

describe('a finding at a week', () => {
  it('is the finding as it was set on the first day', () => {
    for (const finding of FINDINGS)
      for (const course of TISSUE_COURSES) expect(findingAt(finding, 0, course)).toBe(finding)
  })

  it('is a finding that can exist, at the same place, no larger and no nearer to another shape than the nomenclature lets it be', () => {
    for (const finding of FINDINGS) {
      for (const course of TISSUE_COURSES) {
        for (const week of [1, 2, 6, 12, 26, 52]) {
          const now = findingAt(finding, week, course)
          const moved = (['level', 'zone', 'side', 'migration'] as const).filter(
            (key) => now[key] !== finding[key],
          )
          const possible = nerveStatesOf(now).includes(now.nerve)
          if (moved.length > 0 || now.size > finding.size || !possible) expect(now).toBe(finding)
          if (now.shape === finding.shape) continue
          // Only an extrusion in its place becomes a protrusion; what has come free or moved has no way back into the disc.
          expect([finding.shape, now.shape, finding.migration]).toEqual(['extrusion', 'protrusion', 'none'])
          expect(now.size).toBeLessThan(0.35)
        }
      }
    }
  })

  it('changes by little from one week to the next', () => {
    for (const finding of FINDINGS) {
      for (const week of WEEKS.slice(1)) {
        const step = findingAt(finding, week - 1, 'shrinks').size - findingAt(finding, week, 'shrinks').size
        if (!(step < 0.08)) expect(step, `${JSON.stringify(finding)} ${week}`).toBeLessThan(0.08)
      }
    }
  })

  it('falls back calmly when it is asked for a week that there is not', () => {
    const finding: Finding = { ...FINDINGS[0]!, shape: 'extrusion', size: 0.8, nerve: 'irritated' }
    expect(findingAt(finding, -4, 'shrinks')).toBe(finding)
    expect(findingAt(finding, Number.NaN, 'shrinks')).toBe(finding)
    expect(findingAt(finding, 400, 'shrinks')).toEqual(findingAt(finding, LAST_WEEK, 'shrinks'))
  })
})
