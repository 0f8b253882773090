/** Rings over which something is evened out, from `first` to `last`, and what counts beyond them. */
export interface Within {
  readonly first: number
  readonly last: number
  readonly outside: number
}

/**
 * Mean of ring `r` and those up to `reach` rings to a side, nearer ones counting more. `from` holds `step` numbers a ring, of which the one
 * at `at` is meant; it has their unit.
 */
export function evened(
  from: Float64Array,
  { first, last, outside }: Within,
  r: number,
  reach: number,
  step = 1,
  at = 0,
): number {
  let sum = 0
  for (let d = -reach; d <= reach; d++) {
    const q = r + d
    sum += (reach + 1 - Math.abs(d)) * (q < first || q > last ? outside : from[q * step + at]!)
  }
  return sum / (reach + 1) ** 2
}
