import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { type Ball, rod } from '../shape/ball-mesh.ts'
import { capsule, type Field, smoothIntersect, smoothSubtract, smoothUnion } from '../shape/field.ts'
import { noise } from '../shape/noise.ts'
import type { Vec3 } from '../shape/vec.ts'
import { add, scale } from '../shape/vec.ts'
import { coccyx } from './coccyx-field.ts'
import { PLATES } from './disc-plates.ts'
import { sac } from './dura.ts'
import { alongAxis, axisDistance, FACET_JOINT } from './facet-joint.ts'
import { rootPath } from './root.ts'
import * as form from './sacrum-form.ts'
import { sacralPoint, sacralWorld } from './sacrum-frame.ts'

const PLATE = PLATES['L5-S1'].lower
const JOINT = FACET_JOINT['L5-S1']
const at = { u: 0, d: 0 }
const place = { s: 0, d: 0 }

function bump(v: number, half: number): number {
  const t = v / half
  return t * t > 9 ? 0 : Math.exp(-t * t)
}

function ramp(v: number, low: number, high: number): number {
  const t = Math.min(1, Math.max(0, (v - low) / (high - low)))
  return t * t * (3 - 2 * t)
}

/** The crests of the back: spines in the midline, a row beside the laminae, and the lateral row outside the foramina. */
function crests(x: number, u: number): number {
  let h = 0
  if (x < 14) for (const m of form.MEDIAN) h += m.h * bump(u - m.u - x * 0.3, m.half) * bump(x, 3.4)
  for (const f of form.BACK_FORAMINA) {
    h += 2.6 * bump(u - f.u + 8, 5.5) * bump(x - f.x + 7.5, 3)
    h += 5 * bump(u - f.u - 9, 5.5) * bump(x - f.x - 11, 4.2)
  }
  if (x > 20) for (const p of form.HOLLOWS) h -= p.h * bump(u - p.u, p.half) * bump(x - p.x, 5.5)
  return h
}

/** The grain of the rough back, mm. */
function grain(x: number, y: number, z: number): number {
  return 0.42 * noise(x / 8.5, y / 8.5, z / 8.5, 11) + 0.16 * noise(x / 3.4, y / 3.4, z / 3.4, 12)
}

/** The fused bodies, laminae and lateral masses, without S1's own body. */
function slab(x: number, u: number, d: number): number {
  let front = form.FRONT(x, u)
  if (x < 24) for (const r of form.RIDGES) front -= r.h * bump(u - r.u, 2.6) * bump(x, r.half)
  const back = form.BACK(x, u) + crests(x, u)
  const widest = form.WIDEST_DEPTH(u)
  const over = d - widest
  const half = form.HALF_WIDTH(u) - (over > 0 ? over * form.SIDE_SLOPE(u) : over * over * 0.012)
  let r = smoothIntersect((front - d) * 0.9, (d - back) * 0.9, 3.5)
  r = smoothIntersect(r, (x - half) * 0.9, 4 + 2 * ramp(u, 70, 50))
  r = smoothIntersect(r, (form.ALA_TOP(x) + form.ALA_RISE(x) * (d - 12) - u) * 0.92, 6)
  return smoothIntersect(r, (u - 110) * 0.9, 3)
}

/** S1's body below the end plate, with the plate's own outline and height: the disc lies flush on it. */
function body(x: number, y: number, z: number): number {
  const py = y - PLATE.centre[1]
  const pz = z - PLATE.centre[2]
  const f = py * PLATE.forward[1] + pz * PLATE.forward[2]
  const h = py * PLATE.up[1] + pz * PLATE.up[2]
  PLATE.outline.locate(x, f, place)
  const low = Math.max(0, -h)
  const wall = place.d + ((low * low * 0.62) / (low + 8)) * 0.42
  const r = smoothIntersect(wall, h - PLATE.height(x, f), 1.4)
  return smoothIntersect(r, -h - 27, 6)
}

/** S1's superior articular process of the left side: an ear-shaped plate behind its joint's cylinder, and its root. */
const ROOT_TOP = add(
  JOINT.centre,
  add(scale(JOINT.up, -4), add(scale(JOINT.across, 1), scale(JOINT.normal, -4.5))),
)
const ROOT_FOOT: Vec3 = sacralWorld(28, 17, 39)
function process(x: number, y: number, z: number): number {
  const px = x - JOINT.centre[0]
  const py = y - JOINT.centre[1]
  const pz = z - JOINT.centre[2]
  const { up, across } = JOINT
  const along = px * up[0] + py * up[1] + pz * up[2]
  const taper = Math.min(12, Math.max(-12, along))
  const h = (along - 0.6) / 9.6
  // Broadest a little below the middle, thin at the top.
  const w = (px * across[0] + py * across[1] + pz * across[2] - 0.2) / (7.7 - 0.1 * taper)
  const n = (axisDistance(JOINT, x, y, z) - JOINT.radius - 2.6 + 0.08 * taper) / (5 - 0.13 * taper)
  const hw = h * h + w * w
  const ear = (Math.cbrt(hw * Math.sqrt(hw) + Math.abs(n * n * n)) - 1) * 5.5
  const r = smoothUnion(ear, capsule(x, y, z, ROOT_TOP, ROOT_FOOT, 4.4, 7.5), 5)
  return smoothSubtract(r, notch(x, y, z), 1)
}

/** What the lower end of L5's process needs, down to a little under the joint. */
function notch(x: number, y: number, z: number): number {
  return smoothIntersect(
    axisDistance(JOINT, x, y, z) - JOINT.radius,
    -alongAxis(JOINT, x, y, z) - JOINT.height / 2 - 1.5,
    3,
  )
}

/** The triangular canal: base at the bodies, apex at the laminae. */
function canal(x: number, u: number, d: number): number {
  const front = form.CANAL_FRONT(u)
  const back = form.CANAL_BACK(u)
  const half = form.CANAL_HALF(u)
  const slope = half / (back - front)
  const k = Math.min(3, (back - front) * 0.3)
  const side = (x - half + Math.max(0, d - front - 1) * slope * 0.82) / Math.sqrt(1 + slope * slope)
  let r = smoothIntersect(front - d, side, k)
  r = smoothIntersect(r, d - back, k)
  const hiatus = smoothIntersect(
    smoothIntersect(front - d, x - form.HIATUS.half(u), 1.5),
    form.HIATUS.top - u,
    2,
  )
  return smoothUnion(r, hiatus, 1.5)
}

const SACRAL_ROOTS = ['S1', 'S2', 'S3', 'S4'] as const

/** Room for the sac, for each root from the canal to the front, and from its foramen back to the dorsal foramen. */
function channels(): Ball[][] {
  const body = sac()
  const list: Ball[][] = [[]]
  for (let s = body.atHeight(12); s < body.length; s += 4) {
    const p = body.section(s)
    list[0]!.push([...p.centre, p.transverse / 2 + 1.3])
  }
  list[0]!.push([...body.section(body.length).centre, 1.8])
  SACRAL_ROOTS.forEach((root, i) => {
    const path = rootPath(root, 'left')
    const hole = form.BACK_FORAMINA[i]!
    const row: Ball[] = []
    let gate: Vec3 | undefined
    for (let s = 0; s < path.curve.length; s += 3) {
      const p = path.curve.at(s)
      if (p[1] > 12) continue
      row.push([...p, path.radius(s) + 1.5])
      sacralPoint(p[1], p[2], at)
      if (!gate && at.u > hole.u - 2) gate = p
    }
    list.push(row)
    if (gate) {
      sacralPoint(gate[1], gate[2], at)
      const middle = sacralWorld((gate[0] + hole.x) / 2 + 0.5, (at.u + hole.u) / 2, form.BACK(19, hole.u) - 6)
      const out = sacralWorld(hole.x + 1.5, hole.u + 1, form.BACK(19, hole.u) + 5)
      list.push([
        [...gate, hole.r],
        [...middle, hole.r],
        [...out, hole.r + 1],
      ])
    }
  })
  return list
}

/** The grooves in which the roots run out over the front. */
function grooves(): Ball[][] {
  return SACRAL_ROOTS.map((root, i) => {
    const [x, y, z] = BONE_LANDMARK[`anterior_sacral_foramen_${root}`].p
    sacralPoint(y, z, at)
    const { u } = at
    const { half, floor } = form.FRONT_FORAMINA[i]!
    // From a round mouth at the canal outwards, ever wider and shallower until it is lost in the front.
    return floor.map(([aside, depth], k): Ball => {
      const r = half + k * 0.7 - (k === 0 ? 1 : 0)
      return [...sacralWorld(x + aside, u - 1.6 + k * 1.1, depth - r), r]
    })
  })
}

interface Hole {
  readonly low: number
  readonly high: number
  readonly field: Field
}

/** mm beyond its own stretch of the sacrum at which a hole is no longer asked for: more than any blend reaches. */
const MARGIN = 9

function hole(balls: readonly Ball[]): Hole {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const [, y, z, r] of balls) {
    sacralPoint(y, z, at)
    low = Math.min(low, at.u - r)
    high = Math.max(high, at.u + r)
  }
  return { low: low - MARGIN, high: high + MARGIN, field: rod(balls, 3) }
}

const CHANNELS = channels().map(hole)
const GROOVES = grooves().map(hole)

function holes(list: readonly Hole[], x: number, y: number, z: number, u: number): number {
  let r = MARGIN
  for (const { low, high, field } of list) {
    if (u > low && u < high) r = smoothUnion(r, field(x, y, z), 2.2)
  }
  return r
}

/** A bone is never quite even: bends of up to 1 mm over some 26 mm, the same in every build. */
function warp(x: number, y: number, z: number, seed: number): number {
  return 1.1 * noise(x / 26, y / 26, z / 26, seed)
}

/** Farther than this from the even surface the unevenness is not worked out, mm. */
const NEAR = 5

/** The slab with its unevenness: none on the end plate, little in front, most on the rough back. */
function unevenSlab(x0: number, y: number, z: number, u: number, d: number): number {
  const even = slab(Math.abs(x0), u, d)
  if (even > NEAR || even < -NEAR) return even
  const near = ramp(u, 0, 14)
  const wx = x0 + near * warp(x0, y, z, 1)
  const r = slab(Math.sqrt(wx * wx + 0.04), u + near * warp(x0, y, z, 2), d + near * warp(x0, y, z, 3))
  const behind = near * ramp(d - form.FRONT(Math.abs(x0), u), 10, 18)
  return behind > 0 ? r + behind * grain(x0, y, z) : r
}

/** The sacrum with the coccyx, mm in the world frame, negative inside. */
export const sacrumField: Field = (x0, y, z) => {
  const x = Math.sqrt(x0 * x0 + 0.04)
  sacralPoint(y, z, at)
  const { u, d } = at
  let r = unevenSlab(x0, y, z, u, d)
  if (u < 44) {
    r = smoothUnion(r, body(x, y, z), 5)
    r = smoothUnion(r, process(x, y, z), 4)
  }
  if (r < 6) {
    const cavity = smoothUnion(canal(x, u, d), holes(CHANNELS, x, y, z, u), 3)
    r = smoothSubtract(r, holes(GROOVES, x, y, z, u), 4.5)
    r = smoothSubtract(r, cavity, 2)
  }
  if (u > 84) {
    const horn = capsule(x, u, d, [8.8, 86, 13.4], [7.6, 103, 12.2], 3.2, 2)
    r = smoothUnion(r, horn, 2.5)
    r = smoothUnion(r, coccyx(x, u, d), 1.2)
  }
  return r
}
