import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readParts } from '../../models/report/read.ts'
import { meshField } from '../../models/shape/surface-nets.ts'
import { coverOf, spreadDistance } from '../../src/slice/cover.ts'
import { cutSurface } from '../../src/slice/cut.ts'
import { createSlicer } from '../../src/slice/engine.ts'
import {
  clampSlice,
  PLANES,
  pixelToPoint,
  pointToPixel,
  type SliceFrame,
  sliceRange,
} from '../../src/slice/frame.ts'
import { sliceFrame } from '../../src/slice/lay.ts'
import { TISSUES } from '../../src/slice/tissue.ts'
import { finding, storedBody } from './body.ts'

const BODY = await storedBody()
const PIXELS = 96

const FLAT: SliceFrame = {
  origin: [-20, 0, 20],
  right: [1, 0, 0],
  down: [0, 0, -1],
  mmPerPixel: 0.8,
  width: 51,
  height: 51,
}

describe('cutting', () => {
  const ball = meshField(
    (x, y, z) => Math.sqrt(x * x + y * y + z * z) - 12,
    { min: [-14, -14, -14], max: [14, 14, 14] },
    0.6,
  )

  test.each([0, 5, -9])('a ball of 12 mm at height %d fills a disc', (height) => {
    const outline = cutSurface(ball, { ...FLAT, origin: [-20, height, 20] })
    const { share } = coverOf(outline)
    const area = share.reduce((sum, s) => sum + s, 0) * 0.64
    const expected = Math.PI * (144 - height * height)
    expect(Math.abs(area / expected - 1)).toBeLessThan(0.01)
  })

  test('a slanted wall counts by its distance through the body', () => {
    const frame = { ...FLAT, origin: [-20, 9, 20] as const }
    const distance = new Float32Array(51 * 51).fill(99)
    spreadDistance(cutSurface(ball, frame), 0.8, 5, distance, 51, 51)
    // The middle of the cut lies 12 - 9 = 3 mm under the surface of the ball, but sqrt(144 - 81) = 7.9 mm from the outline.
    const middle = distance[25 * 51 + 25]!
    expect(middle).toBeGreaterThan(2.2)
    expect(middle).toBeLessThan(6)
  })

  test('a plane that misses it cuts nothing', () => {
    expect(cutSurface(ball, { ...FLAT, origin: [-20, 13, 20] }).count).toBe(0)
  })
})

describe('frames', () => {
  test.each(PLANES)('%s: a pixel is found back', (plane) => {
    const frame = sliceFrame(plane, 'L5-S1', 3, 256)
    const { column, row, away } = pointToPixel(frame, pixelToPoint(frame, 31, 200))
    expect(column).toBeCloseTo(31, 6)
    expect(row).toBeCloseTo(200, 6)
    expect(away).toBeCloseTo(0, 6)
  })

  test('the patient lies as on a radiological picture', () => {
    const axial = sliceFrame('axial', 'L3-L4', 0, 256)
    expect(axial.right[0]).toBe(1)
    expect(axial.down[2]).toBeLessThan(-0.7)
    const sagittal = sliceFrame('sagittal', 'L3-L4', 0, 256)
    expect(sagittal.right[2]).toBe(-1)
    expect(sagittal.down[1]).toBe(-1)
  })

  test('positions outside the spine clamp, and what is no number starts in the middle', () => {
    const { min, max, start } = sliceRange('axial', 'L4-L5')
    expect(clampSlice('axial', 'L4-L5', 1e9)).toBe(max)
    expect(clampSlice('axial', 'L4-L5', Number.NEGATIVE_INFINITY)).toBe(min)
    expect(clampSlice('axial', 'L4-L5', Number.NaN)).toBe(start)
  })
})

describe('the engine', () => {
  const request = { finding: finding('L4-L5'), grade: 'II', plane: 'axial', at: 0, pixels: PIXELS } as const

  test('reads the meshes as they are stored', async () => {
    const parts = await readParts(resolve(import.meta.dirname, '../../models/ligaments.glb'))
    for (const [id, { positions, indices }] of parts) {
      const own = BODY.get(id as 'skin')!
      expect(own.indices).toEqual(indices)
      expect(Math.max(...positions.map((v, i) => Math.abs(v - own.positions[i]!)))).toBeLessThan(1e-4)
    }
  })

  test('gives the same picture twice, and every pixel a tissue and a name', () => {
    const [a, b] = [createSlicer(BODY).render(request), createSlicer(BODY).render(request)]
    expect(a.grey).toEqual(b.grey)
    expect(a.part).toEqual(b.part)
    expect(a.width * a.height).toBe(a.grey.length)
    a.tissue.forEach((code, i) => {
      expect(TISSUES[code]).toBeDefined()
      expect(a.parts[a.part[i]!] === null).toBe(TISSUES[code] === 'air')
    })
  })

  test('a part of a picture has the tissues and structures of the whole one', () => {
    const near = { before: 40, after: 40, above: 30, below: 42 }
    const part = createSlicer(BODY, { part: { axial: near, sagittal: near } })
    for (const plane of PLANES) {
      const wish = { finding: finding('L4-L5', 'extrusion'), grade: 'II', plane, at: 4, pixels: 192 } as const
      const [whole, small] = [createSlicer(BODY).render(wish), part.render(wish)]
      const start = pointToPixel(whole.frame, small.frame.origin)
      const [x0, y0] = [Math.round(start.column), Math.round(start.row)]
      expect(Math.abs(start.column - x0) + Math.abs(start.row - y0)).toBeLessThan(1e-9)
      let other = 0
      for (let row = 0; row < small.height; row++)
        for (let column = 0; column < small.width; column++) {
          const [i, j] = [row * small.width + column, (y0 + row) * whole.width + x0 + column]
          if (small.part[i] !== whole.part[j] || small.tissue[i] !== whole.tissue[j]) other++
        }
      expect(other).toBe(0)
      expect(small.width * small.height).toBeLessThan(0.4 * whole.width * whole.height)
    }
  })

  test('a slice that is left off does no harm to the next', () => {
    const slicer = createSlicer(BODY)
    const other = { ...request, finding: finding('L4-L5', 'extrusion', 'central', 'midline', 1) }
    const fresh = createSlicer(BODY).render(other)
    // Left off after each of its steps in turn.
    for (let after = 1; after < 40; after += 6) {
      const steps = slicer.steps({
        ...other,
        finding: finding('L4-L5', 'protrusion', 'subarticular', 'left', after / 40),
      })
      for (let i = 0; i < after; i++) steps.next()
      expect(slicer.render(other).grey).toEqual(fresh.grey)
    }
  })

  test('in quiet time it makes what a displaced disc of the level and the places beside need; left off it goes on from there', () => {
    const slicer = createSlicer(BODY)
    const count = (steps: Generator<void, unknown>): number => {
      let taken = 0
      while (!steps.next().done) taken++
      return taken
    }
    const displaced = finding('L4-L5', 'extrusion', 'central', 'midline', 0.6)
    const fresh = count(createSlicer(BODY).steps({ ...request, finding: displaced }))
    slicer.render(request)
    const left = slicer.warm(request)
    for (let i = 0; i < 3; i++) left.next()
    count(slicer.warm(request))
    expect(count(slicer.warm(request))).toBe(0)
    const change = count(slicer.steps({ ...request, finding: displaced }))
    const beside = count(slicer.steps({ ...request, finding: displaced, at: 2 }))
    // Nothing is left to do but to lay the disc, the sac and the nerves on what is there.
    expect(change).toBeLessThanOrEqual(2)
    expect(beside).toBe(change)
    expect(fresh).toBeGreaterThan(change + 8)
    expect(slicer.render({ ...request, finding: displaced }).grey).toEqual(
      createSlicer(BODY).render({ ...request, finding: displaced }).grey,
    )
  })

  test('without the files that did not come it still draws what there is', () => {
    const spine = new Map([...BODY].filter(([id]) => !/^(ligament|flavum|interspinous|skin|bone)/.test(id)))
    const { part, parts } = createSlicer(spine).render(request)
    const named = new Set([...part].map((code) => parts[code]))
    expect(named).toContain('disc_L4-L5')
    expect(named).toContain('dura')
  })
})
