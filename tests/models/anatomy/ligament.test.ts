import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { discSpace, wallPoint } from '../../../models/anatomy/disc-space.ts'
import { dura, sac } from '../../../models/anatomy/dura.ts'
import { flavum } from '../../../models/anatomy/ligament-flavum.ts'
import { boneField, columnField } from '../../../models/anatomy/ligament-ground.ts'
import { anteriorLongitudinal, posteriorLongitudinal } from '../../../models/anatomy/ligament-longitudinal.ts'
import { interspinous, supraspinous } from '../../../models/anatomy/ligament-spinous.ts'
import { root } from '../../../models/anatomy/root.ts'
import { createDrape } from '../../../models/lesion/drape.ts'
import { sample } from '../../../models/lesion/grid.ts'
import { intact } from '../../../models/lesion/lesion.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { createLiveDisc, type LiveDisc } from '../../../models/lesion/live-disc.ts'
import { SEGMENT } from '../../../models/morphometry/segment.ts'
import { type Bvh, bvh } from '../../../models/report/bvh.ts'
import { overlap } from '../../../models/report/overlap.ts'
import { readParts } from '../../../models/report/read.ts'
import { componentCount, genus, isWatertight, volume } from '../../../models/shape/measure.ts'
import type { Mesh } from '../../../models/shape/mesh.ts'
import { PASSES_FROM } from '../../../src/domain/containment.ts'
import { DISC_LEVELS, LATERALITIES, ROOTS } from '../../../src/domain/levels.ts'
import { LIGAMENT_IDS, type LigamentId } from '../../../src/domain/parts.ts'

type Triple = readonly [number, number, number]

/** Deepest that a ligament may stand in bone or disc, and furthest that what lies on bone may be from it, mm. */
const FLUSH = 0.3

/** Sac and roots at rest. */
let neural: readonly (readonly [name: string, tree: Bvh])[]
let all: ReadonlyMap<LigamentId, Mesh>
beforeAll(() => {
  all = new Map<LigamentId, Mesh>([
    ['ligament_anterior-longitudinal', anteriorLongitudinal()],
    ['ligament_posterior-longitudinal', posteriorLongitudinal()],
    ['ligament_supraspinous', supraspinous()],
    ...DISC_LEVELS.map((level) => [`flavum_${level}`, flavum(level)] as const),
    ...DISC_LEVELS.map((level) => [`interspinous_${level}`, interspinous(level)] as const),
  ])
  neural = [
    ['sac', tree(dura())],
    ...ROOTS.flatMap((name) =>
      LATERALITIES.map((side) => [`${name} ${side}`, tree(root(name, side))] as const),
    ),
  ]
}, 60_000)

function points({ positions }: Pick<Mesh, 'positions'>): Triple[] {
  return Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[i * 3]!,
    positions[i * 3 + 1]!,
    positions[i * 3 + 2]!,
  ])
}

function tree({ positions, indices }: Mesh): Bvh {
  return bvh({ positions: Float64Array.from(positions), indices })
}

function moved(mesh: Mesh, by: Triple): Mesh {
  return { ...mesh, positions: mesh.positions.map((x, i) => x + by[i % 3]!) }
}

/** Distances along a ray at which it goes through a mesh, nearest first. */
function crossings({ positions: p, indices }: Mesh, from: Triple, to: Triple): number[] {
  const found: number[] = []
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const v = indices[i + k]! * 3
      return [p[v]! - from[0], p[v + 1]! - from[1], p[v + 2]! - from[2]] as const
    }) as [Triple, Triple, Triple]
    const det = (u: Triple, v: Triple): number =>
      to[0] * (u[1] * v[2] - u[2] * v[1]) +
      to[1] * (u[2] * v[0] - u[0] * v[2]) +
      to[2] * (u[0] * v[1] - u[1] * v[0])
    const [wa, wb, wc] = [det(b, c), det(c, a), det(a, b)]
    if (!((wa >= 0 && wb >= 0 && wc >= 0) || (wa <= 0 && wb <= 0 && wc <= 0))) continue
    const sum = wa + wb + wc
    if (Math.abs(sum) < 1e-12) continue
    const t = [0, 1, 2].reduce((s, k) => s + (to[k]! * (wa * a[k]! + wb * b[k]! + wc * c[k]!)) / sum, 0)
    if (t > 0) found.push(t)
  }
  return found.sort((x, y) => x - y)
}

describe('every ligament', () => {
  test.each(LIGAMENT_IDS)('%s is closed, wound outwards and without a hole', (id) => {
    const mesh = all.get(id)!
    expect(isWatertight(mesh)).toBe(true)
    expect(genus(mesh)).toBe(0)
    expect(volume(mesh)).toBeGreaterThan(50)
    // The yellow ones are two, with a slit between them.
    expect(componentCount(mesh)).toBe(id.startsWith('flavum') ? 2 : 1)
    expect(mesh.positions.every(Number.isFinite) && mesh.normals.every(Number.isFinite)).toBe(true)
  })

  test.each(LIGAMENT_IDS)('%s stands nowhere in bone or disc', (id) => {
    const mesh = all.get(id)!
    const deepest = Math.max(...points(mesh).map((p) => -columnField(...p)))
    expect(deepest).toBeLessThanOrEqual(FLUSH)
    // And it does touch them.
    expect(deepest).toBeGreaterThan(0)
  })

  test.each(LIGAMENT_IDS)('%s leaves the sac and the roots alone', (id) => {
    const own = tree(all.get(id)!)
    const met = neural.filter(([, other]) => overlap(own, other).depth > 0).map(([name]) => name)
    expect(met).toEqual([])
  })

  test('would be found in the sac if it stood there', () => {
    const { forward } = discSpace('L4-L5')
    const back: Triple = [0, -2.5 * forward[1], -2.5 * forward[2]]
    const pushed = moved(all.get('ligament_posterior-longitudinal')!, back)
    expect(overlap(tree(pushed), tree(dura())).depth).toBeGreaterThan(0.3)
    const sunk = moved(all.get('ligament_anterior-longitudinal')!, [0, 0, -1])
    expect(Math.max(...points(sunk).map((p) => -columnField(...p)))).toBeGreaterThan(FLUSH)
  })
})

describe('the longitudinal ligaments', () => {
  test.each(['anterior', 'posterior'] as const)('the %s one lies on bodies and discs', (which) => {
    const mesh = all.get(`ligament_${which}-longitudinal`)!
    const w = wallPoint()
    // Half way down a body the posterior one bridges the hollow where the veins come out.
    const bridge = (p: Triple): boolean =>
      DISC_LEVELS.every((level) => Math.abs(discSpace(level).wall(...p, w).eta) > 11)
    const near = points(mesh)
      .filter((p) => which === 'anterior' || !bridge(p))
      .map((p) => Math.abs(columnField(...p)))
    // Half of all points are its inner face; the other half is its own thickness away.
    const close = near.filter((d) => d <= FLUSH).length / near.length
    expect(close).toBeGreaterThan(which === 'anterior' ? 0.48 : 0.42)
    expect(Math.max(...near)).toBeLessThan(which === 'anterior' ? 4.5 : 3)
  })

  test('the posterior one is a strap over the bodies and a fan over the discs, narrower downwards', () => {
    const mesh = all.get('ligament_posterior-longitudinal')!
    const w = wallPoint()
    const half = DISC_LEVELS.map((level) => {
      const space = discSpace(level)
      const at = points(mesh).map((p) => ({ x: Math.abs(p[0]), eta: space.wall(...p, w).eta }))
      const widest = (low: number, high: number): number =>
        Math.max(...at.filter(({ eta }) => eta > low && eta < high).map(({ x }) => x))
      return { disc: widest(-2, 2), body: widest(12, 15) }
    })
    for (const { disc, body } of half) expect(disc / body).toBeGreaterThan(1.6)
    expect(half[4]!.disc).toBeLessThan(half[0]!.disc * 0.8)
  })
})

describe('the yellow ligament', () => {
  test.each(DISC_LEVELS)('%s is as thick between the laminae as it was measured', (level) => {
    const mesh = all.get(`flavum_${level}`)!
    const { up, forward, pointAt } = discSpace(level)
    const { centre } = sac().section(sac().atHeight(pointAt(0, 0, 0)[1]))
    const turn = 0.3
    const to: Triple = [Math.sin(turn), -forward[1] * Math.cos(turn), -forward[2] * Math.cos(turn)]
    const open: number[] = []
    for (let h = 6; h > -22; h -= 0.5) {
      const from: Triple = [0, centre[1] + up[1] * h, centre[2] + up[2] * h]
      const [front, back] = crossings(mesh, from, to)
      if (front === undefined || back === undefined) continue
      const behind: Triple = [
        to[0] * (back + 0.6),
        from[1] + to[1] * (back + 0.6),
        from[2] + to[2] * (back + 0.6),
      ]
      if (boneField(...behind) > 0.5) open.push(back - front)
    }
    expect(open.length).toBeGreaterThan(3)
    const middle = open.sort((a, b) => a - b)[open.length >> 1]!
    expect(Math.abs(middle - SEGMENT.LFThickness.mean[level])).toBeLessThan(0.35)
  })

  test.each(DISC_LEVELS)('%s reaches from bone to bone and out to the joint', (level) => {
    const mesh = all.get(`flavum_${level}`)!
    const { up } = discSpace(level)
    const height = ([, y, z]: Triple): number => y * up[1] + z * up[2]
    const left = points(mesh).filter(([x]) => x > 0)
    const [top, bottom] = [Math.max(...left.map(height)), Math.min(...left.map(height))]
    const ends = left.filter((p) => height(p) > top - 0.4 || height(p) < bottom + 0.4)
    for (const p of ends) expect(Math.abs(boneField(...p))).toBeLessThan(1)
    expect(Math.max(...left.map(([x]) => x))).toBeGreaterThan(8)
    expect(Math.min(...left.map(([x]) => x))).toBeLessThan(1)
  })
})

describe('over displaced tissue', () => {
  let live: LiveDisc
  let rest: Mesh
  beforeAll(() => {
    live = createLiveDisc('L4-L5')
    rest = all.get('ligament_posterior-longitudinal')!
  })

  /** How deep the worst vertex of the face that looks back lies in the tissue of the disc, mm. */
  function depth({ positions }: Pick<Mesh, 'positions'>, open?: Uint8Array): number {
    const { centre, up, forward } = live.grid.space
    return Math.max(
      ...points({ positions }).map(([x, y, z], v) => {
        if (rest.normals[v * 3 + 2]! > 0 || open?.[v]) return 0
        const u = (y - centre[1]) * up[1] + (z - centre[2]) * up[2]
        const f = (y - centre[1]) * forward[1] + (z - centre[2]) * forward[2]
        return -sample(live.grid, live.values, x, u, f, 99)
      }),
    )
  }

  test.each([
    ['protrusion', 'central', 1],
    ['extrusion', 'subarticular', PASSES_FROM - 0.01],
  ] as const)('it is lifted by a %s, %s, of size %f, holds, and lies down again', (shape, zone, size) => {
    const side = zone === 'central' ? 'midline' : 'left'
    live.update(lesionOf({ level: 'L4-L5', shape, zone, side, size, migration: 'none' }))
    expect(depth(rest)).toBeGreaterThan(0.5)
    const drape = createDrape(rest)
    drape.over([live])
    expect(depth(drape.mesh)).toBeLessThan(0.3)
    expect(drape.open.every((open) => open === 0)).toBe(true)
    drape.over([])
    expect(drape.mesh.positions).toEqual(rest.positions)
    live.update(intact('L4-L5'))
    drape.over([live])
    expect(drape.mesh.positions).toEqual(rest.positions)
  })

  test.each([
    ['extrusion', 'subarticular'],
    ['sequestration', 'central'],
  ] as const)(
    'a large %s, %s, has come through it: it is open there and lies close round it',
    (shape, zone) => {
      const side = zone === 'central' ? 'midline' : 'left'
      const drape = createDrape(rest)
      live.update(lesionOf({ level: 'L4-L5', shape, zone, side, size: 1, migration: 'none' }))
      drape.over([live])
      const open = drape.open.reduce((sum, one) => sum + one, 0)
      expect(open).toBeGreaterThan(8)
      expect(open).toBeLessThan(0.1 * drape.open.length)
      expect(depth(drape.mesh, drape.open)).toBeLessThan(0.3)
      // Lifted over the same tissue it would stand out by its whole depth.
      const lifted = Math.max(...drape.mesh.positions.map((p, i) => Math.abs(p - rest.positions[i]!)))
      expect(lifted).toBeLessThan(1.6)
      live.update(intact('L4-L5'))
      drape.over([live])
      expect(drape.open.every((one) => one === 0)).toBe(true)
    },
  )
})

test('the stored ligaments are closed too', async () => {
  const stored = await readParts(resolve(import.meta.dirname, '../../../models/ligaments.glb'))
  expect([...stored.keys()].sort()).toEqual([...LIGAMENT_IDS].sort())
  for (const [id, { positions, indices }] of stored)
    expect(isWatertight({ positions: Float32Array.from(positions), indices }), id).toBe(true)
})
