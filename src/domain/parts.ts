import {
  DISC_LEVELS,
  type DiscLevel,
  LATERALITIES,
  type Laterality,
  ROOTS,
  type Root,
  type SpineDisc,
  type SpineVertebra,
  VERTEBRAE,
} from './levels.ts'

/** Nerves of the trunk and leg, each drawn once a side. Names follow Terminologia Anatomica 2 (table nervePaths). */
export const NERVES = [
  'lumbosacral-trunk',
  'femoral',
  'saphenous',
  'obturator',
  'lateral-femoral-cutaneous',
  'sciatic',
  'tibial',
  'common-fibular',
  'deep-fibular',
  'superficial-fibular',
  'sural',
  'posterior-femoral-cutaneous',
  'pudendal',
] as const
export type Nerve = (typeof NERVES)[number]

/** Bones of the pelvis and leg, each drawn once a side. */
export const LIMB_BONES = ['hip', 'femur', 'patella', 'tibia', 'fibula', 'foot'] as const
export type LimbBone = (typeof LIMB_BONES)[number]

/** Ligaments that run over several levels; the others belong to one disc's level. All are shown only when asked for. */
export const LONG_LIGAMENTS = ['anterior-longitudinal', 'posterior-longitudinal', 'supraspinous'] as const
export type LongLigament = (typeof LONG_LIGAMENTS)[number]

/** A structure's address. It is also its node name in the GLB files, so it has none of the characters . / : [ ] */
export type PartId =
  | `vertebra_${SpineVertebra}`
  | `disc_${SpineDisc}`
  | 'sacrum'
  | 'dura'
  | 'cauda_equina'
  | `root_${Root}_${Laterality}`
  | `nerve_${Nerve}_${Laterality}`
  | `bone_${LimbBone}_${Laterality}`
  | LigamentId
  | 'skin'

/** A ligament's address. */
export type LigamentId = `ligament_${LongLigament}` | `flavum_${DiscLevel}` | `interspinous_${DiscLevel}`

/** The ligaments, front to back. */
export const LIGAMENT_IDS: readonly LigamentId[] = [
  ...LONG_LIGAMENTS.map((name) => `ligament_${name}` as const),
  ...DISC_LEVELS.map((level) => `flavum_${level}` as const),
  ...DISC_LEVELS.map((level) => `interspinous_${level}` as const),
]

function eachSide<T extends string>(make: (side: Laterality) => T): T[] {
  return LATERALITIES.map(make)
}

/** Every part there is, in the order in which they are listed to a reader: spine, nerves, legs. */
export const PART_IDS: readonly PartId[] = [
  'vertebra_T12',
  ...VERTEBRAE.map((level) => `vertebra_${level}` as const),
  'sacrum',
  'disc_T12-L1',
  ...DISC_LEVELS.map((level) => `disc_${level}` as const),
  ...LIGAMENT_IDS,
  'dura',
  'cauda_equina',
  ...ROOTS.flatMap((root) => eachSide((side) => `root_${root}_${side}` as const)),
  ...NERVES.flatMap((nerve) => eachSide((side) => `nerve_${nerve}_${side}` as const)),
  ...LIMB_BONES.flatMap((bone) => eachSide((side) => `bone_${bone}_${side}` as const)),
  'skin',
]

const KNOWN: ReadonlySet<string> = new Set(PART_IDS)

/** Whether `name` is the address of a part. */
export function isPartId(name: string): name is PartId {
  return KNOWN.has(name)
}
