import type { Finding } from './finding.ts'

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
