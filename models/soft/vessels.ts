// Vessels and kidneys as the slices show them. Places after Gray: the aorta in front of the column a little to the left, parting at L4;
// the inferior vena cava to its right, made at L5; the kidneys from T12 to L3, the right one lower. Sizes are assumed, common on MR.

import type { Field } from '../shape/field.ts'
import { ellipsoid } from '../shape/field.ts'
import { frontAt } from './column.ts'

/** Height, middle to the left, middle in front of the column, half width and half depth; mm. */
type Station = readonly [y: number, x: number, p: number, a: number, b: number]

const STEP = 2

/** A vessel through its stations, sorted downwards; open ends. */
function vessel(stations: readonly Station[]): Field {
  const top = stations[0]![0]
  const bottom = stations.at(-1)![0]
  const count = Math.ceil((top - bottom) / STEP) + 1
  const table = new Float64Array(count * 5)
  for (let i = 0; i < count; i++) {
    const y = top - i * STEP
    let k = 0
    while (k < stations.length - 2 && y < stations[k + 1]![0]) k++
    const a = stations[k]!
    const b = stations[k + 1]!
    const s = Math.min(1, Math.max(0, (a[0] - y) / (a[0] - b[0])))
    const t = s * s * (3 - 2 * s)
    for (const e of [1, 2, 3, 4] as const) table[i * 5 + e] = a[e] + (b[e] - a[e]) * (e < 3 ? s : t)
    // A vessel that runs aslant is cut longer.
    const way = (b[1] - a[1]) / (a[0] - b[0])
    table[i * 5] = Math.sqrt(1 + way * way)
  }
  return (x, y, z) => {
    const s = Math.min(count - 1, Math.max(0, (top - y) / STEP))
    const i = Math.min(count - 2, Math.floor(s)) * 5
    const t = s - i / 5
    const mix = (k: number): number => table[i + k]! + (table[i + 5 + k]! - table[i + k]!) * t
    const px = x - mix(1)
    const pz = z - (frontAt(y) + mix(2))
    const a = mix(3) * mix(0)
    const b = mix(4)
    const k0 = Math.sqrt((px * px) / (a * a) + (pz * pz) / (b * b))
    return Math.max((k0 - 1) * Math.min(a, b), y - top, bottom - y)
  }
}

export const aorta = vessel([
  [215, 3, 12, 10.5, 10.5],
  [158, 6, 12, 9.8, 9.8],
  [125, 8, 12, 9.2, 9.2],
  [90, 8.5, 11.5, 8.8, 8.6],
  [62, 7, 11.5, 8.8, 8],
  [51, 5, 12, 10, 6.6],
  [45, 4, 12, 8, 1.5],
])

/** Common iliac artery of the left side; fold x for the right one. */
export const iliacArtery = vessel([
  [54, 6, 12, 6, 6],
  [40, 13, 13, 5.6, 5.6],
  [20, 22, 16, 5.3, 5.3],
  [-5, 33, 25, 5.2, 5.2],
  [-30, 45, 42, 5, 5],
  [-60, 55, 70, 5, 5],
])

export const venaCava = vessel([
  [215, -17, 15, 12, 9.5],
  [158, -17, 11, 11.8, 8.8],
  [125, -17.5, 9, 11.5, 8.4],
  [90, -18, 8.5, 11.5, 8],
  [55, -17, 8.5, 11.5, 7.6],
  [34, -13, 8, 13, 6.6],
])

/** The left one crosses the midline from the confluence, behind the right artery. */
export const leftIliacVein = vessel([
  [40, -6, 8, 7, 5.8],
  [22, 8, 6.5, 7, 5.2],
  [4, 22, 9, 6.6, 5.2],
  [-20, 37, 20, 6, 5.4],
  [-60, 52, 56, 5.6, 5.6],
])

export const rightIliacVein = vessel([
  [40, -18, 8, 7, 6],
  [20, -24, 9, 6.4, 5.6],
  [0, -32, 14, 6, 5.4],
  [-25, -42, 26, 6, 5.6],
  [-60, -52, 56, 5.6, 5.6],
])

interface Kidney {
  readonly x: number
  readonly y: number
  readonly z: number
}

const KIDNEYS: Readonly<Record<'left' | 'right', Kidney>> = {
  left: { x: 66, y: 142, z: 4 },
  right: { x: -66, y: 130, z: 4 },
}

/** Half sizes of a kidney, and how far its upper pole leans in, mm. */
const HALF = { x: 24, y: 53, z: 21 } as const
const LEAN = 0.22

/** The kidney of one side, and in `sinus` the fat in its middle that opens to the spine. */
export function kidneyAt(
  side: 'left' | 'right',
  x: number,
  y: number,
  z: number,
): { body: number; sinus: number } {
  const k = KIDNEYS[side]
  const out = side === 'left' ? 1 : -1
  const py = y - k.y
  const px = (x - k.x) * out + LEAN * py
  const pz = z - k.z - 0.12 * py
  const body = ellipsoid(px, py, pz, HALF.x, HALF.y, HALF.z)
  const sinus = ellipsoid(px + HALF.x * 0.72, py, pz - 3, HALF.x * 0.85, HALF.y * 0.5, HALF.z * 0.36)
  return { body, sinus }
}
