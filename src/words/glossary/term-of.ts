import type { LongLigament, Nerve, PartId } from '../../domain/parts.ts'

const NERVE_TERM: Readonly<Record<Nerve, string | null>> = {
  'lumbosacral-trunk': 'tm-29',
  femoral: 'tm-30',
  saphenous: 'tm-31',
  obturator: 'tm-32',
  'lateral-femoral-cutaneous': null,
  sciatic: 'tm-33',
  tibial: 'tm-34',
  'common-fibular': 'tm-35',
  'deep-fibular': 'tm-36',
  'superficial-fibular': 'tm-37',
  sural: 'tm-38',
  'posterior-femoral-cutaneous': null,
  pudendal: 'tm-39',
}

const LIGAMENT_TERM: Readonly<Record<LongLigament, string | null>> = {
  'anterior-longitudinal': null,
  'posterior-longitudinal': 'tm-17',
  supraspinous: null,
}

/** The row of the glossary that names a structure; null for what stands in the picture only to show the way. */
export function termOf(part: PartId): string | null {
  const [kind, name] = part.split('_') as [string, string | undefined]
  switch (kind) {
    case 'vertebra':
      return name === 'T12' ? 'tm-03' : 'tm-04'
    case 'disc':
      return 'tm-13'
    case 'root':
      return 'tm-24'
    case 'nerve':
      return NERVE_TERM[name as Nerve]
    case 'ligament':
      return LIGAMENT_TERM[name as LongLigament]
    case 'flavum':
      return 'tm-18'
    case 'sacrum':
      return 'tm-01'
    case 'dura':
      return 'tm-22'
    case 'cauda':
      return 'tm-21'
    default:
      return null
  }
}
