import type { Compromise } from '../../src/domain/involvement.ts'
import type { DiscLevel, Laterality, Root } from '../../src/domain/levels.ts'
import { mean, type Pixel, pixels, type Reading } from './read.ts'

/** What pictures show of one root, against the same pictures of a healthy back. */
export interface RootRead {
  readonly grade: Compromise
  /** Greatest way of its middle, mm; least distance to the disc and its displaced tissue, mm between edges; thinnest against its own rest. */
  readonly moved: number
  readonly gap: number
  readonly flat: number
}

/**
 * What counts as flat, as a share of its own thickness at rest (assumed): a root of L5 or S1 is some 100 pixels, and its thickness is read to
 * a few hundredths; one of L3 is 25, five across, and what is only pushed reads down to 0.84.
 */
const SQUEEZED = { thick: 0.9, thin: 0.8 } as const
/** Pixels of a root at rest from which on it counts as thick. */
const THICK = 60
/** What counts as pushed and as a layer of fat, mm, in pixels of not quite half a millimetre (assumed). */
const PUSHED = 0.9
const CLEAR = 0.35

/** Pfirrmann's root grade (NOM-34): fat between, fat gone, pushed, flat. */
export function rootGrade(
  pictures: readonly Reading[],
  healthy: readonly Reading[],
  level: DiscLevel,
  root: Root,
  side: Laterality,
): RootRead {
  const id = `root_${root}_${side}`
  let [moved, gap, flat, squeezed] = [0, Number.POSITIVE_INFINITY, 1, false]
  pictures.forEach((picture, k) => {
    const now = pixels(picture, (c, r) => picture.part(c, r) === id)
    const rest = pixels(healthy[k]!, (c, r) => healthy[k]!.part(c, r) === id)
    if (now.length < 8 || rest.length < 8) return
    const tissue = pixels(picture, (c, r) => picture.part(c, r) === `disc_${level}`)
    const here = middleOf(now)
    const home = middleOf(rest)
    moved = Math.max(moved, Math.sqrt((here[0] - home[0]) ** 2 + (here[1] - home[1]) ** 2) * picture.mm)
    let near = Number.POSITIVE_INFINITY
    for (const [c, r] of now)
      for (const [a, b] of tissue) near = Math.min(near, Math.sqrt((c - a) ** 2 + (r - b) ** 2))
    gap = Math.min(gap, (near - 1) * picture.mm)
    if (near >= 2.5) return
    const share = thinnest(now) / thinnest(rest)
    flat = Math.min(flat, share)
    squeezed ||= share <= (rest.length >= THICK ? SQUEEZED.thick : SQUEEZED.thin)
  })
  // Cut aslant a root seems to go a little further than it does, and it may be met between two slices.
  const grade: Compromise = squeezed
    ? 'compression'
    : moved >= PUSHED
      ? 'deviation'
      : gap <= CLEAR
        ? 'contact'
        : 'none'
  return { grade, moved, gap, flat }
}

function middleOf(list: readonly Pixel[]): [number, number] {
  return [mean(list.map(([c]) => c)), mean(list.map(([, r]) => r))]
}

/** Least thickness of a patch of pixels, from its spread along its shorter axis (an even ellipse of this thickness has the same). */
function thinnest(list: readonly Pixel[]): number {
  const [x, y] = middleOf(list)
  let [xx, xy, yy] = [0, 0, 0]
  for (const [c, r] of list) {
    xx += (c - x) ** 2 / list.length
    xy += ((c - x) * (r - y)) / list.length
    yy += (r - y) ** 2 / list.length
  }
  const less = (xx + yy) / 2 - Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy)
  return 4 * Math.sqrt(Math.max(less, 1e-6))
}
