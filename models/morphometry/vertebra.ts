// The average adult, as numbers only. Source ids are explained in sources.ts; `confidence` and `basis`
// (the comment above each line) are carried over with the number. `sd` is that of the largest mixed-sex
// series that prints one.

/** Each lumbar vertebra, mm and degrees. */
export const VERTEBRA = {
  /** mean of PANJABI92, BONCZAR24 and CTSP1K(all). */
  EPWu: { unit: 'mm', mean: { L1: 41.1, L2: 42.7, L3: 44.5, L4: 47.0, L5: 49.0 }, sd: { L1: 4.3, L2: 4.23, L3: 4.78, L4: 5.29, L5: 8.0 }, sdSource: 'CTSP1K', source: 'PANJABI92 BONCZAR24 CTSP1K', confidence: 'high' },
  /** EPWu x ratio (1.05 1.06 1.065 1.05 1.015); ratio from PANJABI92(R) tempered with MESH (0.98-1.09). */
  EPWl: { unit: 'mm', mean: { L1: 43.2, L2: 45.3, L3: 47.4, L4: 49.4, L5: 49.7 }, source: 'PANJABI92 MESH', confidence: 'medium' },
  /** between PANJABI92(R), COOK21(L5 35.7), CLOUTHIER23 mean depth 35.0 and MESH (33-37). */
  EPDu: { unit: 'mm', mean: { L1: 33.5, L2: 34.3, L3: 35.0, L4: 35.4, L5: 35.2 }, sd: { L5: 3.5 }, sdSource: 'COOK21', source: 'PANJABI92 COOK21 CLOUTHIER23 MESH', confidence: 'medium' },
  /** as EPDu; inferior endplate of L5 shortest relative to width. */
  EPDl: { unit: 'mm', mean: { L1: 34.3, L2: 34.8, L3: 35.2, L4: 35.0, L5: 34.4 }, sd: { L5: 3.6 }, sdSource: 'COOK21', source: 'PANJABI92 COOK21 MESH', confidence: 'medium' },
  /** mean of BONCZAR24, GILAD85, BUSSCHER10, FRONTPHYS26 (+COOK21 at L5); dry-bone PANJABI92/TAN04 left out; MESH SSM 28-29, BP3D 27-30. */
  VBHa: { unit: 'mm', mean: { L1: 25.2, L2: 26.8, L3: 27.7, L4: 27.5, L5: 28.5 }, sd: { L1: 1.4, L2: 1.3, L3: 1.4, L4: 0.7, L5: 1.9 }, sdSource: 'COOK21 FRONTPHYS26', source: 'BONCZAR24 GILAD85 BUSSCHER10 COOK21 MESH', confidence: 'high' },
  /** same four series (+COOK21 at L5); CLOUTHIER23 mean height 27.75 over L2-L5. */
  VBHp: { unit: 'mm', mean: { L1: 27.2, L2: 27.8, L3: 27.7, L4: 26.7, L5: 24.9 }, sd: { L1: 1.3, L2: 2.6, L3: 2.2, L4: 2.1, L5: 1.9 }, sdSource: 'COOK21 FRONTPHYS26', source: 'BONCZAR24 GILAD85 BUSSCHER10 COOK21 CLOUTHIER23 MESH', confidence: 'high' },
  /** atan((VBHa-VBHp)/mean endplate depth); + = taller in front. */
  vertebralWedge: { unit: 'deg', mean: { L1: -3.38, L2: -1.66, L3: 0.0, L4: 1.3, L5: 5.91 }, source: 'derived', confidence: 'high' },
  /** sagittal depth of the superior endplate, MESH SSM 1.3 1.3 0.8 0.6 / BP3D 1.8 0.6 1.7 0.8 0.5; apex in posterior half. */
  endplateConcavitySup: { unit: 'mm', mean: { L1: 1.2, L2: 1.2, L3: 1.3, L4: 1.0, L5: 0.8 }, source: 'MESH', confidence: 'medium' },
  /** inferior deeper than superior; MESH. */
  endplateConcavityInf: { unit: 'mm', mean: { L1: 1.6, L2: 1.5, L3: 1.5, L4: 1.9, L5: 1.9 }, source: 'MESH', confidence: 'medium' },
  /** MESH SSM 2.0 1.8 1.2 1.2 (L2-L5). */
  posteriorWallConcavity: { unit: 'mm', mean: { L1: 1.5, L2: 1.7, L3: 1.6, L4: 1.2, L5: 0.8 }, source: 'MESH', confidence: 'medium' },
  /** EPWu x MESH waist ratio (BP3D .89 .93 .89 .92 / SSM .84 .84 .85 .94; L5 pedicle-broadened). */
  waistWidth: { unit: 'mm', mean: { L1: 37.6, L2: 38.8, L3: 40.8, L4: 43.2, L5: 47.5 }, source: 'MESH', confidence: 'medium' },
  /** EPDu x 0.93-0.95 (MESH). */
  waistDepth: { unit: 'mm', mean: { L1: 31.8, L2: 32.2, L3: 32.8, L4: 33.0, L5: 33.4 }, source: 'MESH', confidence: 'medium' },
  /** mean of PANJABI92 BONCZAR24 GRIFFITH16 ABBAS21 CTSP1K (CLOUTHIER23 mean 26.7 over L2-L5). */
  SCW: { unit: 'mm', mean: { L1: 23.0, L2: 23.3, L3: 24.1, L4: 25.5, L5: 29.4 }, sd: { L1: 2.33, L2: 2.27, L3: 2.35, L4: 2.7, L5: 3.53 }, sdSource: 'CTSP1K', source: 'PANJABI92 BONCZAR24 GRIFFITH16 ABBAS21 CTSP1K CLOUTHIER23', confidence: 'high' },
  /** mean of PANJABI92 BONCZAR24 GRIFFITH16 ABBAS21 YADAV20 (+COOK21 at L5); CLOUTHIER23 mean 16.7. */
  SCD: { unit: 'mm', mean: { L1: 17.0, L2: 16.1, L3: 15.4, L4: 16.0, L5: 17.2 }, sd: { L1: 2.32, L2: 1.84, L3: 1.84, L4: 2.46, L5: 2.1 }, sdSource: 'COOK21 PANJABI92', source: 'PANJABI92 BONCZAR24 GRIFFITH16 ABBAS21 YADAV20 COOK21 CLOUTHIER23', confidence: 'high' },
  /** midway between the median of the 13 series in PDWREF (7.05 7.45 9.3 11.0 16.2) and the Panjabi/Zindrick/Yu/Olsewski group (8.5 8.55 10.3 13.3 18.7); MESH SSM 8.9 10.5 12.5 (L2-L4), BP3D 5.6 8.1 9.8 10.9 (L1-L4). */
  PDW: { unit: 'mm', mean: { L1: 7.8, L2: 8.0, L3: 9.8, L4: 12.2, L5: 17.4 }, sd: { L1: 1.8, L2: 2.36, L3: 2.08, L4: 1.11, L5: 2.3 }, sdSource: 'COOK21 PANJABI92 TORUN08', source: 'PDWREF PANJABI92 ZINDRICK87 LIEN07 MESH', confidence: 'high' },
  /** BONCZAR24(S) / ZINDRICK87(R); MESH SSM 15.8 15.8 14.8, BP3D 14.2 13.2 13.5 12.8. */
  PDH: { unit: 'mm', mean: { L1: 15.4, L2: 15.0, L3: 14.6, L4: 14.4, L5: 14.2 }, sd: { L2: 2.2, L4: 2.3, L5: 1.9 }, sdSource: 'COOK21 TORUN08', source: 'BONCZAR24 ZINDRICK87 COOK21 MESH', confidence: 'high' },
  /** (SCW+PDW)/2 checked with LIEN07 centre distance /2 (15.7 16.2 17.6 19.6 24.8) and MESH 14.8-28. */
  pedicleCentreX: { unit: 'mm', mean: { L1: 15.4, L2: 15.7, L3: 17.0, L4: 18.9, L5: 23.4 }, source: 'SCW PDW LIEN07 MESH', confidence: 'high' },
  /** MESH 16-19 (0.62-0.66 of body height). */
  pedicleCentreUpFromInfEndplate: { unit: 'mm', mean: { L1: 17.2, L2: 17.5, L3: 17.6, L4: 17.4, L5: 16.8 }, source: 'MESH', confidence: 'medium' },
  /** MESH 7 5.5 4 3 mm. */
  pedicleIsthmusBehindWall: { unit: 'mm', mean: { L1: 6.5, L2: 6.0, L3: 5.0, L4: 4.0, L5: 3.0 }, source: 'MESH', confidence: 'medium' },
  /** bony neck from posterior wall to facet/lamina junction, MESH/EST. */
  PDL: { unit: 'mm', mean: { L1: 9.0, L2: 9.0, L3: 8.5, L4: 7.5, L5: 7.0 }, source: 'MESH EST', confidence: 'low' },
  /** ZINDRICK87(R); MESH SSM 7 10 10 29. */
  pedicleTransverseAngle: { unit: 'deg', mean: { L1: 10.5, L2: 12.0, L3: 14.4, L4: 17.7, L5: 28.0 }, source: 'ZINDRICK87 MESH', confidence: 'medium' },
  /** ZINDRICK87(R), + cranial. */
  pedicleSagittalAngle: { unit: 'deg', mean: { L1: 2.4, L2: 1.8, L3: 0.2, L4: 0.2, L5: -1.8 }, source: 'ZINDRICK87', confidence: 'low' },
  /** CTSP1K all sexes (n=800). */
  TPspan: { unit: 'mm', mean: { L1: 73.0, L2: 81.5, L3: 90.4, L4: 87.2, L5: 93.0 }, sd: { L1: 8.3, L2: 7.74, L3: 8.73, L4: 8.56, L5: 7.94 }, sdSource: 'CTSP1K', source: 'CTSP1K', confidence: 'high' },
  /** TPspan/2 - pedicle_centre_x. */
  TPLengthFromPedicleAxis: { unit: 'mm', mean: { L1: 21.1, L2: 25.1, L3: 28.2, L4: 24.7, L5: 23.1 }, source: 'TPspan', confidence: 'high' },
  /** BERRY87(S); L5 broad at root (CTSP1K 18.2 at root, 10 at tip). */
  TPHeight: { unit: 'mm', mean: { L1: 9.0, L2: 8.7, L3: 8.5, L4: 8.8, L5: 14.0 }, sd: { L5: 5.2 }, sdSource: 'CTSP1K', source: 'BERRY87 CTSP1K', confidence: 'medium' },
  /** MESH. */
  TPTipUpFromInfEndplate: { unit: 'mm', mean: { L1: 16.7, L2: 18.0, L3: 18.0, L4: 18.5, L5: 18.2 }, source: 'MESH', confidence: 'medium' },
  /** MESH. */
  TPTipBehindPostWall: { unit: 'mm', mean: { L1: 18.0, L2: 20.5, L3: 17.0, L4: 13.5, L5: 12.0 }, source: 'MESH', confidence: 'medium' },
  /** MESH mean (BP3D,VHM,SSM); CLOUTHIER23 mean SP length 51.6 (L2-L5). */
  SPTipBehindPostWall: { unit: 'mm', mean: { L1: 50.5, L2: 51.5, L3: 52.0, L4: 49.0, L5: 44.0 }, source: 'MESH CLOUTHIER23', confidence: 'high' },
  /** spinolaminar junction to tip, MESH. */
  SPFreeLength: { unit: 'mm', mean: { L1: 33.5, L2: 35.0, L3: 36.5, L4: 32.0, L5: 26.5 }, source: 'MESH', confidence: 'medium' },
  /** MESH; CLOUTHIER23 mean 23.5. */
  SPHeightMid: { unit: 'mm', mean: { L1: 18.5, L2: 21.0, L3: 22.5, L4: 21.5, L5: 19.0 }, source: 'MESH CLOUTHIER23', confidence: 'high' },
  /** MESH 4.5-7; tip thicker (8-10). */
  SPThicknessMid: { unit: 'mm', mean: { L1: 6.0, L2: 5.5, L3: 6.0, L4: 6.0, L5: 6.5 }, source: 'MESH', confidence: 'medium' },
  /** MESH, in the vertebra frame. */
  SPSlopeDown: { unit: 'deg', mean: { L1: 19.0, L2: 18.5, L3: 20.0, L4: 21.0, L5: 20.0 }, source: 'MESH', confidence: 'medium' },
  /** MESH (scatter -10..+7). */
  SPTipUpFromInfEndplate: { unit: 'mm', mean: { L1: -0.5, L2: -3.0, L3: -1.5, L4: -0.5, L5: 0.0 }, source: 'MESH', confidence: 'low' },
  /** MESH distance-transform 7-9 at 8 mm lateral incl. facet mass; KJPA96 L5 9.4. */
  laminaThickness: { unit: 'mm', mean: { L1: 6.5, L2: 6.6, L3: 6.8, L4: 7.2, L5: 7.5 }, source: 'MESH KJPA96', confidence: 'medium' },
  /** EST tempered by MESH (20-45 incl. inferior articular process). */
  laminaHeightMidline: { unit: 'mm', mean: { L1: 21.5, L2: 22.0, L3: 21.5, L4: 19.5, L5: 16.0 }, source: 'EST MESH', confidence: 'low' },
  /** MESH. */
  SAPTopAboveSupEndplate: { unit: 'mm', mean: { L1: 4.7, L2: 5.5, L3: 5.0, L4: 4.7, L5: 4.8 }, source: 'MESH', confidence: 'medium' },
  /** MESH. */
  IAPBottomBelowInfEndplate: { unit: 'mm', mean: { L1: 15.5, L2: 15.5, L3: 15.3, L4: 12.8, L5: 11.5 }, source: 'MESH', confidence: 'medium' },
  /** EPD + SP_tip; MESH 79-93. */
  overallAPLength: { unit: 'mm', mean: { L1: 84.5, L2: 86.0, L3: 87.0, L4: 84.5, L5: 80.0 }, source: 'MESH', confidence: 'medium' },
} as const
