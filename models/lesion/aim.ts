import type { Finding } from '../../src/domain/finding.ts'
import { discSpace } from '../anatomy/disc-space.ts'
import type { Vec3 } from '../shape/vec.ts'
import { lesionOf } from './lesion-of.ts'

/** The size that stands for all: the planes shall not wander while the size is drawn (assumed). */
const USUAL = 0.6

const AIMS = new Map<string, Vec3>()

/**
 * The point through which the slices of a finding are laid, mm in whole numbers along each axis of the patient: the middle of
 * the displaced tissue; the back margin in the midline where nothing is displaced. The same for every size of one shape.
 */
export function aimOf(finding: Omit<Finding, 'nerve' | 'size'>): Vec3 {
  const { level, shape, zone, side, migration } = finding
  const key = [level, shape, zone, side, migration].join()
  const known = AIMS.get(key)
  if (known) return known
  const { bulge, dome, head } = lesionOf({ level, shape, zone, side, migration, size: USUAL })
  const { pointAt } = discSpace(level)
  const at =
    head.depth > 0
      ? pointAt(head.s, head.eta, head.d)
      : dome.depth > 0
        ? pointAt(dome.s, dome.eta, dome.depth / 2)
        : pointAt(bulge.depth > 0 && bulge.round < 1 ? bulge.s : 0, 0, 0)
  // No zero with a sign: it would be another position.
  const aim: Vec3 = [Math.round(at[0]) + 0, Math.round(at[1]) + 0, Math.round(at[2]) + 0]
  AIMS.set(key, aim)
  return aim
}
