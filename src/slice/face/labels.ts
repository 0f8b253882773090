import type { PartId } from '../../domain/parts.ts'
import type { Plane } from '../frame.ts'
import type { SlicePicture } from '../protocol.ts'
import { TISSUE } from '../tissue.ts'
import { type Region, regionsOf } from './regions.ts'
import type { Sight } from './sight.ts'

/** A name in a margin of the picture, and the line to its structure; CSS pixels. */
export interface Label {
  readonly key: number
  readonly text: string
  readonly side: 'left' | 'right'
  /** Middle of the line of text. */
  readonly y: number
  readonly line: { readonly from: readonly [number, number]; readonly to: readonly [number, number] } | null
}

/** The key of tissue that has left its disc; parts have codes below it. */
export const DISPLACED = 256

/**
 * Which names are written, the most important first: what the finding is about and what a reader needs to find the way. All others would hide
 * the picture; the pointer names every structure.
 */
const WRITTEN: Readonly<Record<Plane, readonly RegExp[]>> = {
  axial: [/^displaced$/, /^reached$/, /^disc_/, /^dura$/, /^joint_/, /^soft_multifidus/],
  // Bones are counted here; of the discs the one that the finding is about.
  sagittal: [/^displaced$/, /^reached$/, /^set$/, /^(vertebra_L|sacrum)/, /^dura$/],
}
/** Written across where a slice meets no disc. */
const BONE = /^(vertebra_|sacrum)/

/** What a finding is about: its disc, and the roots that it reaches. */
export interface Subject {
  readonly disc: PartId
  readonly reached: ReadonlySet<string>
}

function rank(key: number, { parts }: SlicePicture, plane: Plane, { disc, reached }: Subject): number {
  const part = parts[key] ?? ''
  const names = key === DISPLACED ? ['displaced'] : [reached.has(part) ? 'reached' : part]
  if (part === disc) names.push('set')
  const patterns = WRITTEN[plane]
  const place = patterns.findIndex((pattern) => names.some((name) => pattern.test(name)))
  return place < 0 && plane === 'axial' && BONE.test(part) ? patterns.length : place
}

/** The largest area of every structure whose name is written, most important first. */
export function namedRegions(picture: SlicePicture, plane: Plane, subject: Subject): Region[] {
  const { part, tissue, parts, width, height } = picture
  const keys = new Uint16Array(part.length)
  const cauda = parts.indexOf('cauda_equina')
  const dura = parts.indexOf('dura')
  for (let i = 0; i < keys.length; i++) {
    const code = part[i]!
    // The strands in the sac have no room for a name of their own.
    keys[i] = tissue[i] === TISSUE.displaced ? DISPLACED : code === cauda ? dura : code
  }
  const ranked = regionsOf(keys, width, height).flatMap((region) => {
    const place = rank(region.key, picture, plane, subject)
    return place < 0 || region.area < SMALLEST ? [] : [{ region, place }]
  })
  const across = ranked.some(({ region }) => parts[region.key]?.startsWith('disc_'))
  return ranked
    .filter(({ place }) => !across || place < WRITTEN[plane].length)
    .sort((a, b) => a.place - b.place || b.region.area - a.region.area)
    .map(({ region }) => region)
}

/** Pixels below which a structure is a speck. */
const SMALLEST = 14

/** CSS pixels of a line of text, and of a letter on average. */
const LINE = 15
const LETTER = 6.4
/** CSS pixels from the edge to the names, and the most names that stand under one another there: more would be a list. */
const MARGIN = 8
const MOST = 10
const RIM = 6
/** What is written over every picture at its margins: caption or switch above, words or scale below; half of a letter's room in the middle. */
const KEPT = { left: 68, right: 48, bottom: 34, letter: 17 } as const

interface Candidate {
  readonly key: number
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Heights of the names of one margin, as near to their structures as they can be without standing over one another or the letter. */
function heights(names: readonly Candidate[], side: 'left' | 'right', edge: number): number[] {
  const [top, bottom] = [KEPT[side] + LINE / 2, edge - KEPT.bottom - LINE / 2]
  const [above, below] = [edge / 2 - KEPT.letter, edge / 2 + KEPT.letter]
  const rows: number[] = []
  let next = top
  for (const { y } of names) {
    let row = Math.max(next, y)
    if (row > above && row < below) row = below
    rows.push(row)
    next = row + LINE
  }
  let last = bottom
  for (let i = rows.length - 1; i >= 0; i--) {
    let row = Math.min(last, rows[i]!)
    if (row > above && row < below) row = above
    rows[i] = row
    last = row - LINE
  }
  return rows
}

/** The name on its margin, and its line: from the nearest point of the name's box to the structure. */
function written({ key, text, x, y }: Candidate, side: 'left' | 'right', row: number, edge: number): Label {
  const long = text.length * LETTER + 3
  const [start, end] = side === 'left' ? [MARGIN, MARGIN + long] : [edge - MARGIN - long, edge - MARGIN]
  const from = [
    Math.min(end, Math.max(start, x)),
    Math.min(row + LINE / 2, Math.max(row - LINE / 2, y)),
  ] as const
  // A name that stands on its structure needs no line.
  const line = from[0] === x && from[1] === y ? null : { from, to: [x, y] as const }
  return { key, text, side, y: row, line }
}

/**
 * Names in the picture's margins with a line to their structure, none over another. A name that finds no room is left out: the
 * pointer still says it. `edge` is the width of the picture in CSS pixels.
 */
export function placeLabels(
  regions: readonly Region[],
  sight: Sight,
  edge: number,
  nameOf: (key: number) => string,
): Label[] {
  const scale = edge / sight.size
  const room = (side: 'left' | 'right'): number =>
    Math.min(MOST, Math.floor((edge - KEPT[side] - KEPT.bottom - 2 * KEPT.letter - LINE) / LINE))
  const margins = { left: [] as Candidate[], right: [] as Candidate[] }
  const used = new Set<string>()
  for (const { key, column, row } of regions) {
    const text = nameOf(key)
    // Of a pair one name is enough.
    if (used.has(text)) continue
    const x = (column + 0.5 - sight.x) * scale
    const y = (row + 0.5 - sight.y) * scale
    // What only just shows at the edge needs no name.
    if (x < RIM || y < RIM || x > edge - RIM || y > edge - RIM) continue
    const near = x < edge / 2 ? 'left' : 'right'
    if (margins[near].length >= room(near)) continue
    used.add(text)
    margins[near].push({ key, text, x, y })
  }
  return (['left', 'right'] as const).flatMap((side) => {
    const names = margins[side].sort((a, b) => a.y - b.y)
    const rows = heights(names, side, edge)
    return names.map((name, i) => written(name, side, rows[i]!, edge))
  })
}
