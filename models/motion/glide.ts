// How far a root glides along its own course in a test of the leg. The published numbers are ranges; how they are shared between
// the roots and over the angle is assumed within them, and the page says so.

import type { Laterality, Root } from '../../src/domain/levels.ts'
import { rootPath } from '../anatomy/root.ts'
import { type LegMove, smoothstep } from './leg.ts'

/**
 * mm along the root, outwards, at the end of the test. Straight leg raise: L4, L5 and S1 0.5 to 5 mm (Smith 1993), medians of 1.0 to
 * 5.1 mm for L2 to S1 of which L2 was not significant (Bellier 2018); the lower the more is assumed. Femoral stretch: no measured
 * number is known; 1 mm is assumed.
 */
const FULL: Readonly<Record<LegMove, Partial<Readonly<Record<Root, number>>>>> = {
  straightLegRaise: { L3: 1, L4: 1.5, L5: 3, S1: 4 },
  femoralStretch: { L2: 1, L3: 1, L4: 1 },
}

/** mm that a root has glided at the end of a test; 0 where it does not. */
export function fullGlide(test: LegMove, root: Root): number {
  return FULL[test][root] ?? 0
}

/**
 * Where a raise begins to be felt in the foramen: from 20 to 30 degrees on (Goddard and Reid 1965), and most of it beyond 60
 * (Gilbert 2007), so a parabola from 25 to 90. For the femoral stretch assumed: once the knee is bent past a right angle's half.
 */
export function glideShare(test: LegMove, degrees: number): number {
  if (test === 'femoralStretch') return smoothstep(45, 120, degrees)
  const t = Math.min(1, Math.max(0, (degrees - 25) / (90 - 25)))
  return t * t
}

/** mm that a root has glided along its course at an angle of a test. */
export function glideOf(test: LegMove, root: Root, degrees: number): number {
  return fullGlide(test, root) * glideShare(test, degrees)
}

/** The mark lies a little above the disc, so that it is seen to glide towards the tissue; and not beyond the ganglion, mm. */
const ABOVE_DISC = 6
const BEFORE_GANGLION = 7

/** Where on a root the mark is drawn by which its gliding is seen: beside the disc at `height`, mm along the root. */
export function markOf(root: Root, side: Laterality, height: number): number {
  const { curve, ganglion } = rootPath(root, side)
  const last = ganglion - BEFORE_GANGLION
  let arc = 0
  while (arc < last && curve.at(arc)[1] > height + ABOVE_DISC) arc += 0.5
  return arc
}
