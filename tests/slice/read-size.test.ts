import { expect, test } from 'vitest'
import type { Finding } from '../../src/domain/finding.ts'
import { DISC_LEVELS, type DiscLevel } from '../../src/domain/levels.ts'
import { msuSizeOf } from '../../src/domain/msu.ts'
import { createSlicer } from '../../src/slice/engine.ts'
import { finding, storedBody } from './body.ts'
import { landmarks, msuSize, NEAR_DISC, type Reading, reading } from './read.ts'

// MSU's size (NOM-30) along the whole slider: the words may part from the picture only where the tissue ends within a pixel of a border.

const SLICER = createSlicer(await storedBody(), { kept: 80, part: NEAR_DISC })
const PIXELS = 384
const SIZES = [0.35, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1] as const
/** Axial slices in which the tissue is looked for, mm: a piece that has gone up or down lies further off. */
const STACK = [-4, 0, 3] as const
const UP = [3, 6, 9] as const
const DOWN = [-6, -8, -10, -14] as const

function axial(of: Finding, at: number): Reading {
  return reading(SLICER.render({ finding: of, grade: 'II', plane: 'axial', at, pixels: PIXELS }))
}

/** Places whose size is asked, with the slices in which they lie. */
function places(level: DiscLevel): [Pick<Finding, 'shape' | 'side' | 'migration'>, readonly number[]][] {
  const still = { migration: 'none' } as const
  return [
    [{ shape: 'protrusion', side: 'midline', ...still }, STACK],
    [{ shape: 'extrusion', side: 'midline', ...still }, STACK],
    [{ shape: 'extrusion', side: 'left', ...still }, STACK],
    // The last disc's own: what goes behind L5 or the sacrum.
    ...(level === 'L5-S1'
      ? ([
          [{ shape: 'sequestration', side: 'midline', ...still }, STACK],
          [{ shape: 'extrusion', side: 'left', migration: 'suprapedicular' }, [...STACK, ...DOWN]],
          [{ shape: 'extrusion', side: 'left', migration: 'pedicular' }, [...STACK, ...DOWN]],
          [{ shape: 'sequestration', side: 'left', migration: 'pedicular' }, [...STACK, ...DOWN]],
          [{ shape: 'extrusion', side: 'left', migration: 'infrapedicular' }, [...STACK, ...UP]],
        ] as [Pick<Finding, 'shape' | 'side' | 'migration'>, readonly number[]][])
      : []),
  ]
}

test.each(DISC_LEVELS)(
  '%s: how far out tissue reaches in the picture is the size that is said',
  (level) => {
    const mid = axial(finding(level), 0)
    const marks = landmarks(mid, axial(finding(level), 18), level)
    const rest = finding(level, 'protrusion', 'subarticular', 'left', 0)
    const wrong: string[] = []
    const said = new Set<number>()
    let margin = mid.height - 1
    while (mid.part(Math.round(marks.middle), margin) !== `disc_${level}`) margin--
    const pixel = 1 / (marks.line - margin - 1)
    for (const [{ shape, side, migration }, slices] of places(level))
      for (const size of SIZES) {
        const of = finding(level, shape, 'central', side, size, migration)
        const pictures = slices.map((at) => axial(of, at))
        const healthy = slices.map((at) => axial(rest, at))
        const read = msuSize(pictures, healthy, mid, level, marks)
        said.add(msuSizeOf(of))
        const near = [0.5, 1].some((border) => Math.abs(read.share - border) < pixel * 1.01)
        if (!near && read.size !== msuSizeOf(of))
          wrong.push(
            `${shape} ${side} ${migration} ${size}: ${read.share.toFixed(2)} of the way, ${msuSizeOf(of)} is said`,
          )
      }
    expect(wrong).toEqual([])
    expect(said).toEqual(new Set([1, 2, 3]))
  },
  60_000,
)
