// How much real people differ in a quantity of which the tables print no standard deviation. Every report line names the
// kind of its SD, so that nobody takes a stand-in for a published number.

/** Where the SD of a line comes from. */
export type SpreadKind = 'published' | 'other level' | 'like quantity' | 'real bones' | 'assumed'

export interface Spread {
  readonly sd: number
  readonly kind: SpreadKind
}

/**
 * Pooled SD within a level between three people's bones (morphometry.md section 4: VHM, BP3D and SSM, L1 to L5, n = 14
 * vertebrae or 13 levels), mm and degrees, for quantities that were measured on those meshes only.
 */
const REAL_BONES: Readonly<Record<string, number>> = {
  vertebralWedge: 3.5,
  endplateConcavitySup: 0.83,
  endplateConcavityInf: 0.86,
  posteriorWallConcavity: 0.92,
  waistWidth: 1.71,
  waistDepth: 2.78,
  pedicleCentreX: 1.96,
  pedicleCentreUpFromInfEndplate: 1.29,
  // L1 to L4: at L5 two of the three meshes were cut in the wrong place there.
  pedicleIsthmusBehindWall: 1.2,
  pedicleTransverseAngle: 3.1,
  TPTipUpFromInfEndplate: 1.9,
  TPTipBehindPostWall: 2.65,
  SPTipBehindPostWall: 3.63,
  SPFreeLength: 4.66,
  SPHeightMid: 2.87,
  SPThicknessMid: 0.38,
  SPSlopeDown: 6.31,
  SPTipUpFromInfEndplate: 4.95,
  laminaThickness: 1.27,
  SAPTopAboveSupEndplate: 1.66,
  IAPBottomBelowInfEndplate: 2.34,
  overallAPLength: 3.56,
  facetAngleFromSagittal: 10.35,
  facetSagittalTilt: 8.4,
  facetHeight: 2.67,
  facetWidth: 1.46,
  facetAreaSup: 70.3,
  interfacetDistanceCentre: 4.17,
  facetJointSpace: 0.56,
  discAngle: 3.42,
  foramenHeight: 1.84,
  foramenWidthUpper: 1.45,
}

/** Quantities that vary as another one does, by the same share of their mean: the sister end plate, the same span. */
const LIKE: Readonly<Record<string, string>> = {
  EPWl: 'EPWu',
  discWidth: 'EPWu',
  TPLengthFromPedicleAxis: 'TPspan',
  discRimMean: 'discMid',
  pedicleSagittalAngle: 'pedicleTransverseAngle',
}

/** Angles vary by degrees, not by a share of their mean. */
const ANGLES: readonly string[] = ['pedicleSagittalAngle']

/** Recalled or estimated values are to be taken as good to 10 % (morphometry.md, status R); of low confidence, to 20 % (assumed). */
const SHARE = { high: 0.1, medium: 0.1, low: 0.2 } as const

/** No estimate in mm is finer than a pixel of the pictures it was read from, mm; assumed. */
const FINEST = 0.5

/** A row of the tables, as far as it is needed here. */
export interface Published {
  readonly unit: string
  readonly mean: Readonly<Record<string, number>>
  readonly sd?: Readonly<Record<string, number>>
  readonly confidence: 'high' | 'medium' | 'low'
}

function printed({ mean, sd }: Published, at: string): Spread | undefined {
  const own = sd?.[at]
  if (own !== undefined) return { sd: own, kind: 'published' }
  const levels = Object.keys(sd ?? {})
  if (levels.length === 0) return undefined
  // The same quantity one or more levels away: the same share of the mean.
  const share = levels.reduce((sum, level) => sum + sd![level]! / mean[level]!, 0) / levels.length
  return { sd: share * mean[at]!, kind: 'other level' }
}

/** The SD to judge quantity `name` at level `at` by. */
export function spreadOf(name: string, at: string, table: Readonly<Record<string, Published>>): Spread {
  const row = table[name]!
  const own = printed(row, at)
  if (own) return own
  const bones = REAL_BONES[name]
  if (bones !== undefined) return { sd: bones, kind: 'real bones' }
  const other = LIKE[name]
  const like = other === undefined ? undefined : table[other]
  if (other !== undefined && like) {
    // A disc level is read off the vertebra above it.
    const there = like.mean[at] === undefined ? at.split('-')[0]! : at
    const from = spreadOf(other, there, table)
    const sd = ANGLES.includes(name) ? from.sd : (from.sd / like.mean[there]!) * row.mean[at]!
    return { sd, kind: 'like quantity' }
  }
  const share = Math.abs(row.mean[at]!) * SHARE[row.confidence]
  return { sd: row.unit === 'mm' ? Math.max(share, FINEST) : share, kind: 'assumed' }
}
