import type { DiscGrade } from '../domain/degeneration.ts'
import type { Shape } from '../domain/finding.ts'
import type { MarkedWeek, TissueCourse, TissueLeft } from '../domain/healing.ts'
import type { Name, Range } from './language.ts'
import type { Spans } from './say.ts'

/** What a nerve does at a week, in the picture: as it was set, calmer, quiet; or it was quiet from the first. */
export type Calm = 'irritated' | 'calmer' | 'quiet' | 'always'

interface Ages {
  readonly young: number
  readonly middle: number
  readonly old: number
}

/** Sentences about time and about the disc's age, in one voice. Facts are tied to them below, once for all languages. */
export interface TimeVoice {
  /** Of 100 with a shape, in how many it shrank; and in how many it was gone, where that is known. */
  shrinks(shape: Shape, of100: Range, gone: number | null): Spans
  /** That pain settles where the tissue shrinks and where it stays. */
  both(): Spans
  /** How a group's pain goes by, with the range after a year. */
  nerve(afterAYear: Range): Spans
  /** What of the picture is assumed. */
  drawn(): Spans
  /** That the grade is of ageing and not of pain. */
  ages(): Spans
  common(at: Ages): Spans
  /** What the grade looks like. */
  grade(grade: DiscGrade): Spans
}

/** Labels and sentences of the time tab. */
export interface TimeWords {
  readonly weeks: string
  week(week: number): string
  readonly mark: Readonly<Record<MarkedWeek, string>>
  readonly rows: { readonly tissue: string; readonly nerve: string }
  /** The switch between those in whom the tissue shrinks and those in whom it stays. */
  readonly course: string
  readonly courses: Readonly<Record<TissueCourse, string>>
  readonly left: Readonly<Record<TissueLeft, string>>
  /** Said of tissue that has drawn back from the nerve, and of one that has lost its neck. */
  readonly clear: string
  readonly flatter: string
  readonly calm: Readonly<Record<Calm, string>>
  readonly nothing: string
  readonly key: { readonly shrank: string; readonly between: string; readonly stayed: string }
  spoken(week: string, tissue: string, nerve: string): string
  /** That the picture is of a later week than the column beside it. */
  later(week: string): string
  readonly more: string
  readonly age: string
  readonly grade: Readonly<Record<DiscGrade, Name>>
  readonly patient: TimeVoice
  readonly professional: TimeVoice
}
