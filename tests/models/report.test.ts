import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { BODY } from '../../models/morphometry/body.ts'
import { NEURAL } from '../../models/morphometry/neural.ts'
import { SEGMENT } from '../../models/morphometry/segment.ts'
import { VERTEBRA } from '../../models/morphometry/vertebra.ts'
import { bvh, type Surface } from '../../models/report/bvh.ts'
import { chaptersOf } from '../../models/report/chapters.ts'
import { deviation, type Line, verdict } from '../../models/report/line.ts'
import { type Chapter, markdown, tally } from '../../models/report/markdown.ts'
import { readParts, type StoredPart } from '../../models/report/read.ts'
import { area, chord, section } from '../../models/report/section.ts'
import { spineLines } from '../../models/report/spine.ts'

const MODELS = resolve(import.meta.dirname, '../../models')

/** The share of lines within 1 SD that has been reached. Raise it when the models get better. */
const REACHED = 0.97

function nameOf(line: Line): string {
  return `${line.name} ${line.at}`
}

/** A closed box, mm. */
function box(low: readonly number[], high: readonly number[]): Surface {
  const positions = Float64Array.from(
    Array.from({ length: 8 }, (_, i) => [0, 1, 2].map((k) => ((i >> k) & 1 ? high : low)[k]!)).flat(),
  )
  const faces = [
    0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7,
    5,
  ]
  return { positions, indices: Uint32Array.from(faces) }
}

describe('the callipers', () => {
  const solid = box([-2, -3, -5], [2, 3, 5])
  const tree = bvh(solid)

  test('tell inside from outside and how far the surface is', () => {
    expect(tree.inside([1.9, 2.9, -4.9])).toBe(true)
    expect(tree.inside([2.1, 2.9, -4.9])).toBe(false)
    expect(tree.distance([5, 7, 0])).toBeCloseTo(5)
    expect(tree.distance([0, 0, 0])).toBeCloseTo(2)
    expect(tree.hits([-9, 0.1, 0.2], [1, 0, 0]).map((hit) => [hit.t, hit.leaving])).toEqual([
      [7, false],
      [11, true],
    ])
  })

  test('cut a plane through a solid', () => {
    const loops = section(solid, { origin: [0, 0, 0.5], u: [1, 0, 0], v: [0, 1, 0] })
    expect(loops).toHaveLength(1)
    expect(area(loops[0]!)).toBeCloseTo(24)
    const [behind, ahead] = chord(loops, [0.5, 0], [1, 0])
    expect(ahead - behind).toBeCloseTo(4)
  })
})

describe('the committed models', () => {
  let spine: Map<string, StoredPart>
  let body: Map<string, StoredPart>
  let chapters: Chapter[]
  let lines: Line[]
  beforeAll(async () => {
    spine = await readParts(resolve(MODELS, 'spine.glb'))
    body = await readParts(resolve(MODELS, 'body.glb'))
    chapters = chaptersOf(spine, body)
    lines = chapters.flatMap((chapter) => chapter.lines)
  }, 60_000)

  test('measure as the committed report says (npm run models -- --report writes it)', () => {
    expect(readFileSync(resolve(MODELS, 'report.md'), 'utf8')).toBe(markdown(chapters))
  })

  test('pass over no quantity of the tables: each has a line or says why not', () => {
    const skipped = chapters.flatMap((chapter) => chapter.unmeasured).flatMap(({ name }) => name.split(', '))
    const told = new Set([...lines.map((line) => line.name), ...skipped])
    const tables = [VERTEBRA, SEGMENT, NEURAL, BODY].flatMap((table) => Object.keys(table))
    expect(tables.filter((name) => !told.has(name))).toEqual([])
    const levels = (name: string): number => lines.filter((line) => line.name === name).length
    for (const name of Object.keys(VERTEBRA)) expect(levels(name), name).toBe(5)
  })

  test('leave no quantity without a number', () => {
    expect(lines.length).toBeGreaterThanOrEqual(375)
    expect(lines.filter((line) => !Number.isFinite(deviation(line))).map(nameOf)).toEqual([])
  })

  test('lie within 2 SD of the published means', () => {
    expect(lines.filter((line) => verdict(line) === 'outside').map(nameOf)).toEqual([])
  })

  test('lie mostly within 1 SD', () => {
    const { count, one } = tally(lines)
    expect(one / count).toBeGreaterThanOrEqual(REACHED)
  })

  test('would be found out: a vertebra a third too broad, a disc space opened by a third', () => {
    const broad = new Map(spine)
    const l3 = spine.get('vertebra_L3')!
    broad.set('vertebra_L3', { ...l3, positions: l3.positions.map((x, i) => (i % 3 === 0 ? x * 1.3 : x)) })
    const l1 = spine.get('vertebra_L1')!
    broad.set('vertebra_L1', { ...l1, positions: l1.positions.map((x, i) => (i % 3 === 1 ? x + 4 : x)) })
    const { vertebrae, segments } = spineLines(broad)
    const outside = [...vertebrae, ...segments].filter((line) => verdict(line) === 'outside').map(nameOf)
    for (const name of ['EPWu L3', 'EPWl L3', 'SCW L3', 'TPspan L3', 'discAnt L1-L2', 'discPost L1-L2']) {
      expect(outside).toContain(name)
    }
  }, 30_000)
})
