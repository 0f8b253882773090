// The average adult, as numbers only. Source ids are explained in sources.ts; `confidence` and `basis`
// (the comment above each line) are carried over with the number. `sd` is that of the largest mixed-sex
// series that prints one.

/** Each disc level: disc, facet joint, foramen, ligament; mm and degrees. */
export const SEGMENT = {
  /** MASHARAWI04 ranges; MESH SSM 38 47 56 (L2-3..L4-5), BP3D 31 36 35 51 49. */
  facetAngleFromSagittal: { unit: 'deg', mean: { 'L1-L2': 27, 'L2-L3': 32, 'L3-L4': 40, 'L4-L5': 48, 'L5-S1': 53 }, source: 'MASHARAWI04 MESH', confidence: 'high' },
  /** normal elevation above horizontal of the superior facet, MESH (Panjabi-type sagittal card angle = 90 - value). */
  facetSagittalTilt: { unit: 'deg', mean: { 'L1-L2': 8, 'L2-L3': 9, 'L3-L4': 9, 'L4-L5': 8, 'L5-S1': 2 }, source: 'MESH', confidence: 'low' },
  /** MESH contact patches 13.5-21. */
  facetHeight: { unit: 'mm', mean: { 'L1-L2': 15.5, 'L2-L3': 16.0, 'L3-L4': 16.5, 'L4-L5': 16.5, 'L5-S1': 16.5 }, source: 'MESH', confidence: 'medium' },
  /** MESH. */
  facetWidth: { unit: 'mm', mean: { 'L1-L2': 12.5, 'L2-L3': 13.5, 'L3-L4': 14.0, 'L4-L5': 14.3, 'L5-S1': 15.0 }, source: 'MESH', confidence: 'medium' },
  /** CLOUTHIER23 165 (sup) 133 (inf) mean L2-L5; MESH 170-380. */
  facetAreaSup: { unit: 'mm2', mean: { 'L1-L2': 150, 'L2-L3': 160, 'L3-L4': 170, 'L4-L5': 175, 'L5-S1': 180 }, source: 'CLOUTHIER23 MESH', confidence: 'medium' },
  /** MESH mean of three sets. */
  interfacetDistanceCentre: { unit: 'mm', mean: { 'L1-L2': 26.7, 'L2-L3': 28.0, 'L3-L4': 32.1, 'L4-L5': 38.1, 'L5-S1': 43.5 }, source: 'MESH', confidence: 'medium' },
  /** MESH gap 0.8-2.7; BP3D 1.8-2.0. */
  facetJointSpace: { unit: 'mm', mean: { 'L1-L2': 1.8, 'L2-L3': 1.8, 'L3-L4': 1.8, 'L4-L5': 1.8, 'L5-S1': 1.8 }, source: 'MESH', confidence: 'medium' },
  /** mean of anterior and posterior rim height; BACH19 M/F mean 6.35 7.5 8.15 8.85 8.7, SHIN24 6.6-9.3, YADAV20 7.3-10.6. */
  discRimMean: { unit: 'mm', mean: { 'L1-L2': 6.5, 'L2-L3': 7.6, 'L3-L4': 8.4, 'L4-L5': 9.05, 'L5-S1': 8.9 }, source: 'BACH19 SHIN24 YADAV20', confidence: 'high' },
  /** segmental_lordosis - vertebral_wedge of the vertebra above. */
  discAngle: { unit: 'deg', mean: { 'L1-L2': 4.58, 'L2-L3': 7.56, 'L3-L4': 9.1, 'L4-L5': 11.4, 'L5-S1': 15.69 }, source: 'SEGLORD22 VBHa VBHp', confidence: 'high' },
  /** disc_rim_mean + depth/2*tan(angle); compare ONISHI19 9.3 10.9 12.4, NEPAL-MRI L1-2 6.9, L5-S1 13.6. */
  discAnt: { unit: 'mm', mean: { 'L1-L2': 7.9, 'L2-L3': 9.9, 'L3-L4': 11.2, 'L4-L5': 12.6, 'L5-S1': 13.6 }, sd: { 'L1-L2': 1.59, 'L2-L3': 1.21, 'L3-L4': 1.24, 'L4-L5': 1.49, 'L5-S1': 1.61 }, sdSource: 'IRAN-MRI', source: 'derived', confidence: 'high' },
  /** disc_rim_mean - depth/2*tan(angle); compare NEPAL-MRI 5.5 .. 8.1 6.9. */
  discPost: { unit: 'mm', mean: { 'L1-L2': 5.1, 'L2-L3': 5.3, 'L3-L4': 5.6, 'L4-L5': 5.5, 'L5-S1': 4.2 }, sd: { 'L1-L2': 1.71, 'L2-L3': 1.66, 'L3-L4': 1.22, 'L4-L5': 1.01, 'L5-S1': 1.08 }, sdSource: 'IRAN-MRI', source: 'derived', confidence: 'medium' },
  /** disc_rim_mean + part of both endplate concavities; compare SHIN24, CTSP1K 8.9-10.2, NEPAL-MRI 7.9-12.0. */
  discMid: { unit: 'mm', mean: { 'L1-L2': 8.2, 'L2-L3': 9.3, 'L3-L4': 10.1, 'L4-L5': 10.7, 'L5-S1': 10.2 }, sd: { 'L1-L2': 1.48, 'L2-L3': 2.03, 'L3-L4': 2.02, 'L4-L5': 2.51, 'L5-S1': 4.16 }, sdSource: 'CTSP1K', source: 'derived', confidence: 'high' },
  /** mean of adjoining endplate widths + 1.5 mm annular bulge; MESH Z-Anatomy discs 43 46 46 51 51. */
  discWidth: { unit: 'mm', mean: { 'L1-L2': 44.5, 'L2-L3': 46.8, 'L3-L4': 49.0, 'L4-L5': 51.0, 'L5-S1': 51.0 }, source: 'EPWl EPWu MESH', confidence: 'high' },
  /** mean of adjoining endplate depths + 1.3; MESH discs 38 38 38 39 40; IRAN-MRI 30-33. */
  discDepth: { unit: 'mm', mean: { 'L1-L2': 35.5, 'L2-L3': 36.2, 'L3-L4': 36.8, 'L4-L5': 36.8, 'L5-S1': 35.5 }, sd: { 'L1-L2': 2.71, 'L2-L3': 2.43, 'L3-L4': 2.44, 'L4-L5': 2.37, 'L5-S1': 2.55 }, sdSource: 'IRAN-MRI', source: 'EPDl EPDu MESH IRAN-MRI', confidence: 'medium' },
  /** YANG19 range 0.21-0.60; 0.40-0.45 usual in FE models. */
  nucleusAreaFraction: { unit: '-', mean: { 'L1-L2': 0.4, 'L2-L3': 0.4, 'L3-L4': 0.42, 'L4-L5': 0.43, 'L5-S1': 0.42 }, source: 'YANG19 EST', confidence: 'medium' },
  /** EST: centroid 4-6 % of AP depth behind disc centroid. */
  nucleusPosteriorOffset: { unit: 'mm', mean: { 'L1-L2': 1.5, 'L2-L3': 1.7, 'L3-L4': 2.0, 'L4-L5': 2.2, 'L5-S1': 2.2 }, source: 'YANG19 EST', confidence: 'low' },
  /** SEGLORD22 (n=324 standing); superior-to-superior endplate reading inferred: the five values sum to 50.5 and the ratio column to 100 %. */
  segmentalLordosis: { unit: 'deg', mean: { 'L1-L2': 1.2, 'L2-L3': 5.9, 'L3-L4': 9.1, 'L4-L5': 12.7, 'L5-S1': 21.6 }, sd: { 'L1-L2': 3.6, 'L2-L3': 4.1, 'L3-L4': 4.2, 'L4-L5': 5.1, 'L5-S1': 7.7 }, sdSource: 'SEGLORD22', source: 'SEGLORD22', confidence: 'high' },
  /** what the stack gives pedicle to pedicle (scripts/build.py prints it); MESH 15-20 (L5-S1 17-23); EST for L5-S1. */
  foramenHeight: { unit: 'mm', mean: { 'L1-L2': 17.6, 'L2-L3': 17.9, 'L3-L4': 17.6, 'L4-L5': 16.4, 'L5-S1': 15.8 }, source: 'derived MESH', confidence: 'medium' },
  /** at the root level between body/disc and facet incl. ligamentum flavum; bone-to-bone MESH 10-14.5. */
  foramenWidthUpper: { unit: 'mm', mean: { 'L1-L2': 9.0, 'L2-L3': 9.3, 'L3-L4': 9.3, 'L4-L5': 9.0, 'L5-S1': 8.5 }, source: 'MESH EST', confidence: 'medium' },
  /** KHASAWNEH23, LF200; L1-2 EST. */
  LFThickness: { unit: 'mm', mean: { 'L1-L2': 3.0, 'L2-L3': 3.2, 'L3-L4': 3.4, 'L4-L5': 3.75, 'L5-S1': 3.7 }, sd: { 'L2-L3': 0.27, 'L3-L4': 0.11, 'L4-L5': 0.29, 'L5-S1': 0.21 }, sdSource: 'KHASAWNEH23', source: 'KHASAWNEH23 LF200', confidence: 'high' },
  /** midline fat under the laminae, EST ("about 5 mm" openanesthesia page). */
  posteriorEpiduralDepth: { unit: 'mm', mean: { 'L1-L2': 4.0, 'L2-L3': 4.5, 'L3-L4': 5.0, 'L4-L5': 5.0, 'L5-S1': 4.0 }, source: 'EST', confidence: 'low' },
  /** sac to posterior disc margin, EST. */
  anteriorEpiduralDepth: { unit: 'mm', mean: { 'L1-L2': 1.0, 'L2-L3': 1.0, 'L3-L4': 1.2, 'L4-L5': 2.0, 'L5-S1': 5.0 }, source: 'EST', confidence: 'low' },
} as const
