import { frameOf } from '../../models/anatomy/frame.ts'
import { type SacralPoint, sacralPoint } from '../../models/anatomy/sacrum-frame.ts'
import { USUAL_GRADE } from '../domain/degeneration.ts'
import { DISC_LEVELS, type DiscLevel, type SpineDisc, VERTEBRAE } from '../domain/levels.ts'
import { LIGAMENT_IDS, type PartId } from '../domain/parts.ts'
import { blankCanvas, type Canvas, paint } from './canvas.ts'
import { GREY } from './contrast.ts'
import { coverOf, spreadDistance } from './cover.ts'
import { contrastOf, discGrey, discPlaces } from './disc-look.ts'
import { pixelToPoint, type SliceFrame } from './frame.ts'
import { grain, ramp } from './grain.ts'
import { farAway, outlineOf } from './ground-parts.ts'
import { paintJoints } from './joints.ts'
import { paintPelvicMuscles } from './pelvic-muscles.ts'
import { softGround } from './soft-ground.ts'
import type { Surfaces } from './surface.ts'
import { codeOfPart, TISSUE } from './tissue.ts'

/** mm of dense bone round the marrow as a picture shows it (assumed: 1.3 with the water-fat shift). */
const CORTEX = 1.3
/** mm from a surface up to which distances are written down. */
const REACH = 5
const SPINE: readonly PartId[] = [
  'vertebra_T12',
  ...VERTEBRAE.map((level) => `vertebra_${level}` as const),
  'sacrum',
]
const HIPS: readonly PartId[] = ['bone_hip_left', 'bone_hip_right']
/** mm of skin (assumed; on the back it is thicker than elsewhere). */
const SKIN = 2.2

/** Share of the nucleus' dark middle band that a slice of some 4 mm along the disc has in it. */
export const ALONG = 0.3

/** Everything in a slice that does not change with the finding of one disc: that disc, sac and nerves are painted on it. */
export function* paintGround(
  surfaces: Surfaces,
  frame: SliceFrame,
  level: DiscLevel,
): Generator<void, Canvas> {
  const canvas = blankCanvas(frame)
  yield* softGround(canvas)
  yield
  paintJoints(canvas)
  yield
  paintPelvicMuscles(canvas, surfaces)
  for (const id of LIGAMENT_IDS) {
    if (id === 'ligament_posterior-longitudinal') continue
    const outline = outlineOf(surfaces, id, frame)
    if (!outline) continue
    const look = id.startsWith('interspinous') ? streaky(frame) : GREY.ligament
    paint(canvas, coverOf(outline), codeOfPart(id), TISSUE.ligament, look)
  }
  yield
  paintSkin(canvas, surfaces)
  yield
  const bones = [...SPINE, ...HIPS].flatMap((id) => {
    const outline = outlineOf(surfaces, id, frame)
    return outline ? [{ id, outline }] : []
  })
  const distance = farAway(frame)
  for (const { outline } of bones)
    spreadDistance(outline, frame.mmPerPixel, REACH, distance, frame.width, frame.height)
  for (const { id, outline } of bones) {
    const marrow = marrowOf(id, frame)
    paint(
      canvas,
      coverOf(outline),
      codeOfPart(id),
      (i) => (distance[i]! < CORTEX ? TISSUE.cortex : TISSUE.marrow),
      (i, x, y) => {
        const inside = ramp(CORTEX - 0.7, CORTEX + 0.6, distance[i]!)
        return inside === 0 ? GREY.cortex : GREY.cortex + (marrow(x, y) - GREY.cortex) * inside
      },
    )
  }
  yield
  const others: readonly SpineDisc[] = ['T12-L1', ...DISC_LEVELS.filter((other) => other !== level)]
  for (const other of others) {
    const outline = outlineOf(surfaces, `disc_${other}`, frame)
    if (!outline) continue
    const places = discPlaces(other, frame, outline)
    const contrast = contrastOf(USUAL_GRADE)
    const at = (i: number): number =>
      (((i / frame.width) | 0) - places.y0) * places.width + (i % frame.width) - places.x0
    paint(
      canvas,
      coverOf(outline),
      codeOfPart(`disc_${other}`),
      (i) => (places.core[at(i)]! > 0 ? TISSUE.nucleus : TISSUE.annulus),
      (i) => discGrey(places, at(i), contrast, frame.right[0] === 1 ? ALONG : 1),
    )
    yield
  }
  return canvas
}

/** Interspinous ligament: strands that run up and back, with fat between. */
function streaky(frame: SliceFrame): (i: number, x: number, y: number) => number {
  return (_, column, row) => {
    const [x, y, z] = pixelToPoint(frame, column, row)
    const strand = grain(x * 0.3, (y + z) * 0.35, (y - z) * 0.06)
    return GREY.interspinous + 46 * ramp(-0.3, 0.8, strand) + 8 * grain(x, y, z)
  }
}

function paintSkin(canvas: Canvas, surfaces: Surfaces): void {
  const { frame, grey, tissue, part } = canvas
  const outline = outlineOf(surfaces, 'skin', frame)
  if (!outline) return
  const distance = farAway(frame)
  spreadDistance(outline, frame.mmPerPixel, SKIN + 1, distance, frame.width, frame.height)
  const cover = coverOf(outline)
  const skin = codeOfPart('skin')
  const inside = new Float32Array(grey.length)
  for (let y = 0; y < cover.height; y++)
    inside.set(
      cover.share.subarray(y * cover.width, (y + 1) * cover.width),
      (cover.y0 + y) * frame.width + cover.x0,
    )
  for (let i = 0; i < grey.length; i++) {
    const s = inside[i]!
    if (s < 0.5) {
      part[i] = 0
      tissue[i] = TISSUE.air
    } else if (distance[i]! < SKIN) {
      part[i] = skin
      tissue[i] = TISSUE.skin
    }
    if (distance[i]! < SKIN + 0.6)
      grey[i] = grey[i]! + (GREY.skin - grey[i]!) * ramp(SKIN + 0.5, SKIN - 0.5, distance[i]!)
    grey[i] = GREY.air + (grey[i]! - GREY.air) * s
  }
}

/** Height of S1 along the front of the sacrum, mm (BONE_LANDMARK.anterior_sacral_foramen_S1). */
const S1_HEIGHT = 31
const AT: SacralPoint = { u: 0, d: 0 }

/** What is left of the disc between S1 and S2: a dark line in the marrow (half thickness 1.2 mm, assumed). */
function remnant(y: number, z: number): number {
  const { u, d } = sacralPoint(y, z, AT)
  return ramp(1.9, 0.6, Math.abs(u - S1_HEIGHT + 0.12 * d)) * ramp(26, 18, d) * 0.8
}

/** Marrow: mottled with fat, and in a lumbar body the vein that gathers at the middle of its back. */
function marrowOf(id: PartId, frame: SliceFrame): (x: number, y: number) => number {
  const level = VERTEBRAE.find((each) => id === `vertebra_${each}`)
  const own = level && frameOf(level)
  return (column, row) => {
    const [x, y, z] = pixelToPoint(frame, column, row)
    let g =
      GREY.marrow +
      9 * grain(x * 0.09, y * 0.09, z * 0.09 + 4) +
      8 * grain(x * 0.3, y * 0.3, z * 0.3) +
      5 * grain(x * 0.9, y * 0.9, z * 0.9)
    if (id === 'sacrum') return g + (GREY.septum - g) * remnant(y, z)
    if (!own) return g
    const up = (y - own.origin[1]) * own.up[1] + (z - own.origin[2]) * own.up[2]
    const front = (y - own.origin[1]) * own.forward[1] + (z - own.origin[2]) * own.forward[2]
    if (front > 6 || front < -22 || Math.abs(up) > 6) return g
    // Two branches that meet behind, widest at the back wall.
    const back = ramp(4, -17, front)
    const apart = 0.42 * Math.max(0, front + 12)
    const off = Math.min(Math.abs(Math.abs(x) - apart), Math.abs(x) + 2 * Math.max(0, front + 6))
    const vein = ramp(1 + 1.1 * back, 0.3, off) * ramp(1.3 + 1.9 * back, 0.5, Math.abs(up)) * back
    g += (GREY.vein - g) * vein * 0.85
    return g
  }
}
