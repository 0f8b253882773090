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
  leg(0, [45, 92, 128], [-40, -6, 50], [2.2, 2.2, 2.2, 2.2]),
  leg(-30, [32, 92, 144], [-68, -6, 76], [2.2, 2.2, 2.2, 2.2]),
  leg(-70, [19, 92, 162], [-96, -6, 95], [2.2, 2.2, 2.2, 2.2]),
  leg(-110, [12, 92, 171], [-109, -6, 101], [2.2, 2.2, 2.2, 2.2]),
  leg(-150, [9.5, 91, 174], [-113, -5, 103.5], [2.2, 2.2, 2.2, 2.2]),
  leg(-185, [9, 90, 172.5], [-113, -4, 104], [2.2, 2.25, 2.2, 2.2]),
  leg(-230, [10.5, 89, 168], [-101, -2, 99], [2.15, 2.25, 2.2, 2.2]),
  leg(-290, [13, 87, 160], [-89, 0, 92], [2.1, 2.2, 2.15, 2.2]),
  leg(-350, [17.5, 84, 150.5], [-77.5, 2, 83.5], [2.1, 2.2, 2.15, 2.2]),
  leg(-410, [19, 80, 140.5], [-68, 3, 77], [2.2, 2.25, 2.25, 2.25]),
  leg(-450, [20, 77, 133.5], [-63, 2, 72], [2.35, 2.3, 2.3, 2.3]),
  leg(-480, [20, 75, 128], [-59, 2, 67], [2.3, 2.2, 2.35, 2.35]),
  leg(-508, [21.5, 74.5, 126], [-59, 2, 64], [2.2, 2.15, 2.35, 2.35]),
  leg(-540, [25.5, 75, 127], [-61.5, -2, 57.5], [2.1, 2.1, 2.25, 2.25]),
  leg(-570, [26.5, 76, 131], [-69, -8, 53], [2.0, 2.05, 2.2, 2.2]),
  leg(-605, [24.5, 78, 135.5], [-80, -14, 48], [1.95, 2.05, 2.25, 2.25]),
  leg(-645, [23.5, 79, 135.5], [-87, -19, 43], [1.9, 2.0, 2.25, 2.25]),
  leg(-690, [27.5, 79, 130], [-87, -21, 37], [1.85, 1.95, 2.15, 2.15]),
  leg(-740, [35, 77, 119.5], [-81, -22, 30], [1.9, 1.95, 2.0, 2.0]),
  leg(-790, [38, 74.5, 110.5], [-74.5, -22, 23], [2.0, 1.95, 1.8, 1.8]),
  leg(-830, [39.5, 73, 104.5], [-69.5, -22, 15.5], [2.0, 1.9, 1.7, 1.65]),
  leg(-855, [39.5, 72.5, 104.5], [-68, -22, 13.5], [1.95, 1.85, 1.7, 1.65]),
  leg(-880, [38, 72, 105.5], [-70, -22, 20], [1.95, 1.85, 1.75, 1.75]),
  leg(-905, [38, 71, 106.5], [-75, -22, 32], [1.9, 1.8, 1.9, 1.95]),
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
  trunk(240, 153, [-109, 4, 121], [2.3, 2.6]),
  trunk(195, 148, [-99.5, 6, 123], [2.3, 2.6]),
  trunk(150, 144.5, [-90, 10, 127.5], [2.3, 2.6]),
  trunk(105, 146, [-83, 14, 134], [2.35, 2.6]),
  trunk(75, 150.5, [-81, 17, 139.5], [2.35, 2.6]),
  trunk(49, 156.5, [-82, 18, 143.4], [2.35, 2.6]),
  trunk(20, 162, [-87, 15, 143], [2.25, 2.5]),
  trunk(-15, 167, [-97, 8, 138], [2.2, 2.4]),
  trunk(-50, 170, [-107, 0, 128], [2.2, 2.35]),
  trunk(-85, 171.5, [-113, -5, 115], [2.2, 2.3]),
  trunk(-109, 170, [-112, -7, 104], [2.2, 2.25]),
  trunk(-140, 158, [-100, -8, 84], [2.2, 2.2]),
  trunk(-165, 138, [-78, -8, 56], [2.2, 2.2]),
  trunk(-185, 112, [-55, -8, 28], [2.2, 2.2]),
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
  foot(-60, [38.5, 70, 102], [-970, -944, -890], [2.2, 2.2, 2.8, 2.8]),
  foot(-40, [38.5, 70, 103], [-970, -945, -880], [2.2, 2.2, 2.8, 2.8]),
  foot(-10, [37.5, 70, 107], [-970, -948, -878], [2.1, 2, 2.9, 2.9]),
  foot(20, [37, 70, 114], [-970, -950, -885], [2.3, 1.9, 3, 3]),
  foot(45, [36.5, 69, 121], [-970, -952, -895.5], [2.6, 1.8, 3, 3]),
  foot(70, [37.5, 69, 130], [-970, -954, -907], [2.7, 1.75, 3, 3]),
  foot(90, [39, 70, 135.5], [-970, -955, -921], [2.5, 1.8, 3, 3]),
  foot(105, [40.5, 72, 135.5], [-970, -956, -931], [2.3, 1.9, 3, 3]),
  foot(125, [44, 76, 131], [-968, -957, -943], [2.2, 2, 2.6, 2.6]),
]
