import type { Finding } from '../domain/finding.ts'
import { type Compromise, type InvolvedRoot, involvement } from '../domain/involvement.ts'
import type { DiscLevel, Root } from '../domain/levels.ts'
import type { PartId } from '../domain/parts.ts'

/** What sentences about a displaced disc need, worked out once. */
export interface Case {
  readonly finding: Finding
  /** As the field writes it: L4/5, L5/S1. */
  readonly level: string
  readonly disc: readonly PartId[]
  /** The root that this place threatens, and its structures on the involved side or sides. */
  readonly root: Root
  readonly rootParts: readonly PartId[]
  readonly role: 'traversing' | 'exiting'
  readonly midline: boolean
  /** Whether displaced tissue reaches the root at all. */
  readonly touches: boolean
  readonly compromise: Compromise
  /** The roots reached inside the sac, first and last, when the lesion dents it. */
  readonly sac: { readonly first: Root; readonly last: Root; readonly parts: readonly PartId[] } | null
  /** The root that such a lesion sometimes meets as well. */
  readonly next: { readonly root: Root; readonly parts: readonly PartId[] } | null
}

/** Discs are written L4/5 in text; the hyphen belongs to links and node names. */
export function levelText(level: DiscLevel): string {
  const [above, below] = level.split('-') as [string, string]
  return `${above}/${below.startsWith('S') ? below : below.slice(1)}`
}

function partsOf(roots: readonly InvolvedRoot[]): PartId[] {
  return roots.map(({ root, side }) => `root_${root}_${side}` as const)
}

/** The case of a finding; null for a normal disc, which involves no root. */
export function caseOf(finding: Finding): Case | null {
  const { reached, nearest, sometimes, compromise } = involvement(finding)
  const main = nearest[0]
  if (!main) return null
  const inSac = reached.filter(({ role }) => role === 'cauda equina')
  const next = sometimes[0]
  return {
    finding,
    level: levelText(finding.level),
    disc: [`disc_${finding.level}`],
    root: main.root,
    rootParts: partsOf(nearest),
    role: main.role === 'exiting' ? 'exiting' : 'traversing',
    midline: finding.side === 'midline',
    touches: reached.length > 0,
    compromise,
    sac:
      inSac.length > 0
        ? {
            first: inSac[0]!.root,
            last: inSac.at(-1)!.root,
            parts: ['dura', 'cauda_equina', ...partsOf(inSac)],
          }
        : null,
    next: next ? { root: next.root, parts: partsOf(sometimes) } : null,
  }
}
