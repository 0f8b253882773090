import type { DiscLevel } from '../../src/domain/levels.ts'
import { discSpace } from '../anatomy/disc-space.ts'
import type { Bulge } from './lesion.ts'
import { fitted, marginRoom } from './limits.ts'

/** Squared cosine that reaches 0 at `span`. */
function hill(x: number, span: number): number {
  const c = Math.cos((Math.PI / 2) * Math.min(1, Math.abs(x) / span))
  return c * c
}

/**
 * Share of the full bulge at an arc. One-sided: cosine-weighted on a low shelf, so that it passes a quarter of the
 * circumference (NOM-02) and still meets one root alone. Round: less in front of the roots' corners and at the midline.
 */
export function bulgeShare(bulge: Bulge, s: number, circumference: number): number {
  const a = Math.abs(s)
  // The ligament is strongest in the midline and holds it back.
  const middle = 1 - 0.36 * Math.exp(-(a * a) / 26)
  const oneSided = 0.79 * hill(s - bulge.s, bulge.span) + 0.21 * hill(s - bulge.s, bulge.span * 2.7)
  const back = 1 / (1 + Math.exp((a - 0.115 * circumference) / 1.3))
  const all = 0.3 + 0.7 * back
  return middle * (oneSided + (all - oneSided) * bulge.round)
}

/** Arcs that a table of shares has; 1 mm apart is fine enough for hills of 15 mm. */
export const SHARES = 160

/** How far the margin is moved out, mm, at SHARES even steps of arc from the middle of the front round to it again. */
export function bulgeShares(bulge: Bulge, level: DiscLevel): Float32Array {
  const { circumference } = discSpace(level)
  const room = marginRoom(level)
  const table = new Float32Array(SHARES + 2)
  for (let i = 0; i <= SHARES + 1; i++) {
    const s = circumference * (i / SHARES - 0.5)
    table[i] = fitted(bulge.depth * bulgeShare(bulge, s, circumference), room(s))
  }
  return table
}
