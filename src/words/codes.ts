import { type Narrowing, narrowingOf } from '../domain/canal-narrowing.ts'
import type { FactId } from '../domain/evidence.ts'
import type { Finding } from '../domain/finding.ts'
import { msuOf } from '../domain/msu.ts'
import type { Locale } from './locale.ts'
import { claim, say } from './say.ts'
import type { Claim } from './text.ts'

/** How far the canal is narrowed, by thirds of its area in the worst slice (NOM-10). */
const NARROWED: Readonly<Record<Locale, Readonly<Record<Narrowing, string>>>> = {
  nb: {
    mild: 'Spinalkanalen er lett innsnevret (under en tredel).',
    moderate: 'Spinalkanalen er moderat innsnevret (en til to tredeler).',
    severe: 'Spinalkanalen er uttalt innsnevret (over to tredeler).',
  },
  da: {
    mild: 'Spinalkanalen er let forsnævret (under en tredjedel).',
    moderate: 'Spinalkanalen er moderat forsnævret (en til to tredjedele).',
    severe: 'Spinalkanalen er udtalt forsnævret (over to tredjedele).',
  },
  en: {
    mild: 'Canal compromise is mild (under a third).',
    moderate: 'Canal compromise is moderate (one to two thirds).',
    severe: 'Canal compromise is marked (over two thirds).',
  },
}

/** The codes of a report for what is drawn: MSU's size and place, and the canal by thirds; null where neither is asked for. */
export function codesClaim(finding: Finding, locale: Locale): Claim | null {
  const msu = msuOf(finding)
  const narrowed = narrowingOf(finding)
  const said = [msu && `MSU ${msu}.`, narrowed && NARROWED[locale][narrowed]].filter((one) => one !== null)
  const classified: readonly FactId[] = msu ? ['NOM-30', 'NOM-31', 'NOM-11'] : []
  const measured: readonly FactId[] = narrowed ? ['NOM-10', 'NOM-11'] : []
  return said.length > 0 ? claim(say`${said.join(' ')}`, ...classified, ...measured) : null
}
