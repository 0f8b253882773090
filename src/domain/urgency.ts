import type { FactCheck } from './evidence/fact.ts'
import type { FactId } from './evidence.ts'
import type { Finding } from './finding.ts'
import { involvement } from './involvement.ts'

/** How soon somebody must be asked. `emergency` is the country's emergency number at once. */
export const URGENCIES = ['now', 'emergency', 'today', 'days'] as const
export type Urgency = (typeof URGENCIES)[number]

/** Warning signs (table redFlags), cauda equina first. Codes; words phrase them. */
export const RED_FLAGS = [
  'bladder',
  'bowel',
  'saddle',
  'sexual',
  'both-legs',
  'aorta',
  'weakness',
  'fracture',
  'infection',
  'cancer',
  'night-pain',
] as const
export type RedFlag = (typeof RED_FLAGS)[number]

export interface RedFlagRule {
  readonly urgency: Urgency
  readonly caudaEquina: boolean
  readonly facts: readonly FactId[]
}

const CAUDA_EQUINA: RedFlagRule = { urgency: 'now', caudaEquina: true, facts: ['RF-01', 'table-redFlags'] }

/** RF-01, RF-10 to RF-14. Any single cauda equina sign is enough, also a partial or painless one. */
export const RED_FLAG_RULES: Readonly<Record<RedFlag, RedFlagRule>> = {
  bladder: CAUDA_EQUINA,
  bowel: CAUDA_EQUINA,
  saddle: CAUDA_EQUINA,
  sexual: CAUDA_EQUINA,
  'both-legs': CAUDA_EQUINA,
  aorta: { urgency: 'emergency', caudaEquina: false, facts: ['RF-14', 'table-redFlags'] },
  weakness: { urgency: 'today', caudaEquina: false, facts: ['RF-10', 'table-redFlags'] },
  fracture: { urgency: 'today', caudaEquina: false, facts: ['RF-11', 'table-redFlags'] },
  infection: { urgency: 'today', caudaEquina: false, facts: ['RF-12', 'table-redFlags'] },
  cancer: { urgency: 'days', caudaEquina: false, facts: ['RF-13', 'table-redFlags'] },
  // Apart from cancer, so that being awake with sciatica is not read as a sign of it.
  'night-pain': { urgency: 'days', caudaEquina: false, facts: ['RF-13', 'table-redFlags'] },
}

/** Where a reader may be. Denmark has a number a region. */
export const CALL_PLACES = [
  'norway',
  'dk-hovedstaden',
  'dk-sjaelland',
  'dk-syddanmark',
  'dk-midtjylland',
  'dk-nordjylland',
  'elsewhere',
  'uk',
  'ireland',
  'us',
] as const
export type CallPlace = (typeof CALL_PLACES)[number]

/** The numbers of a place, written as people there write them; null where none is the same for the whole place. */
export interface CallNumbers {
  readonly emergency: string | null
  readonly urgent: string | null
  readonly check: FactCheck
}

/**
 * Table emergencyNumbers. Local facts: verify before every release. The Danish regions Hovedstaden and Sjælland are to
 * merge on 1 January 2027 (recalled), so 1813 and 1818 may change. In Norway 112 is the police.
 */
export const CALL_NUMBERS: Readonly<Record<CallPlace, CallNumbers>> = {
  norway: { emergency: '113', urgent: '116 117', check: 'seen' },
  'dk-hovedstaden': { emergency: '112', urgent: '1813', check: 'seen' },
  'dk-sjaelland': { emergency: '112', urgent: '1818', check: 'seen' },
  'dk-syddanmark': { emergency: '112', urgent: '70 11 07 07', check: 'seen' },
  'dk-midtjylland': { emergency: '112', urgent: '70 11 31 31', check: 'seen' },
  'dk-nordjylland': { emergency: '112', urgent: '70 15 03 00', check: 'seen' },
  elsewhere: { emergency: null, urgent: null, check: 'seen' },
  uk: { emergency: '999', urgent: '111', check: 'recalled' },
  ireland: { emergency: '112', urgent: null, check: 'recalled' },
  us: { emergency: '911', urgent: null, check: 'recalled' },
}

/**
 * Whether the call-now part must lead the page for this finding: a herniation that meets the roots inside the sac, so a large one in the
 * midline. A smaller one, which many people have without knowing, must not frighten.
 */
export function urgentFirst(finding: Finding): boolean {
  return involvement(finding).reached.some(({ role }) => role === 'cauda equina')
}
