import { describe, expect, it } from 'vitest'
import { discSpace } from '../../../models/anatomy/disc-space.ts'
import { createDisplacer } from '../../../models/lesion/displace.ts'
import { makeGrid } from '../../../models/lesion/grid.ts'
import { intact } from '../../../models/lesion/lesion.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import type { LiveDisc } from '../../../models/lesion/live-disc.ts'
import { liveMesh } from '../../../models/lesion/live-mesh.ts'
import { besideSac } from '../../../models/lesion/live-neural.ts'
import { tissueField } from '../../../models/lesion/tissue.ts'
import { nerveWalls } from '../../../models/lesion/walls.ts'
import { everyGeometry } from '../../../src/domain/finding.ts'
import { gradesFrom, involvement } from '../../../src/domain/involvement.ts'
import {
  DISC_LEVELS,
  type DiscLevel,
  EXITING_ROOT,
  type Root,
  TRAVERSING_ROOT,
} from '../../../src/domain/levels.ts'
import { gradeOf, measureRoot, restingRoot, wallsOf } from './grade.ts'

// The root grade that the page says against the root that it draws, on both sides of every threshold, over every level, shape,
// place and migration. A midline lesion is graded by the crossing roots; the sac it dents counts as reached, not as a grade. Places
// on the right are the left ones mirrored (live.test.ts).

/** How far from a threshold the drawing must have arrived at the grade. */
const BESIDE = 0.03

/** A live disc whose surface nobody looks at: nerves and grades ask its values, and laying it anew takes a third of the time. */
function bareDisc(level: DiscLevel): LiveDisc {
  const grid = makeGrid(discSpace(level))
  const displacer = createDisplacer(grid)
  let lesion = intact(level)
  return {
    level,
    grid,
    mesh: liveMesh(0, 0),
    values: displacer.values,
    get lesion() {
      return lesion
    },
    update(next) {
      lesion = next
      displacer.apply(next)
    },
  }
}

describe('the drawn root has the grade that the rule says', () => {
  for (const level of DISC_LEVELS) {
    it(level, () => {
      const live = bareDisc(level)
      const nerves = nerveWalls(live.grid)
      const roots = new Map(
        [EXITING_ROOT[level], TRAVERSING_ROOT[level]].map((name: Root) => [
          name,
          besideSac(name, 'left', live, nerves),
        ]),
      )
      const walls = wallsOf(level)
      const wrong: string[] = []
      for (const place of everyGeometry([0])) {
        if (place.level !== level || place.shape === 'normal' || place.side === 'right') continue
        const { deviation, compression } = gradesFrom(place)
        const steps = [deviation, compression].filter(Number.isFinite)
        const sizes = [0.3, 0.4, ...steps.flatMap((size) => [size - BESIDE, size + BESIDE]), 1]
        // Where what pushes squeezes, both thresholds are one.
        for (const size of new Set(sizes)) {
          const geometry = { ...place, size }
          const lesion = lesionOf(geometry)
          const { nearest, compromise } = involvement(geometry)
          const { root } = nearest[0]!
          const part = roots.get(root)!
          live.update(lesion)
          part.update()
          const measured = measureRoot(
            part.mesh,
            restingRoot(root, 'left'),
            level,
            tissueField(lesion),
            walls,
          )
          const grade = gradeOf(measured)
          if (grade !== compromise)
            wrong.push(
              `${Object.values(geometry).join(' ')}: ${compromise} is said, ${grade} drawn, ${JSON.stringify(measured)}`,
            )
        }
      }
      expect(wrong).toEqual([])
    })
  }
})
