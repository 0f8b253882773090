import type { Box, Field } from './field.ts'
import type { Mesh } from './mesh.ts'

/** Cells along the edge of a block; a block whose centre is far from the surface is never sampled. */
const BLOCK = 8
/** Distance estimates of blended and elliptical parts are off by up to this factor (technique notes, pitfall 8). */
const SLACK = 1.7

interface Grid {
  readonly origin: readonly [number, number, number]
  readonly cell: number
  readonly nx: number
  readonly ny: number
  readonly nz: number
  readonly values: Float32Array
}

/** Samples the field where it may be near the surface; elsewhere the value keeps only its sign. */
function sample(field: Field, box: Box, cell: number): Grid {
  const blocks = [0, 1, 2].map((k) => Math.ceil((box.max[k]! - box.min[k]!) / cell / BLOCK)) as [
    number,
    number,
    number,
  ]
  const [nx, ny, nz] = blocks.map((count) => count * BLOCK + 1) as [number, number, number]
  const values = new Float32Array(nx * ny * nz).fill(Number.NaN)
  const [ox, oy, oz] = box.min
  const half = (BLOCK / 2) * cell
  const reach = Math.sqrt(3) * half * SLACK
  const far: { i: number; j: number; k: number; sign: number }[] = []
  for (let bk = 0; bk < blocks[2]; bk++) {
    for (let bj = 0; bj < blocks[1]; bj++) {
      for (let bi = 0; bi < blocks[0]; bi++) {
        const [i0, j0, k0] = [bi * BLOCK, bj * BLOCK, bk * BLOCK]
        const centre = field(ox + i0 * cell + half, oy + j0 * cell + half, oz + k0 * cell + half)
        if (Math.abs(centre) > reach) {
          far.push({ i: i0, j: j0, k: k0, sign: Math.sign(centre) })
          continue
        }
        for (let k = k0; k <= k0 + BLOCK; k++) {
          for (let j = j0; j <= j0 + BLOCK; j++) {
            for (let i = i0; i <= i0 + BLOCK; i++) {
              const at = (k * ny + j) * nx + i
              if (Number.isNaN(values[at]!)) values[at] = field(ox + i * cell, oy + j * cell, oz + k * cell)
            }
          }
        }
      }
    }
  }
  for (const { i: i0, j: j0, k: k0, sign } of far) {
    for (let k = k0; k <= k0 + BLOCK; k++) {
      for (let j = j0; j <= j0 + BLOCK; j++) {
        for (let i = i0; i <= i0 + BLOCK; i++) {
          const at = (k * ny + j) * nx + i
          if (Number.isNaN(values[at]!)) values[at] = sign * reach
        }
      }
    }
  }
  return { origin: [ox, oy, oz], cell, nx, ny, nz, values }
}

const CORNERS = [0, 1, 2, 3, 4, 5, 6, 7].map((c) => [c & 1, (c >> 1) & 1, c >> 2] as const)
const EDGES = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
] as const

/** One vertex in every cell that the surface crosses, at the mean of the crossings; and the quads around crossed edges. */
function nets({ origin, cell, nx, ny, nz, values }: Grid): { points: number[]; quads: number[] } {
  const points: number[] = []
  const quads: number[] = []
  const vertexOf = new Int32Array(nx * ny * nz).fill(-1)
  const step = [1, nx, nx * ny] as const
  const corner = CORNERS.map(([a, b, c]) => a * step[0] + b * step[1] + c * step[2])
  for (let k = 0; k < nz - 1; k++) {
    for (let j = 0; j < ny - 1; j++) {
      for (let i = 0; i < nx - 1; i++) {
        const at = (k * ny + j) * nx + i
        let inside = 0
        for (let c = 0; c < 8; c++) if (values[at + corner[c]!]! < 0) inside |= 1 << c
        if (inside === 0 || inside === 255) continue
        let x = 0
        let y = 0
        let z = 0
        let crossings = 0
        for (const [a, b] of EDGES) {
          if (((inside >> a) & 1) === ((inside >> b) & 1)) continue
          const va = values[at + corner[a]!]!
          const t = va / (va - values[at + corner[b]!]!)
          const ca = CORNERS[a]!
          const cb = CORNERS[b]!
          x += ca[0] + (cb[0] - ca[0]) * t
          y += ca[1] + (cb[1] - ca[1]) * t
          z += ca[2] + (cb[2] - ca[2]) * t
          crossings++
        }
        vertexOf[at] = points.length / 3
        points.push(
          origin[0] + (i + x / crossings) * cell,
          origin[1] + (j + y / crossings) * cell,
          origin[2] + (k + z / crossings) * cell,
        )
        const low = (inside & 1) === 1
        // The edge along each axis from this cell's first corner belongs to four cells, all already visited.
        const quad = (axis: number, u: number, v: number): void => {
          if (low === (((inside >> (1 << axis)) & 1) === 1)) return
          const a = vertexOf[at]!
          const b = vertexOf[at - u]!
          const c = vertexOf[at - u - v]!
          const d = vertexOf[at - v]!
          if (low) quads.push(a, b, c, d)
          else quads.push(a, d, c, b)
        }
        if (j > 0 && k > 0) quad(0, step[1], step[2])
        if (i > 0 && k > 0) quad(1, step[2], step[0])
        if (i > 0 && j > 0) quad(2, step[0], step[1])
      }
    }
  }
  return { points, quads }
}

/** Moves the vertices onto the surface along the gradient, and gives each its normal from there. */
function settle(field: Field, positions: Float32Array, cell: number): Float32Array {
  const normals = new Float32Array(positions.length)
  const h = cell * 0.2
  for (let v = 0; v < positions.length; v += 3) {
    let x = positions[v]!
    let y = positions[v + 1]!
    let z = positions[v + 2]!
    let gx = 0
    let gy = 1
    let gz = 0
    for (let round = 0; round < 3; round++) {
      gx = field(x + h, y, z) - field(x - h, y, z)
      gy = field(x, y + h, z) - field(x, y - h, z)
      gz = field(x, y, z + h) - field(x, y, z - h)
      const square = gx * gx + gy * gy + gz * gz
      if (square < 1e-12 || round === 2) break
      // Clamped, because blended distances overshoot where their gradient is weak.
      const move = (field(x, y, z) * 2 * h) / square
      const length = Math.abs(move) * Math.sqrt(square)
      const keep = length > cell * 0.5 ? (cell * 0.5) / length : 1
      x -= move * gx * keep
      y -= move * gy * keep
      z -= move * gz * keep
    }
    positions[v] = x
    positions[v + 1] = y
    positions[v + 2] = z
    const length = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1
    normals[v] = gx / length
    normals[v + 1] = gy / length
    normals[v + 2] = gz / length
  }
  return normals
}

/** Splits each quad along its shorter diagonal. */
function triangulate(quads: readonly number[], p: Float32Array): Uint32Array {
  const indices = new Uint32Array((quads.length / 4) * 6)
  const square = (a: number, b: number): number => {
    const dx = p[a * 3]! - p[b * 3]!
    const dy = p[a * 3 + 1]! - p[b * 3 + 1]!
    const dz = p[a * 3 + 2]! - p[b * 3 + 2]!
    return dx * dx + dy * dy + dz * dz
  }
  for (let q = 0, t = 0; q < quads.length; q += 4, t += 6) {
    const [a, b, c, d] = [quads[q]!, quads[q + 1]!, quads[q + 2]!, quads[q + 3]!]
    indices.set(square(a, c) <= square(b, d) ? [a, b, c, a, c, d] : [a, b, d, b, c, d], t)
  }
  return indices
}

/**
 * The surface `field = 0` inside `box` as a closed mesh (naive surface nets, then Newton steps onto the field).
 * `cell` in mm; keep it under a third of the thinnest wall. The surface must stay two cells inside the box.
 */
export function meshField(field: Field, box: Box, cell: number): Mesh {
  const { points, quads } = nets(sample(field, box, cell))
  const positions = new Float32Array(points)
  const indices = triangulate(quads, positions)
  const normals = settle(field, positions, cell)
  return { positions, normals, indices }
}
