import type { SpineDisc } from '../../src/domain/levels.ts'
import { discValue } from '../morphometry/thoracic.ts'

/** mm of depth that the lamella channel spans: 255 at the outer rim, 0 this far in. */
export const LAMELLA_SPAN = 16

function ramp(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/**
 * What a point of the disc is made of, as bytes: R open to light, G nucleus, B displaced tissue, A lamellae (distance
 * from the outer rim). `d` is mm out of the margin, `rest` the value of the disc at rest, `f` mm in front of its middle.
 */
export function discMaskAt(
  level: SpineDisc,
  d: number,
  rest: number,
  f: number,
  out: Uint8Array,
  offset: number,
): void {
  const radius = discValue('discDepth', level) / 2
  const displaced = ramp(0.15, 0.9, rest)
  // The nucleus ends where its area is the published share of the disc's, and lies a little behind the middle.
  const ring = (1 - Math.sqrt(discValue('nucleusAreaFraction', level))) * radius
  const edge = ring + discValue('nucleusPosteriorOffset', level) * Math.min(1, Math.max(-1, f / radius))
  const nucleus = ramp(edge - 1.6, edge + 1.6, -d)
  out[offset] = Math.round(255 * (0.72 + 0.28 * ramp(-1.5, 1.5, d)))
  out[offset + 1] = Math.round(255 * nucleus)
  out[offset + 2] = Math.round(255 * displaced)
  out[offset + 3] = Math.round(255 * Math.min(1, Math.max(0, 1 + d / LAMELLA_SPAN)))
}
