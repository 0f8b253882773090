// Smooth tabled functions of one and of two lengths through given knots: the sacrum's profiles and surfaces.

/** A smooth function through knots [at, value], level beyond them; cubic without overshoot, tabled. */
export function profile(...knots: readonly (readonly [at: number, value: number])[]): (at: number) => number {
  const n = knots.length
  const slope = knots.map((_, i) => {
    if (i === 0 || i === n - 1) return 0
    const a = (knots[i]![1] - knots[i - 1]![1]) / (knots[i]![0] - knots[i - 1]![0])
    const b = (knots[i + 1]![1] - knots[i]![1]) / (knots[i + 1]![0] - knots[i]![0])
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b)
  })
  const low = knots[0]![0]
  const high = knots[n - 1]![0]
  const fine = 0.25
  const count = Math.ceil((high - low) / fine) + 2
  const values = new Float64Array(count)
  for (let k = 0; k < count; k++) {
    const at = Math.min(high, low + k * fine)
    let i = 0
    while (i < n - 2 && knots[i + 1]![0] < at) i++
    const h = knots[i + 1]![0] - knots[i]![0]
    const t = (at - knots[i]![0]) / h
    const t2 = t * t
    const t3 = t2 * t
    values[k] =
      knots[i]![1] * (2 * t3 - 3 * t2 + 1) +
      slope[i]! * h * (t3 - 2 * t2 + t) +
      knots[i + 1]![1] * (3 * t2 - 2 * t3) +
      slope[i + 1]! * h * (t3 - t2)
  }
  return (at) => {
    const f = Math.min(count - 1.001, Math.max(0, (at - low) / fine))
    const i = Math.floor(f)
    return values[i]! + (values[i + 1]! - values[i]!) * (f - i)
  }
}

/** A row of `count` values, each `step` apart in the table, evened over `spread` steps by a bell curve; the row goes on as it ends. */
function even(
  from: Float64Array,
  first: number,
  step: number,
  count: number,
  spread: number,
  mirrored: boolean,
): void {
  const reach = Math.ceil(2.5 * spread)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, k) =>
    Math.exp(-((k - reach) * (k - reach)) / (2 * spread * spread)),
  )
  const total = weights.reduce((a, b) => a + b, 0)
  const row = Float64Array.from({ length: count }, (_, i) => from[first + i * step]!)
  for (let i = 0; i < count; i++) {
    let sum = 0
    for (let k = -reach; k <= reach; k++) {
      const at = mirrored ? Math.abs(i + k) : Math.max(0, i + k)
      sum += weights[k + reach]! * row[Math.min(count - 1, at)]!
    }
    from[first + i * step] = sum / total
  }
}

/** A profile (see there) evened over `spread` mm: cubic knots alone show as bands in a glancing light. */
export function evenedProfile(
  spread: number,
  ...knots: readonly (readonly [at: number, value: number])[]
): (at: number) => number {
  const raw = profile(...knots)
  const fine = 0.25
  const low = knots[0]![0]
  const count = Math.round((knots[knots.length - 1]![0] - low) / fine) + 1
  const values = Float64Array.from({ length: count }, (_, i) => raw(low + i * fine))
  even(values, 0, 1, count, spread / fine, low === 0)
  return (at) => {
    const f = Math.min(count - 1.001, Math.max(0, (at - low) / fine))
    const i = Math.floor(f)
    return values[i]! + (values[i + 1]! - values[i]!) * (f - i)
  }
}

/**
 * A smooth function of (x, u) through a grid of values, evened over `spread` mm; columns are x from the midline, rows u.
 * Tabled; level beyond the grid.
 */
export function surface(
  xs: readonly number[],
  rows: readonly (readonly [u: number, values: readonly number[]])[],
  spread: number,
): (x: number, u: number) => number {
  const fine = 0.5
  const x0 = xs[0]!
  const u0 = rows[0]![0]
  const columns = Math.round((xs[xs.length - 1]! - x0) / fine) + 1
  const lines = Math.round((rows[rows.length - 1]![0] - u0) / fine) + 1
  const across = rows.map(([, values]) => profile(...xs.map((x, i) => [x, values[i]!] as const)))
  const values = new Float64Array(columns * lines)
  for (let c = 0; c < columns; c++) {
    const down = profile(...rows.map(([u], i) => [u, across[i]!(x0 + c * fine)] as const))
    for (let r = 0; r < lines; r++) values[r * columns + c] = down(u0 + r * fine)
  }
  for (let r = 0; r < lines; r++) even(values, r * columns, 1, columns, spread / fine, x0 === 0)
  for (let c = 0; c < columns; c++) even(values, c, columns, lines, spread / fine, false)
  return (x, u) => {
    const fx = Math.min(columns - 1.001, Math.max(0, (x - x0) / fine))
    const fu = Math.min(lines - 1.001, Math.max(0, (u - u0) / fine))
    const c = Math.floor(fx)
    const r = Math.floor(fu)
    const a = fx - c
    const b = fu - r
    const at = r * columns + c
    return (
      (values[at]! * (1 - a) + values[at + 1]! * a) * (1 - b) +
      (values[at + columns]! * (1 - a) + values[at + columns + 1]! * a) * b
    )
  }
}
