import { BoxGeometry, type BufferGeometry, SphereGeometry, TorusGeometry, Vector3, Vector4 } from 'three'
import { describe, expect, test } from 'vitest'
import { cortexOf } from '../../src/scene/cortex.ts'
import { type CutFace, cutFace } from '../../src/scene/cut-face.ts'

/** The summed area vector of a face: its length is the area, its direction the way it looks. */
function areaOf({ corners, triangles }: Pick<CutFace, 'corners' | 'triangles'>): Vector3 {
  const at = (i: number) => new Vector3().fromArray(corners as number[], triangles[i]! * 3)
  const sum = new Vector3()
  for (let t = 0; t < triangles.length; t += 3) {
    const edge = at(t + 1).sub(at(t))
    sum.add(edge.cross(at(t + 2).sub(at(t))).multiplyScalar(0.5))
  }
  return sum
}

/** The plane through `through` whose half that stays lies towards `towards`. */
function planeOf(towards: readonly [number, number, number], through: number): Vector4 {
  const n = new Vector3(...towards).normalize()
  return new Vector4(n.x, n.y, n.z, through)
}

const CASES: readonly [string, BufferGeometry, Vector4, number][] = [
  ['a ball through its middle', new SphereGeometry(10, 64, 48), planeOf([0, 0, 1], 0), 100 * Math.PI],
  ['a ball off its middle', new SphereGeometry(10, 96, 64), planeOf([0, 1, 2], 6), 64 * Math.PI],
  ['a box along its edges', new BoxGeometry(4, 6, 8), planeOf([0, 0, 1], 1), 24],
  ['a ring across: two discs', new TorusGeometry(10, 2, 48, 96), planeOf([1, 0, 0], 0), 8 * Math.PI],
  [
    'a ring along: a disc with a hole',
    new TorusGeometry(10, 2, 48, 96),
    planeOf([0, 0, 1], 0),
    (144 - 64) * Math.PI,
  ],
]

describe('the face of a cut', () => {
  test.each(CASES)(
    '%s has the area it must, and looks away from the half that stays',
    (_, shape, plane, area) => {
      const looks = areaOf(cutFace(shape, plane))
      expect(looks.length() / area).toBeCloseTo(1, 1)
      expect(Math.abs(looks.length() / area - 1)).toBeLessThan(0.01)
      expect(looks.normalize().dot(new Vector3(plane.x, plane.y, plane.z))).toBeCloseTo(-1, 6)
    },
  )

  test('across a ring beside its axis: two bent halves that meet, counted point by point', () => {
    const step = 0.02
    let inside = 0
    for (let y = -8; y <= 8; y += step)
      for (let z = -2; z <= 2; z += step) if ((Math.sqrt(81 + y * y) - 10) ** 2 + z * z < 4) inside++
    const looks = areaOf(cutFace(new TorusGeometry(10, 2, 96, 192), planeOf([-1, 0, 0], -9)))
    expect(Math.abs(looks.x / (inside * step * step) - 1)).toBeLessThan(0.01)
  })

  test('lies in the plane', () => {
    const plane = planeOf([0.2, 0.3, 1], 3)
    const { corners } = cutFace(new TorusGeometry(10, 2, 24, 48), plane)
    expect(corners.length).toBeGreaterThan(0)
    for (let i = 0; i < corners.length; i += 3) {
      const [x, y, z] = corners.slice(i, i + 3) as [number, number, number]
      expect(x * plane.x + y * plane.y + z * plane.z).toBeCloseTo(plane.w, 4)
    }
  })

  test('is empty where the plane misses', () => {
    expect(cutFace(new SphereGeometry(10, 16, 12), planeOf([0, 0, 1], 11))).toEqual({
      corners: [],
      triangles: [],
      borders: [],
    })
  })

  test('has a shell along its borders, inside the bone: round the rim, and round a hole', () => {
    const plane = planeOf([0, 0, 1], 0)
    const shell = cortexOf(cutFace(new TorusGeometry(10, 2, 48, 192), plane), plane)
    let inner = 0
    for (const [i, dense] of shell.dense.entries()) {
      const [x, y] = shell.corners.slice(i * 3, i * 3 + 2) as [number, number]
      const depth = 2 - Math.abs(Math.sqrt(x * x + y * y) - 10)
      if (dense === 1) expect(Math.abs(depth)).toBeLessThan(0.01)
      else {
        expect(depth).toBeGreaterThan(0.8)
        expect(depth).toBeLessThan(1)
        inner++
      }
    }
    expect(inner * 2).toBe(shell.dense.length)
    const looks = areaOf(shell)
    // Two bands round 12 and 8 mm, 0.9 mm wide.
    expect(looks.z / -(2 * Math.PI * 0.9 * (11.55 + 8.45))).toBeCloseTo(1, 1)
  })
})
