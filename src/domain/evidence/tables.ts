import type { Fact } from './fact.ts'

/** Whole tables of the fact base; their numbers are typed in the files of this room that use them. */
export const TABLES = {
  'table-nomenclature': {
    status: 'consensus',
    check: 'secondary',
    sources: ['FARDON2014'],
  },
  'table-zones': {
    status: 'consensus',
    check: 'recalled',
    sources: ['FARDON2014'],
  },
  'table-levels': {
    status: 'consensus',
    check: 'recalled',
    sources: ['FARDON2014'],
  },
  'table-pfirrmannRoot': {
    status: 'consensus',
    check: 'secondary',
    sources: ['PFIRRMANN2004'],
  },
  'table-rootByLevelZone': {
    status: 'consensus',
    check: 'derived',
    sources: ['RADIOPAEDIA', 'GRAY'],
  },
  'table-roots': {
    status: 'consensus',
    check: 'recalled',
    sources: ['GRAY', 'SURI2010', 'ISNCSCI2019', 'LEE2008'],
  },
  'table-contestedRootPoints': {
    status: 'consensus',
    check: 'recalled',
    sources: ['ISNCSCI2019', 'SURI2010'],
  },
  'table-nervePaths': {
    status: 'consensus',
    check: 'recalled',
    sources: ['GRAY', 'TA2'],
  },
  'table-rootPainRoutes': {
    status: 'consensus',
    check: 'derived',
    sources: ['GRAY', 'COMPILER'],
  },
  'table-asymptomaticByAge': {
    status: 'consensus',
    check: 'secondary',
    sources: ['BRINJIKJI2015A'],
  },
  'table-courseTimeline': {
    status: 'consensus',
    check: 'seen',
    sources: ['NHI', 'PEUL2007', 'STAVANGER', 'ATLAS2018', 'HAUGEN2012', 'RESORB2023'],
  },
  'table-redFlags': {
    status: 'consensus',
    check: 'seen',
    sources: ['BMJBP_CES', 'CSP2024', 'LOTHIAN', 'STAVANGER', 'LEGEVAKT'],
  },
  'table-emergencyNumbers': {
    status: 'consensus',
    check: 'seen',
    sources: ['LEGEVAKT', 'DK_VAGT', 'NHS_BACK'],
  },
  'table-wording': {
    status: 'consensus',
    check: 'derived',
    sources: ['DARLOW2013', 'STEWART2018', 'BEDELL2004', 'OKEEFFE2022', 'RAJASEKARAN2021', 'COMPILER'],
  },
  'table-exercises': {
    status: 'consensus',
    check: 'seen',
    sources: ['DAHM2010', 'FERNROD2022', 'OWEN2020', 'FERNANDEZ2015', 'WALKBACK2024', 'FRENCH2006', 'SEEDS'],
  },
  'table-careCourse': {
    status: 'local',
    check: 'seen',
    sources: ['SEEDS', 'DKF_PAKKE', 'DSKKB2012'],
  },
  'table-guidelineRecs': {
    status: 'guideline',
    check: 'secondary',
    sources: ['NICE_NG59', 'NKR_LR', 'STOCHKENDAHL2018', 'LAERUM2007', 'LANCET2018B'],
  },
  'table-seedClaims': {
    status: 'local',
    check: 'seen',
    sources: ['SEEDS'],
  },
  'table-terminology': {
    status: 'consensus',
    check: 'derived',
    sources: ['TA2', 'COMPILER'],
  },
} as const satisfies Readonly<Record<string, Fact>>
