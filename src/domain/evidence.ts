import { ANATOMY } from './evidence/anatomy.ts'
import type { Fact } from './evidence/fact.ts'
import { GUIDANCE } from './evidence/guidance.ts'
import { HISTORY } from './evidence/history.ts'
import { LEG_TEST_EVIDENCE } from './evidence/leg-tests.ts'
import { MIND } from './evidence/mind.ts'
import { PEOPLE } from './evidence/people.ts'
import { POSTURE_EVIDENCE } from './evidence/posture.ts'
import { ROOT_EVIDENCE } from './evidence/roots.ts'
import { TABLES } from './evidence/tables.ts'
import { TREATMENT } from './evidence/treatment.ts'

/** Every fact a text may rest on, under its address in the fact base. */
export const FACTS = {
  ...ANATOMY,
  ...ROOT_EVIDENCE,
  ...LEG_TEST_EVIDENCE,
  ...POSTURE_EVIDENCE,
  ...PEOPLE,
  ...HISTORY,
  ...GUIDANCE,
  ...TREATMENT,
  ...MIND,
  ...TABLES,
} as const satisfies Readonly<Record<string, Fact>>

/** The address of a fact, as in the fact base; `table-…` stands for a whole table of it. */
export type FactId = keyof typeof FACTS

/** Whether those who know the field do not agree on a fact. */
export function isContested(id: FactId): boolean {
  const fact: Fact = FACTS[id]
  return fact.status === 'contested'
}
