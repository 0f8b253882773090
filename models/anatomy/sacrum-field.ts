import { capsule, type Field, smoothIntersect, smoothSubtract, smoothUnion } from '../shape/field.ts'
import { noise } from '../shape/noise.ts'
import { coccyx } from './coccyx-field.ts'
import { PLATES } from './disc-plates.ts'
import { CHANNELS, canal, GROOVES, holes, inlet } from './sacrum-canal.ts'
import * as form from './sacrum-form.ts'
import { sacralPoint } from './sacrum-frame.ts'
import { FORAMEN_X } from './sacrum-mouths.ts'
import { faceSpace, process } from './sacrum-process.ts'
import { crests, lines, ridged } from './sacrum-relief.ts'

const PLATE = PLATES['L5-S1'].lower
const at = { u: 0, d: 0 }
const place = { s: 0, d: 0 }
/** Height of the point that `body` was last asked for over the end plate, mm. */
let above = 0
/** How far that point lies before the plate's middle, mm. */
let ahead = 0

function ramp(v: number, low: number, high: number): number {
  const t = Math.min(1, Math.max(0, (v - low) / (high - low)))
  return t * t * (3 - 2 * t)
}

/** The grain of the rough back, mm. */
function grain(x: number, y: number, z: number): number {
  return (
    (0.15 + 0.55 * ramp(Math.abs(x), 22, 36)) * noise(x / 13, y / 13, z / 13, 11) +
    0.08 * noise(x / 4, y / 4, z / 4, 12)
  )
}

/**
 * Distance in the plane of u and d to the ear-shaped joint with the ilium: a short limb on S1, a long one to S3. It reaches
 * the front border all along.
 */
export function auricular(u: number, behind: number): number {
  const d = Math.max(4, behind)
  const short = capsule(u, d, 0, [24, 6, 0], [27, 30, 0], 9.8, 7.3)
  const long = capsule(u, d, 0, [26, 4, 0], [59, 7.5, 0], 10.3, 7.8)
  return smoothUnion(short, long, 3)
}

/** Half width of the lateral mass at this depth: the surface that faces the ilium, without the ear's rise. */
export function side(u: number, d: number): number {
  const over = d - form.WIDEST_DEPTH(u)
  return form.HALF_WIDTH(u) - (over > 0 ? over * form.SIDE_SLOPE(u) : over * over * 0.018)
}

/** The fused bodies, laminae and lateral masses, without S1's own body; x of the left side, `signed` the true one. */
export function slab(x: number, u: number, d: number, signed = x): number {
  let front = form.FRONT(x, u)
  if (x < 24 && d < front + 9) front -= lines(x, u, signed)
  let back = form.BACK(x, u)
  // Ridges and joints only where they can be felt: the field is asked for millions of times.
  if (d > back - 9) back += crests(x, u, signed, d - back)
  let half = side(u, d)
  // The right side is the slighter one, by 1 mm where nothing touches it; never the greater: the hip bones are cut by the left.
  const right = signed < 0 ? 1 : 0
  if (right && u > 64) half -= 1.3 * ramp(u, 64, 74) * ramp(u, 102, 92)
  // Below the joint the margin is drawn in here and there, where ligaments arise.
  if (u > 66) half -= ramp(u, 66, 76) * (0.5 + 1.4 * noise(u / 7, right * 3, 0.5, 22))
  if (x > 28 && u > 6 && u < 72) {
    const ear = ramp(auricular(u, d), 2.4, -1.6)
    half +=
      ear * (1.48 + 0.5 * noise(u / 8, d / 8, 0.5, 21)) +
      (1 - ear) * 0.6 * ridged(u / 8, d / 6, 23) * ramp(u, 6, 14) * ramp(u, 72, 60)
  }
  let r = smoothIntersect((front - d) * 0.9, (d - back) * 0.9, 3.5)
  // Towards the apex the edge is rounder than along the joint.
  r = smoothIntersect(r, (x - half) * 0.9, 5 - 2.2 * ramp(u, 74, 56) - 1.2 * ramp(d, 8, 0))
  const fore = Math.max(0, 14 - d)
  // The upper surface is a saddle: it falls to the front and to the side, and its outer corner behind is rounded off.
  const top =
    right * ramp(x, 42, 52) +
    form.ALA_TOP(x) +
    form.ALA_RISE(x) * (d - 12) +
    fore * fore * 0.012 +
    (5 - right) * ramp(x, 42, 58) * ramp(d, 18, 34)
  // Rounded towards the body, sharp where the upper surface meets the joint.
  r = smoothIntersect(r, (top - u) * 0.92, 8 - (4.8 - 1.6 * ramp(d, 10, 24)) * ramp(x, 36, 48))
  return smoothIntersect(r, (u - 110.5) * 0.9, 6)
}

/** mm that the plate's front edge is drawn out here and there as a lip: assumed, as after decades of load. */
const RIM = 0.7

/** S1's body below the end plate, with the plate's own outline and height: the disc lies flush on it. */
function body(x: number, y: number, z: number): number {
  const py = y - PLATE.centre[1]
  const pz = z - PLATE.centre[2]
  const f = py * PLATE.forward[1] + pz * PLATE.forward[2]
  const h = py * PLATE.up[1] + pz * PLATE.up[2]
  const low = Math.max(0, -h)
  // The body leans back under its plate: its front at 68 degrees to it, its back at 97.
  PLATE.outline.locate(x, f + 0.27 * low, place)
  // In front the rim stands out over a waist, as the promontory.
  const waist = 2.2 * ramp(low, 1, 17) * ramp(f, 2, 12)
  const wall = place.d + ((low * low * 0.62) / (low + 8)) * 0.42 + waist
  above = h - PLATE.height(x, f)
  ahead = f
  const lip = RIM * (0.4 + 1.3 * noise(x / 9, f / 9, 0.5, 51)) * ramp(f, -7, 1) * ramp(low, 9, 2)
  // At the sides, where the alae begin, it is lost in them.
  const r = smoothIntersect(
    wall - Math.max(0, lip),
    above,
    1.4 + 0.5 * ramp(f, 0, 8) + 2 * ramp(x, 17, 24) * ramp(f, -13, -5),
  )
  return smoothIntersect(r, -h - 24, 6)
}

/** A bone is never quite even: bends of under 1 mm over some 26 mm, the same in every build. */
function warp(x: number, y: number, z: number, seed: number): number {
  return 0.9 * noise(x / 26, y / 26, z / 26, seed) + 0.9 * noise(x / 43, y / 43, z / 43, seed + 30)
}

/** Farther than this from the even surface the unevenness is not worked out, mm. */
const NEAR = 6

/** The slab with its unevenness: none on the end plate, little in front, most on the rough back. */
function unevenSlab(x0: number, y: number, z: number, u: number, d: number): number {
  const far = Math.abs(x0)
  const even = slab(far, u, d, x0)
  if (even > NEAR || even < -NEAR) return even
  // The joint with the ilium is even.
  const joint = far > 32 && u < 72 ? ramp(far, 32, 40) * ramp(auricular(u, d), 3, -1) : 0
  // It fades out before it is given up, or the floors of foramina and grooves, which lie that deep, would show a step.
  const near =
    Math.max(ramp(u, 14, 24), ramp(far, 25, 32)) * (1 - 0.85 * joint) * ramp(Math.abs(even), NEAR, 0.5 * NEAR)
  const wx = x0 + near * warp(x0, y, z, 1)
  const r = slab(Math.sqrt(wx * wx + 0.04), u + near * warp(x0, y, z, 2), d + near * warp(x0, y, z, 3), wx)
  const rough = near * (1 - joint) * (0.5 + 0.5 * ramp(d - form.FRONT(far, u), 10, 18))
  return rough > 0 ? r + rough * grain(x0, y, z) : r
}

/**
 * mm by which the margins of the foramina are drawn aside at a place: the back ones ragged and not level with their
 * fellows, the front ones a little, none within, where the roots run.
 */
function ragged(x0: number, u: number, d: number, seed: number): number {
  const back = ramp(d - form.CANAL_BACK(u), 0, 5)
  const front = 0.55 * ramp(u, 86, 74) * ramp(d - form.FRONT(Math.abs(x0), u), 6, 2)
  const most = 2.6 * noise(x0 / 12, u / 17, 0.5, seed) + 2.4 * noise(x0 / 6, u / 6, 1.5, seed + 1)
  return back + front > 0 ? (back + front) * most : 0
}

/** The sacrum with the coccyx, mm in the world frame, negative inside. */
export const sacrumField: Field = (x0, y, z) => {
  const x = Math.sqrt(x0 * x0 + 0.04)
  sacralPoint(y, z, at)
  const { u, d } = at
  let r = unevenSlab(x0, y, z, u, d)
  if (u < 54) {
    // In front the alae flow into the body; behind, the lateral recess stays open beside it.
    const solid = body(x, y, z)
    // The promontory's own edge stays round: no fillet reaches it from below.
    const edge = ramp(ahead, 3, 11) * ramp(above, -11, 0.5)
    const fillet = 6 + ramp(x, 11, 24) - 3 * ramp(x, 11, 24) * ramp(d, 16, 27)
    r = smoothUnion(r, solid, fillet * (1 - 0.85 * edge))
    // The wide fillet between body and ala may not grow over the end plate, where the disc lies, nor where it bulges.
    r = smoothIntersect(r, above - 0.32 * Math.max(0, place.d) ** 2, 0.4 + 3 * ramp(place.d, 0, 4))
    if (x > 6 && d > 18) {
      r = smoothUnion(r, process(x, y, z), 3)
      r = smoothSubtract(r, faceSpace(x, y, z), 0.8)
    }
  }
  if (r < 6) {
    const rx = x + ragged(x0, u, d, 5)
    const ry = y + ragged(x0, u, d, 7)
    const side = x0 > 0 ? 0 : 1
    // The hiatus is no clean slot: its limbs are uneven and not alike, nor is its floor smooth.
    const open =
      u > 82 ? ramp(u, 82, 90) * (1.2 * noise(u / 7, 0.3, 0.5, 61) + 0.8 * noise(u / 3, d / 6, 0.5, 62)) : 0
    const cavity = smoothUnion(
      canal(
        open === 0 ? x : Math.abs(x0 + open),
        u,
        d + (u > 86 ? ramp(u, 86, 93) * noise(x0 / 5, u / 6, 0.5, 63) : 0),
      ),
      holes(CHANNELS[side]!, rx, ry, z),
      4.5,
    )
    // Towards the midline the mouths have an edge, outwards they are lost in the front.
    const lip = 2.6 + (4 + 5 * ramp(u, 66, 54)) * ramp(x - FORAMEN_X(u), 0, 10)
    r = smoothSubtract(r, holes(GROOVES[side]!, rx, ry, z), lip)
    // The mouths in front are rounded into their grooves, those behind are not.
    r = smoothSubtract(r, cavity, 2 + 3 * ramp(form.CANAL_FRONT(u) - d, 4, 10))
    if (u < 42 && x < 24) r = smoothSubtract(r, inlet(x, u, d), 3)
  }
  if (u > 80) {
    // Blunt knobs beside the hiatus' lower end; the right one is shorter and stouter, and stands a little farther out.
    const horn =
      x0 > 0
        ? smoothUnion(
            capsule(x, u, d, [10.2, 89, 16.6], [9, 97, 15.2], 3.6, 2.8),
            capsule(x, u, d, [11.2, 80, 19], [10.2, 89, 16.6], 2.2, 3.2),
            2,
          )
        : smoothUnion(
            capsule(x, u, d, [10.4, 89.5, 16.6], [9.8, 95, 15.6], 3.6, 3.2),
            capsule(x, u, d, [11.2, 79, 19], [10.4, 89.5, 16.6], 1.8, 3.2),
            2,
          )
    r = smoothUnion(r, horn, 2.8)
    r = smoothUnion(r, coccyx(x, u, d), 6)
  }
  return r
}
