import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bvh, bvh, type Surface } from '../../models/report/bvh.ts'
import { measureFacet } from '../../models/report/facet.ts'
import { axesOf } from '../../models/report/local.ts'
import { intrusion, overlap, protrusion } from '../../models/report/overlap.ts'
import { readParts, type StoredPart } from '../../models/report/read.ts'
import { isWatertight } from '../../models/shape/measure.ts'
import {
  DISC_LEVELS,
  type SpineDisc,
  type SpineVertebra,
  type VertebraLevel,
} from '../../src/domain/levels.ts'

const MODELS = resolve(import.meta.dirname, '../../models')

type Kind = 'bone' | 'nerve' | 'sac' | 'disc' | 'skin'

/** What may not stand in what; a disc lies flush between its bones and is bounded apart. */
const APART: readonly (readonly [Kind, Kind])[] = [
  ['bone', 'bone'],
  ['bone', 'nerve'],
  ['bone', 'sac'],
  ['disc', 'nerve'],
  ['disc', 'sac'],
]

/** How far a disc may stand in its end plates, mm: both are cut from the same surface and simplified apart. */
const FLUSH = 0.3

/** Towards a facet's edges the space opens a little, mm. */
const WIDEST = 2.2

/** What is not closed: the skin above. */
const OPEN = ['skin']

function kindOf(id: string): Kind {
  if (id.startsWith('vertebra') || id.startsWith('bone') || id === 'sacrum') return 'bone'
  if (id.startsWith('disc')) return 'disc'
  if (id === 'dura' || id === 'skin') return id === 'dura' ? 'sac' : 'skin'
  return 'nerve'
}

const DISCS: readonly SpineDisc[] = ['T12-L1', ...DISC_LEVELS]

/** The bones that a disc joins, the upper one first. */
function bonesOf(level: SpineDisc): readonly [SpineVertebra, VertebraLevel | 'S1'] {
  return level.split('-') as [SpineVertebra, VertebraLevel | 'S1']
}

type Forest = ReadonlyMap<string, Bvh>

function forest(parts: ReadonlyMap<string, StoredPart>): Forest {
  return new Map([...parts].map(([id, part]) => [id, bvh(part)]))
}

/** Every pair of parts of one file that must be apart and is not, with its deepest point, mm. */
function overlapping(trees: Forest): Map<string, number> {
  const found = new Map<string, number>()
  const all = [...trees]
  all.forEach(([a, one], i) => {
    for (const [b, other] of all.slice(i + 1)) {
      const [x, y] = [kindOf(a), kindOf(b)]
      if (!APART.some(([k, l]) => (k === x && l === y) || (k === y && l === x))) continue
      const { depth } = overlap(one, other)
      if (depth > 0) found.set(`${a} ${b}`, depth)
    }
  })
  return found
}

let spine: Forest
let body: Forest
beforeAll(async () => {
  spine = forest(await readParts(resolve(MODELS, 'spine.glb')))
  body = forest(await readParts(resolve(MODELS, 'body.glb')))
}, 60_000)

describe('in the healthy body', () => {
  let found: Map<string, number>
  beforeAll(() => {
    found = new Map([...overlapping(spine), ...overlapping(body)])
  }, 60_000)

  test('no bone, nerve, sac or disc stands in another', () => {
    expect([...found.keys()]).toEqual([])
  })

  test('no nerve and no bone comes out of the skin', () => {
    const skin = body.get('skin')!
    const { positions } = skin.surface
    // The skin is open above: its rim is its highest line.
    const rim = positions.reduce(
      (high, y, i) => (i % 3 === 1 ? Math.max(high, y) : high),
      Number.NEGATIVE_INFINITY,
    )
    const out = [...body].filter(([id, tree]) => id !== 'skin' && protrusion(tree, skin, rim - 2).depth > 0)
    expect(out.map(([id]) => id)).toEqual([])
  }, 60_000)

  test.each(DISCS)('the disc %s lies flush between its bones', (level) => {
    const disc = spine.get(`disc_${level}`)!
    for (const name of bonesOf(level)) {
      const bone = spine.get(name === 'S1' ? 'sacrum' : `vertebra_${name}`)!
      expect(overlap(disc, bone).depth, `${level} in ${name}`).toBeLessThanOrEqual(FLUSH)
    }
  })

  test.each(DISCS)('the facet joints %s keep 1 to 2 mm', (level) => {
    const [upper, lower] = bonesOf(level)
    const below = spine.get(lower === 'S1' ? 'sacrum' : `vertebra_${lower}`)!
    const { up, forward } = axesOf(lower)
    for (const side of [1, -1] as const) {
      const { gap, gapRange } = measureFacet(spine.get(`vertebra_${upper}`)!, below, side, up, forward)
      expect(gap).toBeGreaterThanOrEqual(1)
      expect(gap).toBeLessThanOrEqual(2)
      expect(gapRange[0]).toBeGreaterThanOrEqual(1)
      expect(gapRange[1]).toBeLessThanOrEqual(WIDEST)
    }
  })
})

describe('the stored surfaces', () => {
  test('are closed and wound one way, but for the known ones', () => {
    const open = [...spine, ...body]
      .filter(([, { surface }]) => !isWatertight(single(surface)))
      .map(([id]) => id)
    expect(open).toEqual(OPEN)
  })
})

function single({ positions, indices }: Surface): { positions: Float32Array; indices: Uint32Array } {
  return { positions: Float32Array.from(positions), indices }
}

describe('the overlap test', () => {
  function moved({ surface }: Bvh, by: readonly [number, number, number]): Bvh {
    return bvh({ ...surface, positions: surface.positions.map((x, i) => x + by[i % 3]!) })
  }

  test('finds a root pushed into a pedicle and a vertebra let down on the next', () => {
    expect(
      overlap(spine.get('vertebra_L4')!, moved(spine.get('root_L4_left')!, [0, 4, 0])).depth,
    ).toBeGreaterThan(0.5)
    expect(
      overlap(spine.get('vertebra_L3')!, moved(spine.get('vertebra_L2')!, [0, 0, 3])).depth,
    ).toBeGreaterThan(0.5)
  })

  test('finds a nerve that leaves the skin, and a small part wholly inside a large one', () => {
    const nerve = moved(body.get('nerve_femoral_left')!, [0, 0, 60])
    expect(protrusion(nerve, body.get('skin')!, 150).depth).toBeGreaterThan(5)
    expect(
      intrusion(moved(body.get('bone_patella_left')!, [0, 80, -40]), body.get('skin')!).points,
    ).toBeGreaterThan(100)
  })
})
