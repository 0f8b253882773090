import type { Finding } from './finding.ts'
import { involvement } from './involvement.ts'
import type { Root } from './levels.ts'
import { ROOT_FACTS } from './roots.ts'

/** The tests that stretch a root: the straight leg raise for the lower ones, the femoral stretch for the upper ones. */
export const LEG_TESTS = ['none', 'straightLegRaise', 'femoralStretch'] as const
export type LegTest = (typeof LEG_TESTS)[number]

/** How far a test goes, in degrees: the hip with the knee straight, or the knee of one who lies face down. */
const LIMIT: Readonly<Record<LegTest, number>> = { none: 0, straightLegRaise: 90, femoralStretch: 120 }

export function raiseLimit(test: LegTest): number {
  return LIMIT[test]
}

/** The leg that is tested: that of the finding, the left one for a finding in the midline. */
export function testedSide({ side }: Pick<Finding, 'side'>): 'left' | 'right' {
  return side === 'right' ? 'right' : 'left'
}

/** A test that is done, not merely none. */
export type DoneTest = Exclude<LegTest, 'none'>

/** The roots that a test stretches (RT-20, RT-23); the straight leg raise sometimes L4 too (RT-L4). */
export const STRETCHED: Readonly<Record<DoneTest, readonly Root[]>> = {
  straightLegRaise: ['L5', 'S1'],
  femoralStretch: ['L2', 'L3', 'L4'],
}

/**
 * The test that fits a finding: that of the first root it reaches, or lies nearest to (table roots). For a healthy spine the
 * straight leg raise, since nineteen of twenty herniations lie at the two lowest discs (RT-02).
 */
export function fittingTest(finding: Finding): DoneTest {
  const { reached, nearest } = involvement(finding)
  const first = reached[0] ?? nearest[0]
  return first && ROOT_FACTS[first.root].tension === 'femoral-stretch' ? 'femoralStretch' : 'straightLegRaise'
}

/** The roots of a finding, reached or nearest, that a test stretches. */
export function stretchedRoots(test: LegTest, finding: Finding): readonly Root[] {
  if (test === 'none') return []
  const { reached, nearest } = involvement(finding)
  const side = testedSide(finding)
  const roots = (reached.length > 0 ? reached : nearest).filter((one) => one.side === side)
  return roots.map(({ root }) => root).filter((root) => STRETCHED[test].includes(root))
}

/** Between these angles a straight leg raise counts as positive when it brings on pain below the knee, degrees (RT-20). */
export const POSITIVE_WINDOW = { from: 30, to: 70 } as const
