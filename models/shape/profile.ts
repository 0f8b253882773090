/** Signed distance in a plane, mm, negative inside. */
export type Profile = (u: number, v: number) => number

type Point = readonly [u: number, v: number]

/** Points of a closed centripetal-free Catmull-Rom through `corners`, `per` to a span. */
function rounded(corners: readonly Point[], per: number): Point[] {
  const n = corners.length
  const points: Point[] = []
  for (let i = 0; i < n; i++) {
    const [a, b, c, d] = [-1, 0, 1, 2].map((k) => corners[(i + k + n) % n]!) as [Point, Point, Point, Point]
    for (let k = 0; k < per; k++) {
      const t = k / per
      const at = (j: 0 | 1): number =>
        0.5 *
        (2 * b[j] +
          (c[j] - a[j]) * t +
          (2 * a[j] - 5 * b[j] + 4 * c[j] - d[j]) * t * t +
          (3 * b[j] - a[j] - 3 * c[j] + d[j]) * t * t * t)
      points.push([at(0), at(1)])
    }
  }
  return points
}

function distanceTo(points: readonly Point[], u: number, v: number): number {
  let least = Number.POSITIVE_INFINITY
  let inside = false
  for (let i = 0; i < points.length; i++) {
    const [au, av] = points[i]!
    const [bu, bv] = points[(i + 1) % points.length]!
    const du = bu - au
    const dv = bv - av
    const t = Math.min(1, Math.max(0, ((u - au) * du + (v - av) * dv) / (du * du + dv * dv)))
    const eu = u - au - du * t
    const ev = v - av - dv * t
    least = Math.min(least, eu * eu + ev * ev)
    if (av > v !== bv > v && u < au + ((v - av) / dv) * du) inside = !inside
  }
  return Math.sqrt(least) * (inside ? -1 : 1)
}

/**
 * The area inside a smooth closed line through `corners`, as a table of `cell` mm looked up between its entries. An entry is worked out
 * when it is first looked up: a whole table takes 20 to 40 ms, and the nerves of one disc need a small part of it.
 */
export function profile(corners: readonly Point[], cell = 0.5, margin = 8): Profile {
  const points = rounded(corners, 8)
  const u0 = Math.min(...points.map((p) => p[0])) - margin
  const v0 = Math.min(...points.map((p) => p[1])) - margin
  const nu = Math.ceil((Math.max(...points.map((p) => p[0])) + margin - u0) / cell) + 1
  const nv = Math.ceil((Math.max(...points.map((p) => p[1])) + margin - v0) / cell) + 1
  const values = new Float32Array(nu * nv).fill(Number.NaN)
  const [uMax, vMax] = [u0 + (nu - 1) * cell, v0 + (nv - 1) * cell]

  function at(o: number): number {
    if (Number.isNaN(values[o]!))
      values[o] = distanceTo(points, u0 + (o % nu) * cell, v0 + Math.floor(o / nu) * cell)
    return values[o]!
  }

  return (u, v) => {
    const cu = Math.min(uMax - 1e-4, Math.max(u0, u))
    const cv = Math.min(vMax - 1e-4, Math.max(v0, v))
    const fu = (cu - u0) / cell
    const fv = (cv - v0) / cell
    const i = Math.floor(fu)
    const j = Math.floor(fv)
    const o = j * nu + i
    const a = at(o) + (at(o + 1) - at(o)) * (fu - i)
    const b = at(o + nu) + (at(o + nu + 1) - at(o + nu)) * (fu - i)
    const beyond = Math.sqrt((u - cu) * (u - cu) + (v - cv) * (v - cv))
    return a + (b - a) * (fv - j) + beyond
  }
}
