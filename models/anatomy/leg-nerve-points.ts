// Where the nerves of the left leg run: mm in the world frame, from proximal to distal. The points are those of
// morphometry/nerve-waypoints.ts, bent (median 3 mm, at most 17) so that they clear the bones and stay under the skin of this
// body, with courses of table nervePaths (GRAY, TA2) added as assumed points where that file has none. How far they
// may stray from the published ones is held by tests/models/anatomy/skin.test.ts.

import type { Root } from '../../src/domain/levels.ts'
import type { Nerve } from '../../src/domain/parts.ts'
import type { Vec3 } from '../shape/vec.ts'
import { FIBULAR } from './leg-nerve-fibular.ts'
import { LUMBAR } from './leg-nerve-lumbar.ts'
import { SACRAL } from './leg-nerve-sacral.ts'
import type { Strand } from './leg-nerve-strand.ts'

/** Direction in which each root's curve ends (root-course.ts); the test holds the two together. */
export const ROOT_END: Readonly<Record<Root, Vec3>> = {
  L1: [0.8, -0.4, 0.45],
  L2: [0.8, -0.4, 0.45],
  L3: [0.84, -0.5, 0.2],
  L4: [0.94, -0.32, -0.1],
  L5: [0.69, -0.69, -0.2],
  S1: [0.7, -0.7, 0.1],
  S2: [0.62, -0.66, 0.42],
  S3: [0.6, -0.52, 0.61],
  S4: [0.57, -0.63, 0.53],
}

/** Every nerve's strands. */
export const STRANDS: Readonly<Record<Nerve, readonly Strand[]>> = { ...LUMBAR, ...SACRAL, ...FIBULAR }
