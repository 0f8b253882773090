import type { DiscLevel } from '../../domain/levels.ts'
import { isPartId, type PartId } from '../../domain/parts.ts'
import type { PairedSoft, SingleSoft } from '../../domain/soft-parts.ts'
import { levelText } from '../../words/case.ts'
import type { Name } from '../../words/language.ts'
import type { Audience } from '../../words/locale.ts'
import type { SliceWords } from '../../words/nb/slices.ts'
import type { Words } from '../../words/words.ts'
import { partOfCode, type SlicePartId, TISSUES, type Tissue } from '../tissue.ts'

/** All that is needed to say a name. */
export interface Speech {
  readonly words: Words
  readonly slices: SliceWords
  readonly audience: Audience
}

const said = ({ plain, field }: Name, audience: Audience): string => (audience === 'patient' ? plain : field)

/** What of a structure is worth saying beside its name: of a disc whether it is ring or core. */
const TELLING: ReadonlySet<Tissue> = new Set(['annulus', 'nucleus', 'displaced', 'marrow', 'cortex', 'fluid'])

/** A structure of a picture without its side: where it lies is seen. */
export function shortName(id: SlicePartId, { words, slices, audience }: Speech): string {
  const [kind, name] = id.split('_') as [string, string]
  if (kind === 'soft') return said(slices.soft[name as SingleSoft | PairedSoft], audience)
  if (kind === 'joint') return said(slices.joint, audience)
  if (kind === 'disc') return levelText(name as DiscLevel)
  if (kind === 'vertebra' || kind === 'root') return name
  return words.part(id as PartId, audience).name.split(',')[0]!
}

/** A structure of a picture in full, with its side. */
export function fullName(id: SlicePartId, speech: Speech): string {
  if (isPartId(id)) return speech.words.part(id, speech.audience).name
  const [kind, name, side] = id.split('_') as [string, string, string | undefined]
  const level = kind === 'joint' ? ` ${levelText(name as DiscLevel)}` : ''
  const own = `${shortName(id, speech)}${level}`
  return side === 'left' || side === 'right' ? `${own}, ${speech.words.names.side[side]}` : own
}

/** What lies at a point of a picture, in words: the structure, and its tissue where that tells more. */
export function nameAt(part: number, tissue: number, speech: Speech): string {
  const id = partOfCode(part)
  const kind = TISSUES[tissue] ?? 'air'
  const stuff = said(speech.slices.tissue[kind], speech.audience)
  if (!id) return stuff
  const name = fullName(id, speech)
  return TELLING.has(kind) ? `${name}: ${stuff}` : name
}

/** The part of the model under a point, which the scene can light; null for what only the pictures show. */
export function partAt(part: number): PartId | null {
  const id = partOfCode(part)
  return id && isPartId(id) ? id : null
}
