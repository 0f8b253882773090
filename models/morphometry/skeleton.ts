// Where the bones stand: mm, x patient's left, y up, z anterior, origin at the centre of the S1 end plate,
// standing, sacral slope 40 degrees. Source: the average adult's stack (segmental lordosis SEGLORD22, wedges and
// disc heights of vertebra.ts and segment.ts).

import type { Vec3 } from '../shape/vec.ts'

export interface VertebraPose {
  /** Centre of the body. */
  readonly bodyCentre: Vec3
  /** Unit vectors of the vertebra's own frame; its left is +x. */
  readonly up: Vec3
  readonly forward: Vec3
  /** Degrees, front end down positive. */
  readonly tiltDegAnteriorDown: number
  readonly supEndplate: { readonly anterior: Vec3; readonly posterior: Vec3; readonly slope: number }
  readonly infEndplate: { readonly anterior: Vec3; readonly posterior: Vec3; readonly slope: number }
}

export const VERTEBRA_POSE = {
  L1: {
    bodyCentre: [0.0, 157.8, 8.15],
    up: [0.0, 0.97745, -0.21119],
    forward: [0.0, 0.21119, 0.97745],
    tiltDegAnteriorDown: -12.19,
    supEndplate: { anterior: [0.0, 173.66, 21.86], posterior: [0.0, 167.55, -11.08], slope: -10.5 },
    infEndplate: { anterior: [0.0, 149.11, 27.57], posterior: [0.0, 140.88, -5.73], slope: -13.88 },
  },
  L2: {
    bodyCentre: [0.0, 125.19, 14.63],
    up: [0.0, 0.98441, -0.17587],
    forward: [0.0, 0.17587, 0.98441],
    tiltDegAnteriorDown: -10.13,
    supEndplate: { anterior: [0.0, 141.4, 29.15], posterior: [0.0, 135.86, -4.7], slope: -9.3 },
    infEndplate: { anterior: [0.0, 115.06, 34.11], posterior: [0.0, 108.45, -0.06], slope: -10.96 },
  },
  L3: { bodyCentre: [0.0, 90.39, 18.8], up: [0.0, 0.99824, -0.05927], forward: [0.0, 0.05927, 0.99824], tiltDegAnteriorDown: -3.4, supEndplate: { anterior: [0.0, 105.25, 35.45], posterior: [0.0, 103.18, 0.51], slope: -3.4 }, infEndplate: { anterior: [0.0, 77.6, 37.19], posterior: [0.0, 75.52, 2.05], slope: -3.4 } },
  L4: { bodyCentre: [0.0, 54.7, 17.95], up: [0.0, 0.99386, 0.11065], forward: [0.0, -0.11065, 0.99386], tiltDegAnteriorDown: 6.35, supEndplate: { anterior: [0.0, 66.4, 37.06], posterior: [0.0, 69.92, 1.84], slope: 5.7 }, infEndplate: { anterior: [0.0, 39.1, 33.82], posterior: [0.0, 43.36, -0.92], slope: 7.0 } },
  L5: { bodyCentre: [0.0, 19.97, 9.6], up: [0.0, 0.93133, 0.36418], forward: [0.0, -0.36418, 0.93133], tiltDegAnteriorDown: 21.36, supEndplate: { anterior: [0.0, 26.84, 31.16], posterior: [0.0, 37.96, -2.24], slope: 18.4 }, infEndplate: { anterior: [0.0, 0.45, 20.41], posterior: [0.0, 14.62, -10.94], slope: 24.31 } },
} as const satisfies Record<string, VertebraPose>

/** Landmarks of the left side (mirror x for the right), each with the source it was computed or estimated from. */
export const BONE_LANDMARK = {
  ASIS: { p: [123.6, -24.6, 76.4], source: 'mean of 3 reference pelves in the S1->HJC frame, spread (SD) [10.4, 14.9, 12.1] mm' },
  PSIS: { p: [44.5, -11.2, -71.3], source: 'mean of 3 reference pelves in the S1->HJC frame, spread (SD) [4.3, 9.0, 3.9] mm' },
  iliac_crest_top: { p: [99.0, 48.2, -11.2], source: 'mean of 3 reference pelves in the S1->HJC frame, spread (SD) [3.2, 7.1, 16.8] mm' },
  iliac_most_lateral: { p: [141.3, 5.0, 45.1], source: 'mean of 3 reference pelves in the S1->HJC frame, spread (SD) [6.4, 9.8, 10.3] mm' },
  ischial_tuberosity_lowest: { p: [48.3, -169.7, -9.0], source: 'mean of 3 reference pelves in the S1->HJC frame, spread (SD) [1.2, 7.3, 5.9] mm' },
  pubic_body_anterior: { p: [14.4, -117.6, 78.2], source: 'mean of 3 reference pelves in the S1->HJC frame, spread (SD) [1.9, 9.7, 7.2] mm' },
  ischial_spine: { p: [48.2, -113.8, -18.6], source: 'mean of 3 reference pelves in the S1->HJC frame, spread (SD) [1.9, 22.1, 14.0] mm' },
  S1_endplate_centre: { p: [0.0, 0.0, 0.0], source: 'origin' },
  promontory: { p: [0.0, -10.6, 12.6], source: 'half S1 depth along slope 40 deg' },
  S1_posterior_corner: { p: [-0.0, 10.6, -12.6], source: 'same' },
  HJC: { p: [88.0, -103.5, 22.9], source: 'S1_HJC_distance 106, PT 12.5, inter_HJC 176' },
  anterior_sacral_foramen_S1: {
    p: [21.0, -25.2, -14.8],
    source:
      'front of S1 28 degrees under the horizontal, S2 33, S3 47, S4 66, S5 84, body heights 31/23/20/18/17: chord 103 for sacrumLengthStraight 104, hollow 17; the two measured sacra lie at 26-31, 30-35, 40-55, 55-80, 80-90 in the S1->HJC frame. The earlier EST row started square to the end plate, which both contradict by 30; half spacing 21/19/17/15 mm (EST)',
  },
  anterior_sacral_foramen_S2: { p: [19.0, -37.7, -34.1], source: 'as anterior_sacral_foramen_S1' },
  anterior_sacral_foramen_S3: { p: [17.0, -52.3, -47.7], source: 'as anterior_sacral_foramen_S1' },
  anterior_sacral_foramen_S4: { p: [15.0, -68.7, -55.0], source: 'as anterior_sacral_foramen_S1' },
  sacral_apex: { p: [0.0, -85.6, -56.8], source: 'as anterior_sacral_foramen_S1' },
  coccyx_tip: { p: [0.0, -112.8, -48.5], source: 'apex + 28 mm, bent forward 24 degrees from S5 (assumed; one measured coccyx)' },
  SI_joint_mid: { p: [49.2, -22.1, -24.9], source: 'middle of the auricular surface; two measured pelves (51.6, -22.6, -18.2) and (48.6, -32.8, -35.9) in the S1->HJC frame' },
  sacral_ala_top: { p: [34.0, -4.0, -6.0], source: 'EST: ala 3-8 mm below/level with the endplate centre (CTSP1K ala rise ~6 mm)' },
  greater_trochanter_lateral: { p: [151.0, -134.5, 7.9], source: 'mesh mean offsets (57..74, -19..-40, -8..-21)' },
  greater_trochanter_tip: { p: [138.0, -91.5, 0.9], source: 'EST/mesh' },
  lesser_trochanter: { p: [94.0, -162.5, -4.1], source: 'mesh mean' },
  knee_centre: { p: [74.0, -491.5, 8.0], source: 'transepicondylar midpoint; mid-patella height 468.7 (ANSUR2) + 10; x from 2 deg mechanical-axis adduction; z EST' },
  lateral_epicondyle: { p: [115.0, -491.5, 5.0], source: 'bicondylar 81.5' },
  medial_epicondyle: { p: [33.0, -489.5, 4.0], source: 'bicondylar 81.5' },
  adductor_tubercle: { p: [35.0, -471.5, 0.0], source: 'EST' },
  patella_centre: { p: [74.0, -500.5, 48.0], source: 'mid-patella height' },
  tibial_plateau_centre: { p: [74.0, -516.5, 4.0], source: 'tibiale height 453 (ANSUR2)' },
  tibial_tuberosity: { p: [78.0, -556.5, 40.0], source: 'mesh: 34-42 below, 32-37 in front' },
  fibular_head_apex: { p: [110.0, -535.5, -22.0], source: 'mesh: 15-23 below, 34-39 lateral, 15-37 behind' },
  fibular_neck: { p: [111.0, -561.5, -20.0], source: '26 mm below apex (EST)' },
  ankle_plafond_centre: { p: [70.0, -877.5, -20.0], source: 'ANSUR2 malleolus height + EST' },
  medial_malleolus_tip: { p: [39.0, -890.5, -16.0], source: 'EST' },
  lateral_malleolus_tip: { p: [102.0, -907.5, -30.0], source: 'mesh: 12-20 mm lower and behind the medial one' },
  lateral_malleolus_prominent: { p: [106.0, -901.7, -26.0], source: 'ANSUR2 height' },
  calcaneus_posterior: { p: [70.0, -939.5, -75.0], source: 'EST' },
  achilles_insertion: { p: [70.0, -927.5, -73.0], source: 'EST' },
  heel_skin: { p: [70.0, -951.5, -84.0], source: 'foot length' },
  MT1_head: { p: [56.0, -951.5, 106.0], source: 'ball of foot length 191.5 (ANSUR2)' },
  MT5_base: { p: [106.0, -947.5, 28.0], source: 'EST' },
  MT5_head: { p: [120.0, -955.5, 84.0], source: 'EST' },
  hallux_tip: { p: [66.0, -953.5, 174.0], source: 'foot length 258.8 (ANSUR2)' },
  navicular_tuberosity: { p: [42.0, -921.5, 18.0], source: 'EST' },
  floor: { p: [0.0, -969.5, 0.0], source: 'HJC height 866' },
  L1_body_centre: { p: [0.0, 157.8, 8.2], source: 'stack' },
  L1_pedicle: { p: [15.4, 157.2, -14.2], source: 'table' },
  L1_TP_tip: { p: [36.5, 154.3, -25.3], source: 'table' },
  L1_SP_tip: { p: [0.0, 130.6, -53.4], source: 'table' },
  L2_body_centre: { p: [0.0, 125.2, 14.6], source: 'stack' },
  L2_pedicle: { p: [15.7, 125.2, -7.3], source: 'table' },
  L2_TP_tip: { p: [40.8, 123.1, -21.7], source: 'table' },
  L2_SP_tip: { p: [0.0, 97.0, -48.5], source: 'table' },
  L3_body_centre: { p: [0.0, 90.4, 18.8], source: 'stack' },
  L3_pedicle: { p: [17.0, 92.9, -2.3], source: 'table' },
  L3_TP_tip: { p: [45.2, 92.6, -14.3], source: 'table' },
  L3_SP_tip: { p: [0.0, 71.0, -48.1], source: 'table' },
  L4_body_centre: { p: [0.0, 54.7, 17.9], source: 'stack' },
  L4_pedicle: { p: [18.9, 60.8, -1.9], source: 'table' },
  L4_TP_tip: { p: [43.6, 62.9, -11.2], source: 'table' },
  L4_SP_tip: { p: [0.0, 48.0, -48.6], source: 'table' },
  L5_body_centre: { p: [0.0, 20.0, 9.6], source: 'stack' },
  L5_pedicle: { p: [23.4, 30.3, -7.4], source: 'table' },
  L5_TP_tip: { p: [46.5, 34.9, -15.3], source: 'table' },
  L5_SP_tip: { p: [0.0, 29.6, -51.7], source: 'table' },
  pubic_tubercle: { p: [24.4, -111.6, 76.2], source: 'pubic body + EST' },
  obturator_canal: { p: [36.4, -127.6, 54.2], source: 'EST: superolateral obturator foramen, ~25-30 mm below/lateral/behind the pubic tubercle' },
  popliteal_bifurcation: { p: [76.0, -416.5, -32.0], source: '60-100 mm above the joint line (EST)' },
} as const satisfies Record<string, { readonly p: Vec3; readonly source: string }>
