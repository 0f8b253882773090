import type { Zone } from '../../domain/finding.ts'
import { CALL_NUMBERS } from '../../domain/urgency.ts'
import { phone } from '../lists.ts'
import type { Audience } from '../locale.ts'

const { norway } = CALL_NUMBERS

/** Labels of the ways into the reading room and the guided story, and of what stands in them before their texts come. */
export const rooms = {
  ways: 'Mer å lese',
  story: 'En rolig rundtur',
  storyNote: '12 korte steg',
  read: 'Det mange spør om',
  readNote: 'korte svar',
  aboutFinding: 'Les om funnet',
  leave: 'Tilbake til funnet',
  allTopics: 'Alle temaer',
  next: 'Neste',
  before: 'Forrige',
  fetching: 'Teksten hentes.',
  failed: 'Teksten kom ikke fram. Bildet og funnet virker som før.',
  /** Beside a statement on which those who know the field do not agree. */
  contested: { patient: 'ikke alle er enige', professional: 'omdiskutert' } satisfies Record<
    Audience,
    string
  >,
  age: 'Alder',
  years: (age: number) => `${age} år`,
  shownShape: 'Form',
  has: 'har det',
  hasNot: 'har det ikke',
  findWord: 'Finn et ord',
  noWord: 'Ingen ord passer.',
  words: (count: number) => (count === 1 ? '1 ord' : `${count} ord`),
  showOnLeg: 'Vis på benet',
  inWordList: (word: string) => `I ordlisten: ${word}`,
  /** Where a finding is itself the reason to say when to call, and its words lie out of sight. */
  callFirst: `Vansker med å tisse, nummen i skrittet eller noe nytt i begge ben? Ring ${phone(norway.urgent)} nå.`,
  moreExercises: 'Mer om trening',
  /** Other words for a place that a report may use, for professionals. */
  zoneAlso: {
    central: 'median',
    subarticular: 'paramedian, recessus lateralis',
    foraminal: 'intraforaminal',
    extraforaminal: 'langt lateral',
  } satisfies Record<Zone, string> as Readonly<Record<Zone, string>>,
}

/** Every label of the rooms. A language that lacks one does not compile. */
export type RoomWords = typeof rooms
