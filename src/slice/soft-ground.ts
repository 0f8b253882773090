import type { Vec3 } from '../../models/shape/vec.ts'
import { wallAt } from '../../models/soft/column.ts'
import { type Back, backAt, psoas, quadratus } from '../../models/soft/muscles.ts'
import { epiduralVeins, lumbarVessels } from '../../models/soft/small-vessels.ts'
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
import { codeOfPart } from './codes.ts'
import { GREY } from './contrast.ts'
import { type Cell, cellAt, grain, ramp } from './grain.ts'
import { muscleGrey } from './muscle-look.ts'
import type { Lie } from './pose.ts'
import { TISSUE } from './tissue.ts'

const CODE = (id: SoftPartId): number => codeOfPart(id)
const PSOAS = [CODE('soft_psoas_left'), CODE('soft_psoas_right')] as const
const QUADRATUS = [CODE('soft_quadratus-lumborum_left'), CODE('soft_quadratus-lumborum_right')] as const
const MULTIFIDUS = [CODE('soft_multifidus_left'), CODE('soft_multifidus_right')] as const
const ERECTOR = [CODE('soft_erector-spinae_left'), CODE('soft_erector-spinae_right')] as const
const KIDNEY = [CODE('soft_kidney_left'), CODE('soft_kidney_right')] as const
const ARTERY = [CODE('soft_iliac-artery_left'), CODE('soft_iliac-artery_right')] as const
const VEIN = [CODE('soft_iliac-vein_left'), CODE('soft_iliac-vein_right')] as const
const [AORTA, CAVA, BOWEL, FAT, UNDER_SKIN, EPIDURAL, LUMBAR, VEINS] = [
  CODE('soft_aorta'),
  CODE('soft_vena-cava'),
  CODE('soft_bowel'),
  CODE('soft_fat'),
  CODE('soft_subcutaneous-fat'),
  CODE('soft_epidural-fat'),
  CODE('soft_lumbar-vessels'),
  CODE('soft_epidural-veins'),
]

/** Bowel lies this far in front of the column at least, mm (assumed). */
const BOWEL_FROM = 27
/** Fat within this of the back of the bodies and of the midline is called epidural, mm; bone and ligament are drawn over it. */
const CANAL_DEPTH = 21
const CANAL_HALF = 12
/** A vessel that is nowhere near. */
const FAR = 9
/** Width of a loop, mm (assumed: small bowel is 25 to 30 mm wide). */
const LOOP = 30

/** Paints everything that is no part of the model: fat, muscles, vessels, kidneys, bowel. Row by row, so that it can be left off. */
export function* softGround(canvas: Canvas, lie: Lie): Generator<void, void> {
  const { frame, grey, tissue, part } = canvas
  const { origin, right, down, mmPerPixel, width, height } = frame
  const cell: Cell = { first: 0, second: 0, own: 0, away: [0, 0, 0] }
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

  /** Veins, then the arteries that lie on them. Where one vessel parts into two there is no wall between. */
  function vessels(x: number, ax: number, y: number, z: number, half: 0 | 1): void {
    const cava = x < 4 ? venaCava(x, y, z) : FAR
    const left = y < 45 && x > -12 ? leftIliacVein(x, y, z) : FAR
    const right = y < 45 && x < 0 ? rightIliacVein(x, y, z) : FAR
    const vein = Math.min(cava, left, right)
    if (vein < 1.6) lumen(vein, vein === cava ? CAVA! : left < right ? VEIN[0] : VEIN[1])
    const trunk = Math.abs(x - 8) < 18 ? aorta(x, y, z) : FAR
    const branch = y < 60 ? iliacArtery(ax, y, z) : FAR
    const artery = Math.min(trunk, branch)
    if (artery < 1.6) lumen(artery, artery === trunk ? AORTA! : ARTERY[half])
  }

  /** A wall of 1 mm round the dark lumen (assumed). */
  function lumen(d: number, code: number): void {
    over(d, code, TISSUE.vessel, GREY.vesselWall)
    over(d + 1, code, TISSUE.vessel, GREY.vessel)
  }

  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++, i++) {
      const a = column * mmPerPixel
      const b = row * mmPerPixel
      const p: Vec3 = [
        origin[0] + right[0] * a + down[0] * b,
        origin[1] + right[1] * a + down[1] * b,
        origin[2] + right[2] * a + down[2] * b,
      ]
      const [x, y, z] = lie.still ? p : lie.standing(p)
      const half = x >= 0 ? 0 : 1
      const ax = Math.abs(x)
      const q = wallAt(y) - z
      const strand = Math.abs(grain(x * 0.035, y * 0.03 + 4, z * 0.07 + grain(x * 0.05, y * 0.05, z * 0.05)))
      // Thin sheets part the fat in front of the muscles, and it is brighter in some lobules than in others.
      const sheet = Math.abs(grain(x * 0.09 + 2, y * 0.06, z * 0.1 + strand))
      value =
        GREY.fat -
        13 * ramp(0.05, 0, strand) * ramp(-0.2, 0.5, grain(x * 0.04 + 8, y * 0.04, z * 0.04)) -
        8 * ramp(0.06, 0, sheet) +
        13 * grain(x * 0.045 + 5, y * 0.045, z * 0.045) +
        11 * grain(x * 0.12, y * 0.12, z * 0.12) +
        5 * grain(x * 0.5, y * 0.5, z * 0.5)
      part[i] = FAT
      tissue[i] = TISSUE.fat
      if (q > -1 && q < CANAL_DEPTH && ax < CANAL_HALF) {
        value += GREY.epidural - GREY.fat
        part[i] = EPIDURAL!
        const vein = epiduralVeins(ax, y, z)
        if (vein < 1) over(vein, VEINS!, TISSUE.vessel, GREY.slow)
      }
      if (q > 12) {
        backAt(ax, y, q, back)
        if (back.fascia > 0) subcutaneous(x, y, z)
        if (back.all < 1) {
          const side = back.border < 0
          // Fat comes first low down, and in multifidus deep beside the arch.
          const low = ramp(100, 0, y)
          const fatty = side
            ? 0.08 + low * 0.24 + (0.16 + 0.42 * low) * ramp(40, 24, q) * ramp(26, 8, ax)
            : 0.04 + ramp(70, 10, y) * 0.4
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
          const loose = 0.5 + 0.5 * grain(q * 0.09 + 4, y * 0.04, half * 5 + 1)
          const plane = loose * (0.8 + (0.5 + 1.6 * ramp(90, 20, y)) * ramp(50, 24, q)) - 0.15
          const fat = Math.abs(back.border + wave) - plane
          if (fat < 1) over(Math.max(fat, back.all), FAT, TISSUE.fat, GREY.fat - 14)
          const thin = Math.abs(back.split + wave) - 0.25 - 0.35 * grain(q * 0.2, y * 0.05, 3)
          if (back.border > 0 && thin < 1) {
            const s = Math.min(1, Math.max(0, 0.5 - Math.max(thin, back.all) * per)) * 0.75
            value += (GREY.streak - value) * s
          }
        }
        if (Math.abs(back.fascia) < 1.2 && back.all < 1.5) {
          value += (GREY.fascia - value) * ramp(1.1, 0.2, Math.abs(back.fascia - 0.3)) * 0.8
        }
      }
      if (q < 40) {
        if (q < -24) bowel(x, y, z, q)
        const uneven = 1.3 * grain(x * 0.07, y * 0.03, z * 0.07)
        if (ax > 26 && y > 60) {
          const { body, sinus } = kidneyAt(half ? 'right' : 'left', x, y, z)
          if (body < 1) {
            const pyramid = ramp(-0.1, 0.4, grain(x * 0.11, y * 0.11, z * 0.11))
            over(body, KIDNEY[half], TISSUE.kidney, GREY.septum)
            over(body + 0.8, KIDNEY[half], TISSUE.kidney, GREY.kidney + 26 * pyramid * ramp(-4, -7, body))
            over(sinus + 2 * uneven, FAT, TISSUE.fat, GREY.fat)
          }
        }
        const m = psoas(ax, y, z) + uneven
        if (m < 1)
          over(
            m,
            PSOAS[half],
            TISSUE.muscle,
            muscleGrey(ax * 0.8 + q * 0.4, q * 0.9 - ax * 0.3, y + (half ? 90 : 20), -0.3),
          )
        const l = quadratus(ax, y, z) + uneven
        if (l < 1)
          over(l, QUADRATUS[half], TISSUE.muscle, muscleGrey(ax * 0.8 - q, q, y + (half ? 10 : 50), 0.05))
        if (q < 8 && ax > 3 && ax < 30 && y > 40) {
          const vessel = lumbarVessels(x, y, z)
          if (vessel < 1) over(vessel, LUMBAR!, TISSUE.vessel, GREY.vessel)
        }
        if (q < -24) vessels(x, ax, y, z, half)
      }
      grey[i] = value
    }
    if (row % 16 === 15) yield
  }

  function subcutaneous(x: number, y: number, z: number): void {
    value = GREY.subcutaneous + 9 * grain(x * 0.05, y * 0.05, z * 0.05) + 4 * grain(x * 0.3, y * 0.3, z * 0.3)
    // Septa: thin sheets, most of them along the skin, some across.
    const bend = grain(x * 0.03, y * 0.03, 2)
    const along = Math.abs(grain(x * 0.026 + 5, y * 0.026, z * 0.17 + bend))
    const across = Math.abs(grain(x * 0.11 + bend, y * 0.09, z * 0.03 + 8))
    const septum = Math.max(ramp(0.075, 0, along), 0.5 * ramp(0.05, 0, across) * ramp(0, 0.4, bend))
    value += (GREY.septum - value) * septum * 0.46
    part[i] = UNDER_SKIN!
  }

  function bowel(x: number, y: number, z: number, q: number): void {
    const front = -q - 34
    if (front < BOWEL_FROM - 10) return
    cellAt(x / LOOP + 3, y / (LOOP * 1.2), z / LOOP + 9, cell)
    // Mesentery between the loops; and a loop lies as a whole in front of the fat before the column.
    if (cell.own < 0.3) return
    const [sx, sy, sz] = [x + cell.away[0] * LOOP, y + cell.away[1] * LOOP * 1.2, z + cell.away[2] * LOOP]
    if (sz - wallAt(sy) - 34 < BOWEL_FROM + 17 + 0.03 * Math.abs(sx)) return
    // Folds of the wall; loops press one another out of the round.
    const edge = 3.4 * grain(x * 0.05, y * 0.05, z * 0.05 + 3) + 1.5 * grain(x * 0.16, y * 0.16, z * 0.16)
    const d = Math.max((cell.first - cell.second) * LOOP * 0.5 + 0.4, (cell.first - 0.52) * LOOP) + edge
    if (d > 1) return
    over(d, BOWEL!, TISSUE.bowel, GREY.bowelWall)
    // Gas, mixed contents, fluid.
    const filled = cell.own < 0.5 ? 14 : cell.own < 0.8 ? 92 : 176
    const inside =
      filled * (1 + 0.22 * grain(x * 0.1, y * 0.1, z * 0.1) + 0.1 * grain(x * 0.5, y * 0.5, z * 0.5))
    over(d + 1.8, BOWEL!, TISSUE.bowel, inside)
  }
}
