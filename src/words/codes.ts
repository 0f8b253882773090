import { narrowingOf } from '../domain/canal-narrowing.ts'
import { ligamentOf } from '../domain/containment.ts'
import type { FactId } from '../domain/evidence.ts'
import { type Finding, isHerniation } from '../domain/finding.ts'
import { msuOf } from '../domain/msu.ts'
import type { Language } from './language.ts'
import { claim, say } from './say.ts'
import type { Claim } from './text.ts'

/** Whether the drawn tissue is covered by the ligament or has passed it; of herniations alone. */
export function ligamentClaim(finding: Finding, { professional }: Language): Claim | null {
  const text = isHerniation(finding.shape) ? professional.ligament[ligamentOf(finding)] : null
  return text === null ? null : claim(say`${text}`, 'NOM-09', 'table-nomenclature')
}

/** The codes of a report for what is drawn: MSU's size and place, and the canal by thirds; null where neither is asked for. */
export function codesClaim(finding: Finding, { professional }: Language): Claim | null {
  const msu = msuOf(finding)
  const narrowed = narrowingOf(finding)
  const said = [msu && `MSU ${msu}.`, narrowed && professional.narrowed[narrowed]].filter(
    (one) => one !== null,
  )
  const classified: readonly FactId[] = msu ? ['NOM-30', 'NOM-31', 'NOM-11'] : []
  const measured: readonly FactId[] = narrowed ? ['NOM-10', 'NOM-11'] : []
  return said.length > 0 ? claim(say`${said.join(' ')}`, ...classified, ...measured) : null
}
