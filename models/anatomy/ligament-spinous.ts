import type { DiscLevel, VertebraLevel } from '../../src/domain/levels.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import type { Mesh } from '../shape/mesh.ts'
import { noise } from '../shape/noise.ts'
import type { Vec3 } from '../shape/vec.ts'
import { SPINOUS_UP } from './bend-room.ts'
import { discSpace } from './disc-space.ts'
import { toWorld } from './frame.ts'
import { boneField, bonesOf, cast, closing, evened, ramp, SINK, surfaced } from './ligament-ground.ts'
import { sheetMesh } from './ligament-sheet.ts'
import { apexAt } from './vertebra-arch.ts'
import { vertebraForm } from './vertebra-form.ts'

/** Half thickness between the processes, mm: thin sheets, weakest at the sacrum (assumed). */
const HALF: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 1.5,
  'L2-L3': 1.6,
  'L3-L4': 1.6,
  'L4-L5': 1.5,
  'L5-S1': 1,
}
/** Their fibres rise backwards from the lower process to the upper one, degrees (Heylings 1978; recalled). */
const RISE = 35
const STATIONS = 12
const HEIGHTS = 9

/** The tip of a spinous process in the median plane, world mm. */
function tip(level: VertebraLevel): Vec3 {
  const form = vertebraForm(level)
  const back = form.wall - form.get('SPTipBehindPostWall')
  const up = VERTEBRA.SPTipUpFromInfEndplate.mean[level] + SPINOUS_UP[level]
  return toWorld(level, [0, form.rimBelow + up + 4, back])
}

/** The sheet between two spinous processes, from the yellow ligament back to the supraspinous one. */
export function interspinous(level: DiscLevel): Mesh {
  const name = level.slice(0, 2) as VertebraLevel
  const form = vertebraForm(name)
  const [upper, lower] = bonesOf(level)
  const { up, forward } = discSpace(level)
  const low = form.pedicleY - 3.5 - 0.9 * form.get('laminaHeightMidline')
  const root = toWorld(name, [0, low, apexAt(form, low)])
  const end = tip(name)
  const depth = (p: Vec3): number => p[1] * forward[1] + p[2] * forward[2]
  const height = (p: Vec3): number => p[1] * up[1] + p[2] * up[2]
  const point = (x: number, h: number, f: number): Vec3 => [
    x,
    up[1] * h + forward[1] * f,
    up[2] * h + forward[2] * f,
  ]
  const inside = (field: typeof upper, h: number, f: number): boolean => field(...point(0, h, f)) < 0

  /** The free space in the median plane at a depth: middle between the two bones; null where one of them is missing. */
  function middle(f: number, near: number): number | null {
    // Down through the upper process to its lower edge, then on to the lower one.
    let h = near + 14
    while (h > near - 22 && !inside(upper, h, f)) h -= 0.5
    while (h > near - 22 && inside(upper, h, f)) h -= 0.5
    const from = h
    while (h > near - 34 && !inside(lower, h, f)) h -= 0.5
    return h > near - 34 && from > near - 22 ? (from + h) / 2 : null
  }

  const [front, back] = [depth(root) + 0.5, depth(end) + 2.5]
  const places: { readonly f: number; readonly h: number }[] = []
  for (let f = front; f > back; f -= 0.75) {
    const t = (front - f) / (front - back)
    const h = middle(f, height(root) + (height(end) - height(root)) * t)
    if (h !== null) places.push({ f, h })
    else if (places.length > 8) break
  }
  const outer: Vec3[][] = []
  const inner: Vec3[][] = []
  const across: number[][] = []
  const turn = (RISE * Math.PI) / 180
  for (let k = 0; k < STATIONS; k++) {
    const { f, h } = places[Math.round((k / (STATIONS - 1)) * (places.length - 1))]!
    const reach = (side: number, way: 1 | -1): number => {
      const to: Vec3 = [0, up[1] * way, up[2] * way]
      return cast(way > 0 ? upper : lower, point(side, h, f), to, 22) ?? 6
    }
    const share = k / (STATIONS - 1)
    const half = HALF[level] * Math.sqrt(Math.min(1, 4 * Math.min(share, 1 - share) + 0.02))
    const faces = ([1, -1] as const).map((side) => {
      const [high, deep] = [reach(side * half, 1), reach(side * half, -1)]
      return Array.from({ length: HEIGHTS }, (_, i): Vec3 => {
        // From a little inside the upper bone to a little inside the lower one; bulging slightly in the middle.
        const t = (i - 0.5) / (HEIGHTS - 2)
        const border = i === 0 || i === HEIGHTS - 1 || k === 0 || k === STATIONS - 1
        const at =
          i === 0
            ? high + SINK
            : i === HEIGHTS - 1
              ? -deep - SINK
              : high + (-deep - high) * Math.min(1, Math.max(0, t * 1.09 - 0.045))
        const wave = 0.25 * noise(f / 5 + at / 9, at / 7, side, 17)
        return point(border ? 0 : side * half * (1 + wave), h + at, f)
      })
    })
    outer.push(faces[0]!)
    inner.push(faces[1]!)
    across.push(faces[0]!.map((p) => (height(p) - h) * Math.cos(turn) + (f - front) * Math.sin(turn)))
  }
  const order = <T>(list: readonly (readonly T[])[]): T[] => list.flat()
  return surfaced(
    sheetMesh(
      {
        rows: STATIONS,
        columns: HEIGHTS,
        outer: order(outer),
        inner: order(inner),
        across: order(across),
        along: places.length > 0 ? order(outer).map((p) => Math.max(0, front - depth(p))) : [],
      },
      0.35,
    ),
  )
}

/** Down to L4 it is a cord; from there to L5, where it ends, a few strands (Rissanen 1960; recalled). Half widths in mm, assumed. */
const CORD = 3.2
const STRANDS = 1.7

/** The supraspinous ligament over the tips of the spinous processes, from L1 to L4 and weakly to L5. */
export function supraspinous(columns = 9): Mesh {
  const top = tip('L1')[1] + 7
  const bottom = tip('L5')[1] - 2
  const weak = tip('L4')[1] - 4
  const behind = Math.min(...(['L1', 'L2', 'L3', 'L4', 'L5'] as const).map((v) => tip(v)[2])) - 14
  const count = Math.round((top - bottom) / 1.8)
  const ys = Array.from({ length: count + 1 }, (_, i) => top + ((bottom - top) * i) / count)
  // The line through the tips: rough, for saying which hit is a tip.
  const tips = (['L1', 'L2', 'L3', 'L4', 'L5'] as const).map(tip)
  const line = (y: number): number => {
    let i = 0
    while (i < tips.length - 2 && tips[i + 1]![1] > y) i++
    const [a, b] = [tips[i]!, tips[i + 1]!]
    return a[2] + ((b[2] - a[2]) * (a[1] - y)) / (a[1] - b[1])
  }
  const forward: Vec3 = [0, 0, 1]
  const far = (x: number, y: number): number | null => {
    const t = cast(boneField, [x, y, behind], forward, line(y) + 5 - behind)
    return t === null ? null : t + behind
  }
  const outer: Vec3[] = []
  const inner: Vec3[] = []
  const across: number[] = []
  const along: number[] = []
  const surface = ys.map((y) => far(0, y))
  const backs = evened(
    closing(
      surface.map((z, i) => -(z ?? line(ys[i]!) + 5)),
      8,
    ),
    2,
  ).map((v) => -v)
  const strong = ys.map((y) => ramp((y - weak) / 14 + 0.5))
  // Broader where it takes hold of a tip, and nowhere ruled.
  const hold = evened(
    surface.map((z, i) => (z !== null && z < backs[i]! + 2.5 ? 1 : 0)),
    2,
  )
  const half = (i: number, side: number): number =>
    (STRANDS + (CORD - STRANDS) * strong[i]!) * (0.8 + 0.35 * hold[i]!) +
    0.35 * noise(ys[i]! / 8, side * 3, 0.5, 23)
  const place = (i: number, j: number): number => {
    const v = (2 * j) / (columns - 1) - 1
    return v * half(i, Math.sign(v))
  }
  // In front it lies on the tips, between them it is as thick as a cord; its sides keep a smooth line.
  const lines = Array.from({ length: columns }, (_, j) => {
    const bones = ys.map((y, i) => {
      const z = far(place(i, j), y)
      return z !== null && z < backs[i]! + 3 ? z + SINK : null
    })
    const front = evened(
      bones.map((z, i) => z ?? backs[i]! + 1.4 + 1.4 * strong[i]!),
      1.5,
    )
    return front.map((z, i) => Math.min(z, bones[i] ?? z))
  })
  ys.forEach((y, i) => {
    const tapered = Math.sqrt(ramp(Math.min(i, count - i) / 4))
    const proud = 0.4 + 1.1 * strong[i]!
    for (let j = 0; j < columns; j++) {
      const v = (2 * j) / (columns - 1) - 1
      const round = Math.sqrt(Math.max(0, 1 - v * v)) * tapered
      const front = lines[j]![i]!
      const core = Math.max(backs[i]! + 0.6, front - 0.8)
      outer.push([place(i, j), y, core + (backs[i]! - proud - core) * round])
      inner.push([place(i, j), y, core + (front - core) * round])
      across.push(place(i, j))
      along.push(top - y)
    }
  })
  return surfaced(sheetMesh({ rows: count + 1, columns, outer, inner, across, along }, 0.1))
}
