import { DISC_LEVELS, type DiscLevel, LATERALITIES, type Laterality } from './levels.ts'

/** What the slices show beside the parts of the model, once a side. */
export const PAIRED_SOFT = [
  'psoas',
  'quadratus-lumborum',
  'abdominal-wall',
  'multifidus',
  'erector-spinae',
  'iliacus',
  'gluteus',
  'kidney',
  'iliac-artery',
  'iliac-vein',
] as const
export type PairedSoft = (typeof PAIRED_SOFT)[number]

/** The same, in the midline or all round. */
export const SINGLE_SOFT = [
  'aorta',
  'vena-cava',
  'lumbar-vessels',
  'epidural-veins',
  'bowel',
  'epidural-fat',
  'fat',
  'subcutaneous-fat',
  'skin',
] as const
export type SingleSoft = (typeof SINGLE_SOFT)[number]

/** Address of a structure that only the slices show; it is drawn in no GLB file. */
export type SoftPartId =
  | `soft_${SingleSoft}`
  | `soft_${PairedSoft}_${Laterality}`
  | `joint_${DiscLevel}_${Laterality}`

/** Every structure that only the slices show. */
export const SOFT_PART_IDS: readonly SoftPartId[] = [
  ...SINGLE_SOFT.map((name) => `soft_${name}` as const),
  ...PAIRED_SOFT.flatMap((name) => LATERALITIES.map((side) => `soft_${name}_${side}` as const)),
  ...DISC_LEVELS.flatMap((level) => LATERALITIES.map((side) => `joint_${level}_${side}` as const)),
]
