import type { IUniform } from 'three'

/**
 * How a leg test moves what hangs on the leg, for the vertex stage: `legWarp` moves a point (mm, after the spine has been bent), `legTurn`
 * turns a normal with it. Composed with the spine's bending in warp.ts; every mesh that bends reads both.
 */
export const LEG_WARP = /* glsl */ `
vec3 legWarp(vec3 p) { return p; }
vec3 legTurn(vec3 p, vec3 n) { return n; }
`

/** The uniforms of `LEG_WARP`: one set for all materials. */
export const legUniforms: Record<string, IUniform> = {}
