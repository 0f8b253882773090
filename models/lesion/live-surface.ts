import type { Steps } from '../shape/steps.ts'
import type { Displacer } from './displace.ts'
import { type Grid, REST_STEPS } from './grid.ts'
import { activeCells, cellEdges, cellQuads, cellVertex, crosses, edgeQuads } from './grid-nets.ts'
import { type LiveMesh, liveMesh } from './live-mesh.ts'
import { discMasks } from './masks.ts'

/** Vertices at most: the largest lesion of the largest disc needs 11,673. */
const CAPACITY = 13_000

/** The surface of a live disc, drawn anew only where the disc is not as at rest. */
export interface LiveSurface {
  readonly mesh: LiveMesh
  /** Takes over what the displacer last changed. */
  follow(displacer: Displacer): void
}

/** A node whose value is further from 0 than this, mm, is at no end of an edge that the surface crosses. */
const TOUCHES = 1.6

/** State of a cell of the disc at rest: as it was, placed anew, or no longer on the surface. */
const STILL = 0
const MOVED = 1
const GONE = 2

/** Cells of the resting surface that are placed in one step. */
const PLACED = 1200

/**
 * A cell of the resting surface keeps its vertex number for good, so that what a lesion leaves alone is neither copied nor
 * looked at. Cells that join take the numbers of cells that are gone, or new ones at the end. In steps of a few ms.
 */
export function* liveSurfaceSteps(grid: Grid, values: Float32Array): Steps<LiveSurface> {
  const { nx, nu, nf } = grid
  const slab = nx * nu
  const mesh = liveMesh(CAPACITY, CAPACITY * 2)
  const scratch = new Int32Array(CAPACITY)
  const whole = { a0: 2, a1: nx - 3, b0: 2, b1: nu - 3, c0: 2, c1: nf - 3 }
  const stillCount = activeCells(grid, values, whole, scratch)
  const stillCells = scratch.slice(0, stillCount)
  yield
  const stillEdges = new Uint8Array(stillCount)
  const still = liveMesh(stillCount, 0)
  /** The vertex of a cell that the surface runs through; whatever it was last time for the others. */
  const at = new Uint16Array(values.length)
  for (let v = 0; v < stillCount; v++) {
    if (v % PLACED === PLACED - 1) yield
    const cell = stillCells[v]!
    at[cell] = v
    stillEdges[v] = cellEdges(grid, values, cell)
    discMasks(grid, cell, cellVertex(grid, values, cell, still, v), still, v)
  }
  /** The resting surface's quads, and where those of each vertex begin: what lies between two still cells is copied whole. */
  const stillFrom = new Uint32Array(stillCount + 1)
  for (let v = 0; v < stillCount; v++)
    stillFrom[v + 1] = edgeQuads(stillEdges[v]!, stillCells[v]!, nx, slab, at, mesh.indices, stillFrom[v]!)
  yield
  const stillIndices = mesh.indices.slice(0, stillFrom[stillCount])
  mesh.positions.set(still.positions)
  mesh.normals.set(still.normals)
  mesh.masks.set(still.masks)

  const state = new Uint8Array(stillCount)
  /** Vertex numbers of resting cells that are not as at rest. */
  const lifted = new Int32Array(stillCount)
  let liftedCount = 0
  /** Numbers that are free, and cells that wait for one. */
  const free = new Int32Array(stillCount)
  const joined = new Int32Array(CAPACITY)
  /** One bit a cell: whether it has been looked at in this step. */
  const seen = new Uint8Array((values.length >> 3) + 1)

  function lay(v: number): void {
    const p = v * 3
    for (let e = p; e < p + 3; e++) {
      mesh.positions[e] = still.positions[e]!
      mesh.normals[e] = still.normals[e]!
    }
    for (let e = v * 4; e < v * 4 + 4; e++) mesh.masks[e] = still.masks[e]!
    state[v] = STILL
    at[stillCells[v]!] = v
  }

  function place(cell: number, v: number): void {
    at[cell] = v
    discMasks(grid, cell, cellVertex(grid, values, cell, mesh, v), mesh, v)
  }

  function follow({ changed, count }: Displacer): void {
    for (let k = 0; k < liftedCount; k++) lay(lifted[k]!)
    liftedCount = 0
    let freeCount = 0
    let joinedCount = 0
    for (let k = 0; k < count; k++) {
      const node = changed[k]!
      if (Math.abs(values[node]!) > TOUCHES && Math.abs(grid.rest[node]!) > TOUCHES * REST_STEPS) continue
      for (let corner = 0; corner < 8; corner++) {
        const cell = node - (corner & 1) - (corner & 2 ? nx : 0) - (corner & 4 ? slab : 0)
        const bit = 1 << (cell & 7)
        if (seen[cell >> 3]! & bit) continue
        seen[cell >> 3] = seen[cell >> 3]! | bit
        const v = at[cell]!
        const resting = stillCells[v] === cell
        const active = crosses(values, cell, nx, slab)
        if (resting) {
          lifted[liftedCount++] = v
          state[v] = active ? MOVED : GONE
          if (active) place(cell, v)
          else free[freeCount++] = v
        } else if (active) joined[joinedCount++] = cell
      }
    }
    let vertices = stillCount
    for (let k = 0; k < joinedCount; k++) place(joined[k]!, freeCount > 0 ? free[--freeCount]! : vertices++)

    let n = 0
    for (let v = 0; v < stillCount; ) {
      if (state[v] === STILL) {
        const from = v
        while (v < stillCount && state[v] === STILL) v++
        mesh.indices.set(stillIndices.subarray(stillFrom[from], stillFrom[v]), n)
        n += stillFrom[v]! - stillFrom[from]!
        continue
      }
      if (state[v] === MOVED) n = cellQuads(grid, values, stillCells[v]!, at, mesh.indices, n)
      v++
    }
    for (let k = 0; k < joinedCount; k++) n = cellQuads(grid, values, joined[k]!, at, mesh.indices, n)
    mesh.vertexCount = vertices
    mesh.indexCount = n
    seen.fill(0)
  }

  return { mesh, follow }
}
