import { USUAL_GRADE } from '../domain/degeneration.ts'
import { DISC_LEVELS, type DiscLevel, type SpineDisc } from '../domain/levels.ts'
import { LIGAMENT_IDS } from '../domain/parts.ts'
import { paintBones } from './bones.ts'
import { blankCanvas, type Canvas, paint } from './canvas.ts'
import { codeOfPart } from './codes.ts'
import { GREY } from './contrast.ts'
import { coverOf, spreadDistance } from './cover.ts'
import { ALONG, contrastOf, discGrey, discPlaces } from './disc-look.ts'
import { pixelToPoint, type SliceFrame } from './frame.ts'
import { grain, ramp } from './grain.ts'
import { farAway, outlineOf } from './ground-parts.ts'
import { paintJoints } from './joints.ts'
import { paintPelvicMuscles } from './pelvic-muscles.ts'
import type { Lie } from './pose.ts'
import { softGround } from './soft-ground.ts'
import type { Surfaces } from './surface.ts'
import { TISSUE } from './tissue.ts'

/** mm of skin (assumed; on the back it is thicker than elsewhere). */
const SKIN = 2.2

/** Everything in a slice that does not change with the finding of one disc: that disc, sac and nerves are painted on it. */
export function* paintGround(
  surfaces: Surfaces,
  frame: SliceFrame,
  level: DiscLevel,
  lie: Lie,
): Generator<void, Canvas> {
  const canvas = blankCanvas(frame)
  yield* softGround(canvas, lie)
  yield
  paintJoints(canvas, lie)
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
  paintBones(canvas, surfaces, lie)
  yield
  const others: readonly SpineDisc[] = ['T12-L1', ...DISC_LEVELS.filter((other) => other !== level)]
  for (const other of others) {
    const outline = outlineOf(surfaces, `disc_${other}`, frame)
    if (!outline) continue
    const places = discPlaces(other, frame, outline, lie)
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
  if (frame.right[0] !== 1) closeAbove(inside, frame.width)
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

/**
 * The skin ends in an open rim. When an aged disc brings that down into the picture, the body goes on above it as in the first whole
 * row: body in front, air behind.
 */
function closeAbove(inside: Float32Array, width: number): void {
  let whole = 0
  while (whole < 40 && !(inside[whole * width]! > 0.99 && inside[(whole + 1) * width - 1]! < 0.01)) whole++
  for (let row = 0; row < whole; row++) inside.copyWithin(row * width, whole * width, (whole + 1) * width)
}
