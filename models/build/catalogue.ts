import { DISC_LEVELS, ROOTS, VERTEBRAE } from '../../src/domain/levels.ts'
import { LIMB_BONES, type LimbBone, NERVES, type PartId } from '../../src/domain/parts.ts'
import { caudaEquina } from '../anatomy/cauda.ts'
import { disc } from '../anatomy/disc.ts'
import { dura } from '../anatomy/dura.ts'
import { femur } from '../anatomy/femur.ts'
import { fibula } from '../anatomy/fibula.ts'
import { foot } from '../anatomy/foot.ts'
import { legNerve } from '../anatomy/leg-nerve.ts'
import { patella } from '../anatomy/patella.ts'
import { hip } from '../anatomy/pelvis.ts'
import { root } from '../anatomy/root.ts'
import { sacrum } from '../anatomy/sacrum.ts'
import { skin } from '../anatomy/skin.ts'
import { tibia } from '../anatomy/tibia.ts'
import { vertebra } from '../anatomy/vertebra.ts'
import type { Mesh } from '../shape/mesh.ts'

/** A part to build, and how many triangles it gets in the close-up and in the picture of the whole body. */
export interface Entry {
  readonly id: PartId
  readonly mirror?: PartId
  readonly make: () => Mesh
  readonly close?: number
  readonly far?: number
}

const LIMB: Readonly<Record<LimbBone, { readonly make: () => Mesh; readonly far: number }>> = {
  hip: { make: () => hip('left'), far: 4200 },
  femur: { make: () => femur('left'), far: 2000 },
  patella: { make: () => patella('left'), far: 300 },
  tibia: { make: () => tibia('left'), far: 1500 },
  fibula: { make: () => fibula('left'), far: 700 },
  foot: { make: () => foot('left'), far: 3200 },
}

/** Everything that is drawn, spine first. Paired parts are stored once, as the left one, and mirrored by their node. */
export const CATALOGUE: readonly Entry[] = [
  ...VERTEBRAE.map(
    (level): Entry => ({ id: `vertebra_${level}`, make: () => vertebra(level), close: 9000, far: 1200 }),
  ),
  { id: 'sacrum', make: sacrum, close: 9000, far: 2200 },
  ...DISC_LEVELS.map((level): Entry => ({ id: `disc_${level}`, make: () => disc(level), close: 2600 })),
  { id: 'dura', make: dura, close: 5000 },
  { id: 'cauda_equina', make: caudaEquina, close: 7000 },
  ...ROOTS.map(
    (name): Entry => ({
      id: `root_${name}_left`,
      mirror: `root_${name}_right`,
      make: () => root(name, 'left'),
      close: 1300,
    }),
  ),
  ...NERVES.map(
    (name): Entry => ({
      id: `nerve_${name}_left`,
      mirror: `nerve_${name}_right`,
      make: () => legNerve(name, 'left'),
      far: 1100,
    }),
  ),
  ...LIMB_BONES.map(
    (bone): Entry => ({ id: `bone_${bone}_left`, mirror: `bone_${bone}_right`, ...LIMB[bone] }),
  ),
  { id: 'skin', make: skin, far: 14000 },
]
