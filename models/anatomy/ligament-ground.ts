import { DISC_LEVELS, type DiscLevel, VERTEBRAE, type VertebraLevel } from '../../src/domain/levels.ts'
import { openness } from '../shape/bake.ts'
import type { Field } from '../shape/field.ts'
import type { Mesh } from '../shape/mesh.ts'
import type { Vec3 } from '../shape/vec.ts'
import { discField } from './disc.ts'
import { discSpace } from './disc-space.ts'
import { faceNormals, type SacSection, sac } from './dura.ts'
import { frameOf } from './frame.ts'
import { sacrumField } from './sacrum-field.ts'
import { vertebraField } from './vertebra.ts'

/** mm by which a ligament sinks into what it lies on: bone and ligament are simplified apart, and no light may show between. */
export const SINK = 0.2

/** Bones further away than this in height are not asked, and how far away they are said to be; mm. */
const NEAR = { vertebra: 46, disc: 16 } as const
const FAR = 8

interface Ground {
  readonly y: number
  readonly reach: number
  readonly field: Field
}

function nearest(list: readonly Ground[]): Field {
  return (x, y, z) => {
    let d = FAR
    for (const { y: at, reach, field } of list) if (Math.abs(y - at) < reach) d = Math.min(d, field(x, y, z))
    return d
  }
}

/** The sacrum counts from a little above its end plate down. */
const SACRUM: Ground = { y: -60, reach: 75, field: sacrumField }
const BONES: readonly Ground[] = [
  ...VERTEBRAE.map((level) => ({
    y: frameOf(level).origin[1],
    reach: NEAR.vertebra,
    field: vertebraField(level),
  })),
  SACRUM,
]
const DISCS: readonly Ground[] = DISC_LEVELS.map((level) => ({
  y: discSpace(level).centre[1],
  reach: NEAR.disc,
  field: discField(level),
}))

/** Distance to the lumbar bones and the sacrum, world mm; never said to be more than 8. */
export const boneField = nearest(BONES)
/** Distance to bones and healthy discs. */
export const columnField = nearest([...BONES, ...DISCS])

/** The two bones a disc lies between, upper first. */
export function bonesOf(level: DiscLevel): readonly [Field, Field] {
  const [upper, lower] = level.split('-') as [VertebraLevel, VertebraLevel | 'S1']
  return [vertebraField(upper), lower === 'S1' ? SACRUM.field : vertebraField(lower)]
}

/** How far along a ray (unit direction) a field is first met, mm; null when it is not within `most`. */
export function cast(field: Field, from: Vec3, to: Vec3, most: number): number | null {
  const at = (t: number): number => field(from[0] + to[0] * t, from[1] + to[1] * t, from[2] + to[2] * t)
  let clear = 0
  let t = 0
  while (t <= most) {
    const v = at(t)
    if (v <= 0) {
      for (let round = 0; round < 12; round++) {
        const mid = (clear + t) / 2
        if (at(mid) <= 0) t = mid
        else clear = mid
      }
      return t
    }
    clear = t
    // Distances of blended parts are estimates: a careful step.
    t += Math.max(0.08, 0.55 * v)
  }
  return null
}

/** The highest value within `reach` entries, brought down again where nothing holds it: fills hollows, keeps rims. */
export function closing(values: readonly number[], reach: number): number[] {
  const window = (list: readonly number[], i: number): number[] =>
    list.slice(Math.max(0, i - reach), i + reach + 1)
  const high = values.map((_, i) => Math.max(...window(values, i)))
  return high.map((_, i) => Math.min(...window(high, i)))
}

/** Values evened out over about `sigma` entries; the ends stay. */
export function evened(values: readonly number[], sigma: number): number[] {
  const reach = Math.ceil(3 * sigma)
  return values.map((_, i) => {
    let [sum, weight] = [0, 0]
    for (let k = -reach; k <= reach; k++) {
      const w = Math.exp(-((k / sigma) ** 2) / 2)
      sum += values[Math.min(values.length - 1, Math.max(0, i + k))]! * w
      weight += w
    }
    return sum / weight
  })
}

/** 0 to 1 with level ends. */
export function ramp(t: number): number {
  const c = Math.min(1, Math.max(0, t))
  return c * c * (3 - 2 * c)
}

/**
 * The mesh with every vertex that stands deeper than SINK in bone or disc brought out to that depth: rays find a surface in one
 * direction, and a place beside them may stand nearer.
 */
export function surfaced(mesh: Mesh): Mesh {
  const positions = Float32Array.from(mesh.positions)
  const h = 0.1
  for (let v = 0; v < positions.length; v += 3) {
    for (let round = 0; round < 8; round++) {
      const [x, y, z] = [positions[v]!, positions[v + 1]!, positions[v + 2]!]
      const deep = -SINK - columnField(x, y, z)
      if (deep <= 0.01) break
      const slope: Vec3 = [
        columnField(x + h, y, z) - columnField(x - h, y, z),
        columnField(x, y + h, z) - columnField(x, y - h, z),
        columnField(x, y, z + h) - columnField(x, y, z - h),
      ]
      const steep = Math.sqrt(slope[0] ** 2 + slope[1] ** 2 + slope[2] ** 2) || 1
      const step = Math.min(0.6, (deep * 2 * h) / steep)
      for (let k = 0; k < 3; k++) positions[v + k] = positions[v + k]! + (slope[k]! / steep) * step
    }
  }
  return { ...mesh, positions, normals: faceNormals(positions, mesh.indices) }
}

const SAC_STEP = 0.5
let sections: SacSection[] | undefined

/** Distance to the dural sac at rest, mm, negative inside; first order. */
export const sacField: Field = (x, y, z) => {
  const tube = sac()
  sections ??= Array.from({ length: Math.ceil(tube.length / SAC_STEP) }, (_, i) => tube.section(i * SAC_STEP))
  let i = sections.length >> 1
  let [f, along] = [0, 0]
  for (let round = 0; round < 12; round++) {
    const { centre, forward } = sections[i]!
    const [py, pz] = [y - centre[1], z - centre[2]]
    f = py * forward[1] + pz * forward[2]
    // Down along the sac is the way its sections are counted.
    along = pz * forward[1] - py * forward[2]
    const step = Math.round(along / SAC_STEP)
    if (step === 0) break
    i = Math.min(sections.length - 1, Math.max(0, i + step))
  }
  const { ap, transverse } = sections[i]!
  const b = f / (ap / 2)
  const a = x / ((transverse / 2) * (b < 0 ? 1 - 0.28 * Math.min(1, b * b) : 1))
  const g = (Math.abs(a) ** 2.5 + Math.abs(b) ** 2.5) ** 0.4
  return ((g - 1) * Math.min(ap, transverse)) / 2
}

/** Nearer to bone or disc than this a vertex counts as hidden, mm. */
const HIDDEN = 0.1

/**
 * The mesh with two more masks: in red how much light bones and discs leave it (see bake.ts), in alpha 255 where it lies on or
 * under their surface. There it is not drawn: seen from within a bone that a window opens, it would stand before the bone.
 */
export function shaded(mesh: Mesh): Mesh {
  const masks = Uint8Array.from(mesh.masks!)
  openness(mesh, columnField).forEach((open, v) => {
    const [x, y, z] = [mesh.positions[v * 3]!, mesh.positions[v * 3 + 1]!, mesh.positions[v * 3 + 2]!]
    masks[v * 4] = Math.round(255 * Math.min(1, open))
    masks[v * 4 + 3] = columnField(x, y, z) < HIDDEN ? 255 : 0
  })
  return { ...mesh, masks }
}
