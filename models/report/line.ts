import type { SpreadKind } from './spread.ts'

/** One quantity of one part: what was published, what the mesh has, and how far apart they are. */
export interface Line {
  /** 'L3' or 'L3-L4'. */
  readonly at: string
  readonly name: string
  readonly unit: string
  readonly mean: number
  readonly sd: number
  readonly kind: SpreadKind
  readonly measured: number
}

/** A quantity of the tables that is not measured, and why. */
export interface Unmeasured {
  readonly name: string
  readonly at: string
  readonly why: string
}

/** By how many SD the mesh misses the mean; signed. */
export function deviation({ measured, mean, sd }: Line): number {
  return (measured - mean) / sd
}

export type Verdict = 'within 1 SD' | 'within 2 SD' | 'outside'

/** The verdict on a line. */
export function verdict(line: Line): Verdict {
  const off = Math.abs(deviation(line))
  if (off <= 1) return 'within 1 SD'
  return off <= 2 ? 'within 2 SD' : 'outside'
}
