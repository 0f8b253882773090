import { describe, expect, it } from 'vitest'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { tissueField } from '../../../models/lesion/tissue.ts'
import { everyGeometry, LARGE } from '../../../src/domain/finding.ts'
import { involvement } from '../../../src/domain/involvement.ts'
import { DISC_LEVELS, EXITING_ROOT, LATERALITIES, TRAVERSING_ROOT } from '../../../src/domain/levels.ts'
import { gapToRoot, gapToSac } from './reach.ts'

// What is said (domain) and what is drawn (models) are made in two rooms; here they are held against each other over
// every place, shape, migration and five sizes.

const SIZES = [0.3, 0.4, 0.5, 0.75, 1]

/** Everything in which the drawing of one finding disagrees with the rule. */
function disagreements(geometry: ReturnType<typeof everyGeometry>[number]): string[] {
  const { level, shape, zone, side, migration, size } = geometry
  const field = tissueField(lesionOf(geometry))
  const rule = involvement(geometry)
  const name = `${level} ${shape} ${zone} ${side} ${migration} ${size}`
  const wrong: string[] = []
  for (const root of [EXITING_ROOT[level], TRAVERSING_ROOT[level]]) {
    for (const of of LATERALITIES) {
      const told = rule.reached.some((r) => r.root === root && r.side === of)
      const gap = gapToRoot(field, level, root, of)
      if (told && gap > 0) wrong.push(`${name}: ${root} ${of} is named but ${gap.toFixed(2)} mm away`)
      if (!told && gap <= 0) wrong.push(`${name}: ${root} ${of} is met but not named`)
      if (size < 0.35 && gap <= 0.1) wrong.push(`${name}: ${root} ${of} only ${gap.toFixed(2)} mm away`)
    }
  }
  // Dented from the size on that pushes the roots beside the sac; the roots within float, and are met by a large herniation only.
  const dents = side === 'midline' && (rule.compromise === 'deviation' || rule.compromise === 'compression')
  const sac = gapToSac(field, level)
  if (dents && sac > 0) wrong.push(`${name}: the sac's front is ${sac.toFixed(2)} mm away`)
  if (!dents && sac <= 0) wrong.push(`${name}: the sac is dented in the midline, but nothing says so`)
  if (rule.reached.some((r) => r.role === 'cauda equina') && !(dents && size >= LARGE))
    wrong.push(`${name}: roots in the sac are named, which is hardly dented`)
  return wrong
}

describe('the drawn tissue reaches the roots that the rule names, and no other', () => {
  const all = everyGeometry(SIZES).filter(({ shape }) => shape !== 'normal')

  for (const level of DISC_LEVELS) {
    it(level, () => {
      const here = all.filter((g) => g.level === level)
      expect(here.length).toBe(340)
      expect(here.flatMap(disagreements)).toEqual([])
    })
  }
})
