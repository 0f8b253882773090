import type { FactId } from '../domain/evidence.ts'
import type { DiscLevel, Laterality, Root, VertebraLevel } from '../domain/levels.ts'
import type { LimbBone, LongLigament, Nerve, PartId } from '../domain/parts.ts'
import type { Entry, Language } from './language.ts'
import type { Audience } from './locale.ts'
import { claim, say } from './say.ts'
import type { Claim } from './text.ts'

export interface PartText {
  readonly name: string
  readonly about: readonly Claim[]
}

interface Found {
  readonly entry: Entry
  readonly side?: Laterality
  readonly facts: readonly FactId[]
}

/** The words for an address; its prefix says of which kind it is (see PartId). */
function find(id: PartId, { parts }: Language): Found {
  const [kind, name, side] = id.split('_') as [string, string | undefined, Laterality | undefined]
  switch (kind) {
    case 'vertebra':
      if (name === 'T12') return { entry: parts.above.vertebra, facts: ['table-terminology'] }
      return { entry: parts.vertebra(name as VertebraLevel), facts: ['ANA-02', 'ANA-04'] }
    case 'disc':
      if (name === 'T12-L1') return { entry: parts.above.disc, facts: ['ANA-01'] }
      return { entry: parts.disc(name as DiscLevel), facts: ['ANA-01', 'table-nomenclature'] }
    case 'root':
      return { entry: parts.root(name as Root), side, facts: ['ANA-04'] }
    case 'nerve':
      return { entry: parts.nerve[name as Nerve], side, facts: ['table-nervePaths', 'table-rootPainRoutes'] }
    case 'bone':
      return { entry: parts.bone[name as LimbBone], side, facts: [] }
    case 'ligament':
      return { entry: parts.ligament[name as LongLigament], facts: ['table-terminology'] }
    case 'flavum':
      return { entry: parts.flavum(name as DiscLevel), facts: ['table-terminology'] }
    case 'interspinous':
      return { entry: parts.interspinous(name as DiscLevel), facts: ['table-terminology'] }
    case 'sacrum':
      return { entry: parts.sacrum, facts: [] }
    case 'dura':
      return { entry: parts.dura, facts: ['ANA-03', 'table-rootByLevelZone'] }
    case 'cauda':
      return { entry: parts.caudaEquina, facts: ['ANA-03', 'RF-01'] }
    default:
      return { entry: parts.skin, facts: [] }
  }
}

/** Name of a structure and a sentence or two about it; professionals also get its name in Terminologia Anatomica. */
export function partText(id: PartId, audience: Audience, language: Language): PartText {
  const { entry, side, facts } = find(id, language)
  const name = audience === 'patient' ? entry.plain : entry.field
  const latin = audience === 'professional' && entry.latin !== entry.field ? say`${entry.latin}. ` : say``
  return {
    name: side ? language.parts.side(name, side) : name,
    about: [claim(say`${latin}${entry.about}`, ...facts)],
  }
}
