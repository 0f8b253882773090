// How the segments of the lumbar spine move when it bends, as numbers: degrees, mm. Each says where it comes from.

import type { DiscLevel } from '../../src/domain/levels.ts'

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

/**
 * Of the range, this much is bending back from standing, degrees; the rest is bending forward. Found by measuring: as far as the
 * tips of arches and spinous processes go before they would meet, and never more than a fifth. In living people each segment has
 * about 14 degrees, more of them forward than back from standing, except L5-S1, which follows no pattern (Pearcy M, Spine
 * 1984;9:294, read in its abstract).
 */
export const BACK: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 2.4,
  'L2-L3': 2.8,
  'L3-L4': 2.8,
  'L4-L5': 3.2,
  'L5-S1': 3.4,
}

/**
 * Where the upper bone turns on the lower when the spine is bent all the way forward, and all the way back: along the disc
 * (forward) and across it (up) from its middle, mm. Fitted on the meshes: foramen and canal open and narrow as published (+12 and
 * -15 %, +11 and -11 % in cadavers, recalled), and the joints behind neither meet nor gape. What the foramen would like and what
 * the disc's rims do in living people (29 and 65 % strain at L4-5, Nagel TM, Eur Spine J 2014;23:754, read in the abstract: a pivot
 * 4 mm behind the middle) pull apart. The foramen's numbers are the ones that are shown, so the pivots lie as far forward as its
 * bound of +17 % lets them (the back rim opens by 15 to 17 %; 4 mm behind the middle the foramen opens by a third), and lower, which
 * keeps the joints together. At L1-L2 further forward, or an aged disc, low as it is, would be pressed to nothing in front.
 */
export const PIVOT: Readonly<
  Record<'forward' | 'back', Readonly<Record<DiscLevel, readonly [u: number, h: number]>>>
> = {
  forward: {
    'L1-L2': [-11, -8],
    'L2-L3': [-14, -6],
    'L3-L4': [-14, -7],
    'L4-L5': [-14.5, -7],
    'L5-S1': [-9, -2],
  },
  back: {
    'L1-L2': [4, -8],
    'L2-L3': [4, -8],
    'L3-L4': [4, -8],
    'L4-L5': [4, -8],
    'L5-S1': [-4, -8],
  },
}

/**
 * Where a disc's space closes when it loses height, mm behind its back rim: between the facet joints, which so keep their
 * space (assumed; in people they slide past each other a little too).
 */
export const CLOSES_BEHIND = 15

/** Free length of a ligamentum flavum from lamina to lamina, mm: it grows thinner as it is stretched, and thicker as it slackens (assumed). */
export const FLAVUM_SPAN = 17
/** Where it lies, mm behind the back rim of the disc. */
export const FLAVUM_BEHIND = 22
/** From where to where it reaches, mm up from the disc's middle: it swells most half way between (read off the meshes). */
export const FLAVUM_HIGH = [-14.5, 7.5] as const
/** How far to the side of the midline it no longer moves, mm: there it is the joint's capsule and tight (assumed). */
export const FLAVUM_ASIDE = 10
/** Share of what it loses in thickness that its front goes back by: it has two faces. */
export const FLAVUM_THINS = 0.5
/**
 * The same for one that slackens, of what it gains: it buckles into the canal. Fitted on the meshes to the canal's published
 * narrowing (-11 % in cadavers at L3-4 and L4-5, recalled); less above, where there is less fat before it. That the flavum has the
 * larger part in it: Hansson T, Eur Spine J 2009;18:679 (50 to 85 % of the narrowing under load, read in the abstract); that it is
 * thicker bent back: Schmid 1999 (the same). One study of cadavers saw no part of it (Liyang D, J Orthop Res 1989;7:115, read in
 * the abstract).
 */
export const FLAVUM_BUCKLES: Readonly<Record<DiscLevel, number>> = {
  'L1-L2': 1,
  'L2-L3': 1.5,
  'L3-L4': 3,
  'L4-L5': 2.8,
  'L5-S1': 3,
}

/** How far the bright core of a healthy disc moves against the bending, as a share of the disc's depth: "a few per cent" (recalled). */
export const NUCLEUS_SHIFT = 0.03
