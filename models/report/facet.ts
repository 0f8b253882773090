import { add, cross, dot, length, normalize, scale, type Vec3 } from '../shape/vec.ts'
import type { Bvh } from './bvh.ts'

/** A facet joint of one side, found where the two bones face each other; world frame, mm and degrees. */
export interface Facet {
  /** Middle of the superior facet's patch. */
  readonly centre: Vec3
  readonly area: number
  readonly height: number
  readonly width: number
  /** Between the facet's line in the lower bone's transverse plane and the sagittal plane. */
  readonly fromSagittal: number
  /** By which the facet's normal rises above that plane. */
  readonly tilt: number
  /** Median way from the superior facet along its normal to the inferior one. */
  readonly gap: number
  /** From the 5th to the 95th of a hundred of these ways within the middle half of the patch. */
  readonly gapRange: readonly [number, number]
}

const DEGREES = 180 / Math.PI
/** Bones that face each other within this distance form the joint, mm; published spaces reach from 0.8 to 2.7. */
const FACING = 3
/** Normals of the two facets are opposed at least this much (cosine). */
const OPPOSED = -0.6

interface Sample {
  readonly p: Vec3
  readonly n: Vec3
  readonly area: number
  readonly gap: number
}

/** The patch of the lower bone, on one side, from which the upper bone is met at right angles close by. */
function patch(below: Bvh, above: Bvh, side: 1 | -1): Sample[] {
  const { positions: p, indices } = below.surface
  const found: Sample[] = []
  for (let t = 0; t * 3 < indices.length; t++) {
    const corner = (k: number): Vec3 => {
      const i = indices[t * 3 + k]! * 3
      return [p[i]!, p[i + 1]!, p[i + 2]!]
    }
    const [a, b, c] = [corner(0), corner(1), corner(2)]
    const middle = scale(add(add(a, b), c), 1 / 3)
    if (middle[0] * side < 4) continue
    const n = below.normal(t)
    const hit = above.hits(add(middle, scale(n, 1e-4)), n)[0]
    if (!hit || hit.leaving || hit.t > FACING) continue
    if (dot(above.normal(hit.triangle), n) > OPPOSED) continue
    const u: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
    const v: Vec3 = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
    found.push({ p: middle, n, area: length(cross(u, v)) / 2, gap: hit.t })
  }
  return found
}

function weighted(samples: readonly Sample[], pick: (s: Sample) => Vec3): Vec3 {
  let sum: Vec3 = [0, 0, 0]
  for (const s of samples) sum = add(sum, scale(pick(s), s.area))
  return sum
}

/** Quantile of gap by area. */
function quantile(samples: readonly Sample[], share: number): number {
  const sorted = [...samples].sort((a, b) => a.gap - b.gap)
  const whole = sorted.reduce((sum, s) => sum + s.area, 0)
  let so = 0
  for (const s of sorted) {
    so += s.area
    if (so >= whole * share) return s.gap
  }
  return Number.NaN
}

/** Measures the joint between `above` and `below` on one side; `up` and `forward` are the lower bone's axes in the world. */
export function measureFacet(above: Bvh, below: Bvh, side: 1 | -1, up: Vec3, forward: Vec3): Facet {
  const samples = patch(below, above, side)
  const area = samples.reduce((sum, s) => sum + s.area, 0)
  const centre = scale(
    weighted(samples, (s) => s.p),
    1 / area,
  )
  const n = normalize(weighted(samples, (s) => s.n))
  const lengthwise = normalize(add(up, scale(n, -dot(up, n))))
  const crosswise = cross(n, lengthwise)
  // From edge to edge, less the outermost 1 % on each side: a lone triangle is no edge.
  const reach = (d: Vec3): number => {
    const all = samples.map((s) => [dot(s.p, d), s.area] as const).sort((a, b) => a[0] - b[0])
    let so = 0
    let low = Number.NaN
    let high = Number.NaN
    for (const [x, w] of all) {
      so += w
      if (Number.isNaN(low) && so >= area * 0.01) low = x
      if (Number.isNaN(high) && so >= area * 0.99) high = x
    }
    return high - low
  }
  const near = samples.filter((s) => {
    const d: Vec3 = [s.p[0] - centre[0], s.p[1] - centre[1], s.p[2] - centre[2]]
    return length(d) < Math.sqrt(area / 2 / Math.PI)
  })
  return {
    centre,
    area,
    height: reach(lengthwise),
    width: reach(crosswise),
    fromSagittal: Math.atan2(Math.abs(dot(n, forward)), Math.abs(n[0])) * DEGREES,
    tilt: Math.asin(dot(n, up)) * DEGREES,
    gap: quantile(samples, 0.5),
    gapRange: [quantile(near, 0.05), quantile(near, 0.95)],
  }
}
