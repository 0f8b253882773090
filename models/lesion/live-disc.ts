import type { DiscLevel } from '../../src/domain/levels.ts'
import { discSpace, wallPoint } from '../anatomy/disc-space.ts'
import { smoothUnion } from '../shape/field.ts'
import { CELL, type Grid, makeGrid } from './grid.ts'
import { activeAmong, activeCells, cellQuads, cellVertex, type NodeBox } from './grid-nets.ts'
import { intact, type Lesion } from './lesion.ts'
import { type LiveMesh, liveMesh } from './live-mesh.ts'
import { discMasks } from './masks.ts'
import { hollowed, seamOf, tissueCore } from './tissue.ts'

/** A disc that takes the shape of a lesion as often as asked. */
export interface LiveDisc {
  readonly level: DiscLevel
  readonly mesh: LiveMesh
  readonly grid: Grid
  /** Disc with its displaced tissue at every node of the grid, negative inside; for slices and for nerves. */
  readonly values: Float32Array
  update(lesion: Lesion): void
}

interface Fields {
  readonly core: ReturnType<typeof tissueCore>
  readonly hollow: ReturnType<typeof hollowed>
  readonly seam: number
}

const CAPACITY = 22000

/** Nodes within a bulge's reach of the margin, mm: 2.5 in, 3.8 out, 2 over the rims. */
function marginNodes({ d, above, below }: Grid): number[] {
  const list: number[] = []
  for (let i = 0; i < d.length; i++) {
    if (d[i]! > -2.5 && d[i]! < 3.8 && above[i]! > -2 && below[i]! > -2) list.push(i)
  }
  return list
}

/** A disc of one level with buffers of its own; takes a tenth of a second, so make it once and keep it. */
export function createLiveDisc(level: DiscLevel): LiveDisc {
  const space = discSpace(level)
  const grid = makeGrid(space)
  const { nx, nu, nf, rest } = grid
  const values = Float32Array.from(rest)
  const mesh = liveMesh(CAPACITY, CAPACITY * 2)
  const whole: NodeBox = { a0: 2, a1: nx - 3, b0: 2, b1: nu - 3, c0: 2, c1: nf - 3 }
  const box: NodeBox = { ...whole }
  // The same box in arcs and distances out of the wall: tighter, for the wall is round.
  const reach = { left: 0, right: 0, out: 0 }
  const restCells = new Int32Array(CAPACITY)
  const restCount = activeCells(grid, rest, whole, restCells, 0)
  const cells = new Int32Array(CAPACITY)
  const at = new Int32Array(rest.length)
  // The vertices of the disc at rest, for all cells that a lesion leaves alone.
  const still = liveMesh(restCount, 0)
  for (let v = 0; v < restCount; v++) {
    cellVertex(grid, rest, restCells[v]!, still, v)
    discMasks(grid, still, v)
  }
  const w = wallPoint()
  /** Nodes that a bulge alone can change. */
  const margin = Int32Array.from(marginNodes(grid))
  // Cells that have one of them as a corner.
  const moves = new Uint8Array(rest.length)
  for (const i of margin) {
    for (let k = 0; k < 8; k++) moves[i - (k & 1) - (k & 2 ? nx : 0) - (k & 4 ? nx * nu : 0)] = 1
  }
  const movable = new Int32Array(moves.reduce((sum, m) => sum + m, 0))
  for (let i = 0, k = 0; i < moves.length; i++) if (moves[i]) movable[k++] = i
  let touched = false

  /** The nodes that a lesion can change: all of them for a bulge, else a box round the stalk and the mass. */
  function windowOf(l: Lesion): void {
    box.a0 = nx
    box.b0 = nu
    box.c0 = nf
    box.a1 = box.b1 = box.c1 = 0
    reach.left = reach.right = l.head.depth > 1e-3 ? l.head.s : l.dome.s
    reach.out = 2
    const { dome, head, hollow } = l
    if (hollow.depth > 1e-3) cover(hollow.s, hollow.eta, hollow.flat + hollow.width, hollow.height, 0)
    if (dome.depth > 1e-3) cover(dome.s, dome.eta, dome.flat + dome.width, dome.height, dome.depth)
    if (head.depth > 1e-3) cover(head.s, head.eta, head.flat + head.width, head.height, head.d + head.depth)
    // Two layers of nodes at the border stay as they are, so that every surface closes inside the grid.
    box.a0 = Math.max(whole.a0, box.a0)
    box.b0 = Math.max(whole.b0, box.b0)
    box.c0 = Math.max(whole.c0, box.c0)
    box.a1 = Math.min(whole.a1, box.a1)
    box.b1 = Math.min(whole.b1, box.b1)
    box.c1 = Math.min(whole.c1, box.c1)
  }

  function cover(s: number, eta: number, wide: number, high: number, out: number): void {
    reach.left = Math.min(reach.left, s - wide - 2)
    reach.right = Math.max(reach.right, s + wide + 2)
    reach.out = Math.max(reach.out, out + 2)
    for (const ds of [-wide - 2, 0, wide + 2]) {
      for (const de of [-high - 2, high + 2]) {
        for (const d of [-4, out + 2]) {
          const p = space.pointAt(s + ds, eta + de, d)
          const ry = p[1] - space.centre[1]
          const rz = p[2] - space.centre[2]
          const a = (p[0] - grid.x0) / CELL
          const b = (ry * space.up[1] + rz * space.up[2] - grid.u0) / CELL
          const c = (ry * space.forward[1] + rz * space.forward[2] - grid.f0) / CELL
          box.a0 = Math.min(box.a0, Math.floor(a))
          box.a1 = Math.max(box.a1, Math.ceil(a))
          box.b0 = Math.min(box.b0, Math.floor(b))
          box.b1 = Math.max(box.b1, Math.ceil(b))
          box.c0 = Math.min(box.c0, Math.floor(c))
          box.c1 = Math.max(box.c1, Math.ceil(c))
        }
      }
    }
  }

  function evaluate({ core, hollow, seam }: Fields, i: number): void {
    w.s = grid.s[i]!
    w.eta = grid.eta[i]!
    w.d = grid.d[i]!
    w.aboveLower = grid.above[i]!
    w.belowUpper = grid.below[i]!
    values[i] = smoothUnion(hollow(w, rest[i]!), core(w, grid.lump[i]!, grid.hard[i]!), seam)
  }

  function fill(l: Lesion): void {
    if (touched) values.set(rest)
    touched = true
    const fields = { core: tissueCore(l), hollow: hollowed(l), seam: seamOf(l) }
    if (l.bulge.depth > 1e-3) {
      for (let k = 0; k < margin.length; k++) evaluate(fields, margin[k]!)
    }
    const mass = l.dome.depth > 1e-3 || l.head.depth > 1e-3 || l.hollow.depth > 1e-3
    if (!mass) return
    const slab = nx * nu
    for (let c = box.c0; c <= box.c1; c++) {
      for (let b = box.b0; b <= box.b1; b++) {
        let i = c * slab + b * nx + box.a0
        for (let a = box.a0; a <= box.a1; a++, i++) {
          const d = grid.d[i]!
          const s = grid.s[i]!
          if (d > -3.5 && d < reach.out && s > reach.left && s < reach.right) evaluate(fields, i)
        }
      }
    }
  }

  function outside(cell: number): boolean {
    const a = cell % nx
    const b = ((cell / nx) | 0) % nu
    const c = (cell / (nx * nu)) | 0
    return a < box.a0 - 1 || a > box.a1 || b < box.b0 - 1 || b > box.b1 || c < box.c0 - 1 || c > box.c1
  }

  function copyStill(from: number, to: number): void {
    for (let e = 0; e < 3; e++) {
      mesh.positions[to * 3 + e] = still.positions[from * 3 + e]!
      mesh.normals[to * 3 + e] = still.normals[from * 3 + e]!
    }
    for (let e = 0; e < 4; e++) mesh.masks[to * 4 + e] = still.masks[from * 4 + e]!
  }

  /** Cells the lesion leaves alone keep their vertex; the others are looked for and placed afresh. */
  function remesh(bulging: boolean): void {
    let n = 0
    for (let i = 0; i < restCount; i++) {
      const cell = restCells[i]!
      if (outside(cell) && !(bulging && moves[cell])) {
        cells[n] = cell
        copyStill(i, n)
        n++
      }
    }
    const kept = n
    const around = {
      a0: Math.max(1, box.a0 - 1),
      a1: box.a1 + 1,
      b0: Math.max(1, box.b0 - 1),
      b1: box.b1 + 1,
      c0: Math.max(1, box.c0 - 1),
      c1: box.c1 + 1,
    }
    if (box.a1 >= box.a0) n = activeCells(grid, values, around, cells, n)
    if (bulging) n = activeAmong(grid, values, movable, cells, n, outside)
    for (let v = 0; v < n; v++) at[cells[v]!] = v
    let count = 0
    for (let v = 0; v < n; v++) {
      const cell = cells[v]!
      if (v >= kept) {
        cellVertex(grid, values, cell, mesh, v)
        discMasks(grid, mesh, v)
      }
      count = cellQuads(grid, values, cell, at, mesh.indices, count)
    }
    mesh.vertexCount = n
    mesh.indexCount = count
  }

  function update(l: Lesion): void {
    windowOf(l)
    fill(l)
    remesh(l.bulge.depth > 1e-3)
  }

  update(intact(level))
  return { level, mesh, grid, values, update }
}
