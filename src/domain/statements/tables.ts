import type { Statement } from './statement.ts'

/** Whole tables of the fact base; their numbers are typed in the files of this room that use them. */
export const TABLES = {
  'table-nomenclature': {
    statement: 'Table nomenclature',
    value: '',
    unit: '',
  },
  'table-zones': {
    statement: 'Table zones',
    value: '',
    unit: '',
  },
  'table-levels': {
    statement: 'Table levels',
    value: '',
    unit: '',
  },
  'table-pfirrmannRoot': {
    statement: 'Table pfirrmannRoot',
    value: '',
    unit: '',
  },
  'table-rootByLevelZone': {
    statement: 'Table rootByLevelZone',
    value: '',
    unit: '',
  },
  'table-roots': {
    statement: 'Table roots',
    value: '',
    unit: '',
  },
  'table-contestedRootPoints': {
    statement: 'Table contestedRootPoints',
    value: '',
    unit: '',
  },
  'table-nervePaths': {
    statement: 'Table nervePaths',
    value: '',
    unit: '',
  },
  'table-rootPainRoutes': {
    statement: 'Table rootPainRoutes',
    value: '',
    unit: '',
  },
  'table-asymptomaticByAge': {
    statement: 'Table asymptomaticByAge',
    value: '',
    unit: '',
  },
  'table-courseTimeline': {
    statement: 'Table courseTimeline',
    value: '',
    unit: '',
  },
  'table-redFlags': {
    statement: 'Table redFlags',
    value: '',
    unit: '',
  },
  'table-emergencyNumbers': {
    statement: 'Table emergencyNumbers',
    value: '',
    unit: '',
  },
  'table-wording': {
    statement: 'Table wording',
    value: '',
    unit: '',
  },
  'table-exercises': {
    statement: 'Table exercises',
    value: '',
    unit: '',
  },
  'table-careCourse': {
    statement: 'Table careCourse: first visit, status visits in weeks 2, 4 and 8, and a letter at the end',
    value: '0; 2; 4; 8',
    unit: 'weeks',
  },
  'table-guidelineRecs': {
    statement: 'Table guidelineRecs: what Norway 2007, Denmark 2016 and NICE 2016/20 advise',
    value: '',
    unit: '',
  },
  'table-seedClaims': {
    statement:
      'Seed checklist: what patients ask and are told in the articles of Norwegian and Danish clinics',
    value: '',
    unit: '',
  },
  'table-terminology': {
    statement:
      'Table terminology: everyday and field words in three languages, and names in Terminologia Anatomica',
    value: '',
    unit: '',
  },
} as const satisfies Readonly<Record<string, Statement>>
