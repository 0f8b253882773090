import { ligamentOf, PASSES_FROM } from '../../src/domain/containment.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { gradesFrom } from '../../src/domain/involvement.ts'
import { growthOf } from './calibrate.ts'
import { design } from './design.ts'
import { intact, type Lesion } from './lesion.ts'
import { mirrorLesion } from './mirror.ts'

/** The displaced tissue of a finding, as numbers that may be mixed. Continuous in the finding's size. */
export function lesionOf(finding: Omit<Finding, 'nerve'>): Lesion {
  if (finding.shape === 'normal') return intact(finding.level)
  const left: Finding['side'] = finding.side === 'right' ? 'left' : finding.side
  const lesion = design({ ...finding, side: left }, growthOf(finding, finding.size))
  const placed = finding.side === 'right' ? mirrorLesion(lesion) : lesion
  return { ...placed, passes: passesOf(finding), squeezes: squeezesOf(finding) }
}

/** Size over which a ligament that is passed opens: nothing pops. */
const OPENS = 0.08

/** How far the tissue of a finding has come through the posterior longitudinal ligament, 0 to 1. */
function passesOf(finding: Omit<Finding, 'nerve'>): number {
  if (ligamentOf(finding) !== 'passed') return 0
  return finding.shape === 'sequestration' ? 1 : Math.min(1, (finding.size - PASSES_FROM) / OPENS)
}

/** Size over which a caught root becomes flat, from where its grade begins. */
const FLATTENS = 0.06

/** How far the grade of the root that a finding meets has become compression, 0 to 1. */
function squeezesOf(finding: Omit<Finding, 'nerve'>): number {
  return Math.min(1, Math.max(0, (finding.size - gradesFrom(finding).compression) / FLATTENS))
}
