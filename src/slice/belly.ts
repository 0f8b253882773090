import { smoothIntersect } from '../../models/shape/field.ts'
import { wallAt } from '../../models/soft/column.ts'
import { psoasFront, psoasSide } from '../../models/soft/muscles.ts'
import { kidneyAt } from '../../models/soft/vessels.ts'
import { type Brush, over, tint } from './brush.ts'
import { codeOfPart } from './codes.ts'
import { GREY } from './contrast.ts'
import { type Cell, cellAt, grain, ramp } from './grain.ts'
import { TISSUE } from './tissue.ts'

// What lies in front of the column and beside it, but for muscles and great vessels. No table of ours carries sizes: all are assumed, after
// Gray's description of the places and how such pictures are described.

const KIDNEY = [codeOfPart('soft_kidney_left'), codeOfPart('soft_kidney_right')] as const
const BOWEL = codeOfPart('soft_bowel')
const FAT = codeOfPart('soft_fat')
/** A vessel that the pictures do not name. */
const UNNAMED = 0

const cell: Cell = { first: 0, second: 0, own: 0, away: [0, 0, 0] }

/** mm round a kidney in which its fat lies, up to the fascia. */
const FASCIA = 10
/** Width of a pyramid, mm. */
const PYRAMID = 15

/** Kidney: cortex round pyramids, fat of the sinus open to the hilum, where there is no capsule; strands and a fascia round it. */
export function paintKidney(b: Brush, x: number, y: number, z: number, half: 0 | 1): void {
  const { body, sinus } = kidneyAt(half ? 'right' : 'left', x, y, z)
  if (body > FASCIA + 4) return
  const lobe = grain(x * 0.11, y * 0.11, z * 0.11)
  const d = body + 2.6 * grain(x * 0.055, y * 0.055, z * 0.055 + 2) + 0.7 * lobe
  if (d > 1) {
    // Its fascia, missing here and there and open to the spine; septa of the fat within.
    const line = ramp(0.8, 0.1, Math.abs(body - FASCIA - 5 * grain(x * 0.03, y * 0.03, z * 0.03 + 4)))
    const there =
      ramp(-0.3, 0.4, grain(x * 0.03 + 6, y * 0.04, z * 0.03)) *
      ramp(34, 46, Math.abs(x)) *
      ramp(-6, 8, z - wallAt(y))
    const septum = ramp(0.05, 0, Math.abs(grain(x * 0.07 + 3, y * 0.05, z * 0.07)))
    tint(b, GREY.septum, Math.max(0.5 * line * there, body < FASCIA - 3 ? 0.2 * septum : 0))
    return
  }
  const fat = b.value
  over(b, d, KIDNEY[half], TISSUE.kidney, GREY.septum)
  cellAt(x / PYRAMID, y / PYRAMID, z / PYRAMID, cell)
  const fine = grain(x * 0.3, y * 0.3, z * 0.3)
  const pyramid = ramp(0.62, 0.3, cell.first + 0.16 * lobe + 0.05 * fine) * ramp(-3.8, -6.5, d)
  const parenchyma = GREY.kidney - 6 + 24 * pyramid + 6 * fine
  over(b, d + 0.7, KIDNEY[half], TISSUE.kidney, parenchyma)
  // Its border is blurred by the calyces that cross it; they and the vessels of the hilum run outwards through the fat.
  const hilum = sinus + 2.4 * grain(x * 0.08 + 5, y * 0.08, z * 0.16)
  const share = ramp(1.2, -1.4, hilum)
  if (share === 0) return
  const branch = ramp(0.16, 0.04, Math.abs(grain(x * 0.05, y * 0.12 + 7, z * 0.14))) * ramp(1, -2, d)
  tint(b, fat - (fat - GREY.slow) * 0.75 * branch, share)
  if (share < 0.5) return
  b.part = FAT
  b.tissue = TISSUE.fat
}

/** Distance to a tube from a to b, mm. */
function tube(
  x: number,
  y: number,
  z: number,
  a: readonly [number, number, number],
  b: readonly [number, number, number],
  r: number,
): number {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [px, py, pz] = [x - a[0], y - a[1], z - a[2]]
  const t = Math.min(1, Math.max(0, (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz)))
  return Math.sqrt((px - ux * t) ** 2 + (py - uy * t) ** 2 + (pz - uz * t) ** 2) - r
}

/** Courses of the veins of the kidneys: to the side, height, in front of the column; half width. The left one crosses before the aorta. */
const RENAL = {
  left: [
    [46, 142, -10],
    [22, 141, 14],
    [6, 139, 26],
    [-13, 137, 15],
  ],
  right: [
    [-46, 130, -8],
    [-22, 134, 11],
  ],
  half: 3.6,
} as const

/** Veins of the kidneys. p is mm in front of the column. */
export function paintRenalVeins(b: Brush, x: number, y: number, p: number): void {
  if (y < 122 || y > 150 || Math.abs(x) > 50 || p < -16 || p > 34) return
  const course = x < -16 ? RENAL.right : RENAL.left
  let d = 9
  for (let i = 1; i < course.length; i++)
    d = Math.min(d, tube(x, y, p, course[i - 1]!, course[i]!, RENAL.half))
  d += 0.7 * grain(x * 0.15, y * 0.1, p * 0.15)
  if (d > 1) return
  over(b, d, UNNAMED, TISSUE.vessel, GREY.vesselWall)
  over(b, d + 0.9, UNNAMED, TISSUE.vessel, GREY.vessel + 20 * ramp(-2.5, -0.5, d))
}

/** Where colon lies: mm to the side and in front of the back of the bodies, and half its width, left and right. */
const COLON = { side: 78, front: 44, radius: [14, 19] } as const

/** Colon beside the loins, up on the right and down on the left, and the ureter on psoas. q is mm behind the back of the bodies. */
export function paintColon(b: Brush, ax: number, y: number, q: number, half: 0 | 1): void {
  const duct = Math.sqrt(
    (ax - psoasSide(y) + 4) ** 2 + (q + psoasFront(y) + 23 + 2 * grain(y * 0.05, half, 3)) ** 2,
  )
  if (duct < 4) {
    over(b, duct - 2.1, FAT, TISSUE.fat, GREY.vesselWall)
    over(b, duct - 1, FAT, TISSUE.fat, GREY.slow)
  }
  const side = COLON.side - 3 * half + 4 * grain(y * 0.03, half * 5, 1)
  const front = COLON.front + 10 * ramp(60, 110, y)
  const r = Math.sqrt((ax - side) ** 2 + (q + front) ** 2 * 1.2)
  const radius = COLON.radius[half] * ramp(-10, 45, y)
  if (r > radius + 8 || radius < 3) return
  // Pouches, parted by folds that reach in from the wall, and what fills them: on the right gas in front, the rest mixed.
  const d =
    r -
    radius -
    2.4 * grain(ax * 0.09, y * 0.08 + half * 9, q * 0.09) -
    1.2 * grain(ax * 0.2, y * 0.16, q * 0.2)
  over(b, d, BOWEL, TISSUE.bowel, GREY.bowelWall)
  const mixed =
    66 +
    46 * grain(ax * 0.12, y * 0.1, q * 0.12) +
    20 * grain(ax * 0.32, y * 0.3, q * 0.32) +
    12 * grain(ax * 0.8, y * 0.8, q * 0.8)
  const gas = half ? ramp(-1, 4, -q - front + 3 * grain(ax * 0.1, y * 0.1, 4)) : 0
  const fold =
    ramp(0.1, 0.02, Math.abs(grain(ax * 0.06, y * 0.07 + 3, q * 0.06 + half * 4))) * ramp(-10, -5, d)
  const filling = mixed + (GREY.vessel - mixed) * gas
  over(b, d + 1.7, BOWEL, TISSUE.bowel, filling + (GREY.bowelWall - filling) * 0.8 * fold)
}

/** Width of a loop, mm: small bowel is 25 to 30 mm wide. */
const LOOP = 30
/** Loops begin so far in front of the column, mm: behind them lie the great vessels. */
const LOOPS_FROM = 24

/** How far loops and vessels of the mesentery are drawn out of place: no loop is a ball. */
const BENT = 11

/** Loops of small bowel pressed against one another, and the mesentery with its vessels. p is mm in front of the column. */
export function paintBowel(b: Brush, x: number, y: number, z: number): void {
  const p = z - wallAt(y) - 34
  if (p < LOOPS_FROM - 8) return
  const wx = x + BENT * grain(x * 0.022, y * 0.022, z * 0.022)
  const wy = y + BENT * grain(x * 0.022 + 7, y * 0.022, z * 0.022 + 3)
  const wz = z + BENT * grain(x * 0.022, y * 0.022 + 5, z * 0.022 + 9)
  cellAt(wx / LOOP + 3, wy / (LOOP * 1.3), wz / LOOP + 9, cell)
  const [sx, sy, sz] = [cell.away[0] * LOOP, cell.away[1] * LOOP * 1.3, cell.away[2] * LOOP]
  // A loop lies as a whole in front of the fat before the column, or is missing: mesentery.
  const clear = wz + sz - wallAt(wy + sy) - 34 - LOOPS_FROM - 15 - 0.03 * Math.abs(wx + sx)
  const edge = 2 * grain(x * 0.05, y * 0.05, z * 0.05 + 3) + 1.1 * grain(x * 0.16, y * 0.16, z * 0.16)
  const beside = (cell.first - cell.second) * LOOP * 0.5 + 0.3
  const d = cell.own < 0.26 || clear < 0 ? 9 : smoothIntersect(beside, (cell.first - 0.58) * LOOP, 6) + edge
  if (d > 1) {
    mesentery(b, x, y, z, p)
    return
  }
  over(b, d, BOWEL, TISSUE.bowel, GREY.bowelWall)
  // Gas, mixed contents, fluid; the folds of the wall feather its edge, where gas or fluid shows them.
  const filled = cell.own < 0.36 ? 14 : cell.own < 0.72 ? 88 : 168
  const inside =
    filled * (1 + 0.2 * grain(x * 0.1, y * 0.1, z * 0.1) + 0.16 * grain(x * 0.45, y * 0.45, z * 0.45))
  over(b, d + 1.5, BOWEL, TISSUE.bowel, inside + (GREY.bowelWall - inside) * plicae(x, y, z, d))
}

/** mm between the folds of small bowel. */
const FOLDS = 4.2

/** How dark a fold is at a point of a loop that holds more than gas: they stand side by side across it, and reach in from the wall. */
function plicae(x: number, y: number, z: number, d: number): number {
  if (cell.own < 0.36) return 0
  const aslant = cell.own * 17
  const u = (x * Math.cos(aslant) + z * Math.sin(aslant) + y * Math.sin(aslant * 3)) / FOLDS
  const at = u + 1.4 * grain(x * 0.12, y * 0.12, z * 0.12)
  const near = Math.abs(at - Math.round(at))
  return 0.5 * ramp(0.3, 0.1, near) * ramp(-6 + 4 * grain(x * 0.2, y * 0.2, z * 0.2), -1.5, d)
}

/** The vessels of the mesentery, dark, and the sheets between its lobules. */
function mesentery(b: Brush, x: number, y: number, z: number, p: number): void {
  const deep = ramp(LOOPS_FROM - 6, LOOPS_FROM + 4, p)
  // Where two smooth unevennesses both change sign there is a line in space: a branch.
  // Aslant to the axes, along which such lines would run straight.
  const a = 0.042 * x + 0.03 * z - 0.012 * y
  const c = 0.04 * z - 0.028 * x + 0.014 * y
  const h = 0.044 * y + 0.014 * x
  const u = grain(a + 2, h, c)
  if (Math.abs(u) < 0.08) {
    const v = grain(a, h + 9, c + 4)
    const branch = ramp(0.075, 0.03, Math.sqrt(u * u + v * v))
    tint(b, GREY.vesselWall - 20, 0.55 * branch * deep)
  }
  const sheet = ramp(0.04, 0, Math.abs(grain(x * 0.03 + 5, y * 0.03, z * 0.03 + 1)))
  tint(b, GREY.septum, 0.16 * sheet * deep)
}

/** The third part of the duodenum, which crosses before the great vessels at L3, mm; heights, and mm in front of the column. */
const DUODENUM = { y: 84, p: 30, from: -40, to: 24, high: 13, deep: 8.5 } as const

/** What crosses in front of aorta and vena cava. @param p mm in front of the column's front */
export function paintDuodenum(b: Brush, x: number, y: number, z: number, p: number): void {
  if (p < 14 || p > 46 || Math.abs(x) > 64 || Math.abs(y - DUODENUM.y) > 32) return
  const rise = 0.16 * x + 5 * grain(x * 0.03, 2, 5)
  const end = Math.max(DUODENUM.from - x, x - DUODENUM.to, 0)
  const up = (y - DUODENUM.y - rise) / DUODENUM.high
  const fore = (p - DUODENUM.p + 0.0035 * x * x) / DUODENUM.deep
  const d =
    (Math.sqrt(up * up + fore * fore + (end / 10) ** 2) - 1) * DUODENUM.deep +
    2.6 * grain(x * 0.07, y * 0.06, z * 0.07) +
    1.2 * grain(x * 0.16, y * 0.12, z * 0.16)
  if (d > 1) return
  over(b, d, BOWEL, TISSUE.bowel, GREY.bowelWall)
  const at = (x + 0.3 * p) / FOLDS + 1.3 * grain(x * 0.13, y * 0.1, z * 0.13)
  const fold = ramp(0.3, 0.1, Math.abs(at - Math.round(at))) * ramp(-5 + 4 * grain(x * 0.2, 1, 4), -1.5, d)
  over(b, d + 1.6, BOWEL, TISSUE.bowel, 128 - 30 * fold + 14 * grain(x * 0.3, y * 0.3, z * 0.3))
}

/** The superior mesenteric vessels: middles to the side, in front of the column, upper and lower end, half widths; mm. */
const ROOT = { artery: 4, vein: -9, p: 43, top: 166, bottom: 48, half: [3.2, 4.6] } as const

/** The mesenteric vessels on their way down. @param p mm in front of the column's front */
export function paintMesentericVessels(b: Brush, x: number, y: number, p: number): void {
  if (y < ROOT.bottom || p < 14 || p > 60 || Math.abs(x) > 40) return
  // Thinner downwards, and off to the right with the mesentery's root; the artery leaves the aorta at L1.
  const down = (ROOT.top - y) / (ROOT.top - ROOT.bottom)
  const off = -16 * Math.max(0, down) ** 2 + 2 * grain(y * 0.04, 1, 8)
  const ahead = p - ROOT.p - 6 * ramp(0.3, 0.7, down)
  const slim = (1 - 0.45 * Math.max(0, down)) * ramp(1, 0.8, down)
  const away = ahead + 24 * ramp(0.4, 0, down)
  const artery = y > ROOT.top ? 9 : Math.sqrt((x - ROOT.artery - off) ** 2 + away ** 2) - ROOT.half[0] * slim
  const vein = Math.sqrt((x - ROOT.vein - off) ** 2 + (ahead + 2) ** 2) - ROOT.half[1] * slim
  const nearest = Math.min(artery, vein)
  if (nearest > 1) return
  over(b, nearest, UNNAMED, TISSUE.vessel, GREY.vesselWall)
  over(b, nearest + 0.8, UNNAMED, TISSUE.vessel, GREY.vessel)
}
