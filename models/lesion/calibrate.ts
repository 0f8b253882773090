import { CONTACT_SIZE, gradesFrom } from '../../src/domain/involvement.ts'
import { type DiscLevel, EXITING_ROOT, type Root, TRAVERSING_ROOT } from '../../src/domain/levels.ts'
import { canal } from '../anatomy/canal.ts'
import { discSpace, wallPoint } from '../anatomy/disc-space.ts'
import { CAUDA_FRONT, SAC_FRONT } from '../anatomy/neural-places.ts'
import { rootPath } from '../anatomy/root.ts'
import { atOnce, type Steps } from '../shape/steps.ts'
import { cross, normalize, type Vec3 } from '../shape/vec.ts'
import { design, type Place } from './design.ts'
import { GROWTH } from './growth-table.ts'
import { lumps, sidesAt, tissueCore } from './tissue.ts'

/** A point of the curve from size to growth. */
interface Knot {
  readonly size: number
  readonly g: number
}

/** mm of clear space at size 0.3 and of overlap at 0.39: the rule asks for more than 0.1 and for contact. */
const CLEAR = 0.4
const PRESS = 0.12
/** mm of clear space before the front of the sac at size 0.3: what the live sac keeps from tissue, and a little. */
const CLEAR_SAC = 0.27
/** The same as PRESS in the midline, where the lobes are not quite alike on both sides. */
const PRESS_BOTH = 0.16

/** Places at which the tissue is asked for: wall coordinates, lump and hard, eight numbers each. */
type Probes = Float64Array

function probes(level: DiscLevel, points: readonly Vec3[]): Probes {
  const space = discSpace(level)
  const sides = sidesAt(canal(level), space)
  const w = wallPoint()
  return Float64Array.from(
    points.flatMap((p) => {
      space.wall(p[0], p[1], p[2], w)
      const { s, eta, d, aboveLower, belowUpper, t } = w
      return [s, eta, d, aboveLower, belowUpper, t, lumps(s, eta, d), sides(p[0], p[1], p[2])]
    }),
  )
}

/** Many places threaten the same root, and what stands round it is slow to ask. */
const SURFACES = new Map<string, Probes>()

/** Points of the surface of the root that the place threatens, near the disc. */
function rootSurface(place: Place): Probes {
  const exits =
    place.migration === 'infrapedicular' ||
    (place.migration === 'none' && (place.zone === 'foraminal' || place.zone === 'extraforaminal'))
  const { level } = place
  const root = exits ? EXITING_ROOT[level] : TRAVERSING_ROOT[level]
  const key = `${level} ${root}`
  const points = SURFACES.get(key) ?? surfaceOf(level, root)
  SURFACES.set(key, points)
  return points
}

function surfaceOf(level: DiscLevel, root: Root): Probes {
  const path = rootPath(root, 'left')
  const centre = discSpace(level).centre
  const list: Vec3[] = []
  for (let s = 0; s <= path.curve.length; s += 0.7) {
    const c = path.curve.at(s)
    if (Math.abs(c[1] - centre[1]) > 26) continue
    const t = path.curve.tangent(s)
    const a = normalize([t[1], -t[0], 0])
    const b = cross(t, a)
    const r = path.radius(s)
    for (let k = 0; k < 12; k++) {
      const ca = Math.cos((k * Math.PI) / 6) * r
      const sa = Math.sin((k * Math.PI) / 6) * r
      list.push([c[0] + a[0] * ca + b[0] * sa, c[1] + a[1] * ca + b[1] * sa, c[2] + a[2] * ca + b[2] * sa])
    }
  }
  return probes(level, list)
}

/** The midline `depth` mm from the disc, up and down by `high` mm: the sac's front, or where a midline lesion meets what is in it. */
function midline(place: Place, depth: number, high = 0): Probes {
  const space = discSpace(place.level)
  const heights = high > 0 ? Array.from({ length: 15 }, (_, i) => (i / 7 - 1) * high) : [0]
  return probes(
    place.level,
    heights.map((eta) => space.pointAt(0, eta, depth)),
  )
}

/** Least tissue distance over the probes. */
function gapTo(points: Probes, place: Place, g: number): number {
  const core = tissueCore(design(place, g))
  const w = wallPoint()
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < points.length; i += 8) {
    w.s = points[i]!
    w.eta = points[i + 1]!
    w.d = points[i + 2]!
    w.aboveLower = points[i + 3]!
    w.belowUpper = points[i + 4]!
    w.t = points[i + 5]!
    least = Math.min(least, core(w, points[i + 6]!, points[i + 7]!))
  }
  return least
}

/** Halvings in which a growth is found, and after how many of them others are let in between: a root has some 1000 probes. */
const HALVINGS = 14
const AT_A_TIME = 5

/** Growth at which the gap has shrunk to `want`. */
function* growthAt(points: Probes, place: Place, want: number): Steps<number> {
  let low = 0
  let high = 1
  for (let i = 0; i < HALVINGS; i++) {
    if (i % AT_A_TIME === 0) yield
    const mid = (low + high) / 2
    if (gapTo(points, place, mid) > want) low = mid
    else high = mid
  }
  return (low + high) / 2
}

/** Half the span of sizes round a threshold over which the drawing passes from one grade to the next. */
const TURN = 0.02

/** Share of the last stretch of its growth that a midline mass has behind it when half of the sizes are left. */
const EARLY = 0.45

/** The curve may stand still, but never turn back. */
function rising(list: readonly Knot[]): Knot[] {
  let most = 0
  return list.map(({ size, g }) => {
    most = Math.max(most, g)
    return { size, g: most }
  })
}

/** In the midline: pressed against the roots, but neither past where they stay nor up to the sac. */
function* pressed(place: Place, root: Probes, still: number): Steps<number> {
  return Math.min(
    yield* growthAt(root, place, -PRESS_BOTH),
    still - 0.003,
    yield* growthAt(midline(place, CAUDA_FRONT[place.level], 14), place, 0.06),
  )
}

/** The curve of a place. */
function* knots(place: Place): Steps<Knot[]> {
  const root = rootSurface(place)
  const both = place.side === 'midline'
  const [still = 1, pushed, free, squeezed, most = 1] = GROWTH[keyOf(place)] ?? []
  const list: Knot[] = [
    { size: 0, g: 0 },
    {
      size: CONTACT_SIZE - 0.05,
      g: Math.min(
        yield* growthAt(root, place, CLEAR),
        yield* growthAt(midline(place, SAC_FRONT[place.level]), place, CLEAR_SAC),
      ),
    },
    { size: CONTACT_SIZE, g: yield* growthAt(root, place, 0) },
    {
      size: CONTACT_SIZE + 0.04,
      g: both ? yield* pressed(place, root, still) : Math.min(yield* growthAt(root, place, -PRESS), still),
    },
  ]
  if (place.shape === 'bulge') return rising([...list, { size: 1, g: still }])
  const { deviation, compression } = gradesFrom(place)
  if (place.side === 'midline') {
    // The front of the sac is met just below 0.5, so that the roots inside it count from there on; at whatever height.
    const sac = midline(place, CAUDA_FRONT[place.level], 14)
    const before = midline(place, CAUDA_FRONT[place.level])
    list.push(
      { size: deviation - 0.03, g: Math.min(still, yield* growthAt(before, place, 0.12)) },
      { size: deviation - 0.001, g: yield* growthAt(sac, place, -0.04) },
    )
  } else
    list.push({ size: deviation - TURN, g: compression > deviation ? still : Math.min(still, free ?? 1) })
  if (compression > deviation) list.push({ size: deviation + TURN, g: pushed ?? 1 })
  if (squeezed !== undefined) {
    if (compression > deviation) list.push({ size: compression - TURN, g: free ?? 1 })
    const from = compression + TURN
    list.push({ size: from, g: squeezed })
    // A midline mass that comes to fill the canal slows down by itself: so that it grows evenly, it has to begin slowly.
    if (both) list.push({ size: (from + 1) / 2, g: squeezed + EARLY * (most - squeezed) })
    list.push({ size: 1, g: most })
  } else list.push({ size: 1, g: free ?? 1 })
  return rising(list)
}

function keyOf({ level, shape, zone, side, migration }: Place): string {
  return `${level} ${shape} ${zone} ${side} ${migration}`
}

const TABLES = new Map<string, Knot[]>()

/** The curve of a place, found when it is first asked for and kept; both sides have one. */
function* tableOf(place: Place): Steps<Knot[]> {
  const half: Place = { ...place, side: place.side === 'midline' ? 'midline' : 'left' }
  const key = keyOf(half)
  const known = TABLES.get(key)
  if (known) return known
  const table = yield* knots(half)
  TABLES.set(key, table)
  return table
}

/** Finds beforehand, in steps, what `growthOf` needs of a place. */
export function* growthAhead(place: Place): Steps<void> {
  yield* tableOf(place)
}

/**
 * Growth within the shape for a size: contact begins at CONTACT_SIZE wherever the root lies, and the root is pushed aside and
 * squeezed where the rule says so.
 */
export function growthOf(place: Place, size: number): number {
  const table = atOnce(tableOf(place))
  let i = 0
  while (i < table.length - 2 && table[i + 1]!.size < size) i++
  const a = table[i]!
  const b = table[i + 1]!
  return a.g + ((b.g - a.g) * (size - a.size)) / (b.size - a.size)
}
