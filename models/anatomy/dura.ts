import { DISC_LEVELS, type DiscLevel } from '../../src/domain/levels.ts'
import { NERVE_WAYPOINTS } from '../morphometry/nerve-waypoints.ts'
import { NEURAL } from '../morphometry/neural.ts'
import { type Curve, catmullRom } from '../shape/curve.ts'
import type { Mesh } from '../shape/mesh.ts'
import type { Vec3 } from '../shape/vec.ts'
import { discSpace } from './disc-space.ts'
import { SAC_FRONT } from './neural-places.ts'

/** Level, in the sac's own terms, at which a section is known. */
interface Station {
  readonly front: Vec3
  readonly ap: number
  readonly transverse: number
}

const MID = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1'] as const

/** Front of the sac at mid vertebra: the landmark centre line moved forward by half the depth. */
function atVertebra(i: number): Station {
  const centre = NERVE_WAYPOINTS.thecalSacCentreline.points[i === 5 ? 6 : i]!.p
  const ap = NEURAL.sacAP.mean[MID[i]!]
  const next = NERVE_WAYPOINTS.thecalSacCentreline.points[i === 5 ? 7 : i + 1]!.p
  const dy = centre[1] - next[1]
  const dz = centre[2] - next[2]
  const l = Math.sqrt(dy * dy + dz * dz)
  return {
    front: [0, centre[1] - ((dz / l) * ap) / 2, centre[2] + ((dy / l) * ap) / 2],
    ap,
    transverse: NEURAL.sacTransverse.mean[MID[i]!],
  }
}

/** By how much the sac is shallower at a disc than between it: what flavum and disc take (assumed, so that the fat behind it is as deep as published). */
export const AT_DISC = 0.85
/** Where roots leave just at the disc their sleeves widen the sac (assumed). */
const SLEEVES: Partial<Record<DiscLevel, number>> = { 'L3-L4': 1.13 }

/** Depth of the sac at a disc from front to back, mm. */
export function sacDepth(level: DiscLevel): number {
  const i = DISC_LEVELS.indexOf(level)
  return ((NEURAL.sacAP.mean[MID[i]!] + NEURAL.sacAP.mean[MID[i + 1]!]) / 2) * AT_DISC
}

/** At the disc the sac lies between its neighbours in size; its front stands off the margin by SAC_FRONT. */
function atDisc(i: number): Station {
  const level = DISC_LEVELS[i]!
  const a = MID[i]!
  const b = MID[i + 1]!
  return {
    front: discSpace(level).pointAt(0, 0, SAC_FRONT[level]),
    ap: sacDepth(level),
    transverse: ((NEURAL.sacTransverse.mean[a] + NEURAL.sacTransverse.mean[b]) / 2) * (SLEEVES[level] ?? 1),
  }
}

function stations(): Station[] {
  const list: Station[] = [{ front: [0, 181, -13.9], ap: 15, transverse: 18 }]
  for (let i = 0; i < 6; i++) {
    list.push(atVertebra(i))
    if (i < 5) list.push(atDisc(i))
  }
  // Below S1 the sac narrows to its end at the middle third of S2 (ARI14).
  const end = NERVE_WAYPOINTS.thecalSacCentreline.points[7]!.p
  list.push({ front: [0, -11.6, -36.8], ap: 7, transverse: 8 })
  list.push({ front: [0, end[1] + 4.8, end[2] + 5.4], ap: 3.6, transverse: 4.4 })
  list.push({ front: end, ap: 1.2, transverse: 1.2 })
  return list
}

/** Power of the front half's rounding, 2 for an ellipse: the front lies flat behind the bodies and its corners hold the next roots (assumed). */
const FLAT_FRONT = 3.5

export interface SacSection {
  readonly centre: Vec3
  /** Unit vector forward in the plane of the section. */
  readonly forward: Vec3
  readonly ap: number
  readonly transverse: number
}

export interface Sac {
  readonly length: number
  /** The section `s` mm below the top. */
  section(s: number): SacSection
  /** Distance from the top at which the sac's axis has this height y. */
  atHeight(y: number): number
  /** A point of the section: 1 is the wall, angle from the left (0) over the front (quarter turn). */
  point(section: SacSection, angle: number, share: number): Vec3
}

function buildSac(): Sac {
  const list = stations()
  const fronts = catmullRom(list.map((st) => st.front))
  const marks = list.map((st) => nearestArc(fronts, st.front))

  function between(s: number): { i: number; w: number } {
    let i = 0
    while (i < marks.length - 2 && marks[i + 1]! < s) i++
    const t = Math.min(1, Math.max(0, (s - marks[i]!) / (marks[i + 1]! - marks[i]!)))
    return { i, w: t * t * (3 - 2 * t) }
  }

  function section(s: number): SacSection {
    const { i, w } = between(s)
    const a = list[i]!
    const b = list[i + 1]!
    const ap = a.ap + (b.ap - a.ap) * w
    const transverse = a.transverse + (b.transverse - a.transverse) * w
    const front = fronts.at(s)
    // The direction is averaged over 12 mm, so that the back wall does not wrinkle where the front bends.
    const p = fronts.at(Math.max(0, s - 6))
    const q = fronts.at(Math.min(fronts.length, s + 6))
    const dy = p[1] - q[1]
    const dz = p[2] - q[2]
    const l = Math.sqrt(dy * dy + dz * dz)
    const forward: Vec3 = [0, -dz / l, dy / l]
    return {
      centre: [0, front[1] - (forward[1] * ap) / 2, front[2] - (forward[2] * ap) / 2],
      forward,
      ap,
      transverse,
    }
  }

  function atHeight(y: number): number {
    let low = 0
    let high = fronts.length
    for (let i = 0; i < 40; i++) {
      const mid = (low + high) / 2
      if (section(mid).centre[1] > y) low = mid
      else high = mid
    }
    return (low + high) / 2
  }

  /** Rounded triangle: a flat front, sides that draw together towards the back. */
  function point(sec: SacSection, angle: number, share: number): Vec3 {
    const c = Math.cos(angle)
    const sn = Math.sin(angle)
    const n = sn > 0 ? FLAT_FRONT : 2.5
    // By direction and not by the powers' own angle, or corners would lie far apart in the middle of the front.
    const reach = (Math.abs(c) ** n + Math.abs(sn) ** n) ** (-1 / n)
    const f = sn * reach
    const narrow = f < 0 ? 1 - 0.4 * Math.abs(f) ** 1.5 : 1
    const x = ((c * reach * sec.transverse) / 2) * narrow * share
    const depth = ((f * sec.ap) / 2) * share
    return [x, sec.centre[1] + sec.forward[1] * depth, sec.centre[2] + sec.forward[2] * depth]
  }

  return { length: fronts.length, section, atHeight, point }
}

function nearestArc(curve: Curve, p: Vec3): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  const n = Math.ceil(curve.length / 0.05)
  for (let i = 0; i <= n; i++) {
    const s = (curve.length * i) / n
    const q = curve.at(s)
    const e = (q[1] - p[1]) ** 2 + (q[2] - p[2]) ** 2
    if (e < least) {
      least = e
      best = s
    }
  }
  return best
}

let sacCache: Sac | undefined

/** The dural sac from T12-L1 to its end at S2, as sections. */
export function sac(): Sac {
  sacCache ??= buildSac()
  return sacCache
}

/** Corners of a ring of the sac's mesh, and mm between rings. */
const SAC_SIDES = 48
const SAC_STEP = 1.25

/** The sac's mesh: closed at both ends; `arc` is mm from the top. */
export function dura(): Mesh {
  const { length } = sac()
  const rings = Math.round(length / SAC_STEP)
  return sacMesh(
    SAC_SIDES,
    Array.from({ length: rings + 1 }, (_, i) => (length * i) / rings),
  )
}

/** The sac with a ring of `sides` corners at each of the given mm from its top, the first at 0, the last at its end. */
export function sacMesh(sides: number, marks: readonly number[]): Mesh {
  const body = sac()
  const rings = marks.length - 1
  const positions: number[] = []
  const arc: number[] = []
  const indices: number[] = []
  for (let i = 0; i <= rings; i++) {
    const s = marks[i]!
    const sec = body.section(s)
    // The upper end is cut inside L1's neighbour and only rounded over.
    const share = Math.min(1, Math.sqrt(Math.min(1, (s + 0.15) / 3)))
    for (let k = 0; k < sides; k++) {
      positions.push(...body.point(sec, (2 * Math.PI * k) / sides, share))
      arc.push(s)
    }
  }
  for (let i = 0; i < rings; i++) {
    for (let k = 0; k < sides; k++) {
      const a = i * sides + k
      const b = i * sides + ((k + 1) % sides)
      indices.push(a, b, b + sides, a, b + sides, a + sides)
    }
  }
  for (const [ring, flip] of [
    [0, true],
    [rings, false],
  ] as const) {
    const pole = positions.length / 3
    const centre = body.section(marks[ring]!).centre
    positions.push(...centre)
    arc.push(marks[ring]!)
    for (let k = 0; k < sides; k++) {
      const a = ring * sides + k
      const b = ring * sides + ((k + 1) % sides)
      if (flip) indices.push(pole, b, a)
      else indices.push(pole, a, b)
    }
  }
  const pos = Float32Array.from(positions)
  const idx = Uint32Array.from(indices)
  return { positions: pos, normals: faceNormals(pos, idx), indices: idx, arc: Float32Array.from(arc) }
}

/** Smooth normals: the area-weighted mean of the faces round each vertex. */
export function faceNormals(positions: Float32Array, indices: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length)
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t]! * 3
    const b = indices[t + 1]! * 3
    const c = indices[t + 2]! * 3
    const ux = positions[b]! - positions[a]!
    const uy = positions[b + 1]! - positions[a + 1]!
    const uz = positions[b + 2]! - positions[a + 2]!
    const vx = positions[c]! - positions[a]!
    const vy = positions[c + 1]! - positions[a + 1]!
    const vz = positions[c + 2]! - positions[a + 2]!
    const nx = uy * vz - uz * vy
    const ny = uz * vx - ux * vz
    const nz = ux * vy - uy * vx
    for (const i of [a, b, c]) {
      normals[i] = normals[i]! + nx
      normals[i + 1] = normals[i + 1]! + ny
      normals[i + 2] = normals[i + 2]! + nz
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const l = Math.sqrt(normals[i]! ** 2 + normals[i + 1]! ** 2 + normals[i + 2]! ** 2) || 1
    normals[i] = normals[i]! / l
    normals[i + 1] = normals[i + 1]! / l
    normals[i + 2] = normals[i + 2]! / l
  }
  return normals
}
