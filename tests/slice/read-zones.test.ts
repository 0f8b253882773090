import { describe, expect, test } from 'vitest'
import { type Finding, ZONES } from '../../src/domain/finding.ts'
import { compromiseOf, involvement } from '../../src/domain/involvement.ts'
import { DISC_LEVELS, type DiscLevel, LATERALITIES } from '../../src/domain/levels.ts'
import { msuPlaceOf } from '../../src/domain/msu.ts'
import { createSlicer } from '../../src/slice/engine.ts'
import { finding, storedBody } from './body.ts'
import { landmarks, NEAR_DISC, placeOf, type Reading, reading, zoneAt } from './read.ts'
import { rootGrade } from './read-root.ts'

// Zone, side and MSU's place of every level are read off one axial picture through the disc, in pixels. Its borders come from two healthy
// pictures: the front ends of the facet joints and the pedicles of the vertebra above. What lies nearer to a border than one pixel may be read
// to either side of it, and is counted.

const SLICER = createSlicer(await storedBody(), { kept: 12, part: NEAR_DISC })
const PIXELS = 384
/** A slice through the pedicles of the vertebra above, mm over the disc's middle. */
const PEDICLES = 18
const SHAPES = [
  ['protrusion', 0.5],
  ['extrusion', 0.7],
] as const

/** A layer of fat is half a millimetre where a root is first met: pixels must be smaller than that. */
const FINE = 512

function axial(of: Finding, at = 0, pixels = PIXELS): Reading {
  return reading(SLICER.render({ finding: of, grade: 'II', plane: 'axial', at, pixels }))
}

function read(level: DiscLevel): { wrong: string[]; asked: number; near: number } {
  const marks = landmarks(axial(finding(level)), axial(finding(level), PEDICLES), level)
  const wrong: string[] = []
  let [asked, near] = [0, 0]
  for (const [shape, size] of SHAPES)
    for (const zone of ZONES)
      for (const side of LATERALITIES) {
        const of = finding(level, shape, zone, side, size)
        const seen = placeOf(axial(of), level, marks)
        asked++
        const right = (by: number): boolean => {
          const at = zoneAt(seen.out + by, seen.side, marks)
          return at.zone === zone && at.place === msuPlaceOf(of) && seen.side === side
        }
        if (right(0)) continue
        if (right(1) || right(-1)) near++
        else wrong.push(`${shape} ${zone} ${side}: reads ${seen.zone} ${seen.side} at ${seen.out.toFixed(1)}`)
      }
  return { wrong, asked, near }
}

/**
 * On both sides: at the upper two the middle of a large extrusion beside the midline lies within a fifth of a pixel of the border to the
 * recess; at L4/5 that of a large one in the foramen lies 0.4 pixels, a sixth of a millimetre, outside the narrow side of L4's body.
 */
const ON_BORDER: Partial<Record<DiscLevel, number>> = { 'L1-L2': 2, 'L2-L3': 2, 'L4-L5': 2 }

describe('the zone, the side and the place of a herniation are read off the axial picture', () => {
  test.each(DISC_LEVELS)(
    '%s',
    (level) => {
      expect(read(level)).toEqual({ wrong: [], asked: 16, near: ON_BORDER[level] ?? 0 })
    },
    60_000,
  )
})

describe('the first contact of a root is read off the axial picture: fat between, then none', () => {
  test.each(DISC_LEVELS)(
    '%s',
    (level) => {
      const home = axial(finding(level, 'protrusion', 'subarticular', 'left', 0), 0, FINE)
      for (const [shape, zone] of [
        ['bulge', 'subarticular'],
        ['protrusion', 'subarticular'],
      ] as const) {
        const grades = [0.2, 0.47].map((size) => {
          const of = finding(level, shape, zone, 'left', size)
          const { root, side } = involvement(of).nearest[0]!
          const { grade } = rootGrade([axial(of, 0, FINE)], [home], level, root, side)
          expect(grade, `${shape} ${zone} ${size}`).toBe(compromiseOf(of))
          return grade
        })
        expect(grades).toEqual(['none', 'contact'])
      }
    },
    60_000,
  )
})
