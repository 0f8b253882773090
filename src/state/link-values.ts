import { DISC_GRADES, type DiscGrade } from '../domain/degeneration.ts'
import {
  type Finding,
  type FindingKey,
  MIGRATIONS,
  NERVE_STATES,
  SHAPES,
  SIDES,
  ZONES,
} from '../domain/finding.ts'
import { TISSUE_COURSES } from '../domain/healing.ts'
import { DISC_LEVELS, type DiscLevel } from '../domain/levels.ts'
import { LEG_TESTS } from '../domain/movement.ts'
import { AUDIENCES } from '../words/locale.ts'
import { SCENE_IDS, type SceneId } from '../words/story.ts'
import { spelledLike } from './link-text.ts'
import { clampPosture, clampWeeks } from './moment.ts'
import { READINGS, type Reading } from './room.ts'
import { localeFor, type Moment, type View } from './view.ts'

/** What a link can say: the finding, whose words in which language, and the room that is open. */
export type LinkKey = FindingKey | keyof Moment | 'lang' | 'audience' | RoomKey
type RoomKey = 'read' | 'story'

/** The link's words for the keys, with the few other names a person would write. */
export const KEYS: Readonly<Record<string, LinkKey>> = {
  disc: 'level',
  disk: 'level',
  level: 'level',
  shape: 'shape',
  zone: 'zone',
  side: 'side',
  size: 'size',
  migration: 'migration',
  nerve: 'nerve',
  lang: 'lang',
  language: 'lang',
  for: 'audience',
  audience: 'audience',
  grade: 'grade',
  pfirrmann: 'grade',
  weeks: 'weeks',
  week: 'weeks',
  tissue: 'tissue',
  posture: 'posture',
  test: 'test',
  raise: 'raise',
  slices: 'slices',
  mr: 'slices',
  read: 'read',
  story: 'story',
}

/** What a reader of one value answers: the value, perhaps after mending its spelling or its range; or null. */
type Read<T> = { readonly value: T; readonly mended?: boolean } | null

/** `L4-L5`, `l4/5`, `L4 L5`, `45`: letters and signs do not matter, neighbouring numbers do. */
function readLevel(text: string): Read<DiscLevel> {
  const [, upper, lower] = /^l?([1-5])[ls]?([1-5])$/.exec(text.replace(/[^a-z\d]/g, '')) ?? []
  const value = DISC_LEVELS.find((level) => level[1] === upper && level.at(-1) === lower)
  return value ? { value } : null
}

function readOneOf<T extends string>(known: readonly T[]): (text: string) => Read<T> {
  return (hyphened) => {
    const text = hyphened.replaceAll('-', '')
    const lower = known.map((word) => word.toLowerCase())
    const exact = known[lower.indexOf(text)]
    if (exact) return { value: exact }
    const close = spelledLike(text, lower)
    return close ? { value: known[lower.indexOf(close)]!, mended: true } : null
  }
}

/** The name of a text or a scene. A misspelled one opens nothing: the neighbour may be about something else. */
function readName<T extends string>(known: readonly T[]): (text: string) => Read<T> {
  return (text) => {
    const value = known.find((name) => name === text)
    return value ? { value } : null
  }
}

/** `III`, `iii` or `3`. */
function readGrade(text: string): Read<DiscGrade> {
  const value = DISC_GRADES.find((grade, index) => grade.toLowerCase() === text || String(index + 1) === text)
  return value ? { value } : null
}

function readNumber(clamp: (number: number) => number): (text: string) => Read<number> {
  return (text) => {
    if (!/^-?(\d+([.,]\d*)?|[.,]\d+)$/.test(text)) return null
    const number = Number.parseFloat(text.replace(',', '.'))
    const value = clamp(number)
    return { value, mended: value !== number + 0 }
  }
}

function readSlices(text: string): Read<boolean> {
  if (text === 'shown' || text === '1') return { value: true }
  return text === 'hidden' || text === '0' ? { value: false } : null
}

/** A number between 0 and 1, with a point or a comma, or a percentage; outside of it the nearest end. */
function readSize(text: string): Read<number> {
  if (!/^-?(\d+([.,]\d*)?|[.,]\d+)%?$/.test(text)) return null
  const number = Number.parseFloat(text.replace(',', '.')) / (text.endsWith('%') ? 100 : 1)
  const value = Math.round(Math.min(1, Math.max(0, number)) * 100) / 100 + 0
  return { value, mended: number < 0 || number > 1 }
}

function readLanguage(text: string): Read<View['lang']> {
  const value = localeFor([text])
  return value !== 'en' || /^en\b/.test(text) ? { value } : null
}

export const READ: { readonly [K in keyof Values]: (text: string) => Read<Values[K]> } = {
  level: readLevel,
  shape: readOneOf(SHAPES),
  zone: readOneOf(ZONES),
  side: readOneOf(SIDES),
  size: readSize,
  migration: readOneOf(MIGRATIONS),
  nerve: readOneOf(NERVE_STATES),
  lang: readLanguage,
  audience: readOneOf(AUDIENCES),
  grade: readGrade,
  weeks: readNumber(clampWeeks),
  tissue: readOneOf(TISSUE_COURSES),
  posture: readNumber(clampPosture),
  test: readOneOf(LEG_TESTS),
  // How far its test goes is known when the whole link is read.
  raise: readNumber((degrees) => degrees),
  slices: readSlices,
  read: readName(READINGS),
  story: readName(SCENE_IDS),
}

export type Values = Finding &
  Moment &
  Pick<View, 'lang' | 'audience'> & { readonly read: Reading; readonly story: SceneId }
