// The twelfth thoracic vertebra and the disc under it: drawn above L1 until the picture fades, so that the lumbar spine does
// not end in the air. Nothing is told about them and nothing of them changes. The facts behind vertebra.ts stop at L1: what
// PANJABI91 gives is its T12 against PANJABI92's L1, times our L1 (dry bone reads low, the ratio does not); it was recalled
// and not re-read (see sources.ts). The rest is assumed.

import type { SpineDisc, SpineVertebra } from '../../src/domain/levels.ts'
import { SEGMENT } from './segment.ts'
import { VERTEBRA_POSE, type VertebraPose } from './skeleton.ts'
import { VERTEBRA } from './vertebra.ts'

/** T12, mm and degrees; the names are those of VERTEBRA. */
const T12: Readonly<Record<keyof typeof VERTEBRA, number>> = {
  // PANJABI91 39.0, 42.1, 32.8, 33.4 against 41.2, 43.3, 34.1, 35.3 of L1.
  EPWu: 38.9,
  EPWl: 42.0,
  EPDu: 32.2,
  EPDl: 32.5,
  // PANJABI91 22.7 behind against 23.8; in front by the wedge.
  VBHa: 23.9,
  VBHp: 25.9,
  // Assumed: as L1's, which the thoracic curve begins in.
  vertebralWedge: -3.6,
  endplateConcavitySup: 1.2,
  endplateConcavityInf: 1.5,
  posteriorWallConcavity: 1.4,
  // L1's share of its width and depth.
  waistWidth: 35.6,
  waistDepth: 30.6,
  // PANJABI91 22.2 and 18.1 against 23.7 and 19.0.
  SCW: 21.6,
  SCD: 16.2,
  // Assumed as wide as L1's; PANJABI91 about 1 mm higher.
  PDW: 7.8,
  PDH: 16.2,
  pedicleCentreX: 14.7,
  pedicleCentreUpFromInfEndplate: 16.6,
  pedicleIsthmusBehindWall: 6.5,
  PDL: 9.0,
  // Nearly straight back at the last thoracic ones (textbook).
  pedicleTransverseAngle: 3.0,
  pedicleSagittalAngle: 3.0,
  // PANJABI91 46.9 against 71.2: three tubercles in the place of a process.
  TPspan: 48.0,
  TPLengthFromPedicleAxis: 9.3,
  TPHeight: 10.0,
  TPTipUpFromInfEndplate: 15.0,
  TPTipBehindPostWall: 17.0,
  // Assumed: short, blunt and lower than L1's (textbook; PANJABI91's length, from the upper end plate, is 47.0 against 67.7).
  SPTipBehindPostWall: 38.0,
  SPFreeLength: 21.0,
  SPHeightMid: 15.5,
  SPThicknessMid: 6.0,
  SPSlopeDown: 22.0,
  SPTipUpFromInfEndplate: -2.5,
  laminaThickness: 6.4,
  laminaHeightMidline: 21.5,
  SAPTopAboveSupEndplate: 4.5,
  IAPBottomBelowInfEndplate: 15.0,
  overallAPLength: 70.5,
}

/** The disc T12-L1, mm; the names are those of SEGMENT. */
const T12_DISC = {
  // As at L1-L2: the mean of the adjoining depths and 1.3; share and place of the nucleus.
  discDepth: 34.3,
  nucleusAreaFraction: 0.4,
  nucleusPosteriorOffset: 1.4,
} as const satisfies Partial<Record<keyof typeof SEGMENT, number>>

/**
 * T12 stands 0.7 degrees bent forward on L1 (LL627's T12-S1 49.8 less the 50.5 of L1-S1), over a disc 5.8 mm high in the
 * middle of its rims (assumed: the row 9.05, 8.4, 7.6, 6.5 goes on downwards; one measured spine has 7.6),
 * its posterior corner straight above L1's.
 */
const T12_POSE: VertebraPose = {
  bodyCentre: [0.0, 188.48, 2.19],
  up: [0.0, 0.97958, -0.20108],
  forward: [0.0, 0.20108, 0.97958],
  tiltDegAnteriorDown: -11.6,
  supEndplate: { anterior: [0.0, 203.41, 15.55], posterior: [0.0, 197.93, -16.18], slope: -9.8 },
  infEndplate: { anterior: [0.0, 180.05, 20.5], posterior: [0.0, 172.51, -11.12], slope: -13.4 },
}

/** Where each bone of the drawn spine stands. */
export const SPINE_POSE: Readonly<Record<SpineVertebra, VertebraPose>> = { T12: T12_POSE, ...VERTEBRA_POSE }

/** A table value of a bone of the drawn spine. */
export function vertebraValue(measure: keyof typeof VERTEBRA, level: SpineVertebra): number {
  return level === 'T12' ? T12[measure] : VERTEBRA[measure].mean[level]
}

/** A table value of a disc of the drawn spine. */
export function discValue(measure: keyof typeof T12_DISC, level: SpineDisc): number {
  return level === 'T12-L1' ? T12_DISC[measure] : SEGMENT[measure].mean[level]
}

/** Where the drawing of T12 ends, mm above S1: it is cut there, above its pedicles, and has faded away before. */
export const T12_TOP = 199
