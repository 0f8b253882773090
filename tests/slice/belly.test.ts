import { describe, expect, test } from 'vitest'
import { frontAt, wallAt } from '../../models/soft/column.ts'
import type { DiscLevel } from '../../src/domain/levels.ts'
import { createSlicer } from '../../src/slice/engine.ts'
import { type Plane, pixelToPoint, pointToPixel } from '../../src/slice/frame.ts'
import { TISSUE } from '../../src/slice/tissue.ts'
import { finding, storedBody } from './body.ts'

const SLICER = createSlicer(await storedBody(), { noise: false })

function picture(level: DiscLevel, plane: Plane, at: number) {
  const made = SLICER.render({ finding: finding(level), grade: 'II', plane, at, pixels: 320 })
  const { part, parts, frame, width } = made
  return {
    ...made,
    name: (i: number): string => parts[part[i]!] ?? '',
    point: (i: number) => pixelToPoint(frame, i % width, Math.floor(i / width)),
  }
}

describe('the kidney', () => {
  test.each([
    ['left', -8],
    ['right', -8],
    ['right', 0],
  ] as const)(
    'opens to the spine: no capsule parts the fat of the %s sinus from that outside',
    (side, at) => {
      const { grey, name, frame, width } = picture('L1-L2', 'axial', at)
      const own = [...grey.keys()].filter((i) => name(i) === `soft_kidney_${side}`)
      const columns = own.map((i) => i % width)
      const [first, last] = [Math.min(...columns), Math.max(...columns)]
      const rows = own.map((i) => Math.floor(i / width))
      const [top, bottom] = [Math.min(...rows), Math.max(...rows)]
      const inward = side === 'left' ? -1 : 1
      const edge = side === 'left' ? first : last
      const within = Math.round(5 / frame.mmPerPixel)
      // How much darker than at both of its ends the way from sinus to spine becomes.
      const dips: number[] = []
      for (let row = top; row <= bottom; row++) {
        const path = Array.from({ length: 2 * within }, (_, k) => row * width + edge + inward * (k - within))
        if (path.some((i) => name(i) !== 'soft_fat')) continue
        const ends = Math.min(grey[path[0]!]!, grey[path.at(-1)!]!)
        dips.push(ends - Math.min(...path.map((i) => grey[i]!)))
      }
      dips.sort((a, b) => a - b)
      expect(dips[Math.floor(dips.length * 0.8)]).toBeLessThan(7)
      expect(dips.length * frame.mmPerPixel).toBeGreaterThan(2)
      expect(own.length).toBeGreaterThan(1000)
    },
  )

  test('its vein crosses before the aorta at L1-L2, and is called a vessel though it has no name', () => {
    const { tissue, part, grey, point } = picture('L1-L2', 'axial', -8)
    const crossing = [...grey.keys()].filter((i) => {
      const [x, y, z] = point(i)
      return part[i] === 0 && tissue[i] === TISSUE.vessel && x > 8 && x < 40 && z - frontAt(y) > 0
    })
    expect(crossing.length).toBeGreaterThan(40)
  })
})

test('the duodenum crosses from right to left before vena cava and aorta at L3, and nowhere above or below', () => {
  const across = (at: number): number => {
    const { grey, name, point } = picture('L2-L3', 'axial', at)
    return [...grey.keys()].filter((i) => {
      const [x, y, z] = point(i)
      return name(i) === 'soft_bowel' && Math.abs(x) < 10 && z - frontAt(y) < 44
    }).length
  }
  expect(across(-22)).toBeGreaterThan(150)
  expect([12, 4, -6].map(across)).toEqual([0, 0, 0])
})

test('psoas has an edge in the slice that lies along its side too', () => {
  for (const at of [24, -24]) {
    const { frame, grey, width, name, point } = picture('L4-L5', 'sagittal', at)
    const psoas = `soft_psoas_${at > 0 ? 'left' : 'right'}`
    // Rows of its lower end, in which muscle passes to fat.
    const [low, high] = [75, 25].map((y) => Math.round(pointToPixel(frame, [at, y, 0]).row))
    let [blurred, edge] = [0, 0]
    for (let row = low!; row < high!; row++)
      for (let column = 1; column < width - 1; column++) {
        const i = row * width + column
        const near = [i, i - 1, i + 1, i - width, i + width].some((k) => name(k) === psoas)
        if (!near || point(i)[2] < wallAt(point(i)[1]) + 6) continue
        if (grey[i]! > 75 && grey[i]! < 115) blurred++
        if (name(i) === psoas && [i - 1, i + 1, i - width, i + width].some((k) => name(k) === 'soft_fat'))
          edge++
      }
    expect(edge).toBeGreaterThan(50)
    expect(blurred / edge, `${at}`).toBeLessThan(1.4)
  }
})
