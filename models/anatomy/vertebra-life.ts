import { noise } from '../shape/noise.ts'

// What makes bone look grown: no part quite as its twin on the other side, and no surface quite even. All amounts assumed.

/** mm by which places are shifted, and over what distance that changes. */
const WARP = 0.55
const WARP_SPAN = 19

/** mm of unevenness, broad and fine. */
const BROAD = 0.2
const BROAD_SPAN = 7.5
const FINE = 0.03
const FINE_SPAN = 2.4

/** Height of the surface's unevenness at a place, mm. */
export function roughness(x: number, y: number, z: number, seed: number): number {
  return (
    BROAD * noise(x / BROAD_SPAN, y / BROAD_SPAN, z / BROAD_SPAN, seed) +
    FINE * noise(x / FINE_SPAN, y / FINE_SPAN, z / FINE_SPAN, seed + 1)
  )
}

/** The shift at a place, written into `out`. */
export function warp(
  x: number,
  y: number,
  z: number,
  seed: number,
  out: { x: number; y: number; z: number },
): void {
  const u = x / WARP_SPAN
  const v = y / WARP_SPAN
  const w = z / WARP_SPAN
  out.x = WARP * noise(u, v, w, seed)
  out.y = WARP * noise(u + 31.7, v, w, seed)
  out.z = WARP * noise(u, v + 47.3, w, seed)
}
