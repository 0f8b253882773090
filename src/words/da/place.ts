import type { Finding } from '../../domain/finding.ts'
import { names } from './names.ts'

/** Where on the disc, in everyday words: "bagtil i venstre side". */
export function plainPlace({ zone, side }: Finding): string {
  if (side === 'midline') return 'midt bagtil'
  const at = names.side[side]
  switch (zone) {
    case 'central':
      return `bagtil, lidt til ${at} for midten`
    case 'subarticular':
      return `bagtil i ${at} side`
    case 'foraminal':
      return `i nerveåbningen i ${at} side`
    case 'extraforaminal':
      return `uden for nerveåbningen i ${at} side`
  }
}

/** The field's words: "subartikulært på venstre side". */
export function fieldPlace({ zone, side }: Finding): string {
  if (side === 'midline') return 'centralt i midtlinjen'
  if (zone === 'central') return `centralt til ${names.side[side]}`
  return `${names.zone[zone].field}t på ${names.side[side]} side`
}

/** "i venstre side", or both. */
export function onSide({ side }: Finding): string {
  return side === 'midline' ? 'i begge sider' : `i ${names.side[side]} side`
}
