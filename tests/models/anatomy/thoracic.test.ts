import { beforeAll, describe, expect, test } from 'vitest'
import { disc } from '../../../models/anatomy/disc.ts'
import { frameOf } from '../../../models/anatomy/frame.ts'
import { vertebraField } from '../../../models/anatomy/vertebra.ts'
import { SPINE_POSE, T12_TOP, vertebraValue } from '../../../models/morphometry/thoracic.ts'
import type { Field } from '../../../models/shape/field.ts'
import { componentCount, genus, isWatertight } from '../../../models/shape/measure.ts'
import type { Mesh } from '../../../models/shape/mesh.ts'
import { meshField } from '../../../models/shape/surface-nets.ts'

type Point = readonly [x: number, y: number, z: number]

function points({ positions }: Pick<Mesh, 'positions'>): Point[] {
  return Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[3 * i]!,
    positions[3 * i + 1]!,
    positions[3 * i + 2]!,
  ])
}

/** How deep a surface stands in a bone, mm. */
function depth(surface: readonly Point[], bone: Field): number {
  return Math.max(0, ...surface.map((p) => -bone(...p)))
}

/** mm from a point to a bone. Fields are only about distances, so it is walked: in small steps along the steepest way. */
function reach(from: Point, bone: Field): number {
  let [x, y, z] = from
  for (let d = 0; d < 6; d += 0.02) {
    if (bone(x, y, z) <= 0) return d
    const h = 0.05
    const [a, b, c] = [bone(x + h, y, z), bone(x, y + h, z), bone(x, y, z + h)].map((v) => v - bone(x, y, z))
    const l = Math.sqrt(a! * a! + b! * b! + c! * c!) || 1
    ;[x, y, z] = [x - (0.02 * a!) / l, y - (0.02 * b!) / l, z - (0.02 * c!) / l]
  }
  return 6
}

describe('T12, drawn in part above L1', () => {
  const t12 = vertebraField('T12')
  const l1 = vertebraField('L1')
  let mesh: Mesh
  let surface: Point[]
  beforeAll(() => {
    mesh = meshField(t12, { min: [-32, 140, -70], max: [32, 206, 30] }, 1)
    surface = points(mesh)
  }, 60_000)

  test('is one closed bone with its canal, cut off above the pedicles', () => {
    expect(isWatertight(mesh)).toBe(true)
    expect(componentCount(mesh)).toBe(1)
    expect(genus(mesh)).toBe(1)
    const top = Math.max(...surface.map(([, y]) => y))
    expect(top).toBeLessThanOrEqual(T12_TOP + 0.1)
    expect(top).toBeGreaterThan(T12_TOP - 1)
  })

  test('has tubercles for transverse processes and a spine shorter than that of L1', () => {
    const { origin, forward } = frameOf('T12')
    const wide = 2 * Math.max(...surface.map(([x]) => Math.abs(x)))
    expect(Math.abs(wide - vertebraValue('TPspan', 'T12'))).toBeLessThan(3)
    const back = Math.min(
      ...surface.map(([, y, z]) => (y - origin[1]) * forward[1] + (z - origin[2]) * forward[2]),
    )
    // From the posterior wall, which lies half the plate's depth behind the middle.
    const spine = -back - vertebraValue('EPDl', 'T12') / 2
    expect(Math.abs(spine - vertebraValue('SPTipBehindPostWall', 'T12'))).toBeLessThan(3)
    expect(spine).toBeLessThan(vertebraValue('SPTipBehindPostWall', 'L1') - 8)
  })

  test('stands on the facets of L1 with a gap of 1 to 2 mm and touches it nowhere', () => {
    expect(
      depth(
        surface.filter(([, y]) => y < 184),
        l1,
      ),
    ).toBe(0)
    // The inferior processes: what of T12 lies beside L1's superior ones.
    const wall = SPINE_POSE.L1.supEndplate.posterior
    const joint = surface.filter(([x, y, z]) => Math.abs(x) > 6 && z < wall[2] - 8 && y < wall[1] + 2)
    const gaps = joint
      .filter((_, i) => i % 4 === 0)
      .map((p) => reach(p, l1))
      .filter((gap) => gap < 2.3)
    expect(gaps.length).toBeGreaterThan(100)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1)
    gaps.sort((a, b) => a - b)
    expect(gaps[Math.floor(gaps.length / 2)]).toBeLessThanOrEqual(2)
  })

  test('rests on a disc that lies flush between the two', () => {
    const cushion = points(disc('T12-L1', 1))
    expect(depth(cushion, t12)).toBeLessThan(0.3)
    expect(depth(cushion, l1)).toBeLessThan(0.3)
    const touching = (bone: Field): number => cushion.filter((p) => bone(...p) < 0.3).length / cushion.length
    expect(touching(t12)).toBeGreaterThan(0.25)
    expect(touching(l1)).toBeGreaterThan(0.25)
  })
})
