/** Value noise in object space (mm), for grain without textures; cheap on a phone. */
export const NOISE = /* glsl */ `
float hash31(vec3 p) {
  p = fract(p * 0.1031);
  p += dot(p, p.zyx + 31.32);
  return fract((p.x + p.y) * p.z);
}
float noise3(vec3 p) {
  vec3 i = floor(p);
  vec3 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hash31(i), hash31(i + vec3(1, 0, 0)), f.x), mix(hash31(i + vec3(0, 1, 0)), hash31(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash31(i + vec3(0, 0, 1)), hash31(i + vec3(1, 0, 1)), f.x), mix(hash31(i + vec3(0, 1, 1)), hash31(i + vec3(1, 1, 1)), f.x), f.y),
    f.z);
}
`

/** How much a surface turns away from the eye: 0 facing, 1 at the rim. Needs `vViewPosition` and a normal in view space. */
export const RIM = /* glsl */ `
float rimOf(vec3 n, vec3 viewPosition) {
  return 1.0 - abs(dot(normalize(n), normalize(viewPosition)));
}
`
