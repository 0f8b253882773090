import type { FactId } from './evidence.ts'
import { ANATOMY } from './statements/anatomy.ts'
import { GUIDANCE } from './statements/guidance.ts'
import { HISTORY } from './statements/history.ts'
import { LEG_TEST_EVIDENCE } from './statements/leg-tests.ts'
import { MIND } from './statements/mind.ts'
import { PEOPLE } from './statements/people.ts'
import { POSTURE_EVIDENCE } from './statements/posture.ts'
import { ROOT_EVIDENCE } from './statements/roots.ts'
import type { Statement } from './statements/statement.ts'
import { TABLES } from './statements/tables.ts'
import { TREATMENT } from './statements/treatment.ts'

/**
 * What every fact says, apart from the facts themselves: texts are checked against it, and the page does not load it.
 * A fact without its statement does not compile.
 */
export const STATEMENTS: Readonly<Record<FactId, Statement>> = {
  ...ANATOMY,
  ...GUIDANCE,
  ...HISTORY,
  ...LEG_TEST_EVIDENCE,
  ...MIND,
  ...PEOPLE,
  ...POSTURE_EVIDENCE,
  ...ROOT_EVIDENCE,
  ...TABLES,
  ...TREATMENT,
}
