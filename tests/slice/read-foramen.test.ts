import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/domain/finding.ts'
import { COMPROMISES, compromiseOf, involvement } from '../../src/domain/involvement.ts'
import { DISC_LEVELS, type DiscLevel, LATERALITIES, type Laterality } from '../../src/domain/levels.ts'
import { createSlicer } from '../../src/slice/engine.ts'
import { finding, storedBody } from './body.ts'
import { NEAR_DISC, type Reading, reading } from './read.ts'
import { type Migrated, migrated } from './read-migration.ts'
import { rootGrade } from './read-root.ts'

// What is read from the side: the root in its foramen, as on real MR, and whether a piece has gone up or down.

const SLICER = createSlicer(await storedBody(), { kept: 4, part: NEAR_DISC })
/** A layer of fat is half a millimetre, and pixels are larger from the side: a foramen takes finer ones than a migration. */
const FINE = 512
const COARSE = 256

function sagittal(of: Finding, at: number, pixels: number): Reading {
  return reading(SLICER.render({ finding: of, grade: 'II', plane: 'sagittal', at, pixels }))
}

/** Sign of the patient's side along x. */
const outwards = (side: Laterality): number => (side === 'left' ? 1 : -1)

/** Where the root of each level is first met, and where it is pushed and squeezed, mm from the midline: it is cut across there. */
const FORAMEN: Readonly<Record<DiscLevel, readonly [met: number, squeezed: number]>> = {
  'L1-L2': [19, 25],
  'L2-L3': [19, 25],
  'L3-L4': [22, 25],
  'L4-L5': [24, 28],
  'L5-S1': [25, 28],
}

/** One finding for each grade, far from its borders. */
const GRADED = [
  [
    ['protrusion', 'foraminal', 0.2],
    ['protrusion', 'foraminal', 0.47],
  ],
  [
    ['extrusion', 'foraminal', 0.62],
    ['extrusion', 'extraforaminal', 1],
  ],
] as const

describe('the grade of the root in its foramen is read off the sagittal pictures, right and left', () => {
  test.each(DISC_LEVELS)(
    '%s',
    (level) => {
      const wrong: string[] = []
      const said = LATERALITIES.map((on) =>
        GRADED.flatMap((half, k) => {
          const at = outwards(on) * FORAMEN[level][k]!
          const home = [sagittal(finding(level, 'protrusion', 'subarticular', on, 0), at, FINE)]
          return half.map(([shape, zone, size]) => {
            const of = finding(level, shape, zone, on, size)
            const { root, side } = involvement(of).nearest[0]!
            const read = rootGrade([sagittal(of, at, FINE)], home, level, root, side)
            const grade = compromiseOf(of)
            if (read.grade !== grade)
              wrong.push(`${shape} ${zone} ${on} ${size}: ${grade} reads ${JSON.stringify(read)}`)
            return grade
          })
        }),
      )
      expect(wrong).toEqual([])
      expect(said).toEqual([COMPROMISES, COMPROMISES])
    },
    120_000,
  )
})

/** A piece that has gone down lies in the canal, mm from the midline; one that has gone up in the foramen, at L5/S1 further out. */
const BESIDE = 7
const IN_FORAMEN: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 19,
  'L2-L3': 19,
  'L3-L4': 19,
  'L4-L5': 22,
  'L5-S1': 25,
}

const MOVED = [
  ['subarticular', 'none', 'stays'],
  ['subarticular', 'suprapedicular', 'down'],
  ['subarticular', 'pedicular', 'down'],
  ['foraminal', 'none', 'stays'],
  ['foraminal', 'infrapedicular', 'up'],
] as const satisfies readonly (readonly [Finding['zone'], Finding['migration'], Migrated])[]

describe('which way a piece has gone is read off a sagittal picture, right and left', () => {
  test.each(DISC_LEVELS)(
    '%s',
    (level) => {
      for (const side of LATERALITIES)
        for (const [zone, migration, way] of MOVED) {
          const x = zone === 'foraminal' ? IN_FORAMEN[level] : BESIDE
          const of = finding(level, 'sequestration', zone, side, 0.8, migration)
          const read = migrated(sagittal(of, outwards(side) * x, COARSE), level)
          expect(read, `${zone} ${migration} ${side}`).toMatchObject({ way })
        }
    },
    60_000,
  )
})
