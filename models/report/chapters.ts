import { BODY } from '../morphometry/body.ts'
import type { Line, Unmeasured } from './line.ts'
import type { Chapter } from './markdown.ts'
import type { StoredPart } from './read.ts'
import { measureSacralPlate } from './sacrum.ts'
import { type Spine, spineLines } from './spine.ts'
import { spreadOf } from './spread.ts'

type Parts = ReadonlyMap<string, StoredPart>
type BodyName = keyof typeof BODY

/** Lines of the table of the whole body, in the order of the table. */
export function bodyLines(values: Partial<Record<BodyName, number>>): Line[] {
  return (Object.keys(BODY) as BodyName[]).flatMap((name) => {
    const { unit, mean, confidence } = BODY[name]
    const measured = values[name]
    if (measured === undefined || typeof mean !== 'number') return []
    const row = { unit, mean: { body: mean }, confidence }
    return [{ at: 'body', name, unit, mean, measured, ...spreadOf(name, 'body', { [name]: row }) }]
  })
}

/** Reach along x, mm. */
function width({ positions: p }: StoredPart): number {
  let low = 0
  let high = 0
  for (let i = 0; i < p.length; i += 3) {
    low = Math.min(low, p[i]!)
    high = Math.max(high, p[i]!)
  }
  return high - low
}

function sacralLines(parts: Parts, { plates }: Spine): Line[] {
  const sacrum = parts.get('sacrum')!
  const { plate, width: plateWidth } = measureSacralPlate(sacrum)
  return bodyLines({
    lumbarLordosisL1S1: plates.L1.upper.degrees - plates.S1.upper.degrees,
    sacralSlope: -plates.S1.upper.degrees,
    S1EndplateWidth: plateWidth,
    S1EndplateDepth: plate.depth,
    sacrumMaxWidth: width(sacrum),
  })
}

/** Measures all stored parts. */
export function chaptersOf(spine: Parts, _body: Parts): Chapter[] {
  const { vertebrae, segments, spine: measured } = spineLines(spine)
  return [
    { title: 'Vertebrae', about: ABOUT.vertebrae, lines: vertebrae, unmeasured: [] },
    {
      title: 'Discs and what lies between the bones',
      about: ABOUT.segments,
      lines: segments,
      unmeasured: FLAVUM,
    },
    {
      title: 'Sacrum and posture',
      about: ABOUT.sacrum,
      lines: sacralLines(spine, measured),
      unmeasured: APEX,
    },
  ]
}

const FLAVUM: readonly Unmeasured[] = [
  { name: 'LFThickness', at: 'every level', why: 'the ligamentum flavum is not among the stored parts' },
]

const APEX: readonly Unmeasured[] = [
  {
    name: 'sacrumLengthStraight',
    at: 'body',
    why: 'sacrum and coccyx are one mesh; where one ends is not in the file',
  },
]

const ABOUT = {
  vertebrae: `Each bone in its own axes (models/morphometry/skeleton.ts). End plates: a ruler on the highest points in front and
behind, mean of three sagittal cuts at -4, 0 and 4 mm; depth to the outermost rim. Heights between the rulers' ends. Widths: widest of
parallel cuts up to 4 mm under the ruler. Pedicle width: shortest way through it at mid height, from the canal outwards; the
transverse angle is at right angles to that. Canal depth: least sagittal way to the spinolaminar line. Positions behind the
posterior wall count from the hollow of the wall. PDL: stretch behind the wall where the pedicle is less than 1.2 times as high
as at its isthmus. SPSlopeDown: upper border of the spinous process. Lamina thickness: half way between midline and pedicle.`,
  segments: `Heights and angle between the rulers of both end plates; the middle height from bone to bone. Facets: the patch of the lower
bone that meets the upper one at right angles within 3 mm. Foramen: height straight down from the pedicle's middle, width 5 mm below its
border, a quarter of the pedicle's width inwards of its middle, bone to bone less the published flavum. Epidural depths: in the midline at the disc, the rear one
less the published flavum. Nucleus: by the disc's mask, seen from above.`,
  sacrum: 'S1 in the axes of its end plate; width of the plate 1.2 mm under the ruler, above the alae.',
} as const
