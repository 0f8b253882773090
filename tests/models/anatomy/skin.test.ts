import { describe, expect, it } from 'vitest'
import { femurField } from '../../../models/anatomy/femur.ts'
import { fibula, fibulaField } from '../../../models/anatomy/fibula.ts'
import { foot, footField } from '../../../models/anatomy/foot.ts'
import { legNerve, strandRadius } from '../../../models/anatomy/leg-nerve.ts'
import { rootPath, rootRoute } from '../../../models/anatomy/leg-nerve-route.ts'
import { strandsOf } from '../../../models/anatomy/leg-nerve-tree.ts'
import { patella, patellaField } from '../../../models/anatomy/patella.ts'
import { hip, hipField } from '../../../models/anatomy/pelvis.ts'
import { rootCurve } from '../../../models/anatomy/root.ts'
import { SKIN_TOP, skin, skinField } from '../../../models/anatomy/skin.ts'
import { tibia, tibiaField } from '../../../models/anatomy/tibia.ts'
import { BODY } from '../../../models/morphometry/body.ts'
import { LEG_NERVE_WAYPOINTS } from '../../../models/morphometry/leg-nerve-waypoints.ts'
import { BONE_LANDMARK } from '../../../models/morphometry/skeleton.ts'
import { componentCount, isWatertight } from '../../../models/shape/measure.ts'
import { distance, dot } from '../../../models/shape/vec.ts'
import { ROOTS } from '../../../src/domain/levels.ts'
import { NERVES, type Nerve } from '../../../src/domain/parts.ts'

const mesh = skin(3.5)
const FLOOR = BONE_LANDMARK.floor.p[1]

/** Where the skin crosses height y, as x and z. */
function section(y: number, keep: (x: number) => boolean = () => true): (readonly [number, number])[] {
  const { positions: p, indices } = mesh
  const found: (readonly [number, number])[] = []
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = 3 * indices[t + k]!
      const b = 3 * indices[t + ((k + 1) % 3)]!
      const [ya, yb] = [p[a + 1]! - y, p[b + 1]! - y]
      if (ya < 0 === yb < 0) continue
      const s = ya / (ya - yb)
      const x = p[a]! + (p[b]! - p[a]!) * s
      if (keep(x)) found.push([x, p[a + 2]! + (p[b + 2]! - p[a + 2]!) * s])
    }
  }
  return found
}

/** Length of a tape round the points: their width seen from all sides, averaged (Cauchy). */
function girth(points: readonly (readonly [number, number])[]): number {
  let sum = 0
  for (let i = 0; i < 180; i++) {
    const [c, s] = [Math.cos((i * Math.PI) / 180), Math.sin((i * Math.PI) / 180)]
    const along = points.map(([x, z]) => x * c + z * s)
    sum += Math.max(...along) - Math.min(...along)
  }
  return (sum * Math.PI) / 180
}

const left = (x: number) => x > 0

describe('the skin', () => {
  it('is one surface, open only at its upper rim', () => {
    expect(componentCount(mesh)).toBe(1)
    const edges = new Map<string, number>()
    const { indices, positions } = mesh
    for (let t = 0; t < indices.length; t += 3) {
      for (let k = 0; k < 3; k++) {
        const [a, b] = [indices[t + k]!, indices[t + ((k + 1) % 3)]!]
        const key = a < b ? `${a},${b}` : `${b},${a}`
        edges.set(key, (edges.get(key) ?? 0) + 1)
      }
    }
    const rim = [...edges].filter(([, count]) => count === 1)
    expect(rim.length).toBeGreaterThan(50)
    for (const [key] of rim) {
      for (const v of key.split(',')) expect(positions[3 * Number(v) + 1]!).toBeGreaterThan(SKIN_TOP - 6)
    }
    expect([...edges.values()].every((count) => count < 3)).toBe(true)
  })

  it.each([
    ['waist', BODY.skinWaistCircumference.mean, FLOOR + BODY.waistHeightOmphalion.mean, 0.04, undefined],
    ['buttock', BODY.skinButtockCircumference.mean, FLOOR + BODY.buttockHeight.mean, 0.04, undefined],
    ['thigh', BODY.skinThighCircumferenceGlutealFold.mean, -185, 0.03, left],
    ['lower thigh', BODY.skinLowerThighCircumference.mean, -450, 0.03, left],
    ['knee', BODY.skinKneeCircumference.mean, -500, 0.03, left],
    ['calf', BODY.skinCalfCircumference.mean, -650, 0.03, left],
    ['ankle', BODY.skinAnkleCircumference.mean, -850, 0.04, left],
  ] as const)('has the average girth at the %s', (_, goal, y, share, keep) => {
    expect(Math.abs(girth(section(y, keep)) / goal - 1)).toBeLessThan(share)
  })

  it('has the average breadths', () => {
    const wide = (y: number) => {
      const xs = section(y).map(([x]) => x)
      return Math.max(...xs) - Math.min(...xs)
    }
    expect(Math.abs(wide(FLOOR + BODY.buttockHeight.mean) - BODY.skinHipBreadth.mean)).toBeLessThan(7)
    expect(Math.abs(wide(FLOOR + BODY.waistHeightOmphalion.mean) - BODY.skinWaistBreadth.mean)).toBeLessThan(
      7,
    )
    const soleZ: number[] = []
    for (let i = 0; i < mesh.positions.length; i += 3)
      if (mesh.positions[i + 1]! < -930) soleZ.push(mesh.positions[i + 2]!)
    expect(Math.abs(Math.max(...soleZ) - Math.min(...soleZ) - BODY.footLength.mean)).toBeLessThan(6)
  })

  it.each([
    ['hip', hip('left', 4)],
    ['patella', patella('left', 2)],
    ['tibia', tibia('left', 4)],
    ['fibula', fibula('left', 3)],
    ['foot', foot('left', 1.6)],
  ])('covers the %s by at least 1.5 mm', (_, bone) => {
    for (let i = 0; i < bone.positions.length; i += 3) {
      expect(skinField(bone.positions[i]!, bone.positions[i + 1]!, bone.positions[i + 2]!)).toBeLessThan(-1.5)
    }
  })
})

const WAYPOINTS: Partial<
  Record<Nerve, { readonly points: readonly { readonly p: readonly [number, number, number] }[] }>
> = {
  'lumbosacral-trunk': LEG_NERVE_WAYPOINTS.lumbosacralTrunk,
  femoral: LEG_NERVE_WAYPOINTS.femoral,
  saphenous: LEG_NERVE_WAYPOINTS.saphenous,
  obturator: LEG_NERVE_WAYPOINTS.obturator,
  sciatic: LEG_NERVE_WAYPOINTS.sciatic,
  tibial: LEG_NERVE_WAYPOINTS.tibial,
  'common-fibular': LEG_NERVE_WAYPOINTS.commonFibular,
  'deep-fibular': LEG_NERVE_WAYPOINTS.deepFibular,
  'superficial-fibular': LEG_NERVE_WAYPOINTS.superficialFibular,
  sural: LEG_NERVE_WAYPOINTS.sural,
}

describe('the leg nerves', () => {
  const bones = { hipField, femurField, patellaField, tibiaField, fibulaField, footField }
  const strands = NERVES.flatMap((nerve) =>
    strandsOf(nerve).map((grown) => [`${nerve} ${grown.strand.name}`, grown] as const),
  )

  it.each(strands)('%s runs under the skin and outside the bones', (_, grown) => {
    for (let s = 0; s <= grown.curve.length; s += 3) {
      const p = grown.curve.at(s)
      const r = strandRadius(grown, s)
      expect(skinField(...p) + r).toBeLessThan(-0.5)
      for (const field of Object.values(bones)) expect(field(...p) - r).toBeGreaterThan(0.2)
    }
  })

  it.each(strands)('%s bends gently', (_, grown) => {
    for (let s = 6; s <= grown.curve.length - 6; s += 3) {
      expect(dot(grown.curve.tangent(s - 4), grown.curve.tangent(s + 4))).toBeGreaterThan(0.45)
    }
  })

  it.each(strands)('%s has no loose start: it leaves or joins a nerve, or continues a root', (_, grown) => {
    const { strand, leaves, joins, curve } = grown
    expect(strand.root ?? leaves).toBeDefined()
    if (strand.root) {
      const root = rootCurve(strand.root, 'left')
      expect(distance(curve.at(0), root.at(root.length))).toBeLessThan(0.6)
      expect(dot(curve.tangent(0), root.tangent(root.length))).toBeGreaterThan(0.7)
    }
    if (leaves) expect(distance(curve.at(0), leaves.from.curve.at(leaves.at))).toBeLessThan(0.3)
    if (joins) expect(distance(curve.at(curve.length), joins.into.curve.at(joins.at))).toBeLessThan(0.3)
  })

  it.each(Object.entries(WAYPOINTS))('%s keeps to the published points', (nerve, { points }) => {
    // The points are textbook estimates to be bent to bone and skin: 17 mm (obturator canal, plantar sole) is the most that took.
    const curves = strandsOf(nerve as Nerve).map(({ curve }) => curve)
    for (const { p } of points) {
      let best = Infinity
      for (const curve of curves)
        for (let s = 0; s <= curve.length; s += 1) best = Math.min(best, distance(curve.at(s), p))
      expect(best).toBeLessThan(17)
    }
  })

  it('are closed tubes with rising arc', () => {
    for (const nerve of NERVES) {
      const tube = legNerve(nerve, 'right')
      expect(isWatertight(tube)).toBe(true)
      expect(tube.arc?.length).toBe(tube.positions.length / 3)
      expect(Math.min(...tube.arc!)).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('the route of a root', () => {
  it.each(ROOTS)('%s runs without a gap from the spine to its end', (root) => {
    const route = rootRoute(root, 'left')
    if (root === 'L1') {
      expect(route).toEqual([])
      return
    }
    expect(route[0]!.start).toBe(0)
    for (const piece of route.slice(1)) {
      const from = piece.curve.at(0)
      const gap = Math.min(
        ...route
          .filter((p) => p !== piece)
          .map((p) => distance(p.curve.at(Math.max(0, piece.start - p.start)), from)),
      )
      expect(gap).toBeLessThan(0.5)
    }
    const path = rootPath(root, 'left')!
    for (let s = 1; s < path.length; s += 2) {
      expect(distance(path.at(s - 1), path.at(s + 1))).toBeGreaterThan(1.2)
    }
  })

  it('ends where the root is felt: knee, inner foot, toes', () => {
    const end = (root: (typeof ROOTS)[number]) => {
      const path = rootPath(root, 'left')!
      return path.at(path.length)
    }
    expect(end('L3')[1]).toBeLessThan(-470)
    expect(end('L4')[1]).toBeLessThan(-900)
    expect(end('L5')[2]).toBeGreaterThan(115)
    expect(end('S1')[1]).toBeLessThan(-940)
    expect(end('S2')[1]).toBeLessThan(-500)
    expect(end('S4')[1]).toBeGreaterThan(-160)
  })
})
