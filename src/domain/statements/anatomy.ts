import type { Statement } from './statement.ts'

/** Anatomy and mechanism (ANA) and nomenclature (NOM). */
export const ANATOMY = {
  'ANA-01': {
    statement:
      'A lumbar disc has a layered fibrous ring (annulus) around a water-rich gel core (nucleus) between two cartilage endplates',
    value: 'ring + core + 2 endplates',
    unit: 'structure',
  },
  'ANA-02': {
    statement: 'Five lumbar vertebrae and five lumbar-level discs L1/2 to L5/S1',
    value: '5',
    unit: 'discs',
  },
  'ANA-03': {
    statement:
      'The adult cord ends (conus) on average at the L1/2 disc; below it only roots (cauda equina) fill the canal',
    value: 'L1/2',
    unit: 'level',
  },
  'ANA-04': {
    statement: 'Each lumbar root leaves the canal below the pedicle of the vertebra with the same number',
    value: 'same number, below pedicle',
    unit: 'rule',
  },
  'ANA-05': {
    statement: 'Root symptoms come from pressure together with inflammation; compression alone can be silent',
    value: 'pressure + inflammation',
    unit: 'mechanism',
  },
  'ANA-06': {
    statement:
      "The adult disc is nearly avascular and fed by diffusion through endplates; 'movement pumps blood to heal the disc' is a simplification",
    value: 'avascular',
    unit: 'property',
  },
  'ANA-07': {
    statement:
      'Shrinkage of herniated tissue is mainly inflammatory clean-up (new vessels, macrophages), strongest when tissue is exposed outside the ring',
    value: 'macrophage resorption',
    unit: 'mechanism',
  },
  'NOM-01': {
    statement:
      'Disc space: endplates above and below; outer edges of the vertebral ring apophyses around, not counting osteophytes',
    value: 'ring apophyses',
    unit: 'boundary',
  },
  'NOM-02': {
    statement:
      'Bulge: disc tissue passes the ring-apophysis edge over more than a quarter of the circumference; not a herniation',
    value: '>25 (>90)',
    unit: '% (degrees)',
  },
  'NOM-03': {
    statement:
      'Herniation: localised displacement beyond the disc space over less than a quarter of the circumference',
    value: '<25 (<90)',
    unit: '% (degrees)',
  },
  'NOM-04': {
    statement:
      'Protrusion: in every plane the widest part outside the disc is smaller than its base in that plane, and it is continuous',
    value: 'max width < base',
    unit: 'ratio <1',
  },
  'NOM-05': {
    statement:
      'Extrusion: in at least one plane the displaced part is wider than its base, or continuity is lost',
    value: 'any width > base',
    unit: 'ratio >1',
  },
  'NOM-06': {
    statement: 'Sequestration: extrusion with no continuity to the parent disc (free fragment)',
    value: '0',
    unit: 'continuity',
  },
  'NOM-07': {
    statement:
      'Migration: displaced material lies away from the extrusion site, continuous or not; state cranial or caudal',
    value: 'cranial|caudal',
    unit: 'direction',
  },
  'NOM-08': {
    statement:
      "Version 1 (2001) had 'broad-based' herniation 25-50%; version 2.0 dropped it: over 25% is a bulge",
    value: '25-50 (obsolete)',
    unit: '%',
  },
  'NOM-09': {
    statement:
      'Containment: contained = covered by outer annulus and/or posterior longitudinal ligament; uncontained = not',
    value: 'contained|uncontained',
    unit: 'category',
  },
  'NOM-10': {
    statement: 'Canal compromise on the worst axial slice',
    value: '<1/3 mild; 1/3-2/3 moderate; >2/3 severe',
    unit: 'fraction',
  },
  'NOM-11': {
    statement:
      'Axial zones, midline outward: central, subarticular (lateral recess), foraminal, extraforaminal; anterior separately',
    value: '4 (+1)',
    unit: 'zones',
  },
  'NOM-12': {
    statement: 'Craniocaudal levels: disc, suprapedicular, pedicular, infrapedicular',
    value: '4',
    unit: 'levels',
  },
  'NOM-20': {
    statement:
      "Annular fissures: concentric (between lamellae), radial (from nucleus outward), transverse (at outer rim). 'Tear' discouraged, implies injury",
    value: '3',
    unit: 'types',
  },
  'NOM-21': {
    statement:
      'Protrusion versus extrusion is a shape term; it does not say contained or not, or how much it hurts',
    value: 'shape only',
    unit: 'meaning',
  },
  'NOM-30': {
    statement:
      'MSU size: 1 = up to half way from disc margin to the intra-facet line; 2 = more than half; 3 = past the line',
    value: '1|2|3',
    unit: 'grade',
  },
  'NOM-31': {
    statement:
      'MSU location: intra-facet line in four equal parts; A = two middle quarters, B = outer quarters, C = beyond the medial facet margin (foramen)',
    value: 'A|B|C',
    unit: 'zone',
  },
  'NOM-32': {
    statement: 'MSU inter-examiner agreement reported by its authors',
    value: '98',
    unit: '%',
  },
  'NOM-35': {
    statement:
      'Systematic review: the task-force terms (protrusion/extrusion) were the most reliable for herniation; van Rijn root grading the most reliable for compression',
    value: 'most reliable',
    unit: 'system',
  },
  'NOM-33': {
    statement: 'Pfirrmann disc degeneration grades on T2 sagittal MRI',
    value: 'I-V',
    unit: 'grade',
  },
  'NOM-34': {
    statement: 'Pfirrmann root grades tested on 500 roots in 250 patients',
    value: '0 none; 1 contact; 2 deviation; 3 compression',
    unit: 'grade',
  },
} as const satisfies Readonly<Record<string, Statement>>
