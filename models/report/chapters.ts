import { BODY } from '../morphometry/body.ts'
import { add, scale } from '../shape/vec.ts'
import { BODY_SPREAD } from './body-spread.ts'
import { legValues } from './legs.ts'
import type { Line, Unmeasured } from './line.ts'
import type { Chapter } from './markdown.ts'
import { NEURAL_UNMEASURED, neuralLines } from './neural.ts'
import type { StoredPart } from './read.ts'
import { measureSacralPlate } from './sacrum.ts'
import { skinValues } from './skin.ts'
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
    const spread = BODY_SPREAD[name] ?? spreadOf(name, 'body', { [name]: row })
    return [{ at: 'body', name, unit, mean, measured, ...spread }]
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

function bodyChapter(body: Parts, { plates }: Spine): Chapter {
  const { anterior, posterior, degrees } = plates.S1.upper
  const middle = scale(add(anterior, posterior), 0.5)
  const values = { ...legValues(body, middle, -degrees), ...skinValues(body.get('skin')!) }
  return {
    title: 'Pelvis, leg bones and skin',
    about: ABOUT.body,
    lines: bodyLines(values),
    unmeasured: BODY_UNMEASURED,
  }
}

/** Measures all stored parts. */
export function chaptersOf(spine: Parts, body: Parts): Chapter[] {
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
    { title: 'Sac and roots', about: ABOUT.neural, lines: neuralLines(spine), unmeasured: NEURAL_UNMEASURED },
    bodyChapter(body, measured),
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
  { name: 'sacEndLevel, conusTipLevel', at: 'body', why: 'places, not numbers' },
]

const BODY_UNMEASURED: readonly Unmeasured[] = [
  { name: 'stature', at: 'body', why: 'the model ends at the waist' },
  {
    name: 'waistHeightOmphalion',
    at: 'body',
    why: 'the skin has no navel; the waist is measured at that height',
  },
  { name: 'lateralMalleolusHeight', at: 'body', why: 'the skin shows no single most prominent point' },
  {
    name: 'skinBicristalBreadth',
    at: 'body',
    why: 'taken with callipers pressed to the bone through the flesh',
  },
  {
    name: 'skinHeelAnkleCircumference',
    at: 'body',
    why: 'a slanting tape without fixed points on a smooth foot',
  },
  { name: 'ballOfFootLength', at: 'body', why: 'the skin shows no ball of the foot' },
]

const ABOUT = {
  vertebrae: `Each bone in its own axes (models/morphometry/skeleton.ts). End plates: a ruler on the highest points in front and
behind, mean of three sagittal cuts at -4, 0 and 4 mm; depth to the outermost rim. Heights between the rulers' ends. Widths: widest of
parallel cuts up to 4 mm under the ruler. The waist's width without the rear third, where the pedicles spring. Pedicle width: shortest way through it at mid height, from the canal outwards; the
transverse angle is at right angles to that. Canal depth: least sagittal way to the spinolaminar line. Positions behind the
posterior wall count from the hollow of the wall. PDL: from there back to the superior process, 2 mm above
the pedicle's upper border. SPSlopeDown: upper border of the spinous process. Lamina thickness: half way between midline and pedicle.`,
  segments: `Heights and angle between the rulers of both end plates; the middle height from bone to bone. Facets: the patch of the lower
bone that meets the upper one at right angles within 3 mm. Foramen: height straight down from the pedicle's middle, width 5 mm below its
border, a quarter of the pedicle's width inwards of its middle, bone to bone less the published flavum. Epidural depths: in the midline at the disc, the rear one
less the published flavum. Nucleus: by the disc's mask, seen from above.`,
  neural: `Sac: cut in the transverse plane of each body. Roots: cuts across the stored tube; diameter of the circle of equal area, 8 to
14 mm before the ganglion's middle; the ganglion where a third of its swelling is reached; the exit angle between the sac's axis and
the straight line from where the root leaves the sac to its ganglion.`,
  body: `Standing; heights over the floor. Femoral head: best sphere. Lengths of femur and fibula as on an osteometric board. Girths: tape, that
is the convex hull of a level cut at the height at which it was taken (ANSUR II); calf and ankle at their extremes.`,
  sacrum: 'S1 in the axes of its end plate; width of the plate 1.2 mm under the ruler, above the alae.',
} as const
