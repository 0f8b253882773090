import { discSpace, wallPoint } from '../../../models/anatomy/disc-space.ts'
import { lesionOf } from '../../../models/lesion/lesion-of.ts'
import { tissueField } from '../../../models/lesion/tissue.ts'
import type { Finding } from '../../../src/domain/finding.ts'

type Geometry = Omit<Finding, 'nerve'>

/** What a radiologist would measure of the tissue beyond the healthy margin; mm. */
export interface Figure {
  /** Greatest distance out from the margin. */
  readonly depth: number
  /** Share of the circumference along which tissue passes the margin by more than 0.15 mm at mid height. */
  readonly share: number
  /** Width at the margin, and greatest width further out: along the arc, and up and down. */
  readonly base: { readonly arc: number; readonly height: number }
  readonly widest: { readonly arc: number; readonly height: number }
}

const STEP = 0.35

/** Measures a finding's tissue by sampling its field in slices parallel to the margin. */
export function figureOf(geometry: Geometry): Figure {
  const space = discSpace(geometry.level)
  const field = tissueField(lesionOf(geometry))
  const rim = space.posteriorHeight / 2
  const inside = (s: number, eta: number, d: number): boolean => {
    const p = space.pointAt(s, eta, d)
    return field(p[0], p[1], p[2]) < 0
  }
  const half = space.circumference / 2
  let passed = 0
  for (let s = -half + 1; s < half; s += 1) if (inside(s, 0, 0.15)) passed++

  let depth = 0
  const span = (d: number, from: number, to: number): { arc: number; height: number } => {
    let left = 0
    let right = 0
    let low = 0
    let high = 0
    let any = false
    for (let s = -34; s <= 34; s += STEP) {
      for (let eta = from; eta <= to; eta += STEP) {
        if (!inside(s, eta, d)) continue
        if (!any) {
          left = right = s
          low = high = eta
          any = true
        }
        left = Math.min(left, s)
        right = Math.max(right, s)
        low = Math.min(low, eta)
        high = Math.max(high, eta)
      }
    }
    if (any) depth = Math.max(depth, d)
    return { arc: any ? right - left + STEP : 0, height: any ? high - low + STEP : 0 }
  }

  // The base lies at the margin and, up and down, cannot be taller than the disc (NOM-05).
  const base = span(0.2, -rim, rim)
  const widest = { arc: 0, height: 0 }
  for (let d = 0.6; d < 11; d += 0.4) {
    const here = span(d, -14, 12)
    widest.arc = Math.max(widest.arc, here.arc)
    widest.height = Math.max(widest.height, here.height)
  }
  return { depth, share: passed / (2 * half - 1), base, widest }
}

/** Distance out of the healthy margin at a point, for tests that look at single vertices. */
export function outOf(level: Finding['level'], x: number, y: number, z: number): number {
  return discSpace(level).wall(x, y, z, wallPoint()).d
}
