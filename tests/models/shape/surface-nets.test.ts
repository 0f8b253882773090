import { describe, expect, test } from 'vitest'
import { capsule, type Field, smoothSubtract, smoothUnion, sphere } from '../../../models/shape/field.ts'
import {
  area,
  componentCount,
  eulerCharacteristic,
  genus,
  isWatertight,
  volume,
} from '../../../models/shape/measure.ts'
import { type Mesh, mergeMeshes, mirrorX } from '../../../models/shape/mesh.ts'
import { meshField } from '../../../models/shape/surface-nets.ts'

const BOX = { min: [-20, -20, -20], max: [20, 20, 20] } as const
const ball: Field = (x, y, z) => sphere(x, y, z, 10)
/** A ring round the y axis, radius 10, thickness 3. */
const ring: Field = (x, y, z) => {
  const out = Math.sqrt(x * x + z * z) - 10
  return Math.sqrt(out * out + y * y) - 3
}

function without(mesh: Mesh, triangle: number): Mesh {
  const indices = Uint32Array.from(mesh.indices).filter((_, i) => Math.floor(i / 3) !== triangle)
  return { ...mesh, indices }
}

describe('a ball', () => {
  const mesh = meshField(ball, BOX, 0.8)

  test('is closed, in one piece, without a handle', () => {
    expect(isWatertight(mesh)).toBe(true)
    expect(componentCount(mesh)).toBe(1)
    expect(eulerCharacteristic(mesh)).toBe(2)
    expect(genus(mesh)).toBe(0)
  })

  test('has the volume and the surface of its radius', () => {
    const exact = (4 / 3) * Math.PI * 1000
    expect(Math.abs(volume(mesh) / exact - 1)).toBeLessThan(0.006)
    expect(Math.abs(area(mesh) / (400 * Math.PI) - 1)).toBeLessThan(0.006)
  })

  test('has every vertex on the surface, its normal outwards', () => {
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const [x, y, z] = [mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!]
      expect(Math.abs(ball(x, y, z))).toBeLessThan(0.002)
      const out = (x * mesh.normals[i]! + y * mesh.normals[i + 1]! + z * mesh.normals[i + 2]!) / 10
      expect(out).toBeGreaterThan(0.999)
    }
  })

  test('leaks when a triangle is taken out', () => {
    expect(isWatertight(without(mesh, 7))).toBe(false)
  })
})

describe('a ring', () => {
  const mesh = meshField(ring, BOX, 0.9)

  test('has one handle and the volume of a torus', () => {
    expect(isWatertight(mesh)).toBe(true)
    expect(genus(mesh)).toBe(1)
    expect(Math.abs(volume(mesh) / (2 * Math.PI * Math.PI * 10 * 9) - 1)).toBeLessThan(0.015)
  })

  test('keeps a ball apart that does not touch it, as a second piece', () => {
    const both: Field = (x, y, z) => Math.min(ring(x, y, z), sphere(x, y, z, 3))
    const mesh2 = meshField(both, BOX, 0.9)
    expect(componentCount(mesh2)).toBe(2)
    expect(genus(mesh2)).toBe(1)
  })
})

test('skipped blocks change nothing: a thin rod far from the middle is found whole', () => {
  const rod: Field = (x, y, z) => capsule(x, y, z, [-15, 14, 13], [15, -14, -13], 1.2)
  const mesh = meshField(rod, BOX, 0.4)
  const length = 2 * Math.sqrt(15 * 15 + 14 * 14 + 13 * 13)
  const exact = Math.PI * 1.44 * length + (4 / 3) * Math.PI * 1.2 ** 3
  expect(componentCount(mesh)).toBe(1)
  expect(Math.abs(volume(mesh) / exact - 1)).toBeLessThan(0.03)
})

describe('blends', () => {
  test('a smooth union holds both parts, adds at most a quarter of its width, and is exact away from the notch', () => {
    for (let a = -6; a <= 6; a += 0.5) {
      for (let b = -6; b <= 6; b += 0.5) {
        const r = smoothUnion(a, b, 4)
        expect(r).toBeLessThanOrEqual(Math.min(a, b))
        expect(r).toBeGreaterThanOrEqual(Math.min(a, b) - 1)
        if (Math.abs(a - b) >= 4) expect(r).toBe(Math.min(a, b))
      }
    }
  })

  test('a smooth difference never reaches into what was cut', () => {
    for (let a = -6; a <= 6; a += 0.5) {
      for (let b = -6; b <= 6; b += 0.5)
        expect(smoothSubtract(a, b, 2)).toBeGreaterThanOrEqual(Math.max(a, -b))
    }
  })
})

describe('copies', () => {
  const east: Field = (x, y, z) => sphere(x - 6, y, z, 5)
  const mesh = meshField(east, BOX, 0.8)

  test('a mirrored mesh still faces outwards', () => {
    const west = mirrorX(mesh)
    expect(volume(west)).toBeCloseTo(volume(mesh), 3)
    expect(Math.max(...west.positions.filter((_, i) => i % 3 === 0))).toBeLessThan(0)
    const x = west.positions[0]!
    expect(Math.sign(west.normals[0]!)).toBe(Math.sign(x + 6))
  })

  test('merged meshes keep their own pieces and add up', () => {
    const both = mergeMeshes([mesh, mirrorX(mesh)])
    expect(componentCount(both)).toBe(2)
    expect(volume(both)).toBeCloseTo(2 * volume(mesh), 2)
  })
})

test('the same field gives the same bytes', () => {
  expect(meshField(ring, BOX, 1.1)).toEqual(meshField(ring, BOX, 1.1))
})
