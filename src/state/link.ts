import { completeFinding } from '../domain/complete.ts'
import {
  type Finding,
  type FindingKey,
  MIGRATIONS,
  NERVE_STATES,
  SHAPES,
  SIDES,
  ZONES,
} from '../domain/finding.ts'
import { DISC_LEVELS, type DiscLevel } from '../domain/levels.ts'
import { AUDIENCES } from '../words/locale.ts'
import type { Notice, NoticeKey } from '../words/notice.ts'
import { SCENE_IDS, SCENE_WISHES, type SceneId } from '../words/story.ts'
import { normalize, readPairs, spelledLike } from './link-text.ts'
import { FINDING_ROOM, READINGS, type Reading, type Room } from './room.ts'
import { initialView, localeFor, type View } from './view.ts'

/** The version of the grammar. A link of another version is read as far as it can be. */
export const LINK_VERSION = '1'

/** What is said of a link: that only its beginning was read, or what the words know how to say. */
export type LinkNotice = Notice | { readonly kind: 'cut' }

/** What a link said: always a valid view, the notices about it, and the parts of the finding that it named. */
export interface Decoded {
  readonly view: View
  readonly notices: readonly LinkNotice[]
  readonly said: readonly FindingKey[]
  /** The parts that were taken for granted and that a reader ought to be told of. */
  readonly assumed: readonly FindingKey[]
}

/**
 * The hash of a view, without the sign itself: `v=1&disc=L4-L5&shape=protrusion&zone=subarticular&side=left&size=0.5&
 * migration=none&nerve=irritated&lang=nb&for=patient`, and `read=who` or `story=felt` where such a room is open. Every
 * value is plain ASCII and needs no escaping.
 */
export function encode({ finding, lang, audience, room }: View): string {
  const { level, shape, zone, side, size, migration, nerve } = finding
  return Object.entries({
    v: LINK_VERSION,
    disc: level,
    shape,
    zone,
    side,
    size: String(size),
    migration,
    nerve,
    lang,
    for: audience,
    ...(room.kind === 'reading' && { read: room.reading }),
    ...(room.kind === 'story' && { story: room.scene }),
  })
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
}

/** What a link can say: the finding, whose words in which language, and the room that is open. */
type LinkKey = FindingKey | 'lang' | 'audience' | RoomKey
type RoomKey = 'read' | 'story'

/** The link's words for the keys, with the few other names a person would write. */
const KEYS: Readonly<Record<string, LinkKey>> = {
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
    const exact = known.find((word) => word === text)
    if (exact) return { value: exact }
    const close = spelledLike(text, known)
    return close ? { value: close, mended: true } : null
  }
}

/** The name of a text or a scene. A misspelled one opens nothing: the neighbour may be about something else. */
function readName<T extends string>(known: readonly T[]): (text: string) => Read<T> {
  return (text) => {
    const value = known.find((name) => name === text)
    return value ? { value } : null
  }
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

const READ: { readonly [K in keyof Values]: (text: string) => Read<Values[K]> } = {
  level: readLevel,
  shape: readOneOf(SHAPES),
  zone: readOneOf(ZONES),
  side: readOneOf(SIDES),
  size: readSize,
  migration: readOneOf(MIGRATIONS),
  nerve: readOneOf(NERVE_STATES),
  lang: readLanguage,
  audience: readOneOf(AUDIENCES),
  read: readName(READINGS),
  story: readName(SCENE_IDS),
}

type Values = Finding & Pick<View, 'lang' | 'audience'> & { readonly read: Reading; readonly story: SceneId }
type Said = { -readonly [K in LinkKey]?: Values[K] }

/** Takes one value in; answers whether it was understood as it stands. Of a key that is said twice the first counts. */
function take<K extends LinkKey>(said: Said, key: K, text: string): boolean {
  if (text.trim() === '') return true
  if (said[key] !== undefined) return false
  const read = READ[key](normalize(text))
  if (read) said[key] = read.value as Said[K]
  return read !== null && !read.mended
}

/**
 * Reads a hash, whatever it is. Never throws; the view is always valid. What was not said takes the value of a healthy
 * spine, the nerve state follows the geometry, and the language is the first of `languages` that the page speaks.
 */
export function decode(hash: string, languages: readonly string[]): Decoded {
  const { pairs, garbled, cut } = readPairs(hash)
  const notices: LinkNotice[] = cut ? [{ kind: 'cut' }] : []
  const said: Said = {}
  const unknown = new Set<string>()
  const misread = new Set<NoticeKey>()
  for (const [rawKey, rawValue] of pairs) {
    const name = normalize(rawKey)
    if (name === 'v' || name === 'version') {
      if (rawValue.trim() !== LINK_VERSION) notices.push({ kind: 'version', version: rawValue.trim() })
      continue
    }
    const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined
    if (!key) unknown.add(rawKey.trim())
    else if (!take(said, key, rawValue)) {
      if (key === 'read' || key === 'story') unknown.add(rawValue.trim())
      else misread.add(key === 'audience' ? 'for' : key)
    }
  }
  if (garbled && Object.keys(said).length === 0) notices.push({ kind: 'unreadable' })
  const { lang, audience, read, story, ...wish } = said
  const first = initialView(languages)
  const room = roomOf(read, story)
  const scene = room.kind === 'story' && Object.keys(wish).length === 0 ? SCENE_WISHES[room.scene].wish : {}
  const { finding, replaced, assumed } = settle({ ...scene, ...wish })
  for (const key of replaced) misread.add(key)
  if (misread.size > 0) notices.push({ kind: 'replaced', keys: [...misread] })
  if (unknown.size > 0) notices.push({ kind: 'unknown', keys: [...unknown] })
  return {
    view: { finding, lang: lang ?? first.lang, audience: audience ?? first.audience, room },
    notices,
    said: Object.keys(wish) as FindingKey[],
    assumed,
  }
}

/** The room that a link opens. One that asks for both gets the text: it can be left alone, the story moves the picture. */
function roomOf(reading: Reading | undefined, scene: SceneId | undefined): Room {
  if (reading) return { kind: 'reading', reading }
  return scene ? { kind: 'story', scene } : FINDING_ROOM
}

/** The nearest valid finding to what was said. A central lesion whose side was not said lies in the midline. */
function settle(wish: Partial<Finding>): {
  finding: Finding
  replaced: readonly FindingKey[]
  assumed: readonly FindingKey[]
} {
  const sided = wish.zone === 'central' && !wish.side ? { ...wish, side: 'midline' as const } : wish
  const { finding, replaced } = completeFinding(sided)
  return { finding, replaced, assumed: assumedKeys(finding, Object.keys(wish) as FindingKey[]) }
}

/**
 * What a reader ought to be told was taken for granted: the level and place of a displaced disc, or, where a place was
 * named and no shape, that the disc is shown as normal.
 */
export function assumedKeys(finding: Finding, said: readonly FindingKey[]): readonly FindingKey[] {
  if (said.length === 0) return []
  if (finding.shape !== 'normal') {
    return (['level', 'zone', 'side'] as const).filter(
      (key) => !said.includes(key) && !(key === 'zone' && finding.side === 'midline'),
    )
  }
  const placed = (['zone', 'side', 'size', 'migration', 'nerve'] as const).some((key) => said.includes(key))
  return placed && !said.includes('shape') ? ['shape'] : []
}
