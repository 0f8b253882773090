import { DISC_LEVELS, ROOTS, VERTEBRAE } from '../../src/domain/levels.ts'
import { LIMB_BONES, type LigamentId, type LimbBone, NERVES, type PartId } from '../../src/domain/parts.ts'
import { caudaEquina } from '../anatomy/cauda.ts'
import { disc } from '../anatomy/disc.ts'
import { dura } from '../anatomy/dura.ts'
import { femur } from '../anatomy/femur.ts'
import { fibula } from '../anatomy/fibula.ts'
import { foot } from '../anatomy/foot.ts'
import { legNerve } from '../anatomy/leg-nerve.ts'
import { flavum } from '../anatomy/ligament-flavum.ts'
import { shaded } from '../anatomy/ligament-ground.ts'
import { anteriorLongitudinal, posteriorLongitudinal } from '../anatomy/ligament-longitudinal.ts'
import { interspinous, supraspinous } from '../anatomy/ligament-spinous.ts'
import { patella } from '../anatomy/patella.ts'
import { hip } from '../anatomy/pelvis.ts'
import { root } from '../anatomy/root.ts'
import { sacrum } from '../anatomy/sacrum.ts'
import { skin } from '../anatomy/skin.ts'
import { tibia } from '../anatomy/tibia.ts'
import { vertebra } from '../anatomy/vertebra.ts'
import type { Mesh } from '../shape/mesh.ts'

/** The files that the parts are stored in: the close-up, the same for a small screen, the whole body, and what is fetched when asked for. */
export const GLB_FILES = ['spine.glb', 'spine-small.glb', 'body.glb', 'ligaments.glb'] as const
export type GlbFile = (typeof GLB_FILES)[number]

/** A part to build, and how many triangles it gets in each file that it is in. */
export interface Entry {
  readonly id: PartId
  readonly mirror?: PartId
  readonly make: () => Mesh
  readonly triangles: Readonly<Partial<Record<GlbFile, number>>>
}

/** Share of the close-up's triangles that a telephone draws (assumed, tried by eye; all files together stay within 700 kB). */
const SMALL = 0.35

function closeUp(triangles: number): Entry['triangles'] {
  return { 'spine.glb': triangles, 'spine-small.glb': Math.round(triangles * SMALL) }
}

function band(id: LigamentId, make: () => Mesh, triangles: number): Entry {
  return { id, make: () => shaded(make()), triangles: { 'ligaments.glb': triangles } }
}

const LIMB: Readonly<Record<LimbBone, { readonly make: () => Mesh; readonly far: number }>> = {
  hip: { make: () => hip('left'), far: 3400 },
  femur: { make: () => femur('left'), far: 2000 },
  patella: { make: () => patella('left'), far: 300 },
  tibia: { make: () => tibia('left'), far: 1500 },
  fibula: { make: () => fibula('left'), far: 700 },
  foot: { make: () => foot('left'), far: 2400 },
}

/** Everything that is drawn, spine first. Paired parts are stored once, as the left one, and mirrored by their node. */
export const CATALOGUE: readonly Entry[] = [
  { id: 'vertebra_T12', make: () => vertebra('T12'), triangles: { ...closeUp(5000), 'body.glb': 500 } },
  ...VERTEBRAE.map(
    (level): Entry => ({
      id: `vertebra_${level}`,
      make: () => vertebra(level),
      // L5's broad roots are all curves: with fewer, its surface leans visibly otherwise.
      triangles: { ...closeUp(level === 'L5' ? 10500 : 9000), 'body.glb': 1000 },
    }),
  ),
  { id: 'sacrum', make: sacrum, triangles: { ...closeUp(9000), 'body.glb': 1900 } },
  { id: 'disc_T12-L1', make: () => disc('T12-L1'), triangles: closeUp(1200) },
  ...DISC_LEVELS.map(
    (level): Entry => ({ id: `disc_${level}`, make: () => disc(level), triangles: closeUp(2600) }),
  ),
  { id: 'dura', make: dura, triangles: closeUp(3600) },
  { id: 'cauda_equina', make: caudaEquina, triangles: closeUp(5200) },
  ...ROOTS.map(
    (name): Entry => ({
      id: `root_${name}_left`,
      mirror: `root_${name}_right`,
      make: () => root(name, 'left'),
      triangles: closeUp(1150),
    }),
  ),
  ...NERVES.map(
    (name): Entry => ({
      id: `nerve_${name}_left`,
      mirror: `nerve_${name}_right`,
      make: () => legNerve(name, 'left'),
      triangles: { 'body.glb': 700 },
    }),
  ),
  ...LIMB_BONES.map(
    (bone): Entry => ({
      id: `bone_${bone}_left`,
      mirror: `bone_${bone}_right`,
      make: LIMB[bone].make,
      triangles: { 'body.glb': LIMB[bone].far },
    }),
  ),
  { id: 'skin', make: skin, triangles: { 'body.glb': 8000 } },
  band('ligament_anterior-longitudinal', anteriorLongitudinal, 1700),
  band('ligament_posterior-longitudinal', posteriorLongitudinal, 2600),
  band('ligament_supraspinous', supraspinous, 700),
  ...DISC_LEVELS.map((level) => band(`flavum_${level}`, () => flavum(level), 800)),
  ...DISC_LEVELS.map((level) => band(`interspinous_${level}`, () => interspinous(level), 360)),
]
