import { type IUniform, Vector4 } from 'three'
import { BAND } from '../../models/motion/bands.ts'
import { DISC_FRAME } from '../../models/motion/frames.ts'
import type { SpinePose } from '../../models/motion/pose.ts'
import { FLAVUM_ASIDE, FLAVUM_HIGH } from '../../models/motion/segments.ts'
import { DISC_LEVELS, type DiscLevel } from '../domain/levels.ts'
import { LEG_WARP, legUniforms } from './warp-leg.ts'

// The bending of models/motion/warp.ts once more, for the vertex stage, written from the same numbers. Scalars only, so that the
// test can run these very lines.

function literal(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : value.toFixed(6)
}

/** The line of a band's lower or upper side at `u`, as a sum of clamped stretches. */
function side(at: readonly number[], values: readonly number[]): string {
  const stretches = at.slice(1).map((end, i) => {
    const span = end - at[i]!
    const slope = (values[i + 1]! - values[i]!) / span
    return `${literal(slope)} * clamp(u - (${literal(at[i]!)}), 0.0, ${literal(span)})`
  })
  return [literal(values[0]!), ...stretches].join(' + ')
}

function share(level: DiscLevel, i: number): string {
  const { centre, up, forward } = DISC_FRAME[level]
  const { at, from, to } = BAND[level]
  return `
float spineShare${i}(float y, float z) {
  float dy = y - (${literal(centre[0])});
  float dz = z - (${literal(centre[1])});
  float u = dy * (${literal(forward[0])}) + dz * (${literal(forward[1])});
  float h = dy * (${literal(up[0])}) + dz * (${literal(up[1])});
  float low = ${side(at, from)};
  float high = ${side(at, to)};
  return clamp((h - low) / (high - low), 0.0, 1.0);
}`
}

function step(i: number): string {
  return `
  float t${i} = spineShare${i}(p.y, p.z);
  float c${i} = cos(uSpineTurn[${i}].x * t${i});
  float s${i} = sin(uSpineTurn[${i}].x * t${i});
  float y${i} = y - uSpineTurn[${i}].y;
  float z${i} = z - uSpineTurn[${i}].z;
  y = uSpineTurn[${i}].y + c${i} * y${i} - s${i} * z${i} + t${i} * uSpineShift[${i}].x;
  z = uSpineTurn[${i}].z + s${i} * y${i} + c${i} * z${i} + t${i} * uSpineShift[${i}].y;`
}

/** How much of its swelling a flavum has at a height. */
function swell(level: DiscLevel, i: number): string {
  const { centre, up } = DISC_FRAME[level]
  const [low, high] = FLAVUM_HIGH
  const height = `(p.y - (${literal(centre[0])})) * (${literal(up[0])}) + (p.z - (${literal(centre[1])})) * (${literal(up[1])})`
  return `  float t${i} = clamp((${height} - (${literal(low)})) / ${literal(high - low)}, 0.0, 1.0);
  sum += uSpineTurn[${i}].w * 4.0 * t${i} * (1.0 - t${i});`
}

const NUMBERS = DISC_LEVELS.map((_, i) => i)

/** `spineWarp` moves a point of the standing spine (mm), `spineAngle` is how far it is turned about x (radians), `spineFlavum` how much a flavum there swells (mm). */
export const SPINE_WARP = /* glsl */ `
uniform vec4 uSpineTurn[5];
uniform vec4 uSpineShift[5];
uniform float uSpineBent;
${DISC_LEVELS.map(share).join('')}
vec3 spineWarp(vec3 p) {
  if (uSpineBent < 0.5) return p;
  float y = p.y;
  float z = p.z;
${NUMBERS.map(step).join('')}
  return vec3(p.x, y, z);
}
float spineAngle(vec3 p) {
  if (uSpineBent < 0.5) return 0.0;
  return ${NUMBERS.map((i) => `uSpineTurn[${i}].x * spineShare${i}(p.y, p.z)`).join(' + ')};
}
float spineFlavum(vec3 p) {
  if (uSpineBent < 0.5) return 0.0;
  float sum = 0.0;
${DISC_LEVELS.map(swell).join('\n')}
  return sum * clamp(1.0 - p.x * p.x / ${literal(FLAVUM_ASIDE ** 2)}, 0.0, 1.0);
}
`

/** For the vertex stage of everything that bends: `bodyWarp` moves a point, `bodyTurn` turns its normal; first the spine, then the leg. */
export const BODY_WARP = /* glsl */ `${SPINE_WARP}${LEG_WARP}
vec3 bodyWarp(vec3 p) { return legWarp(spineWarp(p)); }
vec3 bodyTurn(vec3 p, vec3 n) {
  float a = spineAngle(p);
  vec3 turned = uSpineBent < 0.5 ? n : vec3(n.x, cos(a) * n.y - sin(a) * n.z, sin(a) * n.y + cos(a) * n.z);
  return legTurn(spineWarp(p), turned);
}
`

const turn = DISC_LEVELS.map(() => new Vector4())
const shift = DISC_LEVELS.map(() => new Vector4())
const bent = { value: 0 }
let still = true

/** The uniforms of `BODY_WARP`, one set for all materials: changing them moves everything at once. */
export const bodyUniforms: Readonly<Record<string, IUniform>> = {
  uSpineTurn: { value: turn },
  uSpineShift: { value: shift },
  uSpineBent: bent,
  ...legUniforms,
}

/** Writes a pose into the uniforms. */
export function writePose(pose: SpinePose): void {
  pose.segments.forEach(({ angle, pivot, shift: by, flavum }, i) => {
    turn[i]!.set(angle, pivot[0], pivot[1], flavum)
    shift[i]!.set(by[0], by[1], 0, 0)
  })
  still = pose.still
  bent.value = still ? 0 : 1
}

/** Whether the picture that is drawn next shows the bent spine, or the standing one. */
export function showBent(shown: boolean): void {
  bent.value = shown && !still ? 1 : 0
}
