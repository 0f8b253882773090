import { describe, expect, test } from 'vitest'
import { discSpace } from '../../models/anatomy/disc-space.ts'
import { HEALTHY } from '../../src/domain/finding.ts'
import { DISC_LEVELS } from '../../src/domain/levels.ts'
import type { Slice } from '../../src/slice/client.ts'
import { DISPLACED, namedRegions, placeLabels } from '../../src/slice/face/labels.ts'
import { outlineOf, regionsOf } from '../../src/slice/face/regions.ts'
import { crossOf, movedCross, type Seen, wishOf } from '../../src/slice/face/requests.ts'
import { closeSight, wholeSight } from '../../src/slice/face/sight.ts'
import { pointToPixel } from '../../src/slice/frame.ts'
import { sliceFrame, sliceThrough } from '../../src/slice/lay.ts'
import type { Axes, SlicePicture } from '../../src/slice/protocol.ts'
import { TISSUE } from '../../src/slice/tissue.ts'
import { INITIAL_SESSION } from '../../src/state/session.ts'
import { initialView } from '../../src/state/view.ts'

const AXES = Object.fromEntries(
  DISC_LEVELS.map((level) => [level, { centre: discSpace(level).centre, up: discSpace(level).up }]),
) as Axes

/** A picture of 40 x 40: a large disc, two roots of which one is a speck, displaced tissue at the disc. */
function drawn(): SlicePicture {
  const size = 40
  const parts = [null, 'disc_L4-L5', 'root_L5_left', 'root_L5_right', 'soft_fat'] as const
  const part = new Uint8Array(size * size).fill(4)
  const tissue = new Uint8Array(size * size).fill(TISSUE.fat)
  const box = (x0: number, y0: number, x1: number, y1: number, code: number, kind: number): void => {
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        part[y * size + x] = code
        tissue[y * size + x] = kind
      }
  }
  box(10, 5, 29, 20, 1, TISSUE.annulus)
  box(22, 21, 27, 25, 1, TISSUE.displaced)
  box(24, 27, 28, 31, 2, TISSUE.nerve)
  box(10, 27, 11, 28, 3, TISSUE.nerve)
  const frame = sliceFrame('axial', 'L4-L5', 0, size)
  return { width: size, height: size, grey: new Uint8ClampedArray(size * size), tissue, part, parts, frame }
}

describe('the areas of a picture', () => {
  test('are the largest of each kind, with their size and their deepest point', () => {
    const keys = new Uint16Array(25)
    for (const i of [6, 7, 8, 11, 12, 13, 16, 17, 18]) keys[i] = 7
    keys[4] = 7
    expect(regionsOf(keys, 5, 5)).toEqual([{ key: 7, area: 9, column: 2, row: 2, reach: 2 }])
  })

  test('have an outline that closes round them and keeps to them', () => {
    const picture = drawn()
    const path = outlineOf(picture, (code) => code === 2)
    const points = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    expect(points.length).toBeGreaterThan(20)
    for (const [x, y] of points as [number, number][]) {
      expect(x).toBeGreaterThan(23)
      expect(x).toBeLessThan(30)
      expect(y).toBeGreaterThan(26)
      expect(y).toBeLessThan(33)
    }
    // Every end of a piece is the end of another one too.
    const ends = points.map((point) => point.join())
    for (const end of ends) expect(ends.filter((other) => other === end)).toHaveLength(2)
  })

  test('a part that is not in the picture has no outline', () => {
    expect(outlineOf(drawn(), (code) => code === 99)).toBe('')
  })
})

const NOTHING_REACHED = { disc: 'disc_L4-L5', reached: new Set<string>() } as const

describe('the names in a picture', () => {
  test('displaced tissue first, then the reached root; no specks and no fat', () => {
    const regions = namedRegions(drawn(), 'axial', { disc: 'disc_L4-L5', reached: new Set(['root_L5_left']) })
    expect(regions.map(({ key }) => key)).toEqual([DISPLACED, 2, 1])
  })

  test('name a bone across only where no disc is met', () => {
    const picture = drawn()
    const bony: SlicePicture = { ...picture, parts: [null, 'vertebra_L4', ...picture.parts.slice(2)] }
    const names = (seen: SlicePicture): unknown[] =>
      namedRegions(seen, 'axial', NOTHING_REACHED).map(({ key }) => seen.parts[key])
    expect(names(bony)).toContain('vertebra_L4')
    const both: SlicePicture = {
      ...picture,
      parts: [null, 'disc_L4-L5', 'vertebra_L4', ...picture.parts.slice(3)],
    }
    expect(names(both)).toContain('disc_L4-L5')
    expect(names(both)).not.toContain('vertebra_L4')
  })

  test('stand in the margins, none over another, each once, with a line to its own structure', () => {
    const picture = drawn()
    const regions = namedRegions(picture, 'axial', NOTHING_REACHED)
    for (const edge of [200, 240, 320, 500]) {
      const labels = placeLabels(regions, wholeSight(picture), edge, (key) => `name ${key}`)
      expect(labels.length).toBeGreaterThanOrEqual(2)
      expect(new Set(labels.map(({ text }) => text)).size).toBe(labels.length)
      for (const a of labels) {
        expect(a.y).toBeGreaterThan(48)
        expect(a.y).toBeLessThan(edge - 34)
        expect(Math.abs(a.y - edge / 2), `${a.text} over the letter at ${edge}`).toBeGreaterThanOrEqual(17)
        for (const b of labels)
          if (a !== b && a.side === b.side) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(15)
        if (!a.line) continue
        const [x, y] = a.line.to.map((at) => Math.floor((at / edge) * picture.width)) as [number, number]
        const under = picture.part[y * picture.width + x]!
        expect(a.key === DISPLACED ? 1 : a.key).toBe(under)
        expect(Math.abs(a.line.from[1] - a.y)).toBeLessThanOrEqual(7.5)
      }
    }
  })

  test('lines of one margin do not cross', () => {
    const picture = drawn()
    // Many structures close together: their names are pushed apart, in the order of their heights.
    const regions = Array.from({ length: 9 }, (_, key) => ({
      key,
      area: 20,
      column: 6 + ((key * 5) % 9),
      row: 20 + (key % 3),
      reach: 2,
    }))
    const labels = placeLabels(regions, wholeSight(picture), 320, (key) => `n${key}`)
    expect(labels.length).toBe(9)
    const order = labels.map(({ line, y }) => ({ y, to: line?.to[1] ?? y }))
    for (let i = 1; i < order.length; i++) {
      expect(order[i]!.y).toBeGreaterThanOrEqual(order[i - 1]!.y + 15)
      expect(order[i]!.to).toBeGreaterThanOrEqual(order[i - 1]!.to)
    }
  })

  test('what lies outside the part in sight has no name there', () => {
    const picture = drawn()
    const regions = namedRegions(picture, 'axial', NOTHING_REACHED)
    expect(placeLabels(regions, { x: 0, y: 30, size: 10 }, 300, String)).toEqual([])
  })
})

describe('the part in sight', () => {
  test.each(DISC_LEVELS)('from near holds the disc and its canal at %s, within the picture', (level) => {
    for (const plane of ['axial', 'sagittal'] as const) {
      const frame = sliceFrame(plane, level, 0, 256)
      const { x, y, size } = closeSight(plane, { frame }, AXES[level])
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(Math.max(x, y) + size).toBeLessThanOrEqual(256 + 1e-6)
      const { centre, up } = AXES[level]
      for (const behind of [-14, 0, 18, 34]) {
        const { column, row } = pointToPixel(frame, [
          centre[0],
          centre[1] + up[2] * behind,
          centre[2] - up[1] * behind,
        ])
        expect(column).toBeGreaterThan(x)
        expect(column).toBeLessThan(x + size)
        expect(row).toBeGreaterThan(y)
        expect(row).toBeLessThan(y + size)
      }
    }
  })
})

describe('the crosshair', () => {
  const seen = (cross: Seen['session']['cross']): Seen => ({
    view: { ...initialView([]), finding: HEALTHY },
    session: { ...INITIAL_SESSION, cross },
  })
  const shown = {
    made: { aim: [8, 40, -3], at: 0 },
    wish: { through: HEALTHY },
    status: 'shown',
  } as unknown as Slice

  test('lies in the finding until it is moved, and nowhere until a slice has told where that is', () => {
    expect(crossOf(seen(null), shown)).toEqual({ x: 8, y: 40, z: -3 })
    expect(crossOf(seen({ x: 1, y: 2, z: 3 }), shown)).toEqual({ x: 1, y: 2, z: 3 })
    expect(crossOf(seen(null), { made: null, wish: null, status: 'due' })).toBeNull()
    const elsewhere = { ...HEALTHY, level: 'L1-L2' as const }
    expect(crossOf(seen(null), { ...shown, wish: { ...shown.wish!, through: elsewhere } })).toBeNull()
  })

  test('asks for the slices through it as the worker lays them, in whole mm, clamped to the spine', () => {
    for (const [x, y, z] of [
      [8.3, 40, -3],
      [0, 55.6, 4],
      [-900, 2000, -700],
      [900, -2000, 700],
    ] as const) {
      for (const plane of ['axial', 'sagittal'] as const) {
        const { at } = wishOf(plane, seen({ x, y, z }), AXES)
        expect(at).toBe(Math.round(sliceThrough(plane, HEALTHY.level, [x, y, z])))
      }
    }
  })

  test('without one the worker lays the slices through the finding as it was, not as it has shrunk', () => {
    const whole = seen(null)
    const later = { ...whole, view: { ...whole.view, weeks: 40 } }
    expect(wishOf('axial', later, AXES)).toMatchObject({ at: null, through: HEALTHY })
  })

  test('moves along the plane it belongs to and no other way, and stays in reach', () => {
    const { up } = AXES['L4-L5']
    const start = { x: 3, y: 41, z: -2 }
    const raised = movedCross('axial', start, 'L4-L5', 7, AXES)
    expect(sliceThrough('axial', 'L4-L5', [raised.x, raised.y, raised.z])).toBeCloseTo(7, 6)
    const way = [raised.x - 3, raised.y - 41, raised.z + 2]
    expect(way[1]! * up[2] - way[2]! * up[1]).toBeCloseTo(0, 9)
    expect(way[0]).toBe(0)
    expect(movedCross('sagittal', start, 'L4-L5', 500, AXES)).toEqual({ ...start, x: 42 })
  })
})
