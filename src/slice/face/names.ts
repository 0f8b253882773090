import type { DiscLevel } from '../../domain/levels.ts'
import type { PartId } from '../../domain/parts.ts'
import type { PairedSoft, SingleSoft, SoftPartId } from '../../domain/soft-parts.ts'
import { levelText } from '../../words/case.ts'
import type { Name } from '../../words/language.ts'
import type { Audience } from '../../words/locale.ts'
import type { SliceWords } from '../../words/nb/slices.ts'
import type { Words } from '../../words/words.ts'
import type { SlicePartId } from '../codes.ts'
import { TISSUES, type Tissue } from '../tissue.ts'

/** All that is needed to say a name. */
export interface Speech {
  readonly words: Words
  readonly slices: SliceWords
  readonly audience: Audience
}

const said = ({ plain, field }: Name, audience: Audience): string => (audience === 'patient' ? plain : field)

/** What of a structure is worth saying beside its name: of a disc whether it is ring or core. */
const TELLING: ReadonlySet<Tissue> = new Set(['annulus', 'nucleus', 'displaced', 'marrow', 'cortex', 'fluid'])

/** Whether a structure is in the pictures only. */
function isSoft(id: SlicePartId): id is SoftPartId {
  return id.startsWith('soft_') || id.startsWith('joint_')
}

/** A structure of a picture without its side: where it lies is seen. */
export function shortName(id: SlicePartId, { words, slices, audience }: Speech): string {
  const [kind, name] = id.split('_') as [string, string]
  if (kind === 'soft') return said(slices.soft[name as SingleSoft | PairedSoft], audience)
  if (kind === 'joint') return said(slices.joint, audience)
  if (kind === 'disc') return levelText(name as DiscLevel)
  if (kind === 'root') return slices.written.root(name)
  if (kind === 'vertebra') return name
  // Beside a picture a name is no heading.
  const heading = words.part(id as PartId, audience).name.split(',')[0]!
  return heading.charAt(0).toLowerCase() + heading.slice(1)
}

/** A structure of a picture in full, with its side. */
export function fullName(id: SlicePartId, speech: Speech): string {
  if (!isSoft(id)) return speech.words.part(id, speech.audience).name
  const [kind, name, side] = id.split('_') as [string, string, string | undefined]
  const level = kind === 'joint' ? ` ${levelText(name as DiscLevel)}` : ''
  const own = `${shortName(id, speech)}${level}`
  return side === 'left' || side === 'right' ? `${own}, ${speech.words.names.side[side]}` : own
}

/** What lies at a point of a picture, in words: the structure, and its tissue where that tells more. */
export function nameAt(id: SlicePartId | null, tissue: number, speech: Speech): string {
  const kind = TISSUES[tissue] ?? 'air'
  const stuff = said(speech.slices.tissue[kind], speech.audience)
  if (!id) return stuff
  const name = fullName(id, speech)
  return TELLING.has(kind) ? `${name}: ${stuff}` : name
}

/** The part of the model that a structure of a picture is, which the scene can light; null for what only the pictures show. */
export function modelPart(id: SlicePartId | null | undefined): PartId | null {
  return id && !isSoft(id) ? id : null
}
