import type { Narrowing } from '../../src/domain/canal-narrowing.ts'
import type { DiscGrade } from '../../src/domain/degeneration.ts'
import type { Side, Zone } from '../../src/domain/finding.ts'
import type { DiscLevel, Laterality } from '../../src/domain/levels.ts'
import type { MsuPlace, MsuSize } from '../../src/domain/msu.ts'
import type { Plane } from '../../src/slice/frame.ts'
import type { SliceWindow } from '../../src/slice/lay.ts'
import type { SlicePicture } from '../../src/slice/protocol.ts'
import { TISSUES } from '../../src/slice/tissue.ts'

// Reads a finding off a picture, in pixels of it alone: brightness, and which tissue and structure each pixel is called. Nothing here
// knows the model, its fields or its finding.

/** What is read lies near the disc: the rest of a picture is not made, mm. */
export const NEAR_DISC: Readonly<Record<Plane, SliceWindow>> = {
  axial: { before: 40, after: 40, above: 30, below: 42 },
  sagittal: { before: 34, after: 40, above: 38, below: 42 },
}

/** A picture whose pixels can be asked. */
export interface Reading {
  readonly width: number
  readonly height: number
  readonly mm: number
  grey(column: number, row: number): number
  tissue(column: number, row: number): string
  part(column: number, row: number): string
}

export function reading({ width, height, grey, tissue, part, parts, frame }: SlicePicture): Reading {
  const at = (column: number, row: number): number => row * width + column
  return {
    width,
    height,
    mm: frame.mmPerPixel,
    grey: (c, r) => grey[at(c, r)]!,
    tissue: (c, r) => TISSUES[tissue[at(c, r)]!]!,
    part: (c, r) => parts[part[at(c, r)]!] ?? '',
  }
}

export type Pixel = readonly [column: number, row: number]

/** All pixels that answer to a question. */
export function pixels(picture: Reading, wanted: (column: number, row: number) => boolean): Pixel[] {
  const found: Pixel[] = []
  for (let row = 0; row < picture.height; row++)
    for (let column = 0; column < picture.width; column++) if (wanted(column, row)) found.push([column, row])
  return found
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / values.length

/**
 * Pfirrmann's disc grade in the midline (PFIRRMANN2001): the nucleus against the fluid beside the disc, and whether the disc is collapsed, as a
 * share of the height that it had.
 * @param usual height of a disc of this level that is not aged, pixels
 */
export function discGrade(
  picture: Reading,
  level: DiscLevel,
  usual: number,
): { grade: DiscGrade; ratio: number; height: number } {
  const disc = `disc_${level}`
  const own = pixels(picture, (c, r) => picture.part(c, r) === disc)
  const columns = own.map(([c]) => c)
  const [first, last] = [Math.min(...columns), Math.max(...columns)]
  const rows = own.map(([, r]) => r)
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)]
  // The middle third of the disc, without the rows next to the end plates.
  const core = own.filter(
    ([c, r]) =>
      c > first + (last - first) * 0.35 &&
      c < last - (last - first) * 0.35 &&
      picture.part(c, r - 2) === disc &&
      picture.part(c, r + 2) === disc,
  )
  const fluid = pixels(
    picture,
    (c, r) =>
      r >= top - 12 &&
      r <= bottom + 12 &&
      picture.tissue(c, r) === 'fluid' &&
      picture.tissue(c - 2, r) === 'fluid' &&
      picture.tissue(c + 2, r) === 'fluid',
  )
  const ratio =
    mean(core.map(([c, r]) => picture.grey(c, r))) / mean(fluid.map(([c, r]) => picture.grey(c, r)))
  const height = own.length / (last - first + 1)
  const grade: DiscGrade =
    height / usual < 0.75 && ratio < 0.2
      ? 'V'
      : ratio > 0.83
        ? 'I'
        : ratio > 0.62
          ? 'II'
          : ratio > 0.34
            ? 'III'
            : 'IV'
  return { grade, ratio, height }
}

/** Displaced tissue of a disc in one picture. */
export function displaced(picture: Reading, level: DiscLevel): Pixel[] {
  return pixels(
    picture,
    (c, r) => picture.part(c, r) === `disc_${level}` && picture.tissue(c, r) === 'displaced',
  )
}

/** Landmarks of the canal in the picture through the middle of the disc: medial edges of the facet joints, and the healthy margin. */
export interface Landmarks {
  /** Columns of the midline and of the medial edges to the patient's right and left, and the row of the line between them. */
  readonly middle: number
  readonly right: number
  readonly left: number
  readonly line: number
  /** Inner edge of the pedicles from the midline, and where they leave the side of the body; pixels. */
  readonly pedicle: { readonly inner: number; readonly outer: number }
}

/** How far in front of the sac the side of the body is looked for, mm. */
const BODY = 16

/** @param mid a healthy picture through the disc @param pedicles one through the pedicles of the vertebra above */
export function landmarks(mid: Reading, pedicles: Reading, level: DiscLevel): Landmarks {
  const middle = (mid.width - 1) / 2
  const edge = (side: Laterality): Pixel => {
    const joint = pixels(mid, (c, r) => mid.part(c, r) === `joint_${level}_${side}`)
    // The medial edge of a joint that runs backwards and outwards is its front end.
    return joint.reduce((best, p) => (p[1] < best[1] ? p : best))
  }
  const [right, left] = [edge('right'), edge('left')]
  const upper = `vertebra_${level.slice(0, 2)}`
  // Sideways from the midline to the first bone, in the rows of the front half of the sac.
  const sac = pixels(pedicles, (c, r) => pedicles.part(c, r) === 'dura')
  const rows = sac.map(([, r]) => r)
  const from: number[] = []
  for (let row = Math.min(...rows); row <= mean(rows); row++) {
    let c = Math.ceil(middle)
    while (c < pedicles.width && pedicles.part(c, row) !== upper) c++
    if (c < pedicles.width) from.push(c - middle)
  }
  const inner = Math.min(...from)
  // The side of the body in front of them: further back a transverse process hides the pedicle's own, at L5 from front to back.
  const front = Math.min(...rows)
  const sides: number[] = []
  for (let row = Math.round(front - BODY / pedicles.mm); row < front; row++) {
    let c = Math.ceil(middle)
    while (c < pedicles.width && pedicles.part(c, row) === upper) c++
    if (c > middle + inner) sides.push(c - middle)
  }
  const outer = Math.min(...sides)
  return { middle, right: right[0], left: left[0], line: (right[1] + left[1]) / 2, pedicle: { inner, outer } }
}

/** Share of the way from the midline to the joint's edge within which the middle of a lesion is still central: half (NOM-31) and a little. */
const INNER_HALF = 0.6

/** Zone and MSU's place (NOM-11, NOM-31) of what has its middle so far out, pixels. */
export function zoneAt(
  out: number,
  side: Side,
  { right, left, pedicle }: Landmarks,
): { place: MsuPlace; zone: Zone } {
  const facet = (left - right) / 2
  if (side === 'midline') return { place: 'A', zone: 'central' }
  if (out < facet * INNER_HALF) return { place: 'AB', zone: 'central' }
  if (out < Math.max(facet, pedicle.inner)) return { place: 'B', zone: 'subarticular' }
  // Foraminal is what lies under the pedicle.
  return { place: 'C', zone: out < pedicle.outer ? 'foraminal' : 'extraforaminal' }
}

/** Where the middle of the displaced tissue lies on the line through the facet joints (NOM-31), on which side, and how far out (pixels). */
export function placeOf(
  picture: Reading,
  level: DiscLevel,
  marks: Landmarks,
): { place: MsuPlace; zone: Zone; side: Side; out: number } {
  const x = mean(displaced(picture, level).map(([c]) => c)) - marks.middle
  const out = Math.abs(x)
  const side = out < 1.5 / picture.mm ? 'midline' : x > 0 ? 'left' : 'right'
  return { ...zoneAt(out, side, marks), side, out }
}

/**
 * How far displaced tissue stands out behind the wall, as a share of the way from the healthy margin to the facet line: MSU's size (NOM-30).
 * @param healthy the same slices of a disc without displacement: a fissure filled with nucleus hides the wall
 */
export function msuSize(
  pictures: readonly Reading[],
  healthy: readonly Reading[],
  mid: Reading,
  level: DiscLevel,
  { line }: Landmarks,
): { size: MsuSize; share: number } {
  let share = 0
  pictures.forEach((picture, k) => {
    const found = displaced(picture, level)
    for (const column of new Set(found.map(([c]) => c))) {
      const last = Math.max(...found.filter(([c]) => c === column).map(([, r]) => r))
      let margin = mid.height - 1
      while (margin > 0 && mid.part(column, margin) !== `disc_${level}`) margin--
      if (margin === 0 || line <= margin + 1) continue
      // What lies in front of it, up to the bone or the disc at rest, or the margin.
      let wall = last
      while (wall > margin && !/^(vertebra|sacrum|disc)/.test(healthy[k]!.part(column, wall))) wall--
      // From edge to edge of pixels on both sides.
      share = Math.max(share, (last - wall) / (line - margin - 1))
    }
  })
  return { size: share > 1 ? 3 : share > 0.5 ? 2 : 1, share }
}

/** How much of the canal displaced tissue takes where it takes most: between the pedicles, behind disc and bodies, in front of arch and flavum (NOM-10). */
export function canalThird(
  pictures: readonly Reading[],
  healthy: readonly Reading[],
  level: DiscLevel,
  { middle, pedicle }: Landmarks,
): { third: Narrowing | null; share: number } {
  let share = 0
  pictures.forEach((picture, k) => {
    const rest = healthy[k]!
    let [canal, taken] = [0, 0]
    for (let column = Math.ceil(middle - pedicle.inner); column <= middle + pedicle.inner; column++) {
      // From the back of body or disc in the healthy picture to the first bone or flavum.
      let row = 0
      for (let r = 0; r < rest.height; r++) {
        if (rest.tissue(column, r) === 'fluid' || rest.part(column, r) === 'soft_epidural-fat') break
        row = r
      }
      while (row > 0 && !/^(vertebra|sacrum|disc)/.test(rest.part(column, row))) row--
      for (let r = row + 1; r < rest.height; r++) {
        if (/^(vertebra|sacrum|flavum|joint|soft_multifidus)/.test(rest.part(column, r))) break
        canal++
        if (picture.part(column, r) === `disc_${level}`) taken++
      }
    }
    if (canal > 0) share = Math.max(share, taken / canal)
  })
  if (pictures.every((picture) => displaced(picture, level).length === 0)) return { third: null, share }
  return { third: share > 2 / 3 ? 'severe' : share > 1 / 3 ? 'moderate' : 'mild', share }
}
