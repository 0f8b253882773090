import { DISC_LEVELS, type DiscLevel, VERTEBRAE, type VertebraLevel } from '../../src/domain/levels.ts'
import { SEGMENT } from '../morphometry/segment.ts'
import { VERTEBRA } from '../morphometry/vertebra.ts'
import { scale } from '../shape/vec.ts'
import { type Bvh, bvh, type Surface } from './bvh.ts'
import { measureFacet } from './facet.ts'
import type { Line } from './line.ts'
import { axesOf, surfaceIn } from './local.ts'
import type { StoredPart } from './read.ts'
import { measureSacralPlate } from './sacrum.ts'
import {
  bonesOf,
  discAxes,
  measureDisc,
  measureEpidural,
  measureForamen,
  pedicleInWorld,
  type WorldPlate,
  worldPlate,
} from './segment.ts'
import { spreadOf } from './spread.ts'
import { type Arch, measureArch } from './vertebra-arch.ts'
import { type Body, measureBody } from './vertebra-body.ts'
import { measurePedicle, type Pedicle } from './vertebra-pedicle.ts'

type Parts = ReadonlyMap<string, StoredPart>

/** Everything that was measured on one vertebra. */
export interface MeasuredVertebra {
  readonly body: Body
  readonly pedicles: readonly [Pedicle, Pedicle]
  readonly arch: Arch
}

/** Measures a vertebra given in its own axes. */
export function measureLocalVertebra(surface: Surface): MeasuredVertebra {
  const bone = bvh(surface)
  const body = measureBody(surface)
  const pedicles = [measurePedicle(bone, body, 1), measurePedicle(bone, body, -1)] as const
  return { body, pedicles, arch: measureArch(surface, body, pedicles) }
}

/** The table's quantities, by their names there. */
export function vertebraValues({
  body,
  pedicles,
  arch,
}: MeasuredVertebra): Record<keyof typeof VERTEBRA, number> {
  const both = (pick: (p: Pedicle) => number): number => (pick(pedicles[0]) + pick(pedicles[1])) / 2
  const above = (body.upper.anterior[1] + body.upper.posterior[1]) / 2
  const below = (body.lower.anterior[1] + body.lower.posterior[1]) / 2
  const wall = body.wall + body.wallHollow
  return {
    EPWu: body.widthUpper,
    EPWl: body.widthLower,
    EPDu: body.upper.depth,
    EPDl: body.lower.depth,
    VBHa: body.front,
    VBHp: body.back,
    vertebralWedge: body.wedge,
    endplateConcavitySup: body.upper.hollow,
    endplateConcavityInf: body.lower.hollow,
    posteriorWallConcavity: body.wallHollow,
    waistWidth: body.waistWidth,
    waistDepth: body.waistDepth,
    SCW: arch.canalWidth,
    SCD: arch.canalDepth,
    PDW: both((p) => p.width),
    PDH: both((p) => p.height),
    pedicleCentreX: both((p) => p.centre.x),
    pedicleCentreUpFromInfEndplate: both((p) => p.centre.y) - below,
    pedicleIsthmusBehindWall: wall - both((p) => p.isthmusZ),
    PDL: both((p) => p.neck),
    pedicleTransverseAngle: both((p) => p.inwards),
    pedicleSagittalAngle: both((p) => p.rises),
    TPspan: arch.span,
    TPLengthFromPedicleAxis: arch.transverseTip.x - both((p) => p.centre.x),
    TPHeight: arch.transverseHeight,
    TPTipUpFromInfEndplate: arch.transverseTip.y - below,
    TPTipBehindPostWall: wall - arch.transverseTip.z,
    SPTipBehindPostWall: wall - arch.spinousTip.z,
    SPFreeLength: body.wall - arch.canalDepth - arch.spinousTip.z,
    SPHeightMid: arch.spinousHeight,
    SPThicknessMid: arch.spinousThickness,
    SPSlopeDown: arch.spinousSlope,
    SPTipUpFromInfEndplate: arch.spinousTip.y - below,
    laminaThickness: arch.laminaThickness,
    laminaHeightMidline: arch.laminaHeight,
    SAPTopAboveSupEndplate: arch.superiorTop - above,
    IAPBottomBelowInfEndplate: below - arch.inferiorBottom,
    overallAPLength: arch.length,
  }
}

type SegmentName = keyof typeof SEGMENT

/** What is needed of the bones between the lines. */
export interface Spine {
  readonly bones: Readonly<Record<VertebraLevel | 'S1', Bvh>>
  readonly measured: Readonly<Record<VertebraLevel, MeasuredVertebra>>
  readonly plates: Readonly<Record<VertebraLevel | 'S1', { upper: WorldPlate; lower?: WorldPlate }>>
}

function segmentValues(
  parts: Parts,
  spine: Spine,
  level: DiscLevel,
): Record<Exclude<SegmentName, 'LFThickness'>, number> {
  const [upper, lower] = bonesOf(level)
  const [above, below] = [spine.plates[upper].lower!, spine.plates[lower].upper]
  const [upperBone, lowerBone] = [spine.bones[upper], spine.bones[lower]]
  const stored = parts.get(`disc_${level}`)!
  const discTree = bvh(stored)
  const space = measureDisc(above, below, upperBone, lowerBone, discTree, stored.masks)
  const axes = discAxes(above, below)
  const lowerAxes = axesOf(lower)
  const sides = [1, -1] as const
  const facets = sides.map((side) =>
    measureFacet(upperBone, lowerBone, side, lowerAxes.up, lowerAxes.forward),
  )
  const foramina = sides.map((side, i) => {
    const { centre, width } = spine.measured[upper].pedicles[i]!
    const at = (inwards: number) => pedicleInWorld(upper, side, { ...centre, x: centre.x - inwards })
    const cut = (inwards: number) =>
      measureForamen(upperBone, lowerBone, discTree, at(inwards), scale(axes.up, -1), axes.forward)
    return { height: cut(0).height, width: cut(width * INNER).width }
  })
  const both = (values: readonly number[]): number => (values[0]! + values[1]!) / 2
  const epidural = measureEpidural(bvh(parts.get('dura')!), discTree, [upperBone, lowerBone], axes)
  const flavum = SEGMENT.LFThickness.mean[level]
  return {
    facetAngleFromSagittal: both(facets.map((f) => f.fromSagittal)),
    facetSagittalTilt: both(facets.map((f) => f.tilt)),
    facetHeight: both(facets.map((f) => f.height)),
    facetWidth: both(facets.map((f) => f.width)),
    facetAreaSup: both(facets.map((f) => f.area)),
    interfacetDistanceCentre: facets[0]!.centre[0] - facets[1]!.centre[0],
    facetJointSpace: both(facets.map((f) => f.gap)),
    discRimMean: (space.front + space.back) / 2,
    discAngle: space.angle,
    discAnt: space.front,
    discPost: space.back,
    discMid: space.middle,
    discWidth: space.width,
    discDepth: space.depth,
    nucleusAreaFraction: space.nucleusShare,
    nucleusPosteriorOffset: space.nucleusBehind,
    segmentalLordosis: spine.plates[upper].upper.degrees - below.degrees,
    foramenHeight: both(foramina.map((f) => f.height)),
    // Published with the flavum in it; the mesh has bone and disc only.
    foramenWidthUpper: both(foramina.map((f) => f.width)) - flavum,
    posteriorEpiduralDepth: epidural.back - flavum,
    anteriorEpiduralDepth: epidural.front,
  }
}

/** The foramen's width is taken this share of the pedicle's width inwards of its middle, where the isthmus of the arch stands behind. */
const INNER = 0.25

/** Measures every vertebra, disc and space between them on the stored parts. */
export function spineLines(parts: Parts): { vertebrae: Line[]; segments: Line[]; spine: Spine } {
  const measured = Object.fromEntries(
    VERTEBRAE.map((level) => [
      level,
      measureLocalVertebra(surfaceIn(axesOf(level), parts.get(`vertebra_${level}`)!)),
    ]),
  ) as Record<VertebraLevel, MeasuredVertebra>
  const sacrum = parts.get('sacrum')!
  const spine = {
    measured,
    bones: Object.fromEntries([
      ...VERTEBRAE.map((level) => [level, bvh(parts.get(`vertebra_${level}`)!)]),
      ['S1', bvh(sacrum)],
    ]) as Spine['bones'],
    plates: Object.fromEntries([
      ...VERTEBRAE.map((level) => [
        level,
        {
          upper: worldPlate(axesOf(level), measured[level].body.upper),
          lower: worldPlate(axesOf(level), measured[level].body.lower),
        },
      ]),
      ['S1', { upper: worldPlate(axesOf('S1'), measureSacralPlate(sacrum).plate) }],
    ]) as Spine['plates'],
  }
  const lines = <T extends object>(table: T, at: string, values: Partial<Record<keyof T, number>>): Line[] =>
    (Object.entries(values) as [keyof T & string, number][]).map(([name, value]) => {
      const row = table[name] as { unit: string; mean: Record<string, number> }
      return { at, name, unit: row.unit, mean: row.mean[at]!, measured: value, ...spreadOf(name, at, TABLES) }
    })
  return {
    vertebrae: VERTEBRAE.flatMap((level) => lines(VERTEBRA, level, vertebraValues(measured[level]))),
    segments: DISC_LEVELS.flatMap((level) => lines(SEGMENT, level, segmentValues(parts, spine, level))),
    spine,
  }
}

const TABLES = { ...VERTEBRA, ...SEGMENT } as unknown as Parameters<typeof spreadOf>[2]
