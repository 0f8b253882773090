// The average adult, as numbers only. Source ids are explained in sources.ts; `confidence` and `basis`
// (the comment above each line) are carried over with the number. `sd` is that of the largest mixed-sex
// series that prints one.

/** Each root and the dural sac at the vertebra of that name; mm and degrees. */
export const NEURAL = {
  /** SCD minus epidural fat; PIERRO17 sac/body ratio. */
  sacAP: { unit: 'mm', mean: { L1: 14.5, L2: 13.6, L3: 12.8, L4: 12.2, L5: 11.6, S1: 10.0 }, source: 'SCD PIERRO17 EST', confidence: 'low' },
  /** EST (629-volunteer MRI series of Nakashima 2021 gives trends only in the excerpt). */
  sacTransverse: { unit: 'mm', mean: { L1: 17.5, L2: 16.8, L3: 16.0, L4: 15.2, L5: 14.0, S1: 11.5 }, source: 'EST', confidence: 'low' },
  /** KHASAWNEH23 L1 3.9, S1 5.45; TORUN08 L1 3.5, L5 5.6; linear between. */
  rootDiameter: { unit: 'mm', mean: { L1: 3.7, L2: 4.0, L3: 4.4, L4: 4.8, L5: 5.4, S1: 5.5 }, sd: { L1: 0.81, S1: 0.8 }, sdSource: 'KHASAWNEH23', source: 'KHASAWNEH23 TORUN08', confidence: 'high' },
  /** TORUN08 26.2 -> 16.3 blended with pedicle geometry (13-16 mm lateral per 25-35 mm descent); BOGDUK(R) 80-45 and SILVERSTEIN15 50-59 use other reference lines. */
  rootExitAngleFromSac: { unit: 'deg', mean: { L1: 28, L2: 27, L3: 26, L4: 25, L5: 22, S1: 17 }, sd: { L1: 1.6, L5: 2.4 }, sdSource: 'TORUN08', source: 'TORUN08 EST', confidence: 'medium' },
  /** SILVERSTEIN15 range 3.2-6.5 L1..L5; S1 largest (HASEGAWA96). */
  DRGWidth: { unit: 'mm', mean: { L1: 3.5, L2: 4.2, L3: 5.0, L4: 5.6, L5: 6.3, S1: 6.5 }, source: 'SILVERSTEIN15 HASEGAWA96', confidence: 'medium' },
  /** EST; increases L1->S1 (SHEN06, HASEGAWA96). */
  DRGLength: { unit: 'mm', mean: { L1: 6.5, L2: 7.5, L3: 9.0, L4: 10.0, L5: 11.0, S1: 12.0 }, source: 'SHEN06 HASEGAWA96 EST', confidence: 'low' },
  /** SILVERSTEIN15, HASEGAWA96. */
  DRGZone: { unit: '-', mean: { L1: 'foraminal, medial half', L2: 'foraminal, medial half', L3: 'foraminal, medial half', L4: 'foraminal, medial half', L5: 'foraminal, lateral half', S1: 'intraspinal (S1 lateral recess / upper S1 canal)' }, source: 'SILVERSTEIN15 HASEGAWA96', confidence: 'high' },
  /** SCHALOW85 (about 2 mm L3-S1), dorsal thicker than ventral (area ratio 2, HOGAN96). */
  intrathecalRootDiameter: { unit: 'mm', mean: { L1: 1.2, L2: 1.4, L3: 1.8, L4: 2.0, L5: 2.0, S1: 2.0 }, source: 'SCHALOW85 HOGAN96', confidence: 'high' },
} as const
