import { describe, expect, test } from 'vitest'
import { canalSizes, narrowingOf } from '../../src/domain/canal-narrowing.ts'
import { DISC_GRADES, type DiscGrade } from '../../src/domain/degeneration.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { COMPROMISES, compromiseOf, involvement } from '../../src/domain/involvement.ts'
import { DISC_LEVELS, type DiscLevel, LATERALITIES } from '../../src/domain/levels.ts'
import { msuSizeOf } from '../../src/domain/msu.ts'
import { createSlicer } from '../../src/slice/engine.ts'
import type { Plane } from '../../src/slice/frame.ts'
import { finding, storedBody } from './body.ts'
import {
  canalThird,
  discGrade,
  displaced,
  landmarks,
  msuSize,
  NEAR_DISC,
  placeOf,
  type Reading,
  reading,
} from './read.ts'
import { rootGrade } from './read-root.ts'

// What state and words say of a finding is read off the pictures again, in pixels.

const SLICER = createSlicer(await storedBody(), { kept: 80, part: NEAR_DISC })
const PIXELS = 384
/** Axial slices through and beside the disc, mm. */
const STACK = [-3, 0, 3] as const
/** A slice through the pedicles of the vertebra above, mm over the disc's middle. */
const PEDICLES = 18
function picture(of: Finding, plane: Plane, at: number, grade: DiscGrade = 'II', pixels = PIXELS): Reading {
  return reading(SLICER.render({ finding: of, grade, plane, at, pixels }))
}

describe("Pfirrmann's grade of the disc is read off the midline picture", () => {
  test.each(['L1-L2', 'L4-L5', 'L5-S1'] as const)('%s', (level) => {
    const mid = (grade: DiscGrade) => picture(finding(level), 'sagittal', 0, grade, 256)
    const usual = discGrade(mid('II'), level, 1).height
    expect(DISC_GRADES.map((grade) => discGrade(mid(grade), level, usual).grade)).toEqual(DISC_GRADES)
  })
})

/** What is read of a finding. */
type Asked = 'size' | 'third' | 'root'

/**
 * One finding for each class of each level, as far from its borders as the class is wide, and those beside the midline on both sides. The classes
 * of the same finding that lie nearer to a border are not asked. Two grades are asked below, in finer pixels.
 */
function findings(level: DiscLevel): [Finding, ...Asked[]][] {
  const { moderate, severe } = canalSizes(finding(level, 'extrusion', 'central', 'midline'))
  return [
    [finding(level), 'third'],
    [finding(level, 'protrusion', 'central', 'midline', 0.2), 'size', 'third', 'root'],
    ...LATERALITIES.flatMap((side): [Finding, ...Asked[]][] => [
      [finding(level, 'protrusion', 'central', side, 0.47), 'size', 'third', 'root'],
      [finding(level, 'protrusion', 'subarticular', side, 0.7), 'root'],
      [finding(level, 'extrusion', 'subarticular', side, 0.8), 'size', ...unless(level === 'L3-L4')],
    ]),
    [finding(level, 'extrusion', 'central', 'midline', (moderate + severe) / 2), 'third'],
    [finding(level, 'extrusion', 'central', 'midline', 1), 'size', 'third', ...unless(level === 'L1-L2')],
  ]
}

const unless = (thin: boolean): Asked[] => (thin ? [] : ['root'])

function axials(level: DiscLevel) {
  // The nerves of this one are those that can be pushed, at rest.
  const still = finding(level, 'protrusion', 'subarticular', 'left', 0)
  const mid = picture(finding(level), 'axial', 0)
  const marks = landmarks(mid, picture(finding(level), 'axial', PEDICLES), level)
  return { mid, marks, rest: STACK.map((at) => picture(still, 'axial', at)) }
}

describe('what a displaced disc does is read off the axial pictures', () => {
  test.each(DISC_LEVELS)(
    '%s',
    (level) => {
      const { mid, marks, rest } = axials(level)
      const wrong: string[] = []
      const seen = { size: new Set<unknown>(), third: new Set<unknown>(), root: new Set<unknown>() }
      for (const [of, ...asked] of findings(level)) {
        const stack = STACK.map((at) => picture(of, 'axial', at))
        const check = (what: Asked | 'side', read: unknown, said: unknown, measured: object): void => {
          if (what !== 'side') seen[what].add(said)
          if (read !== said)
            wrong.push(
              `${of.shape} ${of.zone} ${of.side} ${of.size}: ${what} ${said} reads ${read} ${JSON.stringify(measured)}`,
            )
        }
        if (of.shape !== 'normal') {
          const worst = stack.reduce((most, each) =>
            displaced(each, level).length > displaced(most, level).length ? each : most,
          )
          const place = placeOf(worst, level, marks)
          check('side', place.side, of.side, place)
        }
        if (asked.includes('size')) {
          const size = msuSize(stack, rest, mid, level, marks)
          check('size', size.size, msuSizeOf(of), size)
        }
        if (asked.includes('third')) {
          const third = canalThird(stack, rest, level, marks)
          check('third', third.third, narrowingOf(of), third)
        }
        if (asked.includes('root'))
          for (const { root, side } of involvement(of).nearest) {
            const grade = rootGrade(stack, rest, level, root, side)
            check('root', grade.grade, compromiseOf(of), grade)
          }
      }
      expect(wrong).toEqual([])
      expect(seen.size).toEqual(new Set([1, 2, 3]))
      expect(seen.third).toEqual(new Set([null, 'mild', 'moderate', 'severe']))
      expect(seen.root).toEqual(new Set(COMPROMISES.slice(0, level === 'L1-L2' ? 3 : 4)))
    },
    120_000,
  )
})

/** Nine pixels across a thin root instead of five. */
const FINEST = 720
/** Where a thin root is squeezed, and where it is only pushed, in one slice, mm. */
const THIN = [
  ['L1-L2', 0, finding('L1-L2', 'extrusion', 'central', 'midline', 1)],
  ['L1-L2', 0, finding('L1-L2', 'extrusion', 'central', 'midline', 0.7)],
  ...LATERALITIES.flatMap((side) => [
    ['L3-L4', -3, finding('L3-L4', 'extrusion', 'subarticular', side, 1)] as const,
    ['L3-L4', -3, finding('L3-L4', 'protrusion', 'subarticular', side, 0.7)] as const,
  ]),
] as const

test('a thin root is squeezed by a sixth: read off one picture of finer pixels', () => {
  const read = THIN.map(([level, at, of]) => {
    const still = finding(level, 'protrusion', 'subarticular', 'left', 0)
    const home = picture(still, 'axial', at, 'II', FINEST)
    const { root, side } = involvement(of).nearest[0]!
    return rootGrade([picture(of, 'axial', at, 'II', FINEST)], [home], level, root, side).grade
  })
  expect(read).toEqual(THIN.map(([, , of]) => compromiseOf(of)))
  expect(new Set(read)).toEqual(new Set(['deviation', 'compression']))
}, 60_000)
