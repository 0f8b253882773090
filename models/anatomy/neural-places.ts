import type { DiscLevel } from '../../src/domain/levels.ts'

// Where nerves lie against each disc at rest, in its wall coordinates (disc-space.ts): arcs from the posterior midline
// along the margin, and gaps from the margin; mm.

/**
 * From the healthy disc's margin to the surface of the root that crosses it. Landmarks put the roots 1 to 3 mm away
 * (confidence medium); nearly the near end is taken, so that a bulge of under 3 mm can reach them.
 */
export const TRAVERSING_GAP = 1.6
export const EXITING_GAP = 1.55

/** Where the traversing root crosses the disc: landmark x over its spread with distance from the wall. */
export const TRAVERSING_ARC: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 6.4,
  'L2-L3': 6.5,
  'L3-L4': 6.7,
  'L4-L5': 7.2,
  'L5-S1': 9,
}

/** Half thickness of the traversing root where it crosses: still rootlets in the upper sac, a sleeve lower down. */
export const CROSSING_RADIUS: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 1.1,
  'L2-L3': 1.25,
  'L3-L4': 1.5,
  'L4-L5': 2,
  'L5-S1': 2.4,
}

/** The middle of the exiting root's ganglion. */
export const GANGLION_ARC: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 13.6,
  'L2-L3': 14,
  'L3-L4': 15.4,
  'L4-L5': 17.2,
  'L5-S1': 20.5,
}

/** The lateral edge of the pedicle above, where the exiting root leaves the foramen. */
export const EXIT_ARC: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 19.5,
  'L2-L3': 20,
  'L3-L4': 22,
  'L4-L5': 24,
  'L5-S1': 26.5,
}

/**
 * From the healthy disc's margin to the front of the sac in the midline: SEGMENT.anteriorEpiduralDepth (confidence low) but for
 * the half millimetre by which the sac must stand off a disc that touches no root yet (CONTACT_SIZE).
 */
export const SAC_FRONT: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 1.45,
  'L2-L3': 1.45,
  'L3-L4': 1.6,
  'L4-L5': 2.4,
  'L5-S1': 4.4,
}

/**
 * How far tissue must come in the midline before it counts as meeting the roots that swim in the sac: they hang in its back half
 * with fluid before them, so that a dent of a millimetre does nothing to them (assumed; a bulge of under 3 mm stays before it).
 */
export const CAUDA_FRONT: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 2.6,
  'L2-L3': 2.6,
  'L3-L4': 2.6,
  'L4-L5': 2.9,
  'L5-S1': 4.4,
}
