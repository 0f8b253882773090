// The course of cord, sac and roots (the leg's nerves: leg-nerve-waypoints.ts): waypoints of the left side (mirror x for the right), ordered
// from proximal to distal, mm in the frame of skeleton.ts. `diameter` is in mm.

import type { Vec3 } from '../shape/vec.ts'

export interface Waypoint {
  readonly p: Vec3
  readonly near: string
  readonly source: string
  readonly confidence: string
}

export const NERVE_WAYPOINTS = {
  spinalCordEndAndFilum: {
    diameter: { conus: '9 -> 2', filum: 1.2 },
    points: [
      { p: [0.0, 206.0, -20.4], near: 'T12 level', source: 'MESH VH_M cord: S5 segment ends at the tip, lumbosacral segments span ~100 mm above it', confidence: 'medium' },
      { p: [0.0, 176.4, -20.4], near: 'T12-L1 disc', source: 'same', confidence: 'medium' },
      { p: [0.0, 147.1, -14.0], near: 'conus tip, lower third of L1', source: 'SAIFUDDIN98', confidence: 'high' },
      { p: [0.0, 120.4, -12.1], near: 'filum terminale, posterior midline at L2', source: 'EST', confidence: 'low' },
      { p: [0.0, 88.8, -8.0], near: 'filum terminale, posterior midline at L3', source: 'EST', confidence: 'low' },
      { p: [0.0, 57.8, -9.8], near: 'filum terminale, posterior midline at L4', source: 'EST', confidence: 'low' },
      { p: [0.0, 30.6, -17.7], near: 'filum terminale, posterior midline at L5', source: 'EST', confidence: 'low' },
      { p: [0.0, -17.5, -45.0], near: 'sac end, middle third of S2', source: 'ARI14; canal of sacrum-form.ts', confidence: 'high' },
    ],
  },
  thecalSacCentreline: {
    diameter: { sac: 'AP x transverse per level in morphometry' },
    points: [
      { p: [0.0, 152.8, -15.0], near: 'L1', source: 'SCD/epidural', confidence: 'medium' },
      { p: [0.0, 121.0, -8.6], near: 'L2', source: 'SCD/epidural', confidence: 'medium' },
      { p: [0.0, 89.0, -4.7], near: 'L3', source: 'SCD/epidural', confidence: 'medium' },
      { p: [0.0, 57.3, -5.6], near: 'L4', source: 'SCD/epidural', confidence: 'medium' },
      { p: [0.0, 29.1, -13.8], near: 'L5', source: 'SCD/epidural', confidence: 'medium' },
      { p: [0.0, 19.2, -18.2], near: 'L5-S1 disc: 5 mm anterior fat', source: 'EST', confidence: 'medium' },
      { p: [0.0, 4.3, -28.7], near: 'S1 canal', source: 'EST; canal of sacrum-form.ts', confidence: 'medium' },
      { p: [0.0, -17.5, -45.0], near: 'sac end S2', source: 'ARI14; canal of sacrum-form.ts', confidence: 'high' },
    ],
  },
  rootL1: {
    diameter: { intrathecal: 1.2, root: 3.7, DRG: [3.5, 6.5] },
    points: [
      { p: [3.5, 234.5, -20.4], near: 'L1 cord segment, 89 mm above conus tip', source: 'MESH VH_M cord segments', confidence: 'medium' },
      { p: [4.5, 153.0, -15.3], near: 'beside the conus', source: 'EST', confidence: 'medium' },
      { p: [8.8, 158.0, -15.2], near: 'leaves the sac (pedicle level)', source: 'HASEGAWA96 (lower roots leave higher), EST heights', confidence: 'medium' },
      { p: [8.9, 153.9, -10.9], near: 'lateral recess, 2-3 mm medial to L1 pedicle', source: 'pedicle geometry', confidence: 'high' },
      { p: [13.1, 146.9, -10.2], near: 'turns under the L1 pedicle', source: 'pedicle geometry', confidence: 'high' },
      { p: [15.4, 146.3, -10.3], near: 'DRG centre below the L1 pedicle', source: 'SILVERSTEIN15 zone; upper half of foramen', confidence: 'high' },
      { p: [22.8, 142.3, -7.4], near: 'foramen exit', source: 'EST', confidence: 'high' },
      { p: [27.7, 137.9, 2.2], near: 'ventral ramus beside the L1-L2 disc, posterior third of psoas', source: 'PLEXUS-BMC11', confidence: 'medium' },
    ],
  },
  rootL2: {
    diameter: { intrathecal: 1.4, root: 4.0, DRG: [4.2, 7.5] },
    points: [
      { p: [3.5, 221.7, -20.4], near: 'L2 cord segment, 76 mm above conus tip', source: 'MESH VH_M cord segments', confidence: 'medium' },
      { p: [4.5, 153.0, -15.3], near: 'beside the conus', source: 'EST', confidence: 'medium' },
      { p: [6.6, 142.6, -14.3], near: 'in sac at L1 lower border', source: 'layering: next root most lateral and anterior, lower sacral dorsal (Cohen-type pattern)', confidence: 'medium' },
      { p: [8.4, 127.0, -8.5], near: 'leaves the sac (pedicle level)', source: 'HASEGAWA96 (lower roots leave higher), EST heights', confidence: 'medium' },
      { p: [9.1, 121.8, -4.7], near: 'lateral recess, 2-3 mm medial to L2 pedicle', source: 'pedicle geometry', confidence: 'high' },
      { p: [13.3, 114.7, -4.2], near: 'turns under the L2 pedicle', source: 'pedicle geometry', confidence: 'high' },
      { p: [15.7, 113.9, -4.3], near: 'DRG centre below the L2 pedicle', source: 'SILVERSTEIN15 zone; upper half of foramen', confidence: 'high' },
      { p: [23.2, 109.9, -1.5], near: 'foramen exit', source: 'EST', confidence: 'high' },
      { p: [29.0, 104.6, 7.6], near: 'ventral ramus beside the L2-L3 disc, posterior third of psoas', source: 'PLEXUS-BMC11', confidence: 'medium' },
    ],
  },
  rootL3: {
    diameter: { intrathecal: 1.8, root: 4.4, DRG: [5.0, 9.0] },
    points: [
      { p: [3.5, 210.9, -20.4], near: 'L3 cord segment, 65 mm above conus tip', source: 'MESH VH_M cord segments', confidence: 'medium' },
      { p: [4.5, 153.0, -15.3], near: 'beside the conus', source: 'EST', confidence: 'medium' },
      { p: [5.5, 142.4, -15.1], near: 'in sac at L1 lower border', source: 'layering: next root most lateral and anterior, lower sacral dorsal (Cohen-type pattern)', confidence: 'medium' },
      { p: [6.3, 121.2, -7.9], near: 'in sac at mid L2', source: 'same', confidence: 'medium' },
      { p: [8.0, 97.8, -4.2], near: 'leaves the sac (upper pedicle)', source: 'HASEGAWA96 (lower roots leave higher), EST heights', confidence: 'medium' },
      { p: [9.5, 89.3, -1.1], near: 'lateral recess, 2-3 mm medial to L3 pedicle', source: 'pedicle geometry', confidence: 'high' },
      { p: [14.1, 82.1, -1.5], near: 'turns under the L3 pedicle', source: 'pedicle geometry', confidence: 'high' },
      { p: [17.5, 81.1, -1.6], near: 'DRG centre below the L3 pedicle', source: 'SILVERSTEIN15 zone; upper half of foramen', confidence: 'high' },
      { p: [25.4, 76.7, 0.6], near: 'foramen exit', source: 'EST', confidence: 'high' },
      { p: [30.9, 70.4, 8.8], near: 'ventral ramus beside the L3-L4 disc, posterior third of psoas', source: 'PLEXUS-BMC11', confidence: 'medium' },
    ],
  },
  rootL4: {
    diameter: { intrathecal: 2.0, root: 4.8, DRG: [5.6, 10.0] },
    points: [
      { p: [3.5, 201.1, -20.4], near: 'L4 cord segment, 55 mm above conus tip', source: 'MESH VH_M cord segments', confidence: 'medium' },
      { p: [4.5, 153.0, -15.3], near: 'beside the conus', source: 'EST', confidence: 'medium' },
      { p: [4.5, 142.3, -16.0], near: 'in sac at L1 lower border', source: 'layering: next root most lateral and anterior, lower sacral dorsal (Cohen-type pattern)', confidence: 'medium' },
      { p: [5.0, 121.0, -8.8], near: 'in sac at mid L2', source: 'same', confidence: 'medium' },
      { p: [6.0, 89.0, -4.1], near: 'in sac at mid L3', source: 'same', confidence: 'medium' },
      { p: [7.6, 69.7, -3.2], near: 'leaves the sac (superior endplate of L4 / L3-4 disc)', source: 'HASEGAWA96 (lower roots leave higher), EST heights', confidence: 'medium' },
      { p: [10.2, 57.2, -2.3], near: 'lateral recess, 2-3 mm medial to L4 pedicle', source: 'pedicle geometry', confidence: 'high' },
      { p: [15.2, 50.1, -3.9], near: 'turns under the L4 pedicle', source: 'pedicle geometry', confidence: 'high' },
      { p: [19.4, 49.0, -4.2], near: 'DRG centre below the L4 pedicle', source: 'SILVERSTEIN15 zone; upper half of foramen', confidence: 'high' },
      { p: [28.5, 44.3, -2.7], near: 'foramen exit', source: 'EST', confidence: 'high' },
      { p: [35.4, 37.3, 4.6], near: 'ventral ramus beside the L4-L5 disc, posterior third of psoas', source: 'PLEXUS-BMC11', confidence: 'medium' },
    ],
  },
  rootL5: {
    diameter: { intrathecal: 2.0, root: 5.4, DRG: [6.3, 11.0] },
    points: [
      { p: [3.5, 192.2, -20.4], near: 'L5 cord segment, 46 mm above conus tip', source: 'MESH VH_M cord segments', confidence: 'medium' },
      { p: [4.5, 153.0, -15.3], near: 'beside the conus', source: 'EST', confidence: 'medium' },
      { p: [3.4, 142.1, -16.8], near: 'in sac at L1 lower border', source: 'layering: next root most lateral and anterior, lower sacral dorsal (Cohen-type pattern)', confidence: 'medium' },
      { p: [3.8, 120.8, -9.8], near: 'in sac at mid L2', source: 'same', confidence: 'medium' },
      { p: [4.8, 89.0, -5.0], near: 'in sac at mid L3', source: 'same', confidence: 'medium' },
      { p: [5.7, 57.3, -5.0], near: 'in sac at mid L4', source: 'same', confidence: 'medium' },
      { p: [7.0, 43.0, -5.7], near: 'leaves the sac (L4-5 disc)', source: 'HASEGAWA96 (lower roots leave higher), EST heights', confidence: 'medium' },
      { p: [12.1, 27.4, -9.6], near: 'lateral recess, 2-3 mm medial to L5 pedicle', source: 'pedicle geometry', confidence: 'high' },
      { p: [18.2, 20.9, -13.0], near: 'turns under the L5 pedicle', source: 'pedicle geometry', confidence: 'high' },
      { p: [25.9, 19.6, -13.7], near: 'DRG centre below the L5 pedicle', source: 'SILVERSTEIN15 zone; upper half of foramen', confidence: 'high' },
      { p: [35.6, 14.7, -13.5], near: 'foramen exit', source: 'EST', confidence: 'high' },
      { p: [34.0, 4.0, -5.0], near: 'in front of the ala of the sacrum, behind the iliolumbar ligament', source: 'EST', confidence: 'medium' },
    ],
  },
  rootS1: {
    diameter: { intrathecal: 2.0, root: 5.5, DRG: [6.5, 12.0] },
    points: [
      { p: [3.5, 184.8, -20.4], near: 'S1 cord segment, 38.5 mm above conus tip', source: 'MESH VH_M cord segments', confidence: 'medium' },
      { p: [4.5, 153.0, -15.3], near: 'beside the conus', source: 'EST', confidence: 'medium' },
      { p: [2.4, 142.1, -16.8], near: 'in sac at L1 lower border', source: 'layering: next root most lateral and anterior, lower sacral dorsal (Cohen-type pattern)', confidence: 'medium' },
      { p: [2.5, 120.7, -10.7], near: 'in sac at mid L2', source: 'same', confidence: 'medium' },
      { p: [3.6, 88.9, -5.9], near: 'in sac at mid L3', source: 'same', confidence: 'medium' },
      { p: [4.6, 57.3, -5.8], near: 'in sac at mid L4', source: 'same', confidence: 'medium' },
      { p: [5.2, 28.4, -11.8], near: 'in sac at mid L5', source: 'same', confidence: 'medium' },
      { p: [6.4, 21.7, -17.8], near: 'leaves the sac at the L5-S1 disc upper border / lower L5', source: 'HASEGAWA96', confidence: 'medium' },
      { p: [10.5, 15.0, -14.8], near: 'crosses the L5-S1 disc, 10-11 mm from midline', source: 'EST', confidence: 'high' },
      { p: [11.2, 6.0, -26.5], near: 'S1 lateral recess, medial to S1 pedicle', source: 'way through the bone of sacrum-foramen.ts', confidence: 'medium' },
      { p: [13.5, -0.5, -29.3], near: 'S1 DRG', source: 'HASEGAWA96/EST; way through the bone of sacrum-foramen.ts', confidence: 'medium' },
      { p: [20.3, -14.4, -24.2], near: 'under the S1 pedicle', source: 'way through the bone of sacrum-foramen.ts', confidence: 'medium' },
      { p: [21.3, -22.2, -16.6], near: 'S1 anterior sacral foramen', source: 'way through the bone of sacrum-foramen.ts', confidence: 'medium' },
      { p: [33.0, -44.0, -15.0], near: 'on piriformis, joins the sacral plexus', source: 'EST', confidence: 'low' },
    ],
  },
  rootS2: {
    diameter: { intrathecal: 1.3, root: 4.0 },
    points: [
      { p: [2.5, 178.4, -20.4], near: 'S2 cord segment', source: 'MESH VH_M cord', confidence: 'medium' },
      { p: [2.5, 120.7, -12.7], near: 'dorsal in the sac', source: 'layering', confidence: 'medium' },
      { p: [2.7, 58.1, -8.6], near: 'dorsal in the sac', source: 'layering', confidence: 'medium' },
      { p: [3.1, 22.6, -17.2], near: 'lower sac', source: 'layering', confidence: 'medium' },
      { p: [5.6, -1.5, -33.5], near: 'S1 canal', source: 'EST', confidence: 'low' },
      { p: [9.0, -20.0, -46.0], near: 'S2 canal / DRG', source: 'way through the bone of sacrum-foramen.ts', confidence: 'low' },
      { p: [13.7, -29.6, -45.2], near: 'under the S2 pedicle', source: 'way through the bone of sacrum-foramen.ts', confidence: 'low' },
      { p: [18.6, -34.0, -40.0], near: 'in the foramen', source: 'way through the bone of sacrum-foramen.ts', confidence: 'medium' },
      { p: [20.0, -38.0, -34.2], near: 'anterior sacral foramen S2', source: 'way through the bone of sacrum-foramen.ts', confidence: 'medium' },
      { p: [32.0, -52.0, -25.0], near: 'joins sacral plexus on piriformis', source: 'EST', confidence: 'low' },
    ],
  },
  rootS3: {
    diameter: { intrathecal: 1.0, root: 3.0 },
    points: [
      { p: [2.5, 170.6, -19.1], near: 'S3 cord segment', source: 'MESH VH_M cord', confidence: 'medium' },
      { p: [1.7, 120.7, -12.7], near: 'dorsal in the sac', source: 'layering', confidence: 'medium' },
      { p: [1.7, 58.1, -8.6], near: 'dorsal in the sac', source: 'layering', confidence: 'medium' },
      { p: [1.8, 22.6, -17.2], near: 'lower sac', source: 'layering', confidence: 'medium' },
      { p: [3.6, -1.5, -34.0], near: 'S1 canal', source: 'EST', confidence: 'low' },
      { p: [6.8, -41.5, -59.4], near: 'S3 canal / DRG', source: 'way through the bone of sacrum-foramen.ts', confidence: 'low' },
      { p: [11.6, -50.2, -56.5], near: 'under the S3 pedicle', source: 'way through the bone of sacrum-foramen.ts', confidence: 'low' },
      { p: [16.6, -51.8, -52.8], near: 'in the foramen', source: 'way through the bone of sacrum-foramen.ts', confidence: 'medium' },
      { p: [18.0, -53.5, -47.4], near: 'anterior sacral foramen S3', source: 'way through the bone of sacrum-foramen.ts', confidence: 'medium' },
      { p: [29.0, -63.0, -36.0], near: 'joins sacral plexus on piriformis', source: 'EST', confidence: 'low' },
    ],
  },
} as const satisfies Record<string, { readonly diameter: object; readonly points: readonly Waypoint[] }>
