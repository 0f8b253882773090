import type { Finding } from '../../domain/finding.ts'
import { names } from './names.ts'

/** Where on the disc, in everyday words: "bak til venstre". */
export function plainPlace({ zone, side }: Finding): string {
  if (side === 'midline') return 'midt bak'
  const at = names.side[side]
  switch (zone) {
    case 'central':
      return `bak, litt til ${at} for midten`
    case 'subarticular':
      return `bak til ${at}`
    case 'foraminal':
      return `i nerveåpningen på ${at} side`
    case 'extraforaminal':
      return `utenfor nerveåpningen på ${at} side`
  }
}

/** The field's words: "subartikulært til venstre". */
export function fieldPlace({ zone, side }: Finding): string {
  return side === 'midline' ? 'sentralt i midtlinjen' : `${names.zone[zone].field}t til ${names.side[side]}`
}

/** "på venstre side", or both. */
export function onSide({ side }: Finding): string {
  return side === 'midline' ? 'på begge sider' : `på ${names.side[side]} side`
}
