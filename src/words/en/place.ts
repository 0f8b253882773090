import type { Finding } from '../../domain/finding.ts'
import { names } from './names.ts'

/** Where on the disc, in everyday words: "at the back on the left". */
export function plainPlace({ zone, side }: Finding): string {
  if (side === 'midline') return 'at the back in the middle'
  const at = names.side[side]
  switch (zone) {
    case 'central':
      return `at the back, just ${at} of the middle`
    case 'subarticular':
      return `at the back on the ${at}`
    case 'foraminal':
      return `in the nerve opening on the ${at}`
    case 'extraforaminal':
      return `outside the nerve opening on the ${at}`
  }
}

/** The field's words: "left subarticular". */
export function fieldPlace({ zone, side }: Finding): string {
  return side === 'midline' ? 'central, midline' : `${names.side[side]} ${names.zone[zone].field}`
}

/** "on the left", or both. */
export function onSide({ side }: Finding): string {
  return side === 'midline' ? 'on both sides' : `on the ${names.side[side]}`
}
