import type { Laterality, Root } from '../domain/levels.ts'
import type { DoneTest, LegTest } from '../domain/movement.ts'
import type { Name } from './language.ts'
import type { Spans } from './say.ts'

/** Sentences about one test, in one voice. Facts are tied to them below, once for all languages. */
export interface OneTest {
  /** What is done. */
  done(side: Laterality): Spans
  /** Which roots it stretches, and when it counts as positive. */
  felt(): Spans
  /** What a positive and a negative answer are worth, in groups. */
  tells(): Spans
  /** The same with the other leg lifted; null where nothing is known. */
  crossed(): Spans | null
  /** How far the roots glide. */
  glides(): Spans
}

export interface LegTestVoice {
  readonly test: Readonly<Record<DoneTest, OneTest>>
  /** Whether the test stretches the roots that the finding reaches or lies nearest to. */
  fits(roots: readonly Root[]): Spans
  fitsNot(better: string): Spans
  /** That one test decides nothing, and the page neither. */
  cannot(): Spans
  /** What the rings on the root mean, and what of the picture is assumed. */
  drawn(): Spans
}

/** Labels and sentences of the leg tests. */
export interface LegTestWords {
  readonly legend: string
  readonly name: Readonly<Record<LegTest, Name>>
  /** What the slider moves. */
  slider(test: DoneTest, side: Laterality): string
  degrees(n: number): string
  /** Said with the degrees while they lie in the window in which a raise counts. */
  readonly inWindow: string
  /** The mark of that window on the slider. */
  window(from: number, to: number): string
  readonly putBack: string
  readonly more: string
  readonly patient: LegTestVoice
  readonly professional: LegTestVoice
}
