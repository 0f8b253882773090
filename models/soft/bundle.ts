import { wallAt } from './column.ts'

/**
 * A cross-section of a muscle or vessel of the left side, mm: height, middle to the side, middle in front of the back of the
 * bodies, half width and half depth, and by how many degrees its width is turned backwards on the outside.
 */
export type Section = readonly [y: number, x: number, p: number, a: number, b: number, turn: number]

/** Distance to a bundle's border, mm, negative inside; |x| is for the caller to fold. First order. */
export type Bundle = (x: number, y: number, z: number) => number

const STEP = 2

/** A bundle through its sections (sorted downwards), tabled every 2 mm of height; it tapers off within `taper` mm beyond its ends. */
export function bundle(sections: readonly Section[], taper = 10): Bundle {
  const top = sections[0]![0] + taper
  const bottom = sections.at(-1)![0] - taper
  const count = Math.ceil((top - bottom) / STEP) + 1
  const table = new Float64Array(count * 6)
  for (let i = 0; i < count; i++) table.set(sectionAt(sections, top - i * STEP, taper), i * 6)
  return (x, y, z) => {
    const beyond = Math.max(y - top, bottom - y)
    const s = Math.min(count - 1, Math.max(0, (top - y) / STEP))
    const i = Math.min(count - 2, Math.floor(s)) * 6
    const t = s - i / 6
    const mix = (k: number): number => table[i + k]! + (table[i + 6 + k]! - table[i + k]!) * t
    const px = x - mix(0)
    const pz = z - (mix(1) + wallAt(y))
    const cos = mix(4)
    const sin = mix(5)
    return Math.max(beyond, rounded(px * cos - pz * sin, px * sin + pz * cos, mix(2), mix(3)))
  }
}

/** Squarer than an ellipse: muscles fill the corners between their neighbours (assumed). */
const SQUARE = 2.5

function rounded(x: number, z: number, a: number, b: number): number {
  const k = ((Math.abs(x) / a) ** SQUARE + (Math.abs(z) / b) ** SQUARE) ** (1 / SQUARE)
  const r = Math.sqrt(x * x + z * z)
  return k < 0.05 ? -Math.min(a, b) : r * (1 - 1 / k)
}

/** Middle, half sizes and turn at a height. */
function sectionAt(sections: readonly Section[], y: number, taper: number): number[] {
  const n = sections.length
  let i = 0
  while (i < n - 2 && y < sections[i + 1]![0]) i++
  const a = sections[i]!
  const b = sections[i + 1]!
  const t = Math.min(1, Math.max(0, (a[0] - y) / (a[0] - b[0])))
  const before = sections[Math.max(0, i - 1)]!
  const after = sections[Math.min(n - 1, i + 2)]!
  const mix = (k: 1 | 2 | 3 | 4 | 5): number => {
    // Catmull-Rom over even steps: the sections stand about as far apart as the discs.
    const [t2, t3] = [t * t, t * t * t]
    const [m0, m1] = [(b[k] - before[k]) / 2, (after[k] - a[k]) / 2]
    return (2 * t3 - 3 * t2 + 1) * a[k] + (t3 - 2 * t2 + t) * m0 + (3 * t2 - 2 * t3) * b[k] + (t3 - t2) * m1
  }
  const beyond = Math.max(0, y - sections[0]![0], sections[n - 1]![0] - y)
  const left = Math.sqrt(Math.max(0.02, 1 - (beyond / taper) ** 2))
  const turn = (mix(5) * Math.PI) / 180
  return [mix(1), mix(2), mix(3) * left, mix(4) * left, Math.cos(turn), Math.sin(turn)]
}
