import type { WallPoint } from '../anatomy/disc-space.ts'
import { ellipsoid } from '../shape/field.ts'
import type { Bulge } from './lesion.ts'

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
  const middle = 1 - 0.5 * Math.exp(-(a * a) / 12)
  const oneSided = 0.79 * hill(s - bulge.s, bulge.span) + 0.21 * hill(s - bulge.s, bulge.span * 2.7)
  const back = 1 / (1 + Math.exp((a - 0.115 * circumference) / 1.3))
  const all = 0.3 + 0.7 * back
  return middle * (oneSided + (all - oneSided) * bulge.round)
}

/** Arcs a table of shares has; 1 mm apart is fine enough for hills of 15 mm. */
const TABLE = 160

/** The margin moved out, before it is joined with the plates: an arch between the rims that overhangs them a little. */
export function bulgeField(bulge: Bulge, circumference: number, seam: number): (w: WallPoint) => number {
  const half = circumference / 2
  const share = new Float32Array(TABLE + 2)
  for (let i = 0; i <= TABLE + 1; i++) {
    share[i] = bulge.depth * bulgeShare(bulge, -half + (circumference * i) / TABLE, circumference)
  }
  const scale = TABLE / circumference
  return (w) => {
    const u = Math.min(TABLE, Math.max(0, (w.s + half) * scale))
    const i = Math.floor(u)
    const b = share[i]! + (share[i + 1]! - share[i]!) * (u - i)
    if (b < 1e-3) return 9
    // A bulge that has hardly begun must not thicken the seam with the disc at rest all at once.
    const shy = Math.max(0, 1 - b / 0.6)
    // NOM-02: beyond the ring apophyses, so it stands over the rims by a third of its depth.
    const high = ((w.aboveLower + w.belowUpper) / 2 + 0.35 * b) * 1.08
    return ellipsoid(0, w.eta, w.d + 3, 60, high, 3 + b) + seam * shy * shy
  }
}
