import type { DiscLevel, VertebraLevel } from '../../src/domain/levels.ts'
import { SEGMENT } from '../morphometry/segment.ts'
import type { Field } from '../shape/field.ts'
import { type Mesh, mergeMeshes } from '../shape/mesh.ts'
import type { Vec3 } from '../shape/vec.ts'
import { canal } from './canal.ts'
import { discSpace, wallPoint } from './disc-space.ts'
import { sac } from './dura.ts'
import { toWorld } from './frame.ts'
import { bonesOf, cast, evened, ramp, SINK, sacField, surfaced } from './ligament-ground.ts'
import { sheetMesh } from './ligament-sheet.ts'
import { apexAt } from './vertebra-arch.ts'
import { vertebraForm } from './vertebra-form.ts'

const RAD = Math.PI / 180
/** The two sides leave a slit in the midline for veins: half its angle as seen from the canal's middle, degrees (assumed). */
const SLIT = 2.2
/** Columns from the slit outwards, shares of the way to the joint: close together at both edges, which are rounded. */
const COLUMNS = [0, 0.012, 0.035, 0.08, 0.17, 0.28, 0.4, 0.52, 0.64, 0.76, 0.87, 0.95, 1] as const
const ROWS = 15
/** How far down an upper lamina it takes hold, share of its height: the ridge across the middle of its front (Gray). */
const HOLD = 0.46
/** Least cover of bone between its ends, mm (assumed). */
const COVER = 0.7
/** Share of its length within which its front has come forward to where the canal ends behind (assumed). */
const BOWED = 0.2
/** How far beyond the joint's opening it covers its front, and how far out it ends at most, degrees (assumed). */
const CAPSULE = 7
const WIDEST = 84
/** How much thicker than published it is where it fills what is left before the lamina, mm; with more behind it, it stands free (assumed). */
const FILLS = 1.6
/** Least room between it and the sac, mm (assumed). */
const CLEAR = 0.5
/** As far as a ray looks for bone, mm. */
const FAR = 24

/** One column on one side: its angle from straight back, radians; heights along the disc's axis, mm. */
interface Column {
  readonly angle: number
  /** Where it takes hold of the upper lamina. */
  readonly top: number
  /** Upper edge of the lower lamina: where the front ends, and where the back comes to rest. */
  readonly bottom: number
  readonly landing: number
  /** Thickness where no bone is behind, mm. */
  readonly thick: number
}

/** Heights of both faces row after row, how far out the front lies, how deep it is behind that, and where no bone is behind. */
interface Span {
  readonly high: readonly number[]
  readonly low: readonly number[]
  readonly front: readonly number[]
  readonly depth: number[]
  readonly free: readonly boolean[]
}

/** Evens out the depth where nothing holds it, so that it passes from bone to its own thickness without a step. */
function even(spans: readonly Span[]): void {
  for (let round = 0; round < 3; round++) {
    const before = spans.map(({ depth }) => [...depth])
    spans.forEach(({ depth, free }, j) => {
      for (let i = 1; i < ROWS; i++) {
        if (!free[i]) continue
        const beside = [before[j - 1]?.[i], before[j + 1]?.[i], before[j]![i - 1], before[j]![i + 1]]
        const known = beside.filter((v) => v !== undefined)
        depth[i] = (before[j]![i]! * 2 + known.reduce((sum, v) => sum + v, 0)) / (2 + known.length)
      }
    })
  }
}

/** What a level is drawn in: heights along the disc's axis, rays from the middle of the canal. */
function canalAxes(level: DiscLevel, side: 1 | -1) {
  const { up, forward, pointAt } = discSpace(level)
  const tube = sac()
  const { centre } = tube.section(tube.atHeight(pointAt(0, 0, 0)[1]))
  const from = (h: number): Vec3 => [0, centre[1] + up[1] * h, centre[2] + up[2] * h]
  const to = (angle: number): Vec3 => [
    side * Math.sin(angle),
    -forward[1] * Math.cos(angle),
    -forward[2] * Math.cos(angle),
  ]
  const point = (angle: number, h: number, r: number): Vec3 => {
    const [o, d] = [from(h), to(angle)]
    return [d[0] * r, o[1] + d[1] * r, o[2] + d[2] * r]
  }
  const heightOf = (p: Vec3): number => (p[1] - centre[1]) * up[1] + (p[2] - centre[2]) * up[2]
  return { from, to, point, heightOf, down: [0, -up[1], -up[2]] as Vec3 }
}

function half(level: DiscLevel, side: 1 | -1): Mesh {
  const name = level.slice(0, 2) as VertebraLevel
  const form = vertebraForm(name)
  const [upper, lower] = bonesOf(level)
  const axes = canalAxes(level, side)
  const { point } = axes
  const seeUpper = (angle: number, h: number): number | null => cast(upper, axes.from(h), axes.to(angle), FAR)
  const seeLower = (angle: number, h: number): number | null => cast(lower, axes.from(h), axes.to(angle), FAR)
  const either: Field = (x, y, z) => Math.min(upper(x, y, z), lower(x, y, z))
  const seeEither = (angle: number, h: number): number | null =>
    cast(either, axes.from(h), axes.to(angle), FAR)

  const outOfSac: Field = (x, y, z) => -sacField(x, y, z)
  const { behind } = canal(level)
  const space = discSpace(level)
  const w = wallPoint()
  const lining: Field = (x, y, z) => behind(space.wall(x, y, z, w))
  const seeLining = (angle: number, h: number): number =>
    cast(lining, axes.from(h), axes.to(angle), FAR) ?? FAR
  const seeSac = (angle: number, h: number): number => cast(outOfSac, axes.from(h), axes.to(angle), FAR) ?? 0

  const y = form.pedicleY - 3.5 - HOLD * form.get('laminaHeightMidline')
  const hold = axes.heightOf(toWorld(name, [0, y, apexAt(form, y)]))

  /** The angle at which the lower articular process ends: there the joint opens, and the ligament is its capsule. */
  function joint(): number {
    const middle = axes.heightOf(toWorld(name, form.below.centre))
    let last = 50
    for (let a = 50; a < 84; a += 1) if ((seeUpper(a * RAD, middle) ?? FAR) < 15) last = a
    return last
  }

  /** Height of the lower lamina's upper edge: the highest place at which it is met about as near as the upper one. */
  function edge(angle: number, near: number): number {
    for (let h = hold - 6; h > -26; h -= 0.4) {
      const r = seeLower(angle, h)
      if (r !== null && r < near + 3) return h
    }
    return -20
  }

  const opens = joint()
  const widest = Math.min(WIDEST, opens + CAPSULE)
  const angles = COLUMNS.map((share) => (SLIT + (widest - SLIT) * share) * RAD)
  const bottoms = evened(
    angles.map((angle) => {
      const medial = Math.min(angle, opens * RAD)
      return edge(medial, seeUpper(medial, hold) ?? 11)
    }),
    1,
  )
  const nearEnd = (angle: number, bottom: number, near: number): number =>
    (seeLower(angle, bottom - 1) ?? near) - 0.1
  const thickAt = (share: number): number =>
    SEGMENT.LFThickness.mean[level] * (1 - 0.4 * ramp((share - 0.55) / 0.45))
  // Behind, it rests on top of the lamina rather than in front of it.
  const landings = evened(
    angles.map((angle, j) => {
      const r = nearEnd(angle, bottoms[j]!, seeUpper(angle, hold) ?? 11) + thickAt(COLUMNS[j]!)
      const rest = cast(lower, point(angle, bottoms[j]! + 5, r), axes.down, 14)
      return rest === null ? bottoms[j]! : Math.max(bottoms[j]! - 3, bottoms[j]! + 5 - rest)
    }),
    0.8,
  )
  const columns = angles.map(
    (angle, j): Column => ({
      angle,
      top: hold - 2.5 * ramp((COLUMNS[j]! - 0.4) / 0.6) - 2 * ramp((angle / RAD - opens) / CAPSULE),
      bottom: bottoms[j]!,
      landing: landings[j]!,
      thick: thickAt(COLUMNS[j]!),
    }),
  )

  const spans = columns.map(span)
  even(spans)
  const outer: Vec3[][] = []
  const inner: Vec3[][] = []
  columns.forEach(({ angle }, j) => {
    const share = COLUMNS[j]!
    const { high, low, front, depth, free } = spans[j]!
    const edge = Math.min(1, share / 0.08, (1 - share) / 0.13)
    const round = Math.sqrt(edge * (2 - edge))
    const last = ROWS - 1
    // On bone the edges thin out onto it, free ones are round.
    const cores = evened(
      front.map((r, i) => r + depth[i]! * (free[i] ? 0.5 : 1)),
      1.2,
    )
    const foot = (high[last]! + low[last]!) / 2 - SINK
    outer.push([])
    inner.push([])
    for (let i = 0; i < ROWS; i++) {
      const shut = i === 0 || i === last ? 0 : round
      const back = front[i]! + depth[i]!
      const core = Math.min(back, cores[i]!)
      outer.at(-1)!.push(point(angle, i === last ? foot : high[i]!, core + (front[i]! - core) * shut))
      inner.at(-1)!.push(point(angle, i === last ? foot : low[i]!, core + (back - core) * shut))
    }
  })

  /** Where one column's faces run. */
  function span({ angle, top, bottom, landing, thick }: Column): Span {
    // Beyond the joint's opening the lower bone's process is what it covers.
    const seeBone = (a: number, h: number): number | null =>
      a <= opens * RAD ? seeUpper(a, h) : seeEither(a, h)
    const first = seeBone(angle, top) ?? 11
    const last = nearEnd(angle, bottom, first)
    const at = (t: number, end: number): number => top + (end - top) * t
    const shares = Array.from({ length: ROWS }, (_, i) => i / (ROWS - 1))
    const front = evened(
      shares.map((t) => {
        const chord = first + (last - first) * t
        const bone = seeBone(angle, at(t, bottom))
        const line = bone === null ? chord : Math.min(chord, bone - COVER * ramp(t / 0.25))
        const bowed = Math.min(line, seeLining(angle, at(t, bottom)))
        const wanted = line + (bowed - line) * ramp(t / BOWED)
        return Math.max(wanted, seeSac(angle, at(t, bottom)) + CLEAR)
      }),
      1,
    )
    const bones = shares.map((t) => seeBone(angle, at(t, landing)))
    // As far as the lamina reaches it fills what is between; beyond, it has its own thickness.
    const free = bones.map((bone, i) => bone === null || bone - front[i]! > thick + FILLS)
    return {
      high: shares.map((t) => at(t, bottom)),
      low: shares.map((t) => at(t, landing)),
      front,
      depth: bones.map((bone, i) => (free[i] ? thick : Math.max(0.05, bone! + SINK - front[i]!))),
      free,
    }
  }

  const order = (list: readonly (readonly Vec3[])[]): Vec3[] =>
    Array.from({ length: ROWS }, (_, i) => list.map((column) => column[i]!)).flat()
  const cells = Array.from({ length: ROWS * columns.length }, (_, k) => [
    Math.floor(k / columns.length),
    columns[k % columns.length]!,
  ]) as [number, Column][]
  return sheetMesh(
    {
      rows: ROWS,
      columns: columns.length,
      outer: order(outer),
      inner: order(inner),
      across: cells.map(([, { angle }]) => side * angle * 10),
      along: cells.map(([i, { top, bottom }]) => ((top - bottom) * i) / (ROWS - 1)),
    },
    1,
  )
}

/**
 * The yellow ligament of one level, both sides: from the ridge on the front of the lamina above to the upper edge of the lamina
 * below, out to the facet joint, whose capsule it is in front. Its front is a straight line from hold to hold, so that it lines
 * the canal without a step; in the gap between the laminae it is as thick as the table says (SEGMENT.LFThickness, mm).
 */
export function flavum(level: DiscLevel): Mesh {
  return surfaced(mergeMeshes([half(level, 1), half(level, -1)]))
}
