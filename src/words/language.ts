import type { Narrowing } from '../domain/canal-narrowing.ts'
import type { LigamentState } from '../domain/containment.ts'
import type { Finding, FindingKey, Migration, NerveState, Shape, Side, Zone } from '../domain/finding.ts'
import type { Compromise, RootRole } from '../domain/involvement.ts'
import type { DiscLevel, Laterality, Root, VertebraLevel } from '../domain/levels.ts'
import type { LimbBone, LongLigament, Nerve } from '../domain/parts.ts'
import type { Movement, Reflex, Region, TensionTest } from '../domain/roots.ts'
import type { CallPlace, RedFlag, Urgency } from '../domain/urgency.ts'
import type { Case } from './case.ts'
import type { StudyKind } from './kinds.ts'
import type { PlaceName } from './lists.ts'
import type { Audience, Locale } from './locale.ts'
import type { NoticeLines } from './notice.ts'
import type { Spans } from './say.ts'
import type { SectionId } from './text.ts'

/** The everyday word and the field's word for the same thing. */
export interface Name {
  readonly plain: string
  readonly field: string
}

/** Names of values, for controls and inside sentences. Exhaustive, so that a new value cannot stay without a name. */
export interface Names {
  readonly level: Readonly<Record<DiscLevel, string>>
  readonly shape: Readonly<Record<Shape, Name>>
  readonly zone: Readonly<Record<Zone, Name>>
  readonly side: Readonly<Record<Side, string>>
  /** What lies at the edges of a picture seen from the side, of one who stands and of one who lies. */
  readonly ends: Readonly<Record<'front' | 'back' | 'head' | 'feet', string>>
  readonly migration: Readonly<Record<Migration, Name>>
  readonly nerve: Readonly<Record<NerveState, Name>>
  readonly compromise: Readonly<Record<Compromise, Name>>
  readonly role: Readonly<Record<RootRole, Name>>
  /** What the parts of a finding are called. */
  readonly key: Readonly<Record<FindingKey, string>>
  /** A size within its shape, 0 to 1, in words: for the slider's spoken value. */
  size(size: number): string
}

/** Words that sentences draw on. */
export interface BodyWords {
  readonly region: Readonly<Record<Region, PlaceName>>
  readonly movement: Readonly<Record<Movement, string>>
  readonly reflex: Readonly<Record<Reflex, string>>
  readonly tension: Readonly<Record<TensionTest, string>>
}

export interface Range {
  readonly low: number
  readonly high: number
}

/** The healthy spine's short version of each answer but the last. */
export interface NormalVoice {
  what(level: DiscLevel): Spans
  root(level: DiscLevel): Spans
  /** `nonSpecific`: of 100 people with back pain, how many have no one cause to point at. */
  felt(level: DiscLevel, nonSpecific: Range): Spans
  changed(level: DiscLevel): Spans
  /** Of 100 without pain, how many show age changes in a disc. */
  common(at: { readonly young: number; readonly middle: number; readonly old: number }): Spans
  course(level: DiscLevel): Spans
}

/** The patient's column, sentence by sentence. Facts are tied to them in compose, once for all languages. */
export interface PatientVoice {
  readonly headings: Readonly<Record<SectionId, string>>
  readonly normal: NormalVoice
  shape(c: Case): Spans
  /** Where displaced tissue has gone, up or down. */
  moved(c: Case): Spans | null
  picture(c: Case): Spans
  /** Which root, and why this one; for a lesion that touches nothing: which lies nearest. */
  root(c: Case): Spans
  /** How far it is met. */
  touch(c: Case): Spans | null
  sac(c: Case): Spans | null
  next(c: Case): Spans | null
  nerve(c: Case): Spans | null
  /** Where it is felt; `felt` is the list of places. */
  felt(c: Case, places: string): Spans
  /** That pain often strays; not said where the nerves in the sac are the news. */
  textbook(c: Case): Spans
  changed(c: Case, movements: string, places: string): Spans
  /** What the nerves inside the sac add when a midline prolapse reaches them; null where none does. */
  sacFelt(c: Case): Spans | null
  sacChanged(c: Case): Spans | null
  painFree(c: Case, at: { readonly young: number; readonly middle: number; readonly old: number }): Spans
  noPainFree(neighbour: Range): Spans
  counterweight(c: Case): Spans
  better(c: Case, range: Range): Spans
  shrinks(c: Case, range: Range): Spans
  /** What is advised meanwhile: to keep moving. */
  moving(c: Case): Spans
  /** Leads the last section when the finding is a large one in the midline. */
  urgentFirst(c: Case): Spans
  readonly callNow: Spans
  readonly callToday: Spans
}

/** The professional column. Field terms, classification, test accuracy; the same structure and facts. */
export interface ProfessionalVoice {
  readonly headings: Readonly<Record<SectionId, string>>
  readonly normal: NormalVoice
  shape(c: Case): Spans
  migrated(c: Case): Spans | null
  term(c: Case): Spans
  root(c: Case): Spans
  grade(c: Case): Spans
  sac(c: Case): Spans | null
  next(c: Case): Spans | null
  exceptions(c: Case): Spans
  nerve(c: Case): Spans
  felt(c: Case, places: string): Spans
  course(c: Case, nerves: Spans | null): Spans
  dermatome(c: Case): Spans
  changed(
    c: Case,
    at: { movements: string; muscles: string; places: string; reflex: string | null; tension: string | null },
  ): Spans
  sacFelt(c: Case): Spans | null
  sacChanged(c: Case): Spans | null
  tests(c: Case): Spans
  painFree(at: { readonly young: number; readonly middle: number; readonly old: number }): Spans
  noPainFree(neighbour: Range): Spans
  counterweight(c: Case, at: { oddsRatio: string; interval: string | null; upToAge: number }): Spans
  shrinks(c: Case, pools: readonly string[]): Spans
  image(): Spans
  outcomes(of: { readonly norway: string; readonly uk: string; readonly dutch: string }): Spans
  surgery(): Spans
  urgentFirst(c: Case): Spans
  readonly callNow: Spans
  readonly callToday: Spans
  readonly yield: Spans
  /** How far the canal is narrowed, by thirds of its area in the worst slice (NOM-10). */
  readonly narrowed: Readonly<Record<Narrowing, string>>
  /** What the posterior longitudinal ligament does in the drawing; null where it does not reach. */
  readonly ligament: Readonly<Record<LigamentState, string | null>>
}

/** The call-now panel. */
export interface UrgentWords {
  readonly title: string
  readonly heading: Readonly<Record<Urgency, string>>
  /** The numbers, in the line straight after "call now": nobody should have to read on to find them. */
  readonly numbers: string
  readonly flag: Readonly<Record<RedFlag, string>>
  /** The places this language's readers live in, each with its lines. */
  readonly call: readonly {
    readonly at: CallPlace
    readonly place: string
    readonly lines: readonly string[]
  }[]
}

export interface PartWords {
  side(name: string, side: Laterality): string
  readonly vertebra: (level: VertebraLevel) => Entry
  readonly disc: (level: DiscLevel) => Entry
  /** What is drawn above the lumbar spine: the last thoracic vertebra and the disc under it. */
  readonly above: { readonly vertebra: Entry; readonly disc: Entry }
  readonly root: (root: Root) => Entry
  readonly nerve: Readonly<Record<Nerve, Entry>>
  readonly bone: Readonly<Record<LimbBone, Entry>>
  readonly sacrum: Entry
  readonly dura: Entry
  readonly caudaEquina: Entry
  readonly ligament: Readonly<Record<LongLigament, Entry>>
  readonly flavum: (level: DiscLevel) => Entry
  readonly interspinous: (level: DiscLevel) => Entry
  /** All of them, on the switch that shows them; and what the switch does. */
  readonly ligaments: string
  readonly ligamentsNote: string
  readonly skin: Entry
}

/** A structure in both voices. `latin` is its name in Terminologia Anatomica 2, shown to professionals. */
export interface Entry {
  readonly plain: string
  readonly field: string
  readonly latin: string
  readonly about: string
}

export interface CitationWords {
  readonly kind: Readonly<Record<StudyKind, string>>
  studies(n: number): string
  people(n: number): string
  /** Recalled from its source and not read again: plainly for patients, "to be verified" for professionals. */
  readonly unverified: Readonly<Record<Audience, string>>
  readonly contested: string
  readonly ownWork: string
  /** The clinics' articles that the questions come from. */
  readonly articles: string
}

/** Everything a language must say. nb is the canon; another language is one folder and the compiler's list of gaps. */
export interface Language {
  readonly locale: Locale
  readonly names: Names
  readonly body: BodyWords
  readonly patient: PatientVoice
  readonly professional: ProfessionalVoice
  readonly urgent: UrgentWords
  readonly parts: PartWords
  readonly citation: CitationWords
  title(finding: Finding, voice: 'plain' | 'field'): string
  stageText(finding: Finding): string
  readonly notice: NoticeLines
}
