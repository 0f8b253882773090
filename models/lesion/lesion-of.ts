import type { Finding } from '../../src/domain/finding.ts'
import { growthOf } from './calibrate.ts'
import { design } from './design.ts'
import { intact, type Lesion } from './lesion.ts'
import { mirrorLesion } from './mirror.ts'

/** The displaced tissue of a finding, as numbers that may be mixed. Continuous in the finding's size. */
export function lesionOf(finding: Omit<Finding, 'nerve'>): Lesion {
  if (finding.shape === 'normal') return intact(finding.level)
  const left: Finding['side'] = finding.side === 'right' ? 'left' : finding.side
  const lesion = design({ ...finding, side: left }, growthOf(finding, finding.size))
  return finding.side === 'right' ? mirrorLesion(lesion) : lesion
}
