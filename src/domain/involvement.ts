import {
  type Finding,
  isHerniation,
  LARGE,
  type Migration,
  type NerveState,
  type Shape,
  type Zone,
} from './finding.ts'
import {
  type DiscLevel,
  EXITING_ROOT,
  LATERALITIES,
  type Laterality,
  ROOTS,
  type Root,
  rootsBelow,
  TRAVERSING_ROOT,
} from './levels.ts'

/** How a root meets a lesion: crossing the disc, leaving above it, or lying inside the sac. */
export type RootRole = 'traversing' | 'exiting' | 'cauda equina'

/** Pfirrmann's root grades 0 to 3 (NOM-34, table pfirrmannRoot). */
export const COMPROMISES = ['none', 'contact', 'deviation', 'compression'] as const
export type Compromise = (typeof COMPROMISES)[number]

export interface InvolvedRoot {
  readonly root: Root
  readonly side: Laterality
  readonly role: RootRole
}

/** What a finding does to the roots. A rule table, an anatomical norm: words say "most often". */
export interface Involvement {
  /** The roots that the displaced tissue reaches, cranial to caudal, left before right. */
  readonly reached: readonly InvolvedRoot[]
  /** The roots that this place threatens, reached or not; with none reached these lie nearest. Empty for a normal disc. */
  readonly nearest: readonly InvolvedRoot[]
  /** The next root down, which such a lesion sometimes meets as well (table rootByLevelZone). Never counted as reached. */
  readonly sometimes: readonly InvolvedRoot[]
  readonly compromise: Compromise
}

type Geometry = Omit<Finding, 'nerve'>

/** Below this size the tissue touches nothing. A convention of the model, held by the geometry (assumed). */
export const CONTACT_SIZE = 0.35
/** From this size a midline herniation dents the sac (assumed). The roots inside it float in fluid: only a large one meets them. */
const SAC_SIZE = 0.5

interface GradeSizes {
  readonly deviation: number
  readonly compression: number
}

/**
 * From which size on the root is pushed aside, and squeezed against the canal wall (grades: NOM-34). The sizes are assumed;
 * the drawing is calibrated to them and a test measures it (tests/models/lesion/grade.ts says what each grade is on a mesh).
 */
const GRADE_FROM: Readonly<Record<Shape, GradeSizes>> = {
  normal: { deviation: Number.POSITIVE_INFINITY, compression: Number.POSITIVE_INFINITY },
  bulge: { deviation: Number.POSITIVE_INFINITY, compression: Number.POSITIVE_INFINITY },
  protrusion: { deviation: 0.6, compression: 0.85 },
  extrusion: { deviation: 0.5, compression: 0.75 },
  sequestration: { deviation: 0.5, compression: 0.75 },
}

/** In the wide canal of the upper discs a midline mass squeezes the roots only when it has nearly filled it: from this size. */
const FULL_CANAL = 0.85

function isWide(level: DiscLevel): boolean {
  return level === 'L1-L2' || level === 'L2-L3'
}

/**
 * Whether tissue of this shape, grown as far as it does, catches the root against bone or flavum. Measured in the drawing, which is
 * one average adult: the canal is wide at the upper discs, and a protrusion of 6 mm at most fills the recess only at the lowest, and beside the midline.
 */
function canSqueeze({
  level,
  shape,
  zone,
  side,
  migration,
}: Pick<Finding, 'level' | 'shape' | 'zone' | 'side' | 'migration'>): boolean {
  if (!isHerniation(shape)) return false
  if (shape === 'protrusion')
    return level === 'L5-S1' && side !== 'midline' && (zone === 'central' || zone === 'subarticular')
  const wide = isWide(level)
  const medial = zone === 'central' || zone === 'subarticular'
  if (migration === 'pedicular' || migration === 'suprapedicular' || (migration === 'none' && medial))
    return !wide || side === 'midline'
  // A piece under the pedicle and outside the foramen has room to the side.
  return !(zone === 'extraforaminal' && migration === 'infrapedicular')
}

/** The sizes from which on a root is pushed aside and squeezed at one place; infinite where it never is. */
export function gradesFrom(
  geometry: Pick<Finding, 'level' | 'shape' | 'zone' | 'side' | 'migration'>,
): GradeSizes {
  const { deviation, compression } = GRADE_FROM[geometry.shape]
  // Beside the sacrum's canal wall there is no way to the side: what pushes S1 there squeezes it.
  if (geometry.level === 'L5-S1' && geometry.migration === 'pedicular')
    return { deviation, compression: deviation }
  const squeezed = geometry.side === 'midline' && isWide(geometry.level) ? FULL_CANAL : compression
  return {
    // A midline herniation that dents the sac has pushed the roots beside it aside.
    deviation: geometry.side === 'midline' && isHerniation(geometry.shape) ? SAC_SIZE : deviation,
    compression: canSqueeze(geometry) ? squeezed : Number.POSITIVE_INFINITY,
  }
}

/** Pfirrmann root grade of a finding; it follows its shape, size and place. */
export function compromiseOf(
  geometry: Pick<Finding, 'level' | 'shape' | 'zone' | 'side' | 'size' | 'migration'>,
): Compromise {
  const { shape, size } = geometry
  if (shape === 'normal' || size < CONTACT_SIZE) return 'none'
  const from = gradesFrom(geometry)
  if (size >= from.compression) return 'compression'
  return size >= from.deviation ? 'deviation' : 'contact'
}

const ROLE_BY_ZONE: Readonly<Record<Zone, 'traversing' | 'exiting'>> = {
  central: 'traversing',
  subarticular: 'traversing',
  foraminal: 'exiting',
  extraforaminal: 'exiting',
}

/** A migrated piece meets the root where it has come to lie, whatever zone it left from (rows -up and -dn). */
const ROLE_BY_MIGRATION: Readonly<Record<Exclude<Migration, 'none'>, 'traversing' | 'exiting'>> = {
  infrapedicular: 'exiting',
  suprapedicular: 'traversing',
  pedicular: 'traversing',
}

function roleOf({ zone, migration }: Geometry): 'traversing' | 'exiting' {
  return migration === 'none' ? ROLE_BY_ZONE[zone] : ROLE_BY_MIGRATION[migration]
}

function bySpineThenSide(a: InvolvedRoot, b: InvolvedRoot): number {
  return (
    ROOTS.indexOf(a.root) - ROOTS.indexOf(b.root) ||
    LATERALITIES.indexOf(a.side) - LATERALITIES.indexOf(b.side)
  )
}

/** The roots a place threatens when its lesion is large enough, by table rootByLevelZone (RADIOPAEDIA, GRAY). */
function threatened(geometry: Geometry): InvolvedRoot[] {
  const role = roleOf(geometry)
  const root = role === 'traversing' ? TRAVERSING_ROOT[geometry.level] : EXITING_ROOT[geometry.level]
  const sides = geometry.side === 'midline' ? LATERALITIES : [geometry.side]
  return sides.map((side) => ({ root, side, role }))
}

/**
 * The roots still inside the sac, which a large midline herniation meets through its front wall (rows -c: "large: cauda equina syndrome").
 * A smaller one only dents the sac, as many people's do without their knowing.
 */
function inTheSac(geometry: Geometry): InvolvedRoot[] {
  if (geometry.side !== 'midline' || !isHerniation(geometry.shape) || geometry.size < LARGE) return []
  return rootsBelow(TRAVERSING_ROOT[geometry.level]).flatMap((root) =>
    LATERALITIES.map((side): InvolvedRoot => ({ root, side, role: 'cauda equina' })),
  )
}

/** "Sometimes": the next root below, for a leaning central lesion and for one that has moved down (rows -pc and -dn). */
function alsoSometimes(geometry: Geometry): InvolvedRoot[] {
  const down = geometry.migration === 'suprapedicular' || geometry.migration === 'pedicular'
  const leaning = geometry.zone === 'central' && geometry.migration === 'none'
  if (geometry.side === 'midline' || !isHerniation(geometry.shape) || !(down || leaning)) return []
  const next = rootsBelow(TRAVERSING_ROOT[geometry.level])[0]
  return next ? [{ root: next, side: geometry.side, role: 'cauda equina' }] : []
}

/** Which roots a finding involves, in which role, and how far (table rootByLevelZone; NOM-34). A normal disc involves none. */
export function involvement(geometry: Geometry): Involvement {
  const compromise = compromiseOf(geometry)
  if (geometry.shape === 'normal') return { reached: [], nearest: [], sometimes: [], compromise }
  const nearest = threatened(geometry)
  const reached = compromise === 'none' ? [] : [...nearest, ...inTheSac(geometry)].sort(bySpineThenSide)
  return { reached, nearest, sometimes: alsoSometimes(geometry), compromise }
}

/** Quiet always; irritated wherever tissue is displaced (ANA-05); compressed only where the geometry compresses. */
export function nerveStatesOf(geometry: Geometry): readonly NerveState[] {
  if (geometry.shape === 'normal') return ['quiet']
  return compromiseOf(geometry) === 'compression'
    ? ['quiet', 'irritated', 'compressed']
    : ['quiet', 'irritated']
}

const DEFAULT_NERVE: Readonly<Record<Compromise, NerveState>> = {
  none: 'quiet',
  contact: 'irritated',
  deviation: 'irritated',
  compression: 'compressed',
}

/** The nerve state when none was chosen: it follows the geometry. */
export function defaultNerve(geometry: Geometry): NerveState {
  return DEFAULT_NERVE[compromiseOf(geometry)]
}
