import { ageingOf, type DiscGrade } from '../../src/domain/degeneration.ts'
import type { DiscLevel } from '../../src/domain/levels.ts'
import { SEGMENT } from '../morphometry/segment.ts'

/** mm of its height in the middle that a disc of this grade has lost, against the average adult's that is drawn. */
export function heightLoss(level: DiscLevel, grade: DiscGrade): number {
  return ageingOf(grade).lost * SEGMENT.discMid.mean[level]
}
