import { completeFinding } from '../domain/complete.ts'
import type { Finding, FindingKey } from '../domain/finding.ts'
import type { Notice, NoticeKey } from '../words/notice.ts'
import { SCENE_WISHES, type SceneId } from '../words/story.ts'
import { normalize, readPairs } from './link-text.ts'
import { KEYS, type LinkKey, READ, type Values } from './link-values.ts'
import { clampRaise } from './moment.ts'
import { FINDING_ROOM, type Reading, type Room } from './room.ts'
import { AT_REST, initialView, type Moment, type View } from './view.ts'

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
 * migration=none&nerve=irritated&lang=nb&for=patient`; then what is not at rest, as in `grade=IV&weeks=12&posture=-0.5&
 * test=straight-leg-raise&raise=45&slices=shown`; and `read=who` or `story=felt` where such a room is open. Every value is
 * plain ASCII and needs no escaping.
 */
export function encode(view: View): string {
  const { finding, lang, audience, room } = view
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
    ...momentOf(view),
    ...(room.kind === 'reading' && { read: room.reading }),
    ...(room.kind === 'story' && { story: room.scene }),
  })
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
}

/** What is not at rest, in the words of a link. */
function momentOf({
  grade,
  weeks,
  tissue,
  posture,
  test,
  raise,
  slices,
}: Moment): Readonly<Record<string, string>> {
  return {
    ...(grade !== AT_REST.grade && { grade }),
    ...(weeks !== AT_REST.weeks && { weeks: String(weeks) }),
    ...(tissue !== AT_REST.tissue && { tissue }),
    ...(posture !== AT_REST.posture && { posture: String(posture) }),
    ...(test !== AT_REST.test && { test: test.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) }),
    ...(raise !== AT_REST.raise && { raise: String(raise) }),
    ...(slices && { slices: 'shown' }),
  }
}

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
  const { lang, audience, read, story, grade, weeks, tissue, posture, test, raise, slices, ...wish } = said
  const moment = settleMoment({ grade, weeks, tissue, posture, test, raise, slices })
  if (raise !== undefined && raise !== moment.raise) misread.add('raise')
  const first = initialView(languages)
  const room = roomOf(read, story)
  const scene = room.kind === 'story' && Object.keys(wish).length === 0 ? SCENE_WISHES[room.scene].wish : {}
  const { finding, replaced, assumed } = settle({ ...scene, ...wish })
  for (const key of replaced) misread.add(key)
  if (misread.size > 0) notices.push({ kind: 'replaced', keys: [...misread] })
  if (unknown.size > 0) notices.push({ kind: 'unknown', keys: [...unknown] })
  return {
    view: { finding, lang: lang ?? first.lang, audience: audience ?? first.audience, room, ...moment },
    notices,
    said: Object.keys(wish) as FindingKey[],
    assumed,
  }
}

/** What was not said is at rest, and no leg is raised further than its test goes. */
function settleMoment(said: { readonly [K in keyof Moment]: Moment[K] | undefined }): Moment {
  const test = said.test ?? AT_REST.test
  return {
    grade: said.grade ?? AT_REST.grade,
    weeks: said.weeks ?? AT_REST.weeks,
    tissue: said.tissue ?? AT_REST.tissue,
    posture: said.posture ?? AT_REST.posture,
    test,
    raise: clampRaise(said.raise ?? AT_REST.raise, test),
    slices: said.slices ?? AT_REST.slices,
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
