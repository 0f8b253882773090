import type { Root } from '../../src/domain/levels.ts'
import type { Nerve } from '../../src/domain/parts.ts'
import type { Vec3 } from '../shape/vec.ts'

/** A piece of nerve between a beginning (or the strand it leaves) and its end (or the strand it joins). */
export interface Strand {
  readonly name: string
  readonly points: readonly Vec3[]
  /** Width at the start and at the end, mm. */
  readonly width: readonly [number, number]
  /** Thickness as a share of the width; round when left out. */
  readonly aspect?: number
  /** The root whose end this strand continues: it sets out in that root's direction. */
  readonly root?: Root
  /** The strand of the same or another nerve that this one leaves; it grows out of the nearest point of that strand. */
  readonly leaves?: readonly [Nerve, string]
  /** The strand of the same nerve into which this one runs. */
  readonly joins?: string
}
