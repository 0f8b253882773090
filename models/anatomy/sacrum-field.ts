import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import {
  capsule,
  ellipsoid,
  type Field,
  smoothIntersect,
  smoothSubtract,
  smoothUnion,
} from '../shape/field.ts'
import type { Vec3 } from '../shape/vec.ts'
import { add, scale } from '../shape/vec.ts'
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
  return Math.exp(-t * t)
}

/** The fused bodies, laminae and lateral masses, without S1's own body. */
function slab(x: number, u: number, d: number): number {
  const share = form.ALA_SHARE(u)
  let front = form.FRONT_AT_ALA(x) * share - form.EDGE_FORWARD(u) * Math.min(1, (x / 36) ** 2)
  for (const r of form.RIDGES) front -= r.h * bump(u - r.u, 3) * bump(x, r.half)
  const lamina = form.LAMINA(u)
  const outer = form.LATERAL_BACK(u)
  const groove = bump(x - 18, 7) * form.GROOVE(u) * 0.6
  const side = Math.min(1, Math.max(0, (x - 8) / 18))
  const even = side * side * (3 - 2 * side)
  let back = lamina + (outer - lamina) * even - groove
  for (const m of form.MEDIAN) back += m.h * bump(u - m.u, m.half) * bump(x, 4.2)
  for (const f of form.BACK_FORAMINA) {
    back += 2.2 * bump(u - f.u + 9, 5) * bump(x - f.x + 7, 3.6)
    back += 2.6 * bump(u - f.u - 8, 6) * bump(x - f.x - 10, 5)
  }
  const widest = form.WIDEST_DEPTH(u)
  const half =
    form.HALF_WIDTH(u) - (d > widest ? (d - widest) * form.SIDE_SLOPE(u) : (widest - d) ** 2 * 0.02)
  const k = 4 + 3 * bump(u - 20, 40)
  let r = smoothIntersect((front - d) * 0.9, (d - back) * 0.9, 4)
  r = smoothIntersect(r, (x - half) * 0.87, k)
  const lift = d < 10 ? 0 : (d - 10) * 0.12
  r = smoothIntersect(r, (form.ALA_TOP(x) + lift - u) * 0.9, 7)
  return smoothIntersect(r, (u - 108.5) * 0.9, 5)
}

/** S1's body below the end plate, with the plate's own outline and height: the disc lies flush on it. */
function body(x: number, y: number, z: number): number {
  const py = y - PLATE.centre[1]
  const pz = z - PLATE.centre[2]
  const f = py * PLATE.forward[1] + pz * PLATE.forward[2]
  const h = py * PLATE.up[1] + pz * PLATE.up[2]
  PLATE.outline.locate(x, f, place)
  const wall = place.d + Math.max(0, -h) * 0.14
  const r = smoothIntersect(wall, h - PLATE.height(x, f), 1.4)
  return smoothIntersect(r, -h - 27, 6)
}

/** S1's superior articular process of the left side, carved by the joint it shares with L5. */
const CORE = add(JOINT.centre, scale(JOINT.normal, -4.5))
const FOOT: Vec3 = sacralWorld(25, 14, 38)
function process(x: number, y: number, z: number): number {
  const px = x - CORE[0]
  const py = y - CORE[1]
  const pz = z - CORE[2]
  const { up, across, normal } = JOINT
  const h = px * up[0] + py * up[1] + pz * up[2]
  const w = px * across[0] + py * across[1] + pz * across[2]
  const n = px * normal[0] + py * normal[1] + pz * normal[2]
  const r = smoothUnion(ellipsoid(h, w, n, 10.5, 8.6, 8), capsule(x, y, z, CORE, FOOT, 6.5, 9), 4)
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

interface Rod {
  readonly a: Vec3
  readonly b: Vec3
  readonly ra: number
  readonly rb: number
}

/** Room for the sac, for each root from the canal to its foramen, and from there back to the dorsal foramen. */
function channels(): Rod[] {
  const rods: Rod[] = []
  const body = sac()
  for (let s = body.atHeight(12); s < body.length; s += 3) {
    const p = body.section(s)
    const q = body.section(Math.min(body.length, s + 3))
    rods.push({ a: p.centre, b: q.centre, ra: p.transverse / 2 + 1.2, rb: q.transverse / 2 + 1.2 })
  }
  const roots = ['S1', 'S2', 'S3', 'S4'] as const
  roots.forEach((root, i) => {
    const path = rootPath(root, 'left')
    let gate: Vec3 | undefined
    for (let s = 0; s < path.curve.length - 2; s += 2) {
      const p = path.curve.at(s)
      if (p[1] > 12) continue
      const q = path.curve.at(s + 2)
      rods.push({ a: p, b: q, ra: path.radius(s) + 1.5, rb: path.radius(s + 2) + 1.5 })
      sacralPoint(p[1], p[2], at)
      if (!gate && at.u > form.BACK_FORAMINA[i]!.u - 3) gate = p
    }
    const hole = form.BACK_FORAMINA[i]!
    if (gate) {
      const out = sacralWorld(hole.x, hole.u - 1, form.LAMINA(hole.u) + 6)
      rods.push({ a: gate, b: out, ra: hole.r + 0.6, rb: hole.r })
    }
  })
  return rods
}

const RODS = channels()
const FORAMINA = (['S1', 'S2', 'S3', 'S4'] as const).map((s, i) => {
  const [x, y, z] = BONE_LANDMARK[`anterior_sacral_foramen_${s}`].p
  sacralPoint(y, z, at)
  return { x, u: at.u, ...form.FRONT_FORAMINA[i]! }
})

function holes(x: number, y: number, z: number, u: number, d: number): number {
  let r = 30
  for (const rod of RODS) r = Math.min(r, capsule(x, y, z, rod.a, rod.b, rod.ra, rod.rb))
  for (const f of FORAMINA) {
    // A funnel that runs out sideways over the front, as the roots do.
    const dx = x - f.x - (d < 2 ? (2 - d) * 0.6 : 0)
    r = smoothUnion(r, ellipsoid(dx - 2, u - f.u - 0.5, d - 3, f.wide + 1, f.high, 8), 2)
  }
  return r
}

/** The sacrum, mm in the world frame, negative inside. */
export const sacrumField: Field = (x0, y, z) => {
  const x = Math.sqrt(x0 * x0 + 0.04)
  sacralPoint(y, z, at)
  const { u, d } = at
  let r = smoothUnion(slab(x, u, d), body(x, y, z), 5)
  if (u < 40) r = smoothUnion(r, process(x, y, z), 4)
  r = smoothSubtract(r, canal(x, u, d), 1.5)
  r = smoothSubtract(r, holes(x, y, z, u, d), 1.5)
  return r
}
