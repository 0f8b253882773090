import type { SourceId } from '../sources.ts'

/** How settled a fact is. */
export type FactStatus =
  | 'established'
  | 'consensus'
  | 'contested'
  | 'caution'
  | 'guideline'
  | 'local'
  | 'design'
/** How far it was verified; `recalled`: from the named source, not read again. */
export type FactCheck = 'seen' | 'secondary' | 'recalled' | 'derived'

export interface Fact {
  /** For a professional reader; patients' texts are phrased afresh in words/. */
  readonly statement: string
  readonly value: string
  readonly unit: string
  readonly status: FactStatus
  readonly check: FactCheck
  readonly sources: readonly SourceId[]
}
