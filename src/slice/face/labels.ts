import type { Plane } from '../frame.ts'
import type { SlicePicture } from '../protocol.ts'
import { TISSUE } from '../tissue.ts'
import { type Region, regionsOf } from './regions.ts'
import type { Sight } from './sight.ts'

/** A name and where its middle lies, in CSS pixels of the picture. */
export interface Label {
  readonly key: number
  readonly x: number
  readonly y: number
  readonly text: string
}

/** The key of tissue that has left its disc; parts have codes below it. */
export const DISPLACED = 256

/** Which names come first where there is no room for all. Those that are not listed are not written. */
const FIRST: Readonly<Record<Plane, readonly RegExp[]>> = {
  axial: [
    /^displaced$/,
    /^reached$/,
    /^disc_/,
    /^dura$/,
    /^(vertebra_|sacrum)/,
    /^joint_/,
    /^soft_(psoas|multifidus|erector)/,
    /^soft_(aorta|vena|iliac)/,
    /^flavum_/,
    /^soft_(quadratus|kidney)/,
    /^root_/,
  ],
  // Roots are cut across here, many at a time and small: the pointer names them.
  sagittal: [
    /^displaced$/,
    /^reached$/,
    /^disc_/,
    /^(vertebra_|sacrum)/,
    /^dura$/,
    /^soft_(multifidus|aorta|vena)/,
    /^joint_/,
  ],
}

function rank(key: number, { parts }: SlicePicture, plane: Plane, reached: ReadonlySet<string>): number {
  const part = parts[key] ?? ''
  const name = key === DISPLACED ? 'displaced' : reached.has(part) ? 'reached' : part
  return FIRST[plane].findIndex((pattern) => pattern.test(name))
}

/** The largest area of every structure that has a name to show, most important first; the roots that are `reached` before others. */
export function namedRegions(picture: SlicePicture, plane: Plane, reached: ReadonlySet<string>): Region[] {
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
    const place = rank(region.key, picture, plane, reached)
    return place < 0 || region.area < SMALLEST ? [] : [{ region, place }]
  })
  return ranked.sort((a, b) => a.place - b.place || b.region.area - a.region.area).map(({ region }) => region)
}

/** Pixels below which a structure is a speck. */
const SMALLEST = 14

/** CSS pixels of a line of text, and of a letter on average. */
const LINE = 15
const LETTER = 6.3

/** What is written over every picture: the four letters, and the switch in the corner; CSS pixels. */
function marksOf(edge: number): readonly { readonly x: number; readonly y: number; readonly half: number }[] {
  const middle = edge / 2
  return [
    { x: middle, y: 13, half: 9 },
    // In a small picture it makes room for the words along the lower edge (picture.css).
    { x: middle, y: edge - (edge < 360 ? 32 : 13), half: 9 },
    { x: 13, y: middle, half: 9 },
    { x: edge - 13, y: middle, half: 9 },
    { x: edge - 22, y: 30, half: 22 },
    // The caption of professionals.
    { x: 60, y: 40, half: 54 },
  ]
}

/**
 * Names on or beside their structures, none over another nor over the edge. A name that finds no room is left out: the pointer
 * still says it. `edge` is the width of the picture in CSS pixels.
 */
export function placeLabels(
  regions: readonly Region[],
  plane: Plane,
  sight: Sight,
  edge: number,
  nameOf: (key: number) => string,
): Label[] {
  const scale = edge / sight.size
  const placed: (Label & { readonly half: number })[] = []
  const kept = marksOf(edge)
  const used = new Set<string>()
  for (const { key, column, row, reach } of regions) {
    const text = nameOf(key)
    // Of a pair one name is enough.
    if (used.has(text)) continue
    const half = (text.length * LETTER) / 2 + 3
    const x = (column + 0.5 - sight.x) * scale
    const y = (row + 0.5 - sight.y) * scale
    if (x < 0 || y < 0 || x > edge || y > edge) continue
    const out = reach * scale + 3
    const large = reach * scale > LINE * 0.75
    // From the side there is more room behind, where no vertebra has its name.
    const aside = plane === 'axial' && x < edge / 2 ? -1 : 1
    const places: readonly (readonly [number, number])[] = large
      ? [
          [x, y],
          [x, y + LINE],
          [x, y - LINE],
        ]
      : [
          [x + aside * (out + half), y],
          [x, y + out + LINE / 2],
          [x, y - out - LINE / 2],
          [x - aside * (out + half), y],
        ]
    const free = places.find(
      ([px, py]) =>
        px - half > 14 &&
        px + half < edge - 14 &&
        py > LINE * 2.4 &&
        py < edge - LINE * 2.8 &&
        [...kept, ...placed].every(
          (other) => Math.abs(other.x - px) > other.half + half || Math.abs(other.y - py) > LINE,
        ),
    )
    if (!free) continue
    used.add(text)
    placed.push({ key, text, x: free[0], y: free[1], half })
  }
  return placed.map(({ key, text, x, y }) => ({ key, text, x, y }))
}
