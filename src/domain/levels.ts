/** The lumbar vertebrae, cranial to caudal. */
export const VERTEBRAE = ['L1', 'L2', 'L3', 'L4', 'L5'] as const
export type VertebraLevel = (typeof VERTEBRAE)[number]

/** A disc is named by the two bones of its motion segment, with a hyphen: safe in links and in GLB node names. */
export const DISC_LEVELS = ['L1-L2', 'L2-L3', 'L3-L4', 'L4-L5', 'L5-S1'] as const
export type DiscLevel = (typeof DISC_LEVELS)[number]

/** What is drawn above the lumbar spine, so that it does not end in the air; no finding lies there. */
export type SpineVertebra = 'T12' | VertebraLevel
export type SpineDisc = 'T12-L1' | DiscLevel

/** The roots of the lumbosacral plexus that the model draws, cranial to caudal. */
export const ROOTS = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4'] as const
export type Root = (typeof ROOTS)[number]

/** The patient's own left and right, always in this order. */
export const LATERALITIES = ['left', 'right'] as const
export type Laterality = (typeof LATERALITIES)[number]

/** The root that leaves through the foramen at this disc: it carries the number of the vertebra above (ANA-04). */
export const EXITING_ROOT: Readonly<Record<DiscLevel, Root>> = {
  'L1-L2': 'L1',
  'L2-L3': 'L2',
  'L3-L4': 'L3',
  'L4-L5': 'L4',
  'L5-S1': 'L5',
}

/** The root that crosses behind this disc on its way to the next foramen (RT-01). */
export const TRAVERSING_ROOT: Readonly<Record<DiscLevel, Root>> = {
  'L1-L2': 'L2',
  'L2-L3': 'L3',
  'L3-L4': 'L4',
  'L4-L5': 'L5',
  'L5-S1': 'S1',
}

/** The roots below `root`, cranial to caudal: at a disc they still lie inside the sac. */
export function rootsBelow(root: Root): readonly Root[] {
  return ROOTS.slice(ROOTS.indexOf(root) + 1)
}
