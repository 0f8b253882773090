import { frameOf } from '../../models/anatomy/frame.ts'
import { type SacralPoint, sacralPoint } from '../../models/anatomy/sacrum-frame.ts'
import { VERTEBRAE } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'
import { type Canvas, paint } from './canvas.ts'
import { codeOfPart } from './codes.ts'
import { GREY } from './contrast.ts'
import { coverOf, spreadDistance } from './cover.ts'
import { paintEndPlates } from './end-plates.ts'
import { pixelToPoint, type SliceFrame } from './frame.ts'
import { grain, ramp } from './grain.ts'
import { farAway, outlineOf } from './ground-parts.ts'
import type { Lie } from './pose.ts'
import type { Surfaces } from './surface.ts'
import { TISSUE } from './tissue.ts'

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
/** Paints all bones: a dark line of dense bone, marrow inside. */
export function paintBones(canvas: Canvas, surfaces: Surfaces, lie: Lie): void {
  const { frame } = canvas
  const bones = [...SPINE, ...HIPS].flatMap((id) => {
    const outline = outlineOf(surfaces, id, frame)
    return outline ? [{ id, outline }] : []
  })
  const distance = farAway(frame)
  for (const { outline } of bones)
    spreadDistance(outline, frame.mmPerPixel, REACH, distance, frame.width, frame.height)
  paintEndPlates(canvas, surfaces, lie)
  for (const { id, outline } of bones) {
    const marrow = marrowOf(id, frame, lie)
    paint(
      canvas,
      coverOf(outline),
      codeOfPart(id),
      (i) => (distance[i]! < CORTEX ? TISSUE.cortex : TISSUE.marrow),
      (i, x, y) => {
        const deep = distance[i]!
        const edge = deep < CORTEX + 1.2 ? CORTEX + uneven(frame, x, y) : CORTEX
        const inside = ramp(edge - 0.7, edge + 0.6, deep)
        return inside === 0 ? GREY.cortex : GREY.cortex + (marrow(x, y) - GREY.cortex) * inside
      },
    )
  }
}

/** mm by which dense bone is thicker or thinner than usual at a pixel: no bone is outlined evenly (assumed). */
function uneven(frame: SliceFrame, column: number, row: number): number {
  const [x, y, z] = pixelToPoint(frame, column, row)
  return 0.4 * grain(x * 0.11, y * 0.11, z * 0.11) + 0.3 * grain(x * 0.35, y * 0.35, z * 0.35)
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
function marrowOf(id: PartId, frame: SliceFrame, lie: Lie): (x: number, y: number) => number {
  const level = VERTEBRAE.find((each) => id === `vertebra_${each}`)
  const own = level && frameOf(level)
  return (column, row) => {
    const p = pixelToPoint(frame, column, row)
    const [x, y, z] = level ? lie.standingBone(level, p) : p
    let g =
      GREY.marrow +
      13 * grain(x * 0.09, y * 0.09, z * 0.09 + 4) +
      12 * grain(x * 0.27, y * 0.27, z * 0.27) +
      8 * grain(x * 0.7, y * 0.7, z * 0.7)
    if (id === 'sacrum') return g + (GREY.septum - g) * remnant(y, z)
    if (!own) return g
    const up = (y - own.origin[1]) * own.up[1] + (z - own.origin[2]) * own.up[2]
    const front = (y - own.origin[1]) * own.forward[1] + (z - own.origin[2]) * own.forward[2]
    // Marrow round the vein is fattier.
    g += 20 * ramp(13, 3, Math.sqrt(up * up + 0.5 * x * x)) * ramp(10, -14, front) * ramp(-24, -17, front)
    if (front > 6 || front < -22 || Math.abs(up) > 6) return g
    // Two branches that meet behind, widest at the back wall.
    const back = ramp(5, -15, front)
    const apart = 0.42 * Math.max(0, front + 12)
    const off = Math.min(Math.abs(Math.abs(x) - apart), Math.abs(x) + 2 * Math.max(0, front + 6))
    // From the side a triangle whose base is the back wall.
    const vein = ramp(1.2 + 1.9 * back, 0.4, off) * ramp(1.8 + 4.4 * back * back, 0.6, Math.abs(up)) * back
    g += (GREY.vein - g) * vein
    return g
  }
}
