import { beforeAll, describe, expect, test } from 'vitest'
import { canalSizes, narrowingOf } from '../../src/domain/canal-narrowing.ts'
import { DISC_GRADES, type DiscGrade } from '../../src/domain/degeneration.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { compromiseOf, gradesFrom, involvement } from '../../src/domain/involvement.ts'
import type { DiscLevel } from '../../src/domain/levels.ts'
import { msuPlaceOf, msuSizeOf } from '../../src/domain/msu.ts'
import { createSlicer } from '../../src/slice/engine.ts'
import type { Plane } from '../../src/slice/frame.ts'
import { finding, storedBody } from './body.ts'
import {
  canalThird,
  discGrade,
  displaced,
  landmarks,
  msuSize,
  placeOf,
  type Reading,
  reading,
} from './read.ts'
import { rootGrade } from './read-root.ts'

// What state and words say of a finding is read off the pictures again, in pixels.

const SLICER = createSlicer(await storedBody(), { kept: 80 })
const PIXELS = 384
/** Axial slices through and beside the disc, mm. */
const STACK = [-9, -6, -3, 0, 3, 6, 9] as const
/** Sagittal slices through the foramen of the left side, where a root is cut across, mm; finer, because pixels are larger there. */
const FORAMEN = [16, 19, 22, 25, 28, 31] as const
const FINE = 512
/** A slice through the pedicles of the vertebra above, mm over the disc's middle. */
const PEDICLES = 18
/** A size this near to a border of the domain can be read either way: a pixel is 0.44 mm, a tenth of the size some 0.8 mm. */
const NEAR = 0.12
/** The edge of a joint is seen where the flavum leaves it free, up to 1 mm behind the edge of its cartilage, so MSU's borders need more room. */
const NEAR_LINE = 0.25

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

/** Findings wide apart; sizes stand clear of the domain's borders. */
const FINDINGS = (['L4-L5', 'L5-S1'] as const).flatMap((level) => [
  finding(level, 'protrusion', 'central', 'midline', 0.2),
  finding(level, 'extrusion', 'central', 'midline', 1),
  finding(level, 'protrusion', 'central', 'left', 0.45),
  finding(level, 'extrusion', 'central', 'right', 1),
  finding(level, 'protrusion', 'subarticular', 'right', 0.7),
  finding(level, 'extrusion', 'subarticular', 'left', 0.62),
  finding(level, 'extrusion', 'subarticular', 'left', 1),
  finding(level, 'extrusion', 'central', 'left', 1),
  finding(level, 'extrusion', 'foraminal', 'left', 0.62),
  finding(level, 'protrusion', 'foraminal', 'left', 0.2),
  finding(level, 'protrusion', 'extraforaminal', 'left', level === 'L5-S1' ? 0.72 : 0.48),
])

function clear(size: number, borders: readonly number[], by = NEAR): boolean {
  return borders.every((border) => Math.abs(size - border) >= by)
}

const RESTING = new Map<DiscLevel, { mid: Reading; pedicles: Reading; stack: readonly Reading[] }>()

/** The healthy pictures of a level. The nerves are those that can be pushed, at rest. */
function resting(level: DiscLevel) {
  let made = RESTING.get(level)
  if (!made) {
    const still = finding(level, 'protrusion', 'subarticular', 'left', 0)
    made = {
      mid: picture(finding(level), 'axial', 0),
      pedicles: picture(finding(level), 'axial', PEDICLES),
      stack: STACK.map((at) => picture(still, 'axial', at)),
    }
    RESTING.set(level, made)
  }
  return made
}

/** The same of the left foramen. */
function foramen(level: DiscLevel): Reading[] {
  const still = finding(level, 'protrusion', 'subarticular', 'left', 0)
  return FORAMEN.map((at) => picture(still, 'sagittal', at, 'II', FINE))
}

describe('a displaced disc is read off the axial pictures', () => {
  const asked = { size: 0, third: 0 }
  // Every position is computed once, for all findings.
  beforeAll(() => {
    for (const level of ['L4-L5', 'L5-S1'] as const) {
      resting(level)
      foramen(level)
    }
  }, 240_000)
  test.each(FINDINGS)('$level $shape $zone $side $size', (of) => {
    const { level, size } = of
    const rest = resting(level)
    const marks = landmarks(rest.mid, rest.pedicles, level)
    const stack = STACK.map((at) => picture(of, 'axial', at))
    const worst = stack.reduce((most, each) =>
      displaced(each, level).length > displaced(most, level).length ? each : most,
    )
    const { place, zone, side } = placeOf(worst, level, marks)
    expect({ place, zone, side }).toEqual({ place: msuPlaceOf(of), zone: of.zone, side: of.side })

    const { halfWay, line, moderate, severe } = canalSizes(of)
    if (clear(size, [halfWay, line], NEAR_LINE)) {
      asked.size++
      expect(msuSize(stack, rest.mid, level, marks).size).toBe(msuSizeOf(of))
    }
    if (of.zone === 'central' && clear(size, [moderate, severe])) {
      asked.third++
      expect(canalThird(stack, rest.stack, level, marks).third).toBe(narrowingOf(of))
    }
    const { deviation, compression } = gradesFrom(of)
    expect(clear(size, [deviation, compression]) || size >= 0.6, 'stands clear of the borders').toBe(true)
    const { root, side: rootSide, role } = involvement(of).nearest[0]!
    const [now, home] =
      role === 'exiting'
        ? [FORAMEN.map((at) => picture(of, 'sagittal', at, 'II', FINE)), foramen(level)]
        : [stack, rest.stack]
    expect(rootGrade(now, home, level, root, rootSide).grade).toBe(compromiseOf(of))
  })
  test('asks often enough', () => {
    expect(asked.size).toBeGreaterThanOrEqual(8)
    expect(asked.third).toBeGreaterThanOrEqual(4)
  })
})
