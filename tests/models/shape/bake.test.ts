import { describe, expect, test } from 'vitest'
import { blur, boneMasks, curvature, openness } from '../../../models/shape/bake.ts'
import { type Field, smoothSubtract, sphere } from '../../../models/shape/field.ts'
import type { Mesh } from '../../../models/shape/mesh.ts'
import { meshField } from '../../../models/shape/surface-nets.ts'

const BOX = { min: [-16, -16, -16], max: [16, 16, 16] } as const
const ball: Field = (x, y, z) => sphere(x, y, z, 10)
/** A ball with a well 5 mm wide sunk into its top, 9 mm deep. */
const well: Field = (x, y, z) =>
  smoothSubtract(ball(x, y, z), Math.max(Math.sqrt(x * x + z * z) - 2.5, 1 - y), 1)

function means(
  mesh: Mesh,
  values: ArrayLike<number>,
  here: (x: number, y: number, z: number) => boolean,
): number {
  let sum = 0
  let count = 0
  for (let v = 0; v < values.length; v++) {
    const p = mesh.positions
    if (!here(p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!)) continue
    sum += values[v]!
    count++
  }
  return sum / count
}

const inWell = (x: number, y: number, z: number): boolean => y > 0 && y < 5 && x * x + z * z < 9
const below = (_x: number, y: number): boolean => y < -4

describe('openness', () => {
  test('a ball alone sees the whole sky', () => {
    const mesh = meshField(ball, BOX, 1)
    const open = openness(mesh, ball)
    expect(Math.min(...open)).toBeGreaterThan(0.9)
  })

  test('the bottom of a well is dark, the outside is not', () => {
    const mesh = meshField(well, BOX, 0.8)
    const open = openness(mesh, well)
    expect(means(mesh, open, inWell)).toBeLessThan(0.4)
    expect(means(mesh, open, below)).toBeGreaterThan(0.9)
  })

  test('a neighbour close by takes light from the side that faces it, and from that side only', () => {
    const mesh = meshField(ball, BOX, 1)
    const open = openness(mesh, (x, y, z) => Math.min(ball(x, y, z), 12 - x))
    expect(means(mesh, open, (x) => x > 9)).toBeLessThan(0.45)
    expect(means(mesh, open, (x) => x < -5)).toBeGreaterThan(0.9)
  })
})

describe('curvature', () => {
  test('is one over the radius on a ball', () => {
    const mesh = meshField(ball, BOX, 1)
    const bend = curvature(mesh)
    expect(means(mesh, bend, () => true)).toBeCloseTo(0.1, 2)
  })

  test('is negative where the surface is hollow', () => {
    const hollow: Field = (x, y, z) => Math.max(sphere(x, y, z, 14), -ball(x, y, z))
    const mesh = meshField(hollow, BOX, 1)
    const bend = curvature(mesh)
    expect(means(mesh, bend, (x, y, z) => x * x + y * y + z * z < 121)).toBeCloseTo(-0.1, 2)
  })
})

test('a blur keeps an even value even and draws a spike down', () => {
  const mesh = meshField(ball, BOX, 1.2)
  const even = new Float32Array(mesh.positions.length / 3).fill(0.7)
  for (const v of blur(mesh, even, 3)) expect(v).toBeCloseTo(0.7, 5)
  const spike = even.slice()
  spike[0] = 10
  expect(blur(mesh, spike, 1)[0]).toBeLessThan(4)
})

test('each mask has its own channel', () => {
  const mesh = meshField(ball, BOX, 1.2)
  const masks = boneMasks(
    mesh,
    ball,
    (x) => (x > 0 ? 1 : 0),
    (_x, y) => (y > 0 ? 0.5 : 0),
  )
  expect(masks.length).toBe((mesh.positions.length / 3) * 4)
  for (let v = 0; v < masks.length / 4; v++) {
    expect(masks[v * 4]).toBeGreaterThan(225)
    // A ball of 10 mm is a gentle ridge.
    expect(masks[v * 4 + 1]).toBeGreaterThan(140)
    expect(masks[v * 4 + 1]).toBeLessThan(185)
    expect(masks[v * 4 + 2]).toBe(mesh.positions[v * 3]! > 0 ? 255 : 0)
    expect(masks[v * 4 + 3]).toBe(mesh.positions[v * 3 + 1]! > 0 ? 128 : 0)
  }
})
