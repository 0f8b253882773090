import { describe, expect, test } from 'vitest'
import { BODY_PLATES } from '../../../models/anatomy/disc-plates.ts'
import { localVertebraField } from '../../../models/anatomy/vertebra.ts'
import { vertebraForm } from '../../../models/anatomy/vertebra-form.ts'
import { type Shift, sway } from '../../../models/anatomy/vertebra-life.ts'
import { archRelief, away } from '../../../models/anatomy/vertebra-relief.ts'
import { VERTEBRAE } from '../../../src/domain/levels.ts'

/** How unlike the two sides are near the surface, mm: mean and most over places of the left side and their mirror images. */
function unlike(
  field: (x: number, y: number, z: number) => number,
  box: readonly [readonly [number, number], readonly [number, number], readonly [number, number]],
): { readonly mean: number; readonly most: number } {
  const [xs, ys, zs] = box
  let [sum, count, most] = [0, 0, 0]
  for (let x = xs[0]; x <= xs[1]; x += 2) {
    for (let y = ys[0]; y <= ys[1]; y += 2) {
      for (let z = zs[0]; z <= zs[1]; z += 2) {
        const left = field(x, y, z)
        if (Math.abs(left) > 1) continue
        const apart = Math.abs(left - field(-x, y, z))
        sum += apart
        count++
        most = Math.max(most, apart)
      }
    }
  }
  return { mean: sum / count, most }
}

describe.each(VERTEBRAE)('%s has grown', (level) => {
  const field = localVertebraField(level)
  const { wall, rimAbove, rimBelow, pedicleY, canalHalf } = vertebraForm(level)

  test('unlike on its two sides behind', () => {
    const { mean, most } = unlike(field, [
      [3, 42],
      [-34, 22],
      [wall - 50, wall - 14],
    ])
    expect(mean).toBeGreaterThan(0.34)
    expect(most).toBeLessThan(5)
  })

  test('alike where nerves and lesions lie: posterior wall and canal side of the pedicles', () => {
    const back = unlike(field, [
      [1, 13],
      [rimBelow - 1, rimAbove + 1],
      [wall - 2, wall + 3],
    ])
    // The basivertebral veins leave to one side.
    expect(back.mean).toBeLessThan(0.4)
    const beside = unlike(field, [
      [canalHalf - 1, canalHalf + 1],
      [pedicleY - 4, pedicleY + 4],
      [wall - 7, wall - 2],
    ])
    expect(beside.most).toBeLessThan(1.2)
  })

  test('end plates that are deepest behind their middle, with a ring that is broad in front', () => {
    for (const [plate, side] of [
      [BODY_PLATES[level].superior, -1],
      [BODY_PLATES[level].inferior, 1],
    ] as const) {
      const [back, front] = [plate.outline.radiusAt(0), plate.outline.radiusAt(Math.PI)]
      const depth = (f: number): number => side * plate.height(3, f)
      let deepest = 0
      for (let f = -back; f < front; f += 0.5) if (depth(f) > depth(deepest)) deepest = f
      expect(deepest).toBeLessThan(0)
      // Level with the rim at so many mm inside it.
      const ring = (from: number, sign: 1 | -1): number => {
        let d = 0.5
        while (d < 12 && depth(sign * (from - d)) < depth(sign * (from - 0.5)) + 0.3) d += 0.25
        return d
      }
      expect(ring(front, 1)).toBeGreaterThan(ring(back, -1) + 1)
      // Behind, what lesions leave by stays in the rim's plane.
      expect(plate.height(0, -back * 0.97)).toBe(side * 0)
    }
  })
})

test('the sway is one for both sides, spares the canal and dies away before the sacrum', () => {
  const [left, right]: [Shift, Shift] = [
    { x: 0, y: 0, z: 0 },
    { x: 0, y: 0, z: 0 },
  ]
  // Behind L3: the arch moves aside as one, one side up and the other down.
  sway(16, 80, -20, left)
  sway(-16, 80, -20, right)
  expect(left.x).toBeCloseTo(right.x)
  expect(left.y).toBeCloseTo(-right.y)
  expect(Math.abs(left.x) + Math.abs(left.y) + Math.abs(left.z)).toBeGreaterThan(0.3)
  sway(16, 80, -4, left)
  expect(Math.abs(left.x) + Math.abs(left.y) + Math.abs(left.z)).toBe(0)
  sway(20, 8, -40, left)
  expect(Math.abs(left.x) + Math.abs(left.y) + Math.abs(left.z)).toBe(0)
})

/** mm into the bone by which a plate lies under its rim plane along a ray from its middle, every half mm from the rim inwards. */
function alongRay(level: (typeof VERTEBRAE)[number], end: 'superior' | 'inferior', angle: number): number[] {
  const plate = BODY_PLATES[level][end]
  const side = end === 'superior' ? -1 : 1
  const r = plate.outline.radiusAt(angle)
  return Array.from({ length: Math.floor(r * 2) }, (_, i) => {
    const at = r - i / 2
    return side * plate.height(at * Math.sin(angle), -at * Math.cos(angle))
  })
}

describe('end plates are no lids of a tin', () => {
  const ends = VERTEBRAE.flatMap((level) =>
    (['superior', 'inferior'] as const).map((end) => ({ level, end })),
  )

  test.each(ends)(
    '$level $end: its rim swells and fades round it, and its two sides differ',
    ({ level, end }) => {
      const widths: number[] = []
      let unlike = 0
      for (let angle = 1; angle <= Math.PI; angle += 0.15) {
        const [left, right] = [alongRay(level, end, angle), alongRay(level, end, -angle)]
        for (const ray of [left, right]) {
          const width = ray.findIndex((depth) => depth > ray[0]! + 0.3) / 2
          widths.push(width < 0 ? ray.length / 2 : width)
        }
        unlike = Math.max(unlike, ...left.map((depth, i) => Math.abs(depth - right[i]!)))
      }
      expect(Math.max(...widths)).toBeGreaterThan(1.6 * Math.min(...widths))
      expect(unlike).toBeGreaterThan(0.2)
      // No step anywhere: nothing is steeper than 4 in 9.
      for (let angle = -Math.PI; angle <= Math.PI; angle += 0.1) {
        const ray = alongRay(level, end, angle)
        for (let i = 1; i < ray.length; i++) expect(Math.abs(ray[i]! - ray[i - 1]!)).toBeLessThan(0.22)
      }
    },
  )

  test('and no two of them are hollowed alike', () => {
    const depths = ends.map(({ level, end }) => {
      const plate = BODY_PLATES[level][end]
      const side = end === 'superior' ? -1 : 1
      const out: number[] = []
      for (let x = -14; x <= 14; x += 4)
        for (let f = -10; f <= 10; f += 4) out.push(side * plate.height(x, f))
      return out
    })
    depths.forEach((one, i) => {
      for (const other of depths.slice(i + 1)) {
        const mean = one.reduce((sum, d, k) => sum + Math.abs(d - other[k]!), 0) / one.length
        expect(mean).toBeGreaterThan(0.12)
      }
    })
  })
})

describe.each(VERTEBRAE)('%s is fastened to', (level) => {
  const form = vertebraForm(level)
  const relief = archRelief(form, 3)

  test('where the arch is free; beside the pedicles, where roots turn, it stays even', () => {
    expect(away(form, form.pedicleX, form.pedicleY, form.wall - 2)).toBe(0)
    expect(away(form, -form.pedicleX, form.pedicleY - 9, form.wall - 4)).toBe(0)
    expect(away(form, 0, form.pedicleY - 12, form.wall - 40)).toBe(1)
    let most = 0
    for (let z = form.wall - 50; z < form.wall - 30; z++) most = Math.max(most, Math.abs(relief(1, -4, z)))
    expect(most).toBeGreaterThan(0.15)
    expect(most).toBeLessThan(0.9)
  })
})
