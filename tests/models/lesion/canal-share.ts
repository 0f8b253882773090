import { canal } from '../../../models/anatomy/canal.ts'
import { discSpace, wallPoint } from '../../../models/anatomy/disc-space.ts'
import { FACET_JOINT } from '../../../models/anatomy/facet-joint.ts'
import { CELL, type Grid, REST_STEPS, toWorldOf } from '../../../models/lesion/grid.ts'
import type { LiveDisc } from '../../../models/lesion/live-disc.ts'
import { VERTEBRA } from '../../../models/morphometry/vertebra.ts'
import type { DiscLevel, VertebraLevel } from '../../../src/domain/levels.ts'
import { bonesBeside } from './grade.ts'

/** Tissue counts as displaced from so far outside the disc at rest, mm. */
const OUTSIDE = 0.15

/** Where the healthy margin and the line through the medial edges of the facet joints lie, in mm forward of the disc's middle. */
export interface FacetLine {
  readonly line: number
  /** The margin at mid height, every half mm to the side. */
  readonly margin: readonly number[]
}

export function facetLine(level: DiscLevel): FacetLine {
  const space = discSpace(level)
  const { centre, forward } = space
  const { centre: joint, across, width } = FACET_JOINT[level]
  const ahead = (y: number, z: number): number => (y - centre[1]) * forward[1] + (z - centre[2]) * forward[2]
  const edge = [1, 2].map((k) => joint[k]! - (across[k]! * width) / 2) as [number, number]
  const margin = Array.from({ length: 61 }, (_, i) => {
    // Along the arc until it is that far to the side.
    let s = i / 2
    let f = 0
    for (let turn = 0; turn < 12; turn++) {
      const [x, y, z] = space.pointAt(s, 0, 0)
      f = ahead(y, z)
      s += (i / 2 - x) * 0.8
    }
    return f
  })
  return { line: ahead(edge[0], edge[1]), margin }
}

/** By how much more tissue may stand out from a wall than it lies behind the margin, mm: bodies are narrower than their rims. */
const WAIST = 2.5

/**
 * How far displaced tissue reaches towards the facet line, as a share of the way there (NOM-30): the greatest over the drawn vertices,
 * out from the wall against the way straight back from the margin to the line.
 */
export function facetShare({ grid, mesh }: LiveDisc, { line, margin }: FacetLine): number {
  const { wall, centre, forward } = grid.space
  const w = wallPoint()
  let most = 0
  for (let v = 0; v < mesh.vertexCount; v++) {
    if (mesh.masks[v * 4 + 2]! < 128) continue
    const [x, y, z] = [mesh.positions[v * 3]!, mesh.positions[v * 3 + 1]!, mesh.positions[v * 3 + 2]!]
    const u = Math.min(59, Math.abs(x) * 2)
    const i = Math.floor(u)
    const edge = margin[i]! + (margin[i + 1]! - margin[i]!) * (u - i)
    const behind = edge - (y - centre[1]) * forward[1] - (z - centre[2]) * forward[2]
    if ((behind + WAIST) / (edge - line) <= most) continue
    const { d } = wall(x, y, z, w)
    if (d > OUTSIDE) most = Math.max(most, d / (edge - line))
  }
  return most
}

/** mm above and below the disc's middle plane in which slices are looked at. */
const HIGH = 12
/** Cells behind the grid that may still be canal: more than any canal is deep. */
const BEHIND = 14

/** The canal at one disc as the nodes of its grid, slice by slice. */
export interface CanalNodes {
  /** Node indices of the canal in each plane of the disc's grid, from below. */
  readonly planes: readonly Int32Array[]
  /** Places of the canal in each plane that lie behind the grid, where no tissue comes. */
  readonly behind: readonly number[]
}

/** The canal between the medial edges of the pedicles, in front of bone and yellow ligament, behind the disc and what lies next to it. */
export function canalNodes(level: DiscLevel, grid: Grid): CanalNodes {
  const half = VERTEBRA.SCW.mean[level.slice(0, 2) as VertebraLevel] / 2
  const bones = bonesBeside(level)
  const { lining } = canal(level)
  const { nx, nu, nf, x0, u0, f0, space } = grid
  const w = wallPoint()
  const planes: Int32Array[] = []
  const behind: number[] = []
  for (let b = 0; b < nu; b++) {
    const nodes: number[] = []
    let beyond = 0
    if (Math.abs(u0 + b * CELL) < HIGH) {
      for (let c = -BEHIND; c < nf; c++) {
        for (let a = 0; a < nx; a++) {
          const x = x0 + a * CELL
          if (Math.abs(x) > half) continue
          const [, y, z] = toWorldOf(space, x, u0 + b * CELL, f0 + c * CELL)
          const f = f0 + c * CELL
          if (f > 0) continue
          space.wall(x, y, z, w)
          if (w.d < OUTSIDE || lining(w, x, y, z) < 0) continue
          if (bones.some((bone) => bone(x, y, z) < 0)) continue
          if (c < 0) beyond++
          else nodes.push((c * nu + b) * nx + a)
        }
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
