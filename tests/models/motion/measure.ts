import { VERTEBRA } from '../../../models/morphometry/vertebra.ts'
import { DISC_FRAME, type DiscFrame, inDisc } from '../../../models/motion/frames.ts'
import { boneMotion, type SpinePose } from '../../../models/motion/pose.ts'
import { flavumAt, warpPoint } from '../../../models/motion/warp.ts'
import type { Surface } from '../../../models/report/bvh.ts'
import type { Vec3 } from '../../../models/shape/vec.ts'
import { DISC_LEVELS, type DiscLevel, type VertebraLevel } from '../../../src/domain/levels.ts'

/** The parts of a stored file by name. */
export type Stored = ReadonlyMap<string, Surface>

/** Only the segment that is measured is bent, so that its lower bone and all frames stay where they are. */
export function alone(pose: SpinePose, level: DiscLevel): SpinePose {
  const still = { angle: 0, pivot: [0, 0], shift: [0, 0], flavum: 0 } as const
  return {
    still: false,
    segments: pose.segments.map((own, i) => (DISC_LEVELS[i] === level ? own : still)),
  }
}

export function upperOf(level: DiscLevel): VertebraLevel {
  return level.slice(0, 2) as VertebraLevel
}

/** The upper and the lower bone of a disc. */
export function bonesOf(parts: Stored, level: DiscLevel): readonly [upper: Surface, lower: Surface] {
  const lower = level.slice(3)
  return [
    parts.get(`vertebra_${upperOf(level)}`)!,
    parts.get(lower === 'S1' ? 'sacrum' : `vertebra_${lower}`)!,
  ]
}

function moved({ positions, indices }: Surface, to: (p: Vec3) => Vec3): Surface {
  const out = new Float64Array(positions.length)
  for (let i = 0; i < out.length; i += 3)
    out.set(to([positions[i]!, positions[i + 1]!, positions[i + 2]!]), i)
  return { positions: out, indices }
}

/** A vertebra where a pose has brought it. */
export function posed(bone: Surface, level: VertebraLevel, pose: SpinePose): Surface {
  const { angle, shift } = boneMotion(pose, level)
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return moved(bone, ([x, y, z]) => [x, c * y - s * z + shift[0], s * y + c * z + shift[1]])
}

/** A soft part where a pose has brought it. */
export function bent(part: Surface, pose: SpinePose): Surface {
  return moved(part, (p) => warpPoint(pose, p))
}

/** A flavum: bent, and swollen along its normals. */
export function bentFlavum(part: Surface, pose: SpinePose): Surface {
  const { positions: p, indices } = part
  const n = new Float64Array(p.length)
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3]
    const u = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!)
    const v = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!)
    for (const o of [a, b, c]) {
      n[o]! += u[1]! * v[2]! - u[2]! * v[1]!
      n[o + 1]! += u[2]! * v[0]! - u[0]! * v[2]!
      n[o + 2]! += u[0]! * v[1]! - u[1]! * v[0]!
    }
  }
  const out = new Float64Array(p.length)
  for (let i = 0; i < p.length; i += 3) {
    const at: Vec3 = [p[i]!, p[i + 1]!, p[i + 2]!]
    const by = flavumAt(pose, at) / (Math.sqrt(n[i]! ** 2 + n[i + 1]! ** 2 + n[i + 2]! ** 2) || 1)
    out.set(warpPoint(pose, [at[0] + n[i]! * by, at[1] + n[i + 1]! * by, at[2] + n[i + 2]! * by]), i)
  }
  return { positions: out, indices }
}

/** A picture of a slice: which cells are solid; cell size in mm. */
interface Picture {
  readonly from: readonly [number, number]
  readonly cells: readonly [number, number]
  readonly cell: number
  readonly solid: Uint8Array
}

type Line = readonly [a0: number, a1: number, b0: number, b1: number]

/** The lines in which a surface meets a plane; `across` is a point's distance from it, `on` its place in it. */
function cut(
  { positions: p, indices }: Surface,
  across: (p: Vec3) => number,
  on: (p: Vec3) => readonly [number, number],
): Line[] {
  const at = (i: number): Vec3 => [p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!]
  const far = Float64Array.from({ length: p.length / 3 }, (_, i) => across(at(i)) + 1e-7)
  const lines: Line[] = []
  for (let t = 0; t < indices.length; t += 3) {
    const ends: (readonly [number, number])[] = []
    for (let k = 0; k < 3; k++) {
      const [i, j] = [indices[t + k]!, indices[t + ((k + 1) % 3)]!]
      if (far[i]! < 0 === far[j]! < 0) continue
      const s = far[i]! / (far[i]! - far[j]!)
      const [a, b] = [at(i), at(j)]
      ends.push(on([a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s, a[2] + (b[2] - a[2]) * s]))
    }
    if (ends.length === 2) lines.push([...ends[0]!, ...ends[1]!])
  }
  return lines
}

/** Fills what lies within closed lines. */
function fill({ from, cells, cell, solid }: Picture, lines: readonly Line[]): void {
  const rows: number[][] = Array.from({ length: cells[1] }, () => [])
  for (const [a0, a1, b0, b1] of lines) {
    const low = Math.ceil((Math.min(a1, b1) - from[1]) / cell)
    const high = Math.ceil((Math.max(a1, b1) - from[1]) / cell)
    for (let j = Math.max(0, low); j < Math.min(cells[1], high); j++)
      rows[j]!.push(a0 + ((b0 - a0) * (from[1] + j * cell - a1)) / (b1 - a1))
  }
  rows.forEach((row, j) => {
    row.sort((a, b) => a - b)
    for (let k = 0; k + 1 < row.length; k += 2) {
      const first = Math.max(0, Math.ceil((row[k]! - from[0]) / cell))
      for (let i = first; i < cells[0] && from[0] + i * cell < row[k + 1]!; i++) solid[j * cells[0] + i] = 1
    }
  })
}

/** The area that a drop fills from `seed` without passing a gap narrower than twice `gap`, mm2. */
function pool({ from, cells, cell, solid }: Picture, seed: readonly [number, number], gap: number): number {
  const r = Math.round(gap / cell)
  const disk: number[] = []
  for (let j = -r; j <= r; j++)
    for (let i = -r; i <= r; i++) if (i * i + j * j <= r * r) disk.push(j * cells[0] + i)
  const fat = new Uint8Array(solid.length)
  for (let k = 0; k < solid.length; k++) if (solid[k]) for (const d of disk) fat[k + d] = 1
  const start = Math.round((seed[1] - from[1]) / cell) * cells[0] + Math.round((seed[0] - from[0]) / cell)
  const seen = new Uint8Array(solid.length)
  const queue = [start]
  seen[start] = 1
  while (queue.length > 0) {
    const k = queue.pop()!
    const [i, j] = [k % cells[0], Math.floor(k / cells[0])]
    if (i < r || j < r || i >= cells[0] - r || j >= cells[1] - r) throw new RangeError('it runs out')
    for (const d of [1, -1, cells[0], -cells[0]]) {
      if (fat[k + d] || seen[k + d]) continue
      seen[k + d] = 1
      queue.push(k + d)
    }
  }
  const open = new Uint8Array(solid.length)
  for (let k = 0; k < seen.length; k++) if (seen[k]) for (const d of disk) open[k + d] = 1
  return open.reduce((sum, is, k) => sum + (is && !solid[k] ? 1 : 0), 0) * cell * cell
}

function picture(from: readonly [number, number], size: readonly [number, number], cell: number): Picture {
  const cells = [Math.round(size[0] / cell), Math.round(size[1] / cell)] as const
  return { from, cells, cell, solid: new Uint8Array(cells[0] * cells[1]) }
}

/** How far medially of the pedicle's middle the foramen is cut, mm: there body, disc, joint and both pedicles close it. */
const MEDIAL = 2
/** The joint's space is closed by its capsule, which is not drawn: twice this is closed, mm. */
const CAPSULE = 2.2

/** The area of the left foramen on a parasagittal slice, bone and disc to bone, mm2. */
export function foramenArea(parts: Stored, level: DiscLevel, pose: SpinePose): number {
  const frame = DISC_FRAME[level]
  const x = VERTEBRA.pedicleCentreX.mean[upperOf(level)] - MEDIAL
  const [upper, lower] = bonesOf(parts, level)
  const one = alone(pose, level)
  const all = picture([-60, -35], [65, 70], 0.25)
  for (const surface of [posed(upper, upperOf(level), one), lower, bent(parts.get(`disc_${level}`)!, one)])
    fill(
      all,
      cut(
        surface,
        (p) => p[0] - x,
        (p) => inDisc(frame, p[1], p[2]),
      ),
    )
  return pool(all, [-25, 5], CAPSULE)
}

/** Half the width of the canal within which its area is taken, mm: beside it, the lateral recess opens to the foramen. */
const HALF_CANAL = 11

/** The area of the canal on a slice through the middle of the disc, disc to ligamentum flavum, mm2. */
export function canalArea(parts: Stored, ligaments: Stored, level: DiscLevel, pose: SpinePose): number {
  const one = alone(pose, level)
  const half = halfTurned(DISC_FRAME[level], one, DISC_LEVELS.indexOf(level))
  const [upper, lower] = bonesOf(parts, level)
  const all = picture([-HALF_CANAL - 1, -62], [2 * HALF_CANAL + 2, 54], 0.15)
  const surfaces = [
    posed(upper, upperOf(level), one),
    lower,
    bent(parts.get(`disc_${level}`)!, one),
    bentFlavum(ligaments.get(`flavum_${level}`)!, one),
    bent(ligaments.get('ligament_posterior-longitudinal')!, one),
  ]
  for (const surface of surfaces)
    fill(
      all,
      cut(
        surface,
        (p) => inDisc(half, p[1], p[2])[1],
        (p) => [p[0], inDisc(half, p[1], p[2])[0]],
      ),
    )
  const { from, cells, cell, solid } = all
  for (let j = 0; j < cells[1]; j++)
    for (let i = 0; i < cells[0]; i++)
      if (Math.abs(from[0] + i * cell) > HALF_CANAL) solid[j * cells[0] + i] = 1
  return pool(all, [0, -26], 0.2)
}

/** The frame of a disc that has gone half of its segment's way. */
function halfTurned(frame: DiscFrame, pose: SpinePose, i: number): DiscFrame {
  const { angle, pivot } = pose.segments[i]!
  const [c, s] = [Math.cos(angle / 2), Math.sin(angle / 2)]
  const turn = ([y, z]: readonly [number, number]): readonly [number, number] => [
    c * y - s * z,
    s * y + c * z,
  ]
  const from = turn([frame.centre[0] - pivot[0], frame.centre[1] - pivot[1]])
  return {
    ...frame,
    centre: [pivot[0] + from[0], pivot[1] + from[1]],
    up: turn(frame.up),
    forward: turn(frame.forward),
  }
}
