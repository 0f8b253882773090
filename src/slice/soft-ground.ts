import { wallAt } from '../../models/soft/column.ts'
import { type Back, backAt, psoas, quadratus } from '../../models/soft/muscles.ts'
import {
  aorta,
  iliacArtery,
  kidneyAt,
  leftIliacVein,
  rightIliacVein,
  venaCava,
} from '../../models/soft/vessels.ts'
import type { SoftPartId } from '../domain/soft-parts.ts'
import type { Canvas } from './canvas.ts'
import { GREY } from './contrast.ts'
import { grain, ramp } from './grain.ts'
import { codeOfPart, TISSUE } from './tissue.ts'

const CODE = (id: SoftPartId): number => codeOfPart(id)
const PSOAS = [CODE('soft_psoas_left'), CODE('soft_psoas_right')] as const
const QUADRATUS = [CODE('soft_quadratus-lumborum_left'), CODE('soft_quadratus-lumborum_right')] as const
const MULTIFIDUS = [CODE('soft_multifidus_left'), CODE('soft_multifidus_right')] as const
const ERECTOR = [CODE('soft_erector-spinae_left'), CODE('soft_erector-spinae_right')] as const
const KIDNEY = [CODE('soft_kidney_left'), CODE('soft_kidney_right')] as const
const ARTERY = [CODE('soft_iliac-artery_left'), CODE('soft_iliac-artery_right')] as const
const VEIN = [CODE('soft_iliac-vein_left'), CODE('soft_iliac-vein_right')] as const
const [AORTA, CAVA, BOWEL, FAT, UNDER_SKIN] = [
  CODE('soft_aorta'),
  CODE('soft_vena-cava'),
  CODE('soft_bowel'),
  CODE('soft_fat'),
  CODE('soft_subcutaneous-fat'),
]

/** Bowel lies this far in front of the column at least, mm (assumed). */
const BOWEL_FROM = 27

/** Muscle at a point: fine fibres, and fat that feathers in between the bundles. `fatty` 0 to 1. */
function muscleGrey(u: number, v: number, along: number, fatty: number): number {
  const fibre = grain(u * 0.9, v * 0.9, along * 0.12)
  const bundles = grain(u * 0.16 + 7, v * 0.34, along * 0.03)
  const sheet = Math.abs(grain(u * 0.075 + 3, v * 0.42 + grain(u * 0.1, v * 0.1, 5) * 1.3, along * 0.02))
  const streak = ramp(0.1, 0, sheet) * ramp(0.35 - 0.5 * fatty, 0.9 - 0.5 * fatty, bundles + 0.35)
  return GREY.muscle + 5 * fibre + 5 * bundles + (GREY.streak - GREY.muscle) * streak
}

/** Paints everything that is no part of the model: fat, muscles, vessels, kidneys, bowel. Row by row, so that it can be left off. */
export function* softGround(canvas: Canvas): Generator<void, void> {
  const { frame, grey, tissue, part } = canvas
  const { origin, right, down, mmPerPixel, width, height } = frame
  const back: Back = { all: 0, border: 0, split: 0, fascia: 0 }
  const per = 1 / mmPerPixel
  let i = 0
  let value = 0

  /** Paints one structure over the pixel: d is mm to its border. */
  function over(d: number, code: number, kind: number, g: number): void {
    const share = 0.5 - d * per
    if (share <= 0) return
    value += (g - value) * Math.min(1, share)
    if (share < 0.5) return
    part[i] = code
    tissue[i] = kind
  }

  function wall(d: number, code: number): void {
    // A wall of 1 mm round the dark lumen (assumed).
    if (d > 1.6) return
    over(d, code, TISSUE.vessel, GREY.vesselWall)
    over(d + 1, code, TISSUE.vessel, GREY.vessel)
  }

  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++, i++) {
      const a = column * mmPerPixel
      const b = row * mmPerPixel
      const x = origin[0] + right[0] * a + down[0] * b
      const y = origin[1] + right[1] * a + down[1] * b
      const z = origin[2] + right[2] * a + down[2] * b
      const half = x >= 0 ? 0 : 1
      const ax = Math.abs(x)
      const q = wallAt(y) - z
      value = GREY.fat + 9 * grain(x * 0.12, y * 0.12, z * 0.12) + 5 * grain(x * 0.5, y * 0.5, z * 0.5)
      part[i] = FAT
      tissue[i] = TISSUE.fat
      if (q > 12) {
        backAt(ax, y, q, back)
        if (back.fascia > 0) {
          subcutaneous(x, y, z)
        }
        if (back.all < 1) {
          const side = back.border < 0
          const fatty = side ? ramp(90, 0, y) * 0.55 + 0.15 : ramp(70, 10, y) * 0.6 + 0.1
          // Fibres fan out from the midline backwards and to the side.
          const u = ax * 0.62 + q * 0.78
          const v = ax * 0.78 - q * 0.62
          over(
            back.all,
            side ? MULTIFIDUS[half] : ERECTOR[half],
            TISSUE.muscle,
            muscleGrey(side ? u : v * 0.5 + u * 0.5, side ? v : u, y + (half ? 60 : 0), fatty),
          )
          const wave = 1.1 * grain(q * 0.14, y * 0.03, half * 9)
          const plane = 0.35 + ramp(80, 20, y) * 1.1 * ramp(50, 28, q)
          const fat = Math.abs(back.border + wave) - plane
          if (fat < 1) over(Math.max(fat, back.all), FAT, TISSUE.fat, GREY.fat - 14)
          const thin = Math.abs(back.split + wave) - 0.1 - 0.25 * grain(q * 0.2, y * 0.05, 3)
          if (back.border > 0 && thin < 1) {
            const s = Math.min(1, Math.max(0, 0.5 - Math.max(thin, back.all) * per)) * 0.6
            value += (GREY.streak - value) * s
          }
        }
        if (Math.abs(back.fascia) < 1.2 && back.all < 3) {
          value += (GREY.fascia - value) * ramp(1.1, 0.2, Math.abs(back.fascia - 0.3)) * 0.8
        }
      }
      if (q < 40) {
        const m = psoas(ax, y, z)
        if (m < 1) over(m, PSOAS[half], TISSUE.muscle, muscleGrey(ax, q, y + (half ? 90 : 20), 0.08))
        const l = quadratus(ax, y, z)
        if (l < 1)
          over(l, QUADRATUS[half], TISSUE.muscle, muscleGrey(ax * 0.8 - q, q, y + (half ? 10 : 50), 0.2))
        if (ax > 26 && y > 60) {
          const { body, sinus } = kidneyAt(half ? 'right' : 'left', x, y, z)
          if (body < 1) {
            over(body, KIDNEY[half], TISSUE.kidney, GREY.kidney + 8 * grain(x * 0.2, y * 0.2, z * 0.2))
            over(sinus, FAT, TISSUE.fat, GREY.fat)
          }
        }
        if (q < -24) {
          bowel(x, y, z, q)
          if (x > -10 && x < 26) wall(aorta(x, y, z), AORTA!)
          if (x < 4) wall(venaCava(x, y, z), CAVA!)
          if (y < 45) {
            wall(x > -12 ? leftIliacVein(x, y, z) : 9, VEIN[0])
            wall(x < 0 ? rightIliacVein(x, y, z) : 9, VEIN[1])
          }
          if (y < 60) wall(iliacArtery(ax, y, z), ARTERY[half])
        }
      }
      grey[i] = value
    }
    if (row % 16 === 15) yield
  }

  function subcutaneous(x: number, y: number, z: number): void {
    const soft = 10 * grain(x * 0.06, y * 0.06, z * 0.06)
    value = GREY.subcutaneous + soft
    // Septa: thin dark sheets between lobules.
    const sheet = Math.abs(grain(x * 0.055, y * 0.07, z * 0.16))
    value += (GREY.septum - value) * ramp(0.035, 0, sheet) * 0.55
    part[i] = UNDER_SKIN!
  }

  function bowel(x: number, y: number, z: number, q: number): void {
    const front = -q - 34
    if (front < BOWEL_FROM - 10) return
    const loops = grain(x * 0.05 + 11, y * 0.05, z * 0.05) + 0.35 * grain(x * 0.13, y * 0.13, z * 0.13)
    const d = (0.08 - loops) * 14 + Math.max(0, BOWEL_FROM - front)
    if (d > 1) return
    over(d, BOWEL!, TISSUE.bowel, GREY.bowelWall)
    const inside =
      GREY.bowel + 50 * grain(x * 0.04, y * 0.04 + 3, z * 0.04) + 12 * grain(x * 0.4, y * 0.4, z * 0.4)
    over(d + 2.2, BOWEL!, TISSUE.bowel, inside)
  }
}
