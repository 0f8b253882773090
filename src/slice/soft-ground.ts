import type { Vec3 } from '../../models/shape/vec.ts'
import { frontAt, wallAt } from '../../models/soft/column.ts'
import { type Back, backAt, psoas, psoasFront, psoasSide, quadratus } from '../../models/soft/muscles.ts'
import { epiduralVeins, lumbarVessels } from '../../models/soft/small-vessels.ts'
import { aorta, iliacArtery, leftIliacVein, rightIliacVein, venaCava } from '../../models/soft/vessels.ts'
import type { SoftPartId } from '../domain/soft-parts.ts'
import {
  paintBowel,
  paintColon,
  paintDuodenum,
  paintKidney,
  paintMesentericVessels,
  paintRenalVeins,
} from './belly.ts'
import { newBrush, over } from './brush.ts'
import type { Canvas } from './canvas.ts'
import { codeOfPart } from './codes.ts'
import { GREY } from './contrast.ts'
import { fatGrey, subcutaneousGrey } from './fat-look.ts'
import { grain, ramp } from './grain.ts'
import { muscleGrey } from './muscle-look.ts'
import type { Lie } from './pose.ts'
import { TISSUE } from './tissue.ts'

const CODE = (id: SoftPartId): number => codeOfPart(id)
const PSOAS = [CODE('soft_psoas_left'), CODE('soft_psoas_right')] as const
const QUADRATUS = [CODE('soft_quadratus-lumborum_left'), CODE('soft_quadratus-lumborum_right')] as const
const MULTIFIDUS = [CODE('soft_multifidus_left'), CODE('soft_multifidus_right')] as const
const ERECTOR = [CODE('soft_erector-spinae_left'), CODE('soft_erector-spinae_right')] as const
const WALL = [CODE('soft_abdominal-wall_left'), CODE('soft_abdominal-wall_right')] as const
const ARTERY = [CODE('soft_iliac-artery_left'), CODE('soft_iliac-artery_right')] as const
const VEIN = [CODE('soft_iliac-vein_left'), CODE('soft_iliac-vein_right')] as const
const [AORTA, CAVA, FAT, UNDER_SKIN, EPIDURAL, LUMBAR, VEINS] = [
  CODE('soft_aorta'),
  CODE('soft_vena-cava'),
  CODE('soft_fat'),
  CODE('soft_subcutaneous-fat'),
  CODE('soft_epidural-fat'),
  CODE('soft_lumbar-vessels'),
  CODE('soft_epidural-veins'),
]

/** Fat within this of the back of the bodies and of the midline is called epidural, mm; bone and ligament are drawn over it. */
const CANAL_DEPTH = 21
const CANAL_HALF = 12
/** A vessel that is nowhere near. */
const FAR = 9

/** Paints everything that is no part of the model: fat, muscles, vessels, kidneys, bowel. Row by row, so that it can be left off. */
export function* softGround(canvas: Canvas, lie: Lie): Generator<void, void> {
  const { frame, grey, tissue, part } = canvas
  const { origin, right, down, mmPerPixel, width, height } = frame
  const back: Back = { all: 0, border: 0, split: 0, fascia: 0, wall: 0, layer: 0 }
  const b = newBrush(mmPerPixel)
  const { per } = b
  const upright = right[0] !== 1
  let i = 0

  /** Veins, then the arteries that lie on them. Where one vessel parts into two there is no wall between. */
  function vessels(x: number, ax: number, y: number, z: number, half: 0 | 1): void {
    const cava = x < 4 ? venaCava(x, y, z) : FAR
    const left = y < 45 && x > -12 ? leftIliacVein(x, y, z) : FAR
    const right = y < 45 && x < 0 ? rightIliacVein(x, y, z) : FAR
    const vein = Math.min(cava, left, right)
    // No vessel is an ellipse: veins give way to what lies beside them, arteries harden in plaques.
    const uneven = 1.1 * grain(x * 0.11, y * 0.05, z * 0.11) + 0.5 * grain(x * 0.3, y * 0.1, z * 0.3)
    if (vein < 2.4) lumen(vein + 1.5 * uneven, vein === cava ? CAVA! : left < right ? VEIN[0] : VEIN[1], 26)
    const trunk = Math.abs(x - 8) < 18 ? aorta(x, y, z) : FAR
    const branch = y < 60 ? iliacArtery(ax, y, z) : FAR
    const artery = Math.min(trunk, branch)
    if (artery < 2.4) {
      const plaque = 1.5 * ramp(0.15, 0.6, grain(x * 0.17 + 3, y * 0.07, z * 0.17))
      lumen(artery + 0.85 * uneven, artery === trunk ? AORTA! : ARTERY[half], 0, plaque)
    }
  }

  /** A wall of 1 mm round the dark lumen; along it the blood is slower and not quite black (assumed). */
  function lumen(d: number, code: number, slow: number, plaque = 0): void {
    over(b, d, code, TISSUE.vessel, GREY.vesselWall)
    over(b, d + 1 + plaque, code, TISSUE.vessel, GREY.vessel + slow * ramp(-4, -1, d))
  }

  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++, i++) {
      const along = column * mmPerPixel
      const below = row * mmPerPixel
      const at: Vec3 = [
        origin[0] + right[0] * along + down[0] * below,
        origin[1] + right[1] * along + down[1] * below,
        origin[2] + right[2] * along + down[2] * below,
      ]
      const [x, y, z] = lie.still ? at : lie.standing(at)
      const half = x >= 0 ? 0 : 1
      const ax = Math.abs(x)
      const q = wallAt(y) - z
      b.value = fatGrey(x, y, z)
      b.part = FAT
      b.tissue = TISSUE.fat
      if (q > -1 && q < CANAL_DEPTH && ax < CANAL_HALF) {
        b.value += GREY.epidural - GREY.fat
        b.part = EPIDURAL!
        const vein = epiduralVeins(ax, y, z)
        if (vein < 1) over(b, vein, VEINS!, TISSUE.vessel, GREY.slow)
      }
      if (q > 12) {
        backAt(ax, y, q, back)
        if (back.fascia > 0) {
          b.value = subcutaneousGrey(x, y, z, back.fascia)
          b.part = UNDER_SKIN!
        }
        if (back.wall < 1) flank(ax, y, q, half)
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
            b,
            back.all,
            side ? MULTIFIDUS[half] : ERECTOR[half],
            TISSUE.muscle,
            // Those of erector spinae are cut across: what shows are septa from its fascia forwards.
            muscleGrey(
              side ? u : q * 0.94 + ax * 0.34,
              side ? v : ax * 0.94 - q * 0.34,
              y + (half ? 60 : 0),
              fatty,
            ),
          )
          // Bundles reach past each other along their own way, up and back: no straight cut parts the two muscles from the side.
          const wave =
            2 * grain(q * 0.1, y * 0.03, half * 9) +
            0.9 * grain(q * 0.27, y * 0.05, half * 7) +
            2.4 * grain(q * 0.3 - y * 0.05, y * 0.025 + 3, half * 8)
          const loose = 0.5 + 0.7 * grain(q * 0.16 + 4, y * 0.04, half * 5 + 1)
          const plane = loose * (0.8 + (0.5 + 1.6 * ramp(90, 20, y)) * ramp(50, 24, q)) - 0.15
          const fat = Math.abs(back.border + wave) - plane
          if (fat < 1) over(b, Math.max(fat, back.all), FAT, TISSUE.fat, GREY.fat - 14)
          const thin = Math.abs(back.split + wave) - 0.25 - 0.35 * grain(q * 0.2, y * 0.05, 3)
          if (back.border > 0 && thin < 1) {
            const s = Math.min(1, Math.max(0, 0.5 - Math.max(thin, back.all) * per)) * 0.75
            b.value += (GREY.streak - b.value) * s
          }
        }
        if (Math.abs(back.fascia) < 1.2 && back.all < 1.5) {
          b.value += (GREY.fascia - b.value) * ramp(1.1, 0.2, Math.abs(back.fascia - 0.3)) * 0.8
        }
      }
      if (q < 40) {
        if (q < -42) {
          const p = z - frontAt(y)
          paintMesentericVessels(b, x, y, p)
          paintBowel(b, x, y, z)
          paintDuodenum(b, x, y, z, p)
        }
        const uneven = 1.3 * grain(x * 0.07, y * 0.03, z * 0.07)
        if (ax > 26 && y > 60) paintKidney(b, x, y, z, half)
        if (y > 120) paintRenalVeins(b, x, y, z - frontAt(y))
        if (q < 12) paintColon(b, ax, y, q, half)
        const m = psoas(ax, y, z)
        if (m < 4) loin(m, ax, y, q, half)
        const l = quadratus(ax, y, z) + uneven
        if (l < 1)
          over(b, l, QUADRATUS[half], TISSUE.muscle, muscleGrey(ax * 0.8 - q, q, y + (half ? 10 : 50), 0.05))
        if (q < 8 && ax > 3 && ax < 30 && y > 40) {
          const vessel = lumbarVessels(x, y, z)
          if (vessel < 1) over(b, vessel, LUMBAR!, TISSUE.vessel, GREY.vessel)
        }
        if (q < -24) vessels(x, ax, y, z, half)
      }
      grey[i] = b.value
      part[i] = b.part
      tissue[i] = b.tissue
    }
    if (row % 16 === 15) yield
  }

  /** Psoas, in bundles that show in its outline, and the fat round the plexus that parts its deep third from the rest. */
  function loin(m: number, ax: number, y: number, q: number, half: 0 | 1): void {
    const seed = y * 0.03 + half * 9
    let d = m + 1.5 * grain(ax * 0.1, seed, q * 0.1) + 0.9 * grain(ax * 0.24, seed, q * 0.24)
    if (upright && d < 2 && d > -2) {
      // Cut along its side the distance hardly changes in the picture; its edge is as sharp as others all the same.
      const z = wallAt(y) - q
      const rise = psoas(ax, y + 1, z) - m
      const fore = psoas(ax, y, z + 1) - m
      d /= Math.max(0.25, Math.min(1, Math.sqrt(rise * rise + fore * fore)))
    }
    if (d >= 1) return
    const across = ax - psoasSide(y)
    const behind = q + psoasFront(y)
    over(
      b,
      d,
      PSOAS[half],
      TISSUE.muscle,
      muscleGrey(ax * 0.8 + q * 0.4, q * 0.9 - ax * 0.3, y + (half ? 90 : 20), -0.2),
    )
    const wave = 1.6 * grain(ax * 0.15, seed, 4)
    const cleft = Math.abs(behind - 6.5 + 0.2 * across + wave)
    // Widest where the nerves come in, beside the bodies.
    const fat = cleft - 1.5 * ramp(7, -13, across) * (0.65 + 0.5 * grain(ax * 0.2, seed, 8))
    if (fat < 1) over(b, Math.max(fat, d), FAT, TISSUE.fat, GREY.fat - 20)
    const raphe = Math.abs(across - 2 + 0.5 * behind + 2 * wave)
    const share = ramp(0.9, 0.1, raphe) * ramp(1, -6, behind) * ramp(0.5, -1.5, d)
    b.value += (GREY.streak - b.value) * 0.55 * share * (0.6 + 0.4 * grain(q * 0.3, seed, 2))
  }

  /** The three muscles of the wall of the belly, with a film of fat between each two. */
  function flank(ax: number, y: number, q: number, half: 0 | 1): void {
    over(
      b,
      back.wall,
      WALL[half],
      TISSUE.muscle,
      muscleGrey(ax * 0.9 - q * 0.4, q * 0.9 + ax * 0.4, y + (half ? 30 : 70), 0.02),
    )
    const film = Math.abs(Math.abs(back.layer + 0.06 * grain(ax * 0.2, y * 0.05, half * 4)) - 0.34) * 8.5
    const share = ramp(0.9, 0.2, film) * ramp(0.3, -0.8, back.wall)
    b.value += (GREY.streak + 14 - b.value) * 0.7 * share
  }
}
