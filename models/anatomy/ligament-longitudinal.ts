import { DISC_LEVELS, type DiscLevel, VERTEBRAE } from '../../src/domain/levels.ts'
import { VERTEBRA_POSE } from '../morphometry/skeleton.ts'
import { type Curve, catmullRom } from '../shape/curve.ts'
import type { Mesh } from '../shape/mesh.ts'
import { noise } from '../shape/noise.ts'
import type { Vec3 } from '../shape/vec.ts'
import { BODY_PLATES } from './disc-plates.ts'
import { discSpace, wallPoint } from './disc-space.ts'
import { sac } from './dura.ts'
import { frameOf } from './frame.ts'
import { cast, closing, columnField, evened, ramp, SINK, surfaced } from './ligament-ground.ts'
import { sheetMesh } from './ligament-sheet.ts'
import { sacralWorld } from './sacrum-frame.ts'

/** A ray of a band: from where it starts, its direction, and how far it went before it met the column. */
interface Ray {
  readonly from: Vec3
  readonly to: Vec3
  readonly hit: number
}

/** How a band lies on the column, all mm. */
interface Band {
  /** Rays of one row, from the patient's right to left; columns are evenly spread from -1 to 1. */
  readonly rows: readonly (readonly Ray[])[]
  readonly alongs: readonly number[]
  /** Half width a row, for the fibres. */
  readonly halves: readonly number[]
  /** Own thickness at a row and a place from -1 to 1. */
  thickness(row: number, v: number): number
  /** Share of the bodies' hollows that it fills. */
  readonly fill: number
  /** Deepest hollow that its inner face follows. */
  readonly follows: number
  /** How far from the column its outer face may stand. */
  most(ray: Ray): number
}

/** The band as a mesh: inner face a little under the column's surface, outer face evened over its hollows. */
function lay(band: Band): Mesh {
  const columns = band.rows[0]!.length
  const rows = band.rows.length
  const place = (j: number): number => (2 * j) / (columns - 1) - 1
  // Towards its edges and ends it thins out until it lies under the surface.
  const edge = (i: number, j: number): number => {
    const v = Math.abs(place(j))
    const end = ramp(Math.min(i, rows - 1 - i) / 4)
    return Math.sqrt(Math.max(0, 1 - v ** 5)) * Math.sqrt(end)
  }
  const hollow = band.rows.map((row) => row.map(() => 0))
  for (let j = 0; j < columns; j++) {
    // Height over an arbitrary line: the less far the ray went, the higher the column.
    const heights = band.rows.map((row) => -row[j]!.hit)
    const filled = evened(closing(heights, 7), 1.6)
    heights.forEach((h, i) => {
      hollow[i]![j] = Math.max(0, filled[i]! - h)
    })
  }
  const outer: Vec3[] = []
  const inner: Vec3[] = []
  const across: number[] = []
  const along: number[] = []
  band.rows.forEach((row, i) => {
    row.forEach((ray, j) => {
      const at = (t: number): Vec3 => [
        ray.from[0] + ray.to[0] * t,
        ray.from[1] + ray.to[1] * t,
        ray.from[2] + ray.to[2] * t,
      ]
      const deep = hollow[i]![j]!
      const over = Math.max(0, deep - band.follows)
      const thick = Math.min(band.most(ray), band.thickness(i, place(j)) + over + (deep - over) * band.fill)
      outer.push(at(ray.hit + SINK - (thick + SINK) * edge(i, j)))
      inner.push(at(ray.hit + SINK - over * edge(i, j)))
      across.push(place(j) * band.halves[i]!)
      along.push(band.alongs[i]!)
    })
  })
  return surfaced(sheetMesh({ rows, columns, outer, inner, across, along }, 0))
}

/** How near a height is to the nearest disc: 1 at its middle plane, 0 at mid body; `spread` mm wide. */
function nearDisc(p: Vec3, spread: number): { readonly level: DiscLevel; readonly share: number } {
  const w = wallPoint()
  let best: DiscLevel = 'L1-L2'
  let least = Number.POSITIVE_INFINITY
  for (const level of DISC_LEVELS) {
    const { eta } = discSpace(level).wall(p[0], p[1], p[2], w)
    if (Math.abs(eta) < least) {
      least = Math.abs(eta)
      best = level
    }
  }
  return { level: best, share: Math.exp(-((least / spread) ** 2)) }
}

const STEP = 2.1

/** The middle of the column, from L1's upper end plate into the sacrum. */
function axis(): Curve {
  const top = BODY_PLATES.L1.superior
  return catmullRom([
    top.centre,
    ...VERTEBRAE.flatMap((level, i): Vec3[] => [frameOf(level).origin, discSpace(DISC_LEVELS[i]!).centre]),
    sacralWorld(0, 15, 15),
    sacralWorld(0, 34, 13),
  ])
}

/** The front of the bodies is round about this far in front of their middle, mm; only spreads the rays. */
const ROUND = 20

/**
 * The anterior longitudinal ligament on the front of bodies and discs, from L1 (cut there) to the upper sacrum: some 20 mm
 * wide over the bodies, a little wider and thinner over the discs, and thickest in the hollows, which it fills in part. Gray's
 * description; the numbers are assumed.
 */
export function anteriorLongitudinal(columns = 15): Mesh {
  const line = axis()
  const count = Math.round(line.length / STEP)
  const rows: Ray[][] = []
  const alongs: number[] = []
  const halves: number[] = []
  const shares: number[] = []
  for (let i = 0; i <= count; i++) {
    const s = (line.length * i) / count
    const p = line.at(s)
    const t = line.tangent(s)
    const forward: Vec3 = [0, t[2], -t[1]]
    const front: Vec3 = [0, p[1] + forward[1] * ROUND, p[2] + forward[2] * ROUND]
    const { share } = nearDisc(front, 8)
    const low = ramp((i / count - 0.86) / 0.14)
    // Its margins are not ruled: bundles leave and join from level to level.
    const half = (side: number): number =>
      (10 + 1.8 * share) * (1 - 0.3 * low) + 0.7 * noise(s / 9, side * 3, 0.5, 41)
    rows.push(
      Array.from({ length: columns }, (_, j): Ray => {
        const v = (2 * j) / (columns - 1) - 1
        const turn = (v * half(Math.sign(v))) / ROUND
        const to: Vec3 = [-Math.sin(turn), -forward[1] * Math.cos(turn), -forward[2] * Math.cos(turn)]
        const from: Vec3 = [p[0] - to[0] * 36, p[1] - to[1] * 36, p[2] - to[2] * 36]
        return { from, to, hit: cast(columnField, from, to, 36) ?? 18 }
      }),
    )
    alongs.push(s)
    halves.push(10 + 1.8 * share)
    shares.push(share)
  }
  return lay({
    rows,
    alongs,
    halves,
    thickness: (i, v) => (1.7 - 0.4 * shares[i]!) * (1 - 0.35 * v * v),
    fill: 0.6,
    follows: 9,
    most: () => 5,
  })
}

/**
 * Half width over the discs and over the bodies, mm. It narrows downwards and leaves the back corners of the lowest discs bare
 * (Gray's description); numbers assumed.
 */
const FAN: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 9,
  'L2-L3': 8.8,
  'L3-L4': 8.4,
  'L4-L5': 8,
  'L5-S1': 6.4,
}
const STRAP: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 4.2,
  'L2-L3': 4,
  'L3-L4': 3.6,
  'L4-L5': 3.2,
  'L5-S1': 2.7,
}

/** Height range, world mm: just under L1's upper rim to the first sacral body. */
const PLL_TOP = -2
const PLL_BELOW = -16
/** Between it and the sac, mm. */
const FILM = 0.25

/**
 * The posterior longitudinal ligament in the canal: a strap over the bodies, a thin fan over each disc, so that its margins
 * are toothed. It keeps clear of the sac.
 */
export function posteriorLongitudinal(columns = 13): Mesh {
  const body = sac()
  const topY = VERTEBRA_POSE.L1.supEndplate.posterior[1] + PLL_TOP
  const [from, to] = [body.atHeight(topY), body.atHeight(PLL_BELOW)]
  const count = Math.round((to - from) / 1.8)
  const rows: Ray[][] = []
  const alongs: number[] = []
  const halves: number[] = []
  const shares: number[] = []
  for (let i = 0; i <= count; i++) {
    const s = from + ((to - from) * i) / count
    const { centre, forward, ap } = body.section(s)
    const front: Vec3 = [0, centre[1] + (forward[1] * ap) / 2, centre[2] + (forward[2] * ap) / 2]
    const middle = cast(columnField, front, forward, 14) ?? 3
    const { level, share } = nearDisc(
      [0, front[1] + forward[1] * middle, front[2] + forward[2] * middle],
      6.5,
    )
    const half = STRAP[level] + (FAN[level] - STRAP[level]) * share
    rows.push(
      Array.from({ length: columns }, (_, j): Ray => {
        const x = ((2 * j) / (columns - 1) - 1) * half
        const start: Vec3 = [x, front[1], front[2]]
        return { from: start, to: forward, hit: cast(columnField, start, forward, 14) ?? middle }
      }),
    )
    alongs.push(s - from)
    halves.push(half)
    shares.push(share)
  }
  return lay({
    rows,
    alongs,
    halves,
    thickness: (i, v) => 0.55 + 0.75 * Math.exp(-((v * halves[i]!) ** 2) / 9),
    fill: 0.6,
    // It bridges the hollow where the veins leave the body.
    follows: 1.2,
    most: (ray) => Math.max(0.2, ray.hit - FILM),
  })
}
