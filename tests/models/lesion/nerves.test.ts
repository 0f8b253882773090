import { describe, expect, it } from 'vitest'
import { design } from '../../../models/lesion/design.ts'
import { type Lesion, mixLesion } from '../../../models/lesion/lesion.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { createLiveDisc } from '../../../models/lesion/live-disc.ts'
import { createLiveNeural, type LivePart } from '../../../models/lesion/live-neural.ts'
import { tissueField } from '../../../models/lesion/tissue.ts'
import type { Field } from '../../../models/shape/field.ts'
import { everyGeometry, type Finding } from '../../../src/domain/finding.ts'
import { DISC_LEVELS, type DiscLevel } from '../../../src/domain/levels.ts'
import { bonesBeside } from './grade.ts'

// Tissue pushes the sac and the nerves aside; it does not go through them, and they do not go through bone. Held on the drawn
// vertices against the exact tissue and the whole bones, over a spread of the product and half way from one shape to another.

/** mm that a vertex may lie in tissue or bone: half of what a screen shows of it in the close-up. */
const DEEPEST = -0.1
/** Most that a vertex moves in a small step, mm. */
const SMOOTH = 0.5
/** mm above and below a disc beyond which nothing of it is drawn (ROOM in grid.ts). */
const REACH = 20
/** Every how many places are tried; the sizes go round. */
const STRIDE = 8
const SIZES = [0.6, 0.8, 1] as const

type Place = Omit<Finding, 'nerve'>

function placesOf(level: DiscLevel): Place[] {
  return everyGeometry([0]).filter((g) => g.level === level && g.side !== 'right' && g.shape !== 'normal')
}

/** Findings, and what lies half way between two of them: one shape and the next, one place and the next. */
function spread(level: DiscLevel): [string, Lesion][] {
  const all = placesOf(level)
  const list: [string, Lesion][] = []
  for (let i = DISC_LEVELS.indexOf(level); i < all.length; i += STRIDE) {
    const from = { ...all[i]!, size: SIZES[i % 3]! }
    const to = { ...all[(i * 7 + 3) % all.length]!, size: 0.8 }
    list.push([Object.values(from).join(' '), lesionOf(from)])
    list.push([
      `${Object.values(from).join(' ')} to ${Object.values(to).join(' ')}`,
      mixLesion(lesionOf(from), lesionOf(to), 0.5),
    ])
  }
  // The largest in the midline fills two thirds of a narrow canal.
  const most = {
    level,
    shape: 'extrusion',
    zone: 'central',
    side: 'midline',
    size: 1,
    migration: 'none',
  } as const
  list.push(['the largest in the midline', lesionOf(most)])
  // A fragment comes free.
  const place = { level, zone: 'subarticular', side: 'left', size: 0.8, migration: 'none' } as const
  for (const t of [0.3, 0.6, 0.9]) {
    const [bound, free] = (['extrusion', 'sequestration'] as const).map((shape) =>
      lesionOf({ ...place, shape }),
    )
    list.push([`comes free ${t}`, mixLesion(bound!, free!, t)])
  }
  return list
}

/** What lies too deep in tissue or bone; of a part that bone does not touch at rest, only what has moved is asked. */
function intruding(
  { id, mesh }: Pick<LivePart, 'id' | 'mesh'>,
  rest: Float32Array,
  height: number,
  tissue: Field,
  bones: readonly Field[],
): string[] {
  const p = mesh.positions
  let [inTissue, inBone] = [0, 0]
  for (let i = 0; i < p.length; i += 3) {
    const [x, y, z] = [p[i]!, p[i + 1]!, p[i + 2]!]
    if (Math.abs(y - height) > REACH) continue
    inTissue = Math.min(inTissue, tissue(x, y, z))
    // What swims in the sac is held by it.
    if (id === 'cauda_equina') continue
    const way = Math.abs(x - rest[i]!) + Math.abs(y - rest[i + 1]!) + Math.abs(z - rest[i + 2]!)
    if (way > 0.02) for (const bone of bones) inBone = Math.min(inBone, bone(x, y, z))
  }
  return [
    ...(inTissue < DEEPEST ? [`${id} ${inTissue.toFixed(2)} in tissue`] : []),
    ...(inBone < DEEPEST ? [`${id} ${inBone.toFixed(2)} in bone`] : []),
  ]
}

describe('sac, roots and cauda equina', () => {
  for (const level of DISC_LEVELS) {
    it(`${level}: lie neither in tissue nor in bone`, () => {
      const live = createLiveDisc(level)
      const neural = createLiveNeural(live)
      const rest = new Map(neural.parts.map(({ id, mesh }) => [id, mesh.positions.slice()]))
      const bones = bonesBeside(level)
      const height = live.grid.space.centre[1]
      const wrong: string[] = []
      for (const [name, lesion] of spread(level)) {
        live.update(lesion)
        const tissue = tissueField(lesion)
        for (const part of neural.update())
          wrong.push(
            ...intruding(part, rest.get(part.id)!, height, tissue, bones).map((w) => `${name}: ${w}`),
          )
      }
      expect(wrong).toEqual([])
    })
  }

  it('and one moved by a millimetre is found out', () => {
    const level = 'L4-L5'
    const live = createLiveDisc(level)
    const neural = createLiveNeural(live)
    const lesion = lesionOf({
      level,
      shape: 'extrusion',
      zone: 'subarticular',
      side: 'left',
      size: 0.8,
      migration: 'none',
    })
    const part = neural.parts.find(({ id }) => id === 'root_L5_left')!
    const rest = part.mesh.positions.slice()
    live.update(lesion)
    part.update()
    const found = (dx: number, dz: number): string =>
      intruding(
        {
          id: part.id,
          mesh: {
            ...part.mesh,
            positions: part.mesh.positions.map((v, i) => v + (i % 3 === 0 ? dx : i % 3 === 2 ? dz : 0)),
          },
        },
        rest,
        live.grid.space.centre[1],
        tissueField(lesion),
        bonesBeside(level),
      ).join()
    expect(found(0, 0)).toBe('')
    expect(found(0, 1)).toContain('in tissue')
    expect(found(3, 0)).toContain('in bone')
  })
})

/** Ways from one picture to another. Growth, not size: where a grade changes, size leaves out what lies between (calibrate.ts). */
const WAYS: readonly (readonly [string, DiscLevel, number, (t: number) => Lesion])[] = [
  grows('L4-L5', 'extrusion', 'central', 'midline', 'none'),
  grows('L5-S1', 'sequestration', 'subarticular', 'left', 'suprapedicular'),
  grows('L4-L5', 'sequestration', 'subarticular', 'left', 'pedicular'),
  grows('L5-S1', 'sequestration', 'subarticular', 'left', 'pedicular'),
  grows('L2-L3', 'protrusion', 'foraminal', 'left', 'none'),
  becomes('L4-L5', 'subarticular', 'extrusion', 'sequestration'),
  becomes('L5-S1', 'central', 'protrusion', 'extrusion'),
]

function grows(
  level: DiscLevel,
  shape: Finding['shape'],
  zone: Finding['zone'],
  side: Finding['side'],
  migration: Finding['migration'],
) {
  const place = { level, shape, zone, side, migration, size: 0 }
  return [`${Object.values(place).join(' ')}`, level, 0.01, (t: number) => design(place, t)] as const
}

function becomes(level: DiscLevel, zone: Finding['zone'], from: Finding['shape'], to: Finding['shape']) {
  const place = { level, zone, side: 'left', migration: 'none', size: 0.8 } as const
  const [a, b] = [lesionOf({ ...place, shape: from }), lesionOf({ ...place, shape: to })]
  return [`${level} ${zone} ${from} to ${to}`, level, 0.02, (t: number) => mixLesion(a, b, t)] as const
}

/** The greatest way of a vertex in one small step, mm, and where. */
function greatestStep(level: DiscLevel, step: number, at: (t: number) => Lesion): [number, string] {
  const live = createLiveDisc(level)
  const neural = createLiveNeural(live)
  let before: Float32Array[] = []
  let [most, where] = [0, '']
  for (let k = 0; k <= 1 / step; k++) {
    live.update(at(k * step))
    neural.update()
    const now = neural.parts.map(({ mesh }) => mesh.positions.slice())
    before.forEach((old, i) => {
      const p = now[i]!
      for (let o = 0; o < p.length; o += 3) {
        const [x, y, z] = [p[o]! - old[o]!, p[o + 1]! - old[o + 1]!, p[o + 2]! - old[o + 2]!]
        const way = Math.sqrt(x * x + y * y + z * z)
        if (way <= most) continue
        most = way
        where = `${neural.parts[i]!.id} by ${way.toFixed(2)} at step ${k}`
      }
    })
    before = now
  }
  return [most, where]
}

describe('a small step moves no nerve far', () => {
  for (const [name, level, step, at] of WAYS) {
    it(name, () => {
      const [most, where] = greatestStep(level, step, at)
      expect(most, where).toBeLessThan(SMOOTH)
    })
  }

  it('and a step of a quarter is found out', () => {
    const [, level, , at] = WAYS[0]!
    expect(greatestStep(level, 0.25, at)[0]).toBeGreaterThan(SMOOTH)
  })
})
