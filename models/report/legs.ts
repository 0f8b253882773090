import type { BODY } from '../morphometry/body.ts'
import { BONE_LANDMARK } from '../morphometry/skeleton.ts'
import { add, distance, dot, normalize, scale, sub, type Vec3 } from '../shape/vec.ts'
import { bvh } from './bvh.ts'
import { across } from './nerve.ts'
import { type Ball, fitBall, longest, points, reach, span } from './reach.ts'
import type { StoredPart } from './read.ts'
import { area, centroid, type Loop, section, surrounds } from './section.ts'

type Parts = ReadonlyMap<string, StoredPart>
type Values = Partial<Record<keyof typeof BODY, number>>

const X: Vec3 = [1, 0, 0]
const Y: Vec3 = [0, 1, 0]
const Z: Vec3 = [0, 0, 1]
const FLOOR = BONE_LANDMARK.floor.p[1]
const DEGREES = 180 / Math.PI

/** The head of the left femur: a sphere through the points that lie on it, found from where the hip joint is published to be. */
function femoralHead(femur: StoredPart): Ball {
  let ball: Ball = { centre: BONE_LANDMARK.HJC.p, radius: 24 }
  for (let round = 0; round < 8; round++) {
    const { centre, radius } = ball
    // The outer and lower third passes into the neck.
    const on = points(femur, (q) => {
      const d = sub(q, centre)
      return Math.abs(Math.sqrt(dot(d, d)) - radius) < 2.5 && -d[0] * 0.8 + d[1] * 0.6 > -radius * 0.3
    })
    ball = fitBall(on)
  }
  return ball
}

function largest(part: StoredPart, origin: Vec3, normal: Vec3): { centre: Vec3; area: number } | undefined {
  const [u, v] = across(normal)
  const loops = section(part, { origin, u, v })
  const loop: Loop | undefined =
    loops.find((l) => surrounds(l, [0, 0])) ?? loops.sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0]
  if (!loop) return undefined
  const [a, b] = centroid(loop)
  return { centre: add(origin, add(scale(u, a), scale(v, b))), area: Math.abs(area(loop)) }
}

/** Shaft axis (pointing up) through the middles of cuts at 35 % to 65 % of the length. */
function shaft(part: StoredPart): { at: Vec3; up: Vec3 } {
  const [low, high] = reach(points(part), Y)
  const cut = (share: number): Vec3 => {
    const y = low + (high - low) * share
    const near = points(part, (q) => Math.abs(q[1] - y) < 30)
    const guess = scale(
      near.reduce((sum, q) => add(sum, q), [0, 0, 0] as Vec3),
      1 / near.length,
    )
    return largest(part, [guess[0], y, guess[2]], Y)!.centre
  }
  const [a, b] = [cut(0.35), cut(0.65)]
  return { at: a, up: normalize(sub(b, a)) }
}

/** Between the neck, from head to its narrowest cut, and the shaft downwards; degrees. */
function neckShaft(femur: StoredPart, head: Ball, up: Vec3): number {
  let n = normalize([0.75, -0.65, -0.1])
  for (let round = 0; round < 6; round++) {
    let best = { centre: head.centre, area: Number.POSITIVE_INFINITY }
    for (let s = head.radius * 0.9; s < head.radius * 1.9; s += 1) {
      const here = largest(femur, add(head.centre, scale(n, s)), n)
      if (here && here.area < best.area) best = here
    }
    n = normalize(sub(best.centre, head.centre))
  }
  return 180 - Math.acos(dot(n, scale(up, -1))) * DEGREES
}

/** Measures hips, femur, tibia and fibula of the left side, standing. */
export function legValues(parts: Parts, plateMiddle: Vec3, sacralSlope: number): Values {
  const [hip, femur, tibia, fibula] = ['hip', 'femur', 'tibia', 'fibula'].map(
    (name) => parts.get(`bone_${name}_left`)!,
  ) as [StoredPart, StoredPart, StoredPart, StoredPart]
  const hipPoints = points(hip)
  // Above the pubis the spine in front is the foremost point.
  const asis = points(hip, (q) => q[1] > BONE_LANDMARK.HJC.p[1] + 40).reduce((a, b) => (b[2] > a[2] ? b : a))
  const head = femoralHead(femur)
  const axis: Vec3 = [0, head.centre[1], head.centre[2]]
  const tilt = Math.atan2(axis[2] - plateMiddle[2], plateMiddle[1] - axis[1]) * DEGREES
  const femurPoints = points(femur)
  const [knee, top] = reach(femurPoints, Y)
  const distal = points(femur, (q) => q[1] < knee + 35)
  const line = shaft(femur)
  const toHead = sub(head.centre, line.at)
  const [ankle, plateau] = reach(points(tibia), Y)
  const tibialTop = points(tibia, (q) => q[1] > plateau - 22)
  const [inner, outer] = reach(tibialTop, X)
  const tree = bvh(tibia)
  // Half way out on either plateau, beside the eminence; the mean of both.
  const heights = [0.25, 0.75].map((share) => {
    const x = inner + (outer - inner) * share
    const [back, front] = reach(tibialTop, Z)
    return plateau + 50 - (tree.hits([x, plateau + 50, (back + front) / 2], [0, -1, 0])[0]?.t ?? Number.NaN)
  })
  const level = (heights[0]! + heights[1]!) / 2
  return {
    pelvicTilt: tilt,
    pelvicIncidence: tilt + sacralSlope,
    S1HJCDistance: distance(plateMiddle, axis),
    interHJC: 2 * head.centre[0],
    biIliacBreadth: 2 * reach(hipPoints, X)[1],
    interASIS: 2 * asis[0],
    pelvisHeight: span(hipPoints, Y),
    femurMaxLength: longest(
      points(femur, (q) => q[1] > top - 40),
      points(femur, (q) => q[1] < knee + 20),
    ),
    femoralHeadDiameter: 2 * head.radius,
    neckShaftAngle: neckShaft(femur, head, line.up),
    headOffsetFromShaft: distance(toHead, scale(line.up, dot(toHead, line.up))),
    bicondylarWidth: span(distal, X),
    condyleAP: span(distal, Z),
    tibiaLength: level - ankle,
    tibialPlateauWidth: outer - inner,
    tibialPlateauAP: span(
      points(tibia, (q) => q[1] > plateau - 16),
      Z,
    ),
    fibulaLength: longest(
      points(fibula, (q) => q[1] > plateau - 60),
      points(fibula, (q) => q[1] < ankle + 20),
    ),
    trochanterionHeight:
      reach(
        points(femur, (q) => q[0] > head.centre[0] + 25),
        Y,
      )[1] - FLOOR,
    iliocristaleHeight: reach(hipPoints, Y)[1] - FLOOR,
    tibialeHeight: level - FLOOR,
    midPatellaHeight: (() => {
      const [a, b] = reach(points(parts.get('bone_patella_left')!), Y)
      return (a + b) / 2 - FLOOR
    })(),
  }
}
