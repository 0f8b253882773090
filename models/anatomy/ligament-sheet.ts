import { volume } from '../shape/measure.ts'
import type { Mesh } from '../shape/mesh.ts'
import type { Vec3 } from '../shape/vec.ts'
import { faceNormals } from './dura.ts'

/** A band as two faces over one grid of rows along its fibres and columns across them, mm; at the border both faces meet. */
export interface Sheet {
  readonly rows: number
  readonly columns: number
  /** Points of both faces, row after row; on the border the outer one counts. */
  readonly outer: readonly Vec3[]
  readonly inner: readonly Vec3[]
  /** Place across the fibres, mm: fibres are drawn along lines of equal value. */
  readonly across: readonly number[]
  /** Place along the fibres from the upper end, mm. */
  readonly along: readonly number[]
}

/** mm that one step of the mask's fibre channel stands for: 255 of them span the widest band. */
export const FIBRE_STEP = 0.2

/**
 * A closed mesh of the sheet. Masks: red openness (all open here), green how elastic and so how yellow it is, blue place across
 * the fibres in steps of FIBRE_STEP about 127, alpha what is hidden (nothing here); `arc` is the place along them.
 */
export function sheetMesh(sheet: Sheet, elastic: number): Mesh {
  const { rows, columns, outer, inner, across, along } = sheet
  const positions: number[] = []
  const masks: number[] = []
  const arc: number[] = []
  const add = (p: Vec3, i: number): number => {
    const fibre = Math.round(127 + across[i]! / FIBRE_STEP)
    masks.push(255, Math.round(255 * elastic), Math.min(255, Math.max(0, fibre)), 0)
    arc.push(Math.max(0, along[i]!))
    return positions.push(...p) / 3 - 1
  }
  const front = outer.map(add)
  const back = inner.map((p, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns]
    const border = row === 0 || row === rows - 1 || column === 0 || column === columns - 1
    return border ? front[i]! : add(p, i)
  })
  const indices: number[] = []
  const p = Float32Array.from(positions)
  /** The two triangles of a cell along its shorter diagonal, so that folds are not cut across. */
  const cell = (a: number, b: number, c: number, d: number, corner: number): void => {
    const square = (i: number, j: number): number => {
      const [x, y, z] = [0, 1, 2].map((k) => p[i * 3 + k]! - p[j * 3 + k]!) as [number, number, number]
      return x * x + y * y + z * z
    }
    // At a corner of the grid the other diagonal would give both faces the very same triangle.
    const first = corner < 0 ? square(a, c) <= square(b, d) : corner === a || corner === c
    if (first) indices.push(a, b, c, a, c, d)
    else indices.push(a, b, d, b, c, d)
  }
  const corners = [0, columns - 1, (rows - 1) * columns, rows * columns - 1].map((v) => front[v]!)
  for (let i = 0; i < rows - 1; i++) {
    for (let j = 0; j < columns - 1; j++) {
      const a = i * columns + j
      const [b, c, d] = [a + 1, a + columns + 1, a + columns] as const
      const corner = [a, b, c, d].map((v) => front[v]!).find((v) => corners.includes(v)) ?? -1
      cell(front[a]!, front[d]!, front[c]!, front[b]!, corner)
      cell(back[a]!, back[b]!, back[c]!, back[d]!, corner)
    }
  }
  if (volume({ positions: p, indices: Uint32Array.from(indices) }) < 0) indices.reverse()
  const kept = Uint32Array.from(indices)
  return {
    positions: p,
    normals: faceNormals(p, kept),
    indices: kept,
    masks: Uint8Array.from(masks),
    arc: Float32Array.from(arc),
  }
}
