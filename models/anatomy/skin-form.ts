// The form of the skin as horizontal sections of the trunk and of the left leg, and cross-sections of the left foot: mm in
// the world frame. Breadths, depths and girths are those of BODY (ANSUR2 averages of women and men) and are measured back
// in tests/models/anatomy/skin.test.ts; where no such number exists the extents are assumed: they follow the bones'
// landmarks with 3 mm of cover where bone is felt under the skin and a calm line in between.

/**
 * A closed outline in four quarters about (cx, cz). Each quarter is a superellipse, so neighbours meet smoothly.
 * Order: height, centre x and z, then the extents towards -x, +x, +z (front), -z (back), then the exponents of the
 * quarters front-medial, front-lateral, back-medial, back-lateral (2 = ellipse, more = squarer, less = keener).
 */
export type Section = readonly [
  at: number,
  cx: number,
  cz: number,
  medial: number,
  lateral: number,
  front: number,
  back: number,
  frontMedial: number,
  frontLateral: number,
  backMedial: number,
  backLateral: number,
]

/** A leg's section given by where the skin is: medial and lateral x, front and back z. */
function leg(
  y: number,
  xs: readonly [number, number, number],
  zs: readonly [number, number, number],
  n: readonly [number, number, number, number],
): Section {
  const [medial, cx, lateral] = xs
  const [back, cz, front] = zs
  return [y, cx, cz, cx - medial, lateral - cx, front - cz, cz - back, ...n]
}

export const LEG_SECTIONS: readonly Section[] = [
  leg(10, [40, 92, 130], [-55, -6, 60], [2.2, 2.2, 2.2, 2.2]),
  leg(-25, [22, 92, 155], [-90, -6, 88], [2.2, 2.2, 2.2, 2.2]),
  leg(-60, [14, 92, 168], [-112, -6, 96], [2.2, 2.2, 2.2, 2.2]),
  leg(-110, [11, 92, 173], [-117, -6, 98], [2.2, 2.2, 2.2, 2.2]),
  leg(-155, [9, 91, 173.5], [-115, -5, 99], [2.2, 2.25, 2.2, 2.2]),
  leg(-185, [9, 90, 172], [-111, -4, 99], [2.2, 2.3, 2.25, 2.2]),
  leg(-230, [10.5, 89, 168], [-101, -2, 97], [2.15, 2.3, 2.2, 2.2]),
  leg(-290, [15, 87, 160.5], [-89, 0, 91], [2.1, 2.25, 2.15, 2.2]),
  leg(-350, [18.5, 84, 150.5], [-77.5, 2, 83], [2.1, 2.2, 2.15, 2.2]),
  leg(-410, [20, 80, 139], [-67, 3, 75], [2.15, 2.2, 2.2, 2.2]),
  leg(-450, [20, 77, 131.5], [-61.5, 2, 69], [2.3, 2.2, 2.25, 2.25]),
  leg(-480, [20, 75, 126.5], [-58.5, 2, 66], [2.3, 2.15, 2.3, 2.3]),
  leg(-505, [21, 74.5, 124.5], [-57.5, 2, 65.5], [2.15, 2.1, 2.3, 2.3]),
  leg(-535, [22.5, 75, 126.5], [-60.5, -2, 57], [2.1, 2.1, 2.25, 2.25]),
  leg(-560, [24, 76, 130], [-66, -6, 53], [2.0, 2.05, 2.2, 2.2]),
  leg(-600, [25.5, 78, 134], [-78, -14, 48.5], [1.9, 2.0, 2.2, 2.2]),
  leg(-640, [27, 79, 134], [-85, -19, 44], [1.85, 1.95, 2.2, 2.2]),
  leg(-690, [30.5, 79, 129.5], [-86, -21, 38], [1.85, 1.95, 2.15, 2.15]),
  leg(-740, [34.5, 77, 121], [-82, -22, 31.5], [1.9, 1.95, 2.0, 2.0]),
  leg(-790, [37.5, 74.5, 112.5], [-75.5, -22, 24.5], [2.0, 1.95, 1.8, 1.8]),
  leg(-830, [38, 73, 107], [-71, -22, 18.5], [2.05, 1.95, 1.7, 1.7]),
  leg(-855, [37.5, 72.5, 105.5], [-70, -22, 17.5], [2.0, 1.9, 1.65, 1.7]),
  leg(-880, [36.8, 72, 106.5], [-71, -22, 23], [1.95, 1.85, 1.7, 1.75]),
  leg(-905, [38.5, 71, 106.5], [-75, -22, 32], [1.9, 1.8, 1.9, 1.95]),
  leg(-935, [42, 70, 101], [-76, -22, 30], [2, 2, 2.1, 2.1]),
]

/** The trunk is the same on both sides: half breadth, back and front z, exponents in front and behind. */
function trunk(
  y: number,
  half: number,
  zs: readonly [number, number, number],
  n: readonly [number, number],
): Section {
  const [back, cz, front] = zs
  return [y, 0, cz, half, half, front - cz, cz - back, n[0], n[0], n[1], n[1]]
}

export const TRUNK_SECTIONS: readonly Section[] = [
  trunk(240, 151, [-106, 4, 112], [2.3, 2.6]),
  trunk(195, 147.5, [-98, 6, 115], [2.3, 2.6]),
  trunk(150, 145, [-88, 10, 121], [2.3, 2.6]),
  trunk(105, 147, [-80.5, 14, 131], [2.3, 2.6]),
  trunk(75, 151, [-78, 17, 140], [2.3, 2.6]),
  trunk(49, 156.5, [-79, 18, 146.5], [2.25, 2.6]),
  trunk(20, 161.5, [-84, 15, 147], [2.2, 2.55]),
  trunk(-15, 166.5, [-95, 8, 139], [2.2, 2.5]),
  trunk(-50, 170.5, [-108, 0, 125], [2.2, 2.4]),
  trunk(-85, 174, [-116, -5, 110], [2.2, 2.35]),
  trunk(-109, 175, [-118, -7, 101], [2.2, 2.35]),
  trunk(-140, 174, [-114, -8, 92], [2.2, 2.3]),
  trunk(-180, 170, [-104, -8, 84], [2.2, 2.3]),
]

/**
 * The foot's sections stand across z: here `at` is z, the second centre is y, and front and back read top and sole.
 */
function foot(
  z: number,
  xs: readonly [number, number, number],
  ys: readonly [number, number, number],
  n: readonly [number, number, number, number],
): Section {
  const [medial, cx, lateral] = xs
  const [sole, cy, top] = ys
  return [z, cx, cy, cx - medial, lateral - cx, top - cy, cy - sole, ...n]
}

export const FOOT_SECTIONS: readonly Section[] = [
  foot(-60, [36, 70, 104], [-970, -944, -890], [2.2, 2.2, 2.8, 2.8]),
  foot(-40, [36, 70, 105], [-970, -945, -880], [2.2, 2.2, 2.8, 2.8]),
  foot(-10, [37.5, 70, 107], [-970, -948, -878], [2, 2, 2.9, 2.9]),
  foot(20, [38, 70, 111.5], [-970, -950, -889], [2, 1.9, 3, 3]),
  foot(45, [38.5, 69, 118], [-970, -952, -903], [2, 1.8, 3, 3]),
  foot(70, [39, 69, 128], [-970, -954, -917], [2, 1.75, 3, 3]),
  foot(90, [40, 70, 135.5], [-970, -955, -928.5], [2.1, 1.8, 3, 3]),
  foot(105, [41, 72, 135.5], [-970, -956, -936], [2.2, 1.9, 3, 3]),
  foot(125, [44, 76, 131], [-968, -957, -944], [2.2, 2, 2.6, 2.6]),
]
