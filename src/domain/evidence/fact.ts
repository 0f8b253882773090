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

/** How far a fact can be leaned on, and the works behind it; statements.ts says what it says. */
export interface Fact {
  readonly status: FactStatus
  readonly check: FactCheck
  readonly sources: readonly SourceId[]
}
