import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { catmullRom } from '../shape/curve.ts'
import type { Vec3 } from '../shape/vec.ts'

/** A point of the median plane along the sacrum: u mm down its front from the promontory, d mm behind that front. */
export interface SacralPoint {
  u: number
  d: number
}

/** mm between samples of the curve and of the table. */
const STEP = 0.5
const LOW = [-150, -135] as const
const HIGH = [50, 60] as const
const COLUMNS = Math.round((HIGH[0] - LOW[0]) / STEP) + 1
const ROWS = Math.round((HIGH[1] - LOW[1]) / STEP) + 1

function midline(p: Vec3): Vec3 {
  return [0, p[1], p[2]]
}

/** mm the line goes straight on above the promontory and below the apex. */
const BEYOND = 60
/** The bends at the landmarks are spread over this many mm either way, so that the space behind has no folds. */
const SPREAD = 9

interface Line {
  readonly y: Float64Array
  readonly z: Float64Array
  readonly length: number
}

/** The front of the sacrum in the midline: from the promontory over the ends of the sacral bodies to the apex. */
function ventralLine(): Line {
  const raw = catmullRom([
    BONE_LANDMARK.promontory.p,
    midline(BONE_LANDMARK.anterior_sacral_foramen_S1.p),
    midline(BONE_LANDMARK.anterior_sacral_foramen_S2.p),
    midline(BONE_LANDMARK.anterior_sacral_foramen_S3.p),
    midline(BONE_LANDMARK.anterior_sacral_foramen_S4.p),
    BONE_LANDMARK.sacral_apex.p,
  ])
  const count = Math.round((raw.length + 2 * BEYOND) / STEP) + 1
  const angle = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const t = raw.tangent(Math.min(raw.length, Math.max(0, i * STEP - BEYOND)))
    angle[i] = Math.atan2(t[2], -t[1])
  }
  const first = Math.round(BEYOND / STEP)
  const y = new Float64Array(count)
  const z = new Float64Array(count)
  y[first] = BONE_LANDMARK.promontory.p[1]
  z[first] = BONE_LANDMARK.promontory.p[2]
  const reach = Math.round((3 * SPREAD) / STEP)
  const even = (i: number): number => {
    let sum = 0
    let weight = 0
    for (let k = -reach; k <= reach; k++) {
      const w = Math.exp(-(((k * STEP) / SPREAD) ** 2) / 2)
      sum += angle[Math.min(count - 1, Math.max(0, i + k))]! * w
      weight += w
    }
    return sum / weight
  }
  for (let i = first + 1; i < count; i++) {
    const a = even(i)
    y[i] = y[i - 1]! - Math.cos(a) * STEP
    z[i] = z[i - 1]! + Math.sin(a) * STEP
  }
  for (let i = first - 1; i >= 0; i--) {
    const a = even(i)
    y[i] = y[i + 1]! + Math.cos(a) * STEP
    z[i] = z[i + 1]! - Math.sin(a) * STEP
  }
  return { y, z, length: raw.length }
}

const LINE = ventralLine()

interface Table {
  readonly u: Float64Array
  readonly d: Float64Array
}

function buildTable(): Table {
  const { y, z } = LINE
  const n = y.length
  const u = new Float64Array(COLUMNS * ROWS)
  const d = new Float64Array(COLUMNS * ROWS)
  for (let r = 0; r < ROWS; r++) {
    for (let c = 0; c < COLUMNS; c++) {
      const py = LOW[0] + c * STEP
      const pz = LOW[1] + r * STEP
      let best = 1
      let least = Number.POSITIVE_INFINITY
      for (let i = 1; i < n - 1; i++) {
        const e = (y[i]! - py) * (y[i]! - py) + (z[i]! - pz) * (z[i]! - pz)
        if (e < least) {
          least = e
          best = i
        }
      }
      const ty = y[best + 1]! - y[best - 1]!
      const tz = z[best + 1]! - z[best - 1]!
      const l = Math.sqrt(ty * ty + tz * tz)
      const ay = py - y[best]!
      const az = pz - z[best]!
      const along = (ay * ty + az * tz) / l
      const behind = (ay * -tz + az * ty) / l
      // Behind a bend the same way along the line covers more ground: without this the table has steps of 0.1 mm.
      const bend =
        ((y[best + 1]! - 2 * y[best]! + y[best - 1]!) * -tz +
          (z[best + 1]! - 2 * z[best]! + z[best - 1]!) * ty) /
        (l * STEP * STEP)
      u[r * COLUMNS + c] = best * STEP - BEYOND + along / Math.max(0.2, 1 - bend * behind)
      d[r * COLUMNS + c] = behind
    }
  }
  return { u, d }
}

let table: Table | undefined

/** Length of the front of the sacrum along its curve, mm. */
export const VENTRAL_LENGTH = LINE.length

/** Where a point (y, z in mm, world) lies along and behind the front of the sacrum; from a table, for speed. */
export function sacralPoint(y: number, z: number, out: SacralPoint): SacralPoint {
  table ??= buildTable()
  const fy = Math.min(COLUMNS - 1.001, Math.max(0, (y - LOW[0]) / STEP))
  const fz = Math.min(ROWS - 1.001, Math.max(0, (z - LOW[1]) / STEP))
  const c = Math.floor(fy)
  const r = Math.floor(fz)
  const a = fy - c
  const b = fz - r
  const at = r * COLUMNS + c
  const { u, d } = table
  out.u =
    (u[at]! * (1 - a) + u[at + 1]! * a) * (1 - b) +
    (u[at + COLUMNS]! * (1 - a) + u[at + COLUMNS + 1]! * a) * b
  out.d =
    (d[at]! * (1 - a) + d[at + 1]! * a) * (1 - b) +
    (d[at + COLUMNS]! * (1 - a) + d[at + COLUMNS + 1]! * a) * b
  return out
}

/** The world point `u` along and `d` behind the front, `x` to the left. */
export function sacralWorld(x: number, u: number, d: number): Vec3 {
  const { y, z } = LINE
  const f = Math.min(y.length - 2.001, Math.max(1, (u + BEYOND) / STEP))
  const i = Math.floor(f)
  const w = f - i
  const py = y[i]! * (1 - w) + y[i + 1]! * w
  const pz = z[i]! * (1 - w) + z[i + 1]! * w
  const ty = y[i + 1]! - y[i - 1]!
  const tz = z[i + 1]! - z[i - 1]!
  const l = Math.sqrt(ty * ty + tz * tz)
  return [x, py - (tz / l) * d, pz + (ty / l) * d]
}
