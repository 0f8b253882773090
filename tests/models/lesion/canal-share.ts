import { canal } from '../../../models/anatomy/canal.ts'
import { discSpace, wallPoint } from '../../../models/anatomy/disc-space.ts'
import { flavum } from '../../../models/anatomy/ligament-flavum.ts'
import { CELL, type Grid, REST_STEPS, toWorldOf } from '../../../models/lesion/grid.ts'
import type { LiveDisc } from '../../../models/lesion/live-disc.ts'
import { VERTEBRA } from '../../../models/morphometry/vertebra.ts'
import type { Vec3 } from '../../../models/shape/vec.ts'
import type { DiscLevel, VertebraLevel } from '../../../src/domain/levels.ts'
import { inDrawnJoint } from './drawn-joint.ts'
import { bonesBeside } from './grade.ts'

/** Tissue counts as displaced from so far outside the disc at rest, mm. */
const OUTSIDE = 0.15

/** Where the healthy margin and the line through the medial edges of the facet joints lie, in mm forward of the disc's middle. */
export interface FacetLine {
  readonly line: number
  /** The margin at mid height, every half mm to the side, as far as the disc is wide. */
  readonly margin: readonly number[]
  /** The bones beside the disc as fields, negative inside. */
  readonly bones: ReturnType<typeof bonesBeside>
}

/** Where the drawn joint begins in the disc's middle plane is looked for in steps of this, mm. */
const FINE = 0.1
/** No joint lies nearer behind the disc's middle, or further off, mm. */
const JOINT = { from: 15, to: 40, side: 30 } as const

/** The line joins the front ends of the drawn joints in the plane of the disc: the medial edges as an axial picture shows them. */
export function facetLine(level: DiscLevel): FacetLine {
  const space = discSpace(level)
  const { centre, forward } = space
  const ahead = (y: number, z: number): number => (y - centre[1]) * forward[1] + (z - centre[2]) * forward[2]
  const met = (f: number): boolean => {
    for (let x = 0; x < JOINT.side; x += FINE)
      if (inDrawnJoint(level, x, centre[1] + forward[1] * f, centre[2] + forward[2] * f)) return true
    return false
  }
  let line = -JOINT.from
  while (line > -JOINT.to && !met(line)) line -= FINE
  const margin: number[] = []
  for (let i = 0; ; i++) {
    // Along the arc until it is that far to the side.
    let s = i / 2
    let f = 0
    let off = 0
    for (let turn = 0; turn < 12; turn++) {
      const [x, y, z] = space.pointAt(s, 0, 0)
      f = ahead(y, z)
      off = i / 2 - x
      s += off * 0.8
    }
    if (Math.abs(off) > FINE || i > JOINT.side * 2) break
    margin.push(f)
  }
  return { line, margin, bones: bonesBeside(level) }
}

/**
 * How far displaced tissue reaches towards the facet line, as a share of the way there (NOM-30): the greatest over the drawn vertices,
 * straight back in the plane of an axial slice from the margin, or from the wall or bone before it where that lies further back, against
 * the way from the margin to the line. What lies beside the disc has no margin before it.
 */
export function facetShare({ grid, mesh }: LiveDisc, { line, margin, bones }: FacetLine): number {
  const { wall, centre, forward } = grid.space
  const w = wallPoint()
  let most = 0
  for (let v = 0; v < mesh.vertexCount; v++) {
    if (mesh.masks[v * 4 + 2]! < 128) continue
    const [x, y, z] = [mesh.positions[v * 3]!, mesh.positions[v * 3 + 1]!, mesh.positions[v * 3 + 2]!]
    const u = Math.abs(x) * 2
    const i = Math.floor(u)
    if (i + 1 >= margin.length) continue
    const edge = margin[i]! + (margin[i + 1]! - margin[i]!) * (u - i)
    const behind = edge - (y - centre[1]) * forward[1] - (z - centre[2]) * forward[2]
    const way = edge - line
    if (behind <= most * way) continue
    const inBone = (b: number): boolean =>
      bones.some((bone) => bone(x, y + forward[1] * b, z + forward[2] * b) < 0)
    // The wall is nowhere nearer than its distance: by that much forward until it or a bone is met.
    let back = 0
    while (back < behind) {
      const { d } = wall(x, y + forward[1] * back, z + forward[2] * back, w)
      if (d < OUTSIDE) break
      const step = Math.min(d, CELL / 2)
      back += step
      if (!inBone(back)) continue
      // Back to its surface: a step is a twentieth of the way.
      let within = back
      back -= step
      while (within - back > FINE / 2) {
        const half = (within + back) / 2
        if (inBone(half)) within = half
        else back = half
      }
      break
    }
    most = Math.max(most, Math.min(back, behind) / way)
  }
  return most
}

/** mm above and below the disc's middle plane in which slices are looked at. */
const HIGH = 12
/** Cells behind the grid that may still be canal: more than any canal is deep. */
const BEHIND = 14
/** Where neither bone nor flavum is met, the canal ends so far behind the line between them, mm. */
const OPEN = 3

/** The canal at one disc as the nodes of its grid, slice by slice. */
export interface CanalNodes {
  /** Node indices of the canal in each plane of the disc's grid, from below. */
  readonly planes: readonly Int32Array[]
  /** Places of the canal in each plane that lie behind the grid, where no tissue comes. */
  readonly behind: readonly number[]
}

/** How far forward the front of the drawn flavum stands at each column of a grid, mm from the disc's middle; none is minus infinity. */
export function flavumFront(level: DiscLevel, { nx, nu, x0, u0, space }: Grid): Float64Array {
  const { positions: p, indices } = flavum(level)
  const { centre, up, forward } = space
  const along = (k: number, [, y, z]: Vec3): number =>
    (p[k + 1]! - centre[1]) * y + (p[k + 2]! - centre[2]) * z
  const front = new Float64Array(nx * nu).fill(Number.NEGATIVE_INFINITY)
  for (let t = 0; t < indices.length; t += 3) {
    const [i, j, k] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3]
    const a = [i, j, k].map((o) => (p[o]! - x0) / CELL)
    const b = [i, j, k].map((o) => (along(o, up) - u0) / CELL)
    const f = [i, j, k].map((o) => along(o, forward))
    const whole = (a[1]! - a[0]!) * (b[2]! - b[0]!) - (a[2]! - a[0]!) * (b[1]! - b[0]!)
    if (Math.abs(whole) < 1e-9) continue
    for (let v = Math.max(0, Math.ceil(Math.min(...b))); v <= Math.min(nu - 1, Math.max(...b)); v++)
      for (let h = Math.max(0, Math.ceil(Math.min(...a))); h <= Math.min(nx - 1, Math.max(...a)); h++) {
        const s = ((h - a[0]!) * (b[2]! - b[0]!) - (a[2]! - a[0]!) * (v - b[0]!)) / whole
        const r = ((a[1]! - a[0]!) * (v - b[0]!) - (h - a[0]!) * (b[1]! - b[0]!)) / whole
        if (s < 0 || r < 0 || s + r > 1) continue
        const at = f[0]! + s * (f[1]! - f[0]!) + r * (f[2]! - f[0]!)
        front[v * nx + h] = Math.max(front[v * nx + h]!, at)
      }
  }
  // The slit between its sides holds veins and is no canal.
  const middle = (nx - 1) >> 1
  for (let v = 0; v < nu; v++)
    front[v * nx + middle] = Math.max(front[v * nx + middle]!, front[v * nx + middle + 1]!)
  return front
}

/** The canal between the medial edges of the pedicles, from the disc and what lies next to it back to the drawn flavum, joint or bone. */
export function canalNodes(level: DiscLevel, grid: Grid): CanalNodes {
  const half = VERTEBRA.SCW.mean[level.slice(0, 2) as VertebraLevel] / 2
  const bones = bonesBeside(level)
  const front = flavumFront(level, grid)
  const walls = canal(level)
  const { nx, nu, nf, x0, u0, f0, space } = grid
  const w = wallPoint()
  const planes: Int32Array[] = []
  const behind: number[] = []
  for (let b = 0; b < nu; b++) {
    const nodes: number[] = []
    let beyond = 0
    for (let a = 0; a < nx; a++) {
      const x = x0 + a * CELL
      if (Math.abs(x) > half || Math.abs(u0 + b * CELL) >= HIGH) continue
      let inside = false
      for (let c = Math.min(nf - 1, Math.floor(-f0 / CELL)); c >= -BEHIND; c--) {
        const f = f0 + c * CELL
        const [, y, z] = toWorldOf(space, x, u0 + b * CELL, f)
        space.wall(x, y, z, w)
        const free =
          f > front[b * nx + a]! &&
          walls.behind(w) > -OPEN &&
          !inDrawnJoint(level, x, y, z) &&
          !bones.some((bone) => bone(x, y, z) < 0)
        // What is met first from the front ends it.
        if (w.d < OUTSIDE || (!inside && !free)) continue
        if (!free) break
        inside = true
        if (c < 0) beyond++
        else nodes.push((c * nu + b) * nx + a)
      }
    }
    planes.push(Int32Array.from(nodes))
    behind.push(beyond)
  }
  return { planes, behind }
}

/** The share of the canal that tissue takes in the slice where it takes most (NOM-10). */
export function canalShare({ grid, values }: LiveDisc, { planes, behind }: CanalNodes): number {
  let most = 0
  planes.forEach((nodes, b) => {
    if (nodes.length === 0) return
    let taken = 0
    for (const i of nodes) if (values[i]! < 0 && grid.rest[i]! > OUTSIDE * REST_STEPS) taken++
    most = Math.max(most, taken / (nodes.length + behind[b]!))
  })
  return most
}
