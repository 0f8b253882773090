import { type IUniform, Vector4 } from 'three'
import { HIP_AXIS, KNEE_AXIS, type LegPose } from '../../models/motion/leg.ts'
import {
  ACROSS,
  BANDS,
  BELOW_PUBIS,
  CROTCH,
  FAR,
  FLATTER,
  ROUND,
  SPARE,
} from '../../models/motion/leg-warp.ts'

// models/motion/leg-warp.ts once more, for the vertex stage, from the same numbers. Scalars only, so that the test can run these
// very lines (tests/models/motion/leg-glsl.test.ts).

function f(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : value.toFixed(7)
}
const RAD = Math.PI / 180

interface Band {
  readonly medial: number
  readonly lateral: number
  readonly stretched: number
  readonly narrowest: number
}

/** Arguments of `legShareAt` that say where a band lies. */
function band({ medial, lateral, stretched, narrowest }: Band): string {
  return [medial, lateral, stretched, narrowest].map((degrees) => f(degrees * RAD)).join(', ')
}

/** How far from a point the normal's two neighbours are taken, mm. */
const BESIDE = 0.5

/**
 * How a leg test moves what hangs on the leg, for the vertex stage: `legWarp` moves a point (mm, after the spine has been bent), `legTurn`
 * turns a normal with it. Composed with the spine's bending in warp.ts; every mesh that bends reads both.
 */
export const LEG_WARP = /* glsl */ `
uniform vec4 uLegPose;
float legRamp(float t) {
  if (t <= 0.0) return 0.0;
  if (t >= 1.0) return 1.0;
  if (t < ${f(ROUND)}) return t * t / ${f(2 * ROUND * (1 - ROUND))};
  if (t > ${f(1 - ROUND)}) return 1.0 - (1.0 - t) * (1.0 - t) / ${f(2 * ROUND * (1 - ROUND))};
  return (t - ${f(ROUND / 2)}) / ${f(1 - ROUND)};
}
float legBand(float medial, float lateral, float stretched, float narrowest, float outer, float angle, float pressed, float direction) {
  float centre = mix(medial, lateral, outer);
  float wanted = pressed > 0.0 ? max(narrowest, ${f(SPARE)} * abs(angle)) : stretched;
  float width = min(wanted, min(2.0 * (${f(Math.PI)} - centre), 2.0 * centre));
  return legRamp((direction - centre) / width + 0.5);
}
float legKneeShare(float knee, float dy, float dz) {
  float direction = atan(abs(dz), dy);
  float pressed = -knee * dz;
  if (dz > 0.0) return legBand(${band(BANDS.knee.front)}, 0.0, knee, pressed, direction);
  return legBand(${band(BANDS.knee.back)}, 0.0, knee, pressed, direction);
}
float legHipShare(float hip, float x, float dy, float dz) {
  float r = sqrt(dy * dy + dz * dz);
  float outer = max(smoothstep(${f(FAR.from)}, ${f(FAR.to)}, r), smoothstep(${f(ACROSS.medial)}, ${f(ACROSS.lateral)}, x));
  float low = max(${f(CROTCH.least)}, ${f(CROTCH.at)} - ${f(CROTCH.lean)} * (r - ${f(CROTCH.distance)}));
  float below = smoothstep(${f(BELOW_PUBIS.from)}, ${f(BELOW_PUBIS.to)}, r);
  float beside = smoothstep(${f(BELOW_PUBIS.medial)}, ${f(BELOW_PUBIS.lateral)}, x);
  float leg = smoothstep(low, low + ${f(CROTCH.width)}, x) * (below + (1.0 - below) * beside);
  float direction = atan(abs(dz), dy);
  float pressed = hip * dz;
  if (dz > 0.0) return leg * legBand(${band(BANDS.hip.front)}, outer, hip, pressed, direction);
  return leg * legBand(${band(BANDS.hip.back)}, outer, hip, pressed, direction);
}
vec3 legWarp(vec3 p) {
  if (uLegPose.w < 0.5) return p;
  float x = p.x * uLegPose.x;
  if (x <= ${f(CROTCH.least)}) return p;
  float hip = uLegPose.y;
  float knee = uLegPose.z;
  float y = p.y;
  float z = p.z;
  if (x > 0.0) {
    float ky = p.y - (${f(KNEE_AXIS.y)});
    float kz = p.z - (${f(KNEE_AXIS.z)});
    float k = -knee * legKneeShare(knee, ky, kz);
    y = ${f(KNEE_AXIS.y)} + cos(k) * ky + sin(k) * kz;
    z = ${f(KNEE_AXIS.z)} + cos(k) * kz - sin(k) * ky;
  }
  float dy = p.y - (${f(HIP_AXIS.y)});
  float dz = p.z - (${f(HIP_AXIS.z)});
  float h = legHipShare(hip, x, dy, dz);
  float away = dz < 0.0 ? smoothstep(${f(FLATTER.from)}, ${f(FLATTER.to)}, sqrt(dy * dy + dz * dz)) : 0.0;
  float nearer = ${f(FLATTER.most * 4)} * away * h * (1.0 - h) * max(0.0, sin(hip));
  float hy = y - (${f(HIP_AXIS.y)});
  float hz = z - (${f(HIP_AXIS.z)});
  float keep = nearer == 0.0 ? 1.0 : 1.0 - nearer / sqrt(hy * hy + hz * hz);
  float c = cos(hip * h) * keep;
  float s = sin(hip * h) * keep;
  return vec3(p.x, ${f(HIP_AXIS.y)} + c * hy + s * hz, ${f(HIP_AXIS.z)} + c * hz - s * hy);
}
vec3 legTurn(vec3 p, vec3 n) {
  if (uLegPose.w < 0.5) return n;
  // Two directions along the surface, and where the points beside this one go.
  float upright = abs(n.y) < 0.8 ? 1.0 : 0.0;
  float ax = upright * n.z;
  float ay = (1.0 - upright) * n.z;
  float az = -upright * n.x - (1.0 - upright) * n.y;
  float al = ${f(BESIDE)} / max(0.0001, sqrt(ax * ax + ay * ay + az * az));
  ax = ax * al;
  ay = ay * al;
  az = az * al;
  vec3 o = legWarp(p);
  vec3 a = legWarp(vec3(p.x + ax, p.y + ay, p.z + az));
  vec3 b = legWarp(vec3(p.x + n.y * az - n.z * ay, p.y + n.z * ax - n.x * az, p.z + n.x * ay - n.y * ax));
  float ux = a.x - o.x;
  float uy = a.y - o.y;
  float uz = a.z - o.z;
  float vx = b.x - o.x;
  float vy = b.y - o.y;
  float vz = b.z - o.z;
  float nx = uy * vz - uz * vy;
  float ny = uz * vx - ux * vz;
  float nz = ux * vy - uy * vx;
  float nl = max(0.0001, sqrt(nx * nx + ny * ny + nz * nz));
  return vec3(nx / nl, ny / nl, nz / nl);
}
`

const pose = new Vector4(1, 0, 0, 0)

/** The uniforms of `LEG_WARP`: one set for all materials. Side, hip and knee in radians, and whether the leg is moved at all. */
export const legUniforms: Record<string, IUniform> = { uLegPose: { value: pose } }

/** Writes a pose into the uniforms. */
export function writeLegPose({ side, hip, knee }: LegPose): void {
  pose.set(side, hip, knee, hip === 0 && knee === 0 ? 0 : 1)
}
