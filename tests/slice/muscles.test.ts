import { expect, test } from 'vitest'
import { wallAt } from '../../models/soft/column.ts'
import { psoasFront, psoasSide } from '../../models/soft/muscles.ts'
import type { DiscLevel } from '../../src/domain/levels.ts'
import { createSlicer } from '../../src/slice/engine.ts'
import { pointToPixel } from '../../src/slice/frame.ts'
import { muscleGrey } from '../../src/slice/muscle-look.ts'
import { finding, storedBody } from './body.ts'

const SLICER = createSlicer(await storedBody(), { noise: false })

function axial(level: DiscLevel) {
  const picture = SLICER.render({ finding: finding(level), grade: 'II', plane: 'axial', at: 0, pixels: 320 })
  const { part, parts, width, height, grey } = picture
  const name = (column: number, row: number): string => parts[part[row * width + column]!] ?? ''
  return { ...picture, name, height, grey }
}

test('fat round the plexus parts psoas from front to back, on both sides', () => {
  for (const level of ['L2-L3', 'L3-L4', 'L4-L5'] as const) {
    const { width, height, name } = axial(level)
    for (const side of ['left', 'right']) {
      let parted = 0
      for (let column = 0; column < width; column++) {
        const rows = [...Array(height).keys()].filter((row) => name(column, row) === `soft_psoas_${side}`)
        const between = rows.some((row, k) => {
          const gap = (rows[k + 1] ?? row) - row
          return gap > 1 && gap < 12 && name(column, row + 1) === 'soft_fat'
        })
        if (between) parted++
      }
      // A good part of its width of some 60 pixels, but no cleft through it all.
      expect(parted, `${level} ${side}`).toBeGreaterThan(5)
      expect(parted, `${level} ${side}`).toBeLessThan(45)
    }
  }
})

test('the wall of the belly begins at the side of the back above the iliac crest, and the colon lies in front of it', () => {
  for (const level of ['L1-L2', 'L2-L3', 'L3-L4'] as const) {
    const { part, parts } = axial(level)
    const count = (id: string): number => part.reduce((sum, code) => sum + (parts[code] === id ? 1 : 0), 0)
    for (const side of ['left', 'right'])
      expect(count(`soft_abdominal-wall_${side}`), level).toBeGreaterThan(10)
    expect(count('soft_bowel'), level).toBeGreaterThan(400)
  }
  const { part, parts } = axial('L5-S1')
  expect(part.some((code) => parts[code]?.startsWith('soft_abdominal-wall'))).toBe(false)
})

test('the ureter is a small bright ring in front of psoas', () => {
  const { frame, grey, width } = axial('L3-L4')
  const y = 71
  for (const side of [1, -1]) {
    const { column, row } = pointToPixel(frame, [
      side * (psoasSide(y) - 4),
      y,
      wallAt(y) + psoasFront(y) + 23,
    ])
    let most = 0
    for (let r = -5; r <= 5; r++)
      for (let c = -4; c <= 4; c++)
        most = Math.max(most, 140 - grey[Math.round(row + r) * width + Math.round(column + c)]!)
    expect(most).toBeGreaterThan(20)
  }
})

test('fat in muscle grows without a step', () => {
  let step = 0
  for (let u = 0; u < 60; u += 1.7)
    for (let v = -20; v < 20; v += 1.3)
      for (let fatty = -0.2; fatty < 0.8; fatty += 0.002)
        step = Math.max(step, Math.abs(muscleGrey(u, v, 50, fatty + 0.002) - muscleGrey(u, v, 50, fatty)))
  expect(step).toBeLessThan(3)
})

test('no vena cava is an ellipse: turned half round it does not lie on itself', () => {
  for (const level of ['L1-L2', 'L2-L3', 'L3-L4'] as const) {
    const { part, parts, width } = axial(level)
    const own = new Set([...part.keys()].filter((i) => parts[part[i]!] === 'soft_vena-cava'))
    let [column, row] = [0, 0]
    for (const i of own) {
      column += (i % width) / own.size
      row += Math.floor(i / width) / own.size
    }
    const turned = (i: number): number =>
      Math.round(2 * row - Math.floor(i / width)) * width + Math.round(2 * column - (i % width))
    const off = [...own].filter((i) => !own.has(turned(i))).length
    // An ellipse in pixels: up to 0.018.
    expect(off / own.size, level).toBeGreaterThan(0.028)
    expect(off / own.size, level).toBeLessThan(0.15)
  }
})
