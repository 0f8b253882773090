import type { DiscGrade } from '../../src/domain/degeneration.ts'
import type { DiscLevel } from '../../src/domain/levels.ts'
import { SEGMENT } from '../morphometry/segment.ts'
import { DISC_FRAME } from './frames.ts'
import { NUCLEUS_SHIFT } from './segments.ts'

const HEALTHY: readonly DiscGrade[] = ['I', 'II']

/**
 * By how much the core of a disc slides against the bending, mm in the patient's frame: backwards in a back bent forward. Only in a disc
 * that is neither displaced nor aged: in others it follows no pattern.
 */
export function nucleusSlide(
  level: DiscLevel,
  posture: number,
  grade: DiscGrade,
  displaced: boolean,
): readonly [x: number, y: number, z: number] {
  if (posture === 0 || displaced || !HEALTHY.includes(grade)) return [0, 0, 0]
  const by = -posture * NUCLEUS_SHIFT * SEGMENT.discDepth.mean[level]
  const { forward } = DISC_FRAME[level]
  return [0, by * forward[0], by * forward[1]]
}
