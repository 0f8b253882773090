// The average adult, as numbers only. Source ids are explained in sources.ts; `confidence` and `basis`
// (the comment above each line) are carried over with the number. `sd` is that of the largest mixed-sex
// series that prints one.

/** Pelvis, legs and skin girths; mm and degrees. */
export const BODY = {
  /** ARI14. */
  sacEndLevel: { unit: '-', mean: 'middle third of S2', source: 'ARI14', confidence: 'high' },
  /** SAIFUDDIN98. */
  conusTipLevel: { unit: '-', mean: 'lower third of L1', source: 'SAIFUDDIN98', confidence: 'high' },
  /** sum of the five SEGLORD22 segments (LL627 T12-S1 49.8+-11.2). */
  lumbarLordosisL1S1: { unit: 'deg', mean: 50.5, source: 'SEGLORD22 LL627', confidence: 'high' },
  /** VIALLE05 41.0+-8.4; MACTHIONG11 24-55. */
  sacralSlope: { unit: 'deg', mean: 40.0, source: 'VIALLE05 MACTHIONG11', confidence: 'high' },
  /** VIALLE05 13+-6; MACTHIONG11 0-27. */
  pelvicTilt: { unit: 'deg', mean: 12.5, source: 'VIALLE05 MACTHIONG11', confidence: 'high' },
  /** SS+PT; MACTHIONG11 mid 53, SEGLORD22 50.5+-11.4. */
  pelvicIncidence: { unit: 'deg', mean: 52.5, source: 'SEGLORD22 MACTHIONG11', confidence: 'high' },
  /** MESH 97 103 108 109.5. */
  S1HJCDistance: { unit: 'mm', mean: 106.0, source: 'MESH', confidence: 'high' },
  /** MESH 158-207, mean 178.6 (8 pelves). */
  interHJC: { unit: 'mm', mean: 176.0, source: 'MESH', confidence: 'high' },
  /** EST 48-53 (planner file ~49 body); MESH slices include ala. */
  S1EndplateWidth: { unit: 'mm', mean: 50.5, source: 'EST', confidence: 'medium' },
  /** MESH 28.4-34. */
  S1EndplateDepth: { unit: 'mm', mean: 33.0, source: 'MESH', confidence: 'medium' },
  /** CTSP1K 120.3+-6.8, CTSP1K-P base width ~117; MESH 118-127. */
  sacrumMaxWidth: { unit: 'mm', mean: 118.0, source: 'CTSP1K CTSP1K-P MESH', confidence: 'high' },
  /** promontory to S5 apex, EST (mesh apex 99-115 incl. coccyx variants). */
  sacrumLengthStraight: { unit: 'mm', mean: 104.0, source: 'EST MESH', confidence: 'medium' },
  /** CTSP1K-P ~278; ANSUR2 bicristal 275.4 M / 273.3 F (over skin); MESH 259-317. */
  biIliacBreadth: { unit: 'mm', mean: 277.0, source: 'CTSP1K-P ANSUR2 MESH', confidence: 'high' },
  /** MESH 201-264, mean 237. */
  interASIS: { unit: 'mm', mean: 236.0, source: 'MESH', confidence: 'medium' },
  /** MESH 204-221. */
  pelvisHeight: { unit: 'mm', mean: 213.0, source: 'MESH', confidence: 'medium' },
  /** MESH 412-482 (mean 445). */
  femurMaxLength: { unit: 'mm', mean: 446.0, source: 'MESH', confidence: 'high' },
  /** CTSP1K M 49.8+-6.1 F 44.5+-4.8; MESH 45.6-51. */
  femoralHeadDiameter: { unit: 'mm', mean: 47.0, source: 'CTSP1K MESH', confidence: 'high' },
  /** CTSP1K 127.0+-9.7. */
  neckShaftAngle: { unit: 'deg', mean: 127.0, source: 'CTSP1K', confidence: 'high' },
  /** MESH 38-49. */
  headOffsetFromShaft: { unit: 'mm', mean: 42.0, source: 'MESH', confidence: 'medium' },
  /** MESH 75.6-90 (mean 82.8). */
  bicondylarWidth: { unit: 'mm', mean: 81.5, source: 'MESH', confidence: 'high' },
  /** MESH 60-75. */
  condyleAP: { unit: 'mm', mean: 65.0, source: 'MESH', confidence: 'medium' },
  /** plateau to medial malleolus tip; MESH 343-394; ANSUR2 tibial height. */
  tibiaLength: { unit: 'mm', mean: 374.0, source: 'MESH ANSUR2', confidence: 'high' },
  /** MESH 78.4-80.6. */
  tibialPlateauWidth: { unit: 'mm', mean: 78.5, source: 'MESH', confidence: 'high' },
  /** MESH 58.9-61.5 (tuberosity excluded). */
  tibialPlateauAP: { unit: 'mm', mean: 59.5, source: 'MESH', confidence: 'medium' },
  /** MESH 337-386. */
  fibulaLength: { unit: 'mm', mean: 362.0, source: 'MESH', confidence: 'medium' },
  /** mean of ANSUR2 male 1756.2+-68.6 and female 1628.5+-64.2. */
  stature: { unit: 'mm', mean: 1692.3, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 845.9+-46.5 and female 782.3+-44.6. */
  crotchHeight: { unit: 'mm', mean: 814.1, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 900.9+-49.2 and female 845.4+-44.7. */
  trochanterionHeight: { unit: 'mm', mean: 873.1, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 1061.6+-52.0 and female 995.7+-49.7. */
  iliocristaleHeight: { unit: 'mm', mean: 1028.7, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 1056.5+-52.2 and female 980.1+-50.0. */
  waistHeightOmphalion: { unit: 'mm', mean: 1018.3, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 887.9+-49.9 and female 833.7+-45.7. */
  buttockHeight: { unit: 'mm', mean: 860.8, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 488.4+-28.1 and female 449.0+-26.0. */
  midPatellaHeight: { unit: 'mm', mean: 468.7, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 468.2+-26.6 and female 437.8+-25.0. */
  tibialeHeight: { unit: 'mm', mean: 453.0, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 72.9+-5.7 and female 62.7+-5.1. */
  lateralMalleolusHeight: { unit: 'mm', mean: 67.8, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 345.7+-24.2 and female 353.8+-26.7. */
  skinHipBreadth: { unit: 'mm', mean: 349.8, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 275.4+-17.5 and female 273.3+-22.3. */
  skinBicristalBreadth: { unit: 'mm', mean: 274.4, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 326.4+-34.7 and female 299.9+-33.0. */
  skinWaistBreadth: { unit: 'mm', mean: 313.1, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 237.8+-34.7 and female 213.0+-31.4. */
  skinWaistDepth: { unit: 'mm', mean: 225.4, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 245.8+-26.5 and female 232.9+-24.3. */
  skinButtockDepth: { unit: 'mm', mean: 239.4, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 940.6+-111.7 and female 860.9+-99.9. */
  skinWaistCircumference: { unit: 'mm', mean: 900.8, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 1019.5+-76.7 and female 1021.2+-75.9. */
  skinButtockCircumference: { unit: 'mm', mean: 1020.4, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 625.1+-58.5 and female 616.1+-55.8. */
  skinThighCircumferenceGlutealFold: { unit: 'mm', mean: 620.6, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 409.3+-31.9 and female 400.7+-35.2. */
  skinLowerThighCircumference: { unit: 'mm', mean: 405.0, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 392.3+-29.7 and female 373.3+-28.5. */
  skinCalfCircumference: { unit: 'mm', mean: 382.8, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 229.3+-14.6 and female 215.7+-14.9. */
  skinAnkleCircumference: { unit: 'mm', mean: 222.5, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 343.5+-16.6 and female 310.3+-15.3. */
  skinHeelAnkleCircumference: { unit: 'mm', mean: 326.9, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 74.8+-4.1 and female 67.0+-3.5. */
  bimalleolarBreadth: { unit: 'mm', mean: 70.9, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 72.5+-5.5 and female 67.2+-5.2. */
  heelBreadth: { unit: 'mm', mean: 69.8, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 271.2+-13.1 and female 246.3+-12.4. */
  footLength: { unit: 'mm', mean: 258.8, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 101.9+-5.2 and female 92.7+-4.8. */
  footBreadth: { unit: 'mm', mean: 97.3, source: 'ANSUR2', confidence: 'high' },
  /** mean of ANSUR2 male 200.9+-10.5 and female 182.1+-9.6. */
  ballOfFootLength: { unit: 'mm', mean: 191.5, source: 'ANSUR2', confidence: 'high' },
  /** EST between lower thigh 405 and calf 383. */
  skinKneeCircumference: { unit: 'mm', mean: 375.0, source: 'EST ANSUR2', confidence: 'low' },
} as const
