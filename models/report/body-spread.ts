import type { BODY } from '../morphometry/body.ts'
import type { Spread } from './spread.ts'

const published = (sd: number): Spread => ({ sd, kind: 'published' })
const bones = (sd: number): Spread => ({ sd, kind: 'real bones' })
const like = (sd: number): Spread => ({ sd, kind: 'like quantity' })

/**
 * SD of pelvis, legs and skin, mm and degrees, which models/morphometry/body.ts names in its comments only. ANSUR2: mean of
 * the men's and the women's, so that the difference between the sexes does not widen it. Real bones: morphometry.md,
 * reference_mesh_measurements (7 femora, 9 pelves; of pelves of which only the range is printed, range / 2.97).
 */
export const BODY_SPREAD: Readonly<Partial<Record<keyof typeof BODY, Spread>>> = {
  lumbarLordosisL1S1: published(11.2),
  sacralSlope: published(8.4),
  pelvicTilt: published(6),
  pelvicIncidence: published(10.6),
  sacrumMaxWidth: published(6.8),
  femoralHeadDiameter: published(5.5),
  neckShaftAngle: published(9.7),
  S1HJCDistance: bones(5.7),
  interHJC: bones(17.2),
  biIliacBreadth: bones(19.5),
  interASIS: bones(21.2),
  pelvisHeight: bones(5.1),
  femurMaxLength: bones(23.6),
  headOffsetFromShaft: bones(4.8),
  bicondylarWidth: bones(4.2),
  condyleAP: bones(5.8),
  // As the height of the tibial plateau over the floor.
  tibiaLength: like(21.3),
  fibulaLength: like(20.6),
  crotchHeight: published(45.6),
  trochanterionHeight: published(47),
  iliocristaleHeight: published(50.9),
  buttockHeight: published(47.8),
  midPatellaHeight: published(27.1),
  tibialeHeight: published(25.8),
  skinHipBreadth: published(25.5),
  skinWaistBreadth: published(33.9),
  skinWaistDepth: published(33.1),
  skinWaistCircumference: published(105.8),
  skinButtockDepth: published(25.4),
  skinButtockCircumference: published(75.4),
  skinThighCircumferenceGlutealFold: published(58.7),
  skinLowerThighCircumference: published(34.1),
  skinKneeCircumference: like(34.1),
  skinCalfCircumference: published(29.1),
  skinAnkleCircumference: published(14.8),
  bimalleolarBreadth: published(3.8),
  heelBreadth: published(5),
  footLength: published(12.9),
  footBreadth: published(5),
}
