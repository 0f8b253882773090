import { RED_FLAG_RULES, RED_FLAGS, URGENCIES, type Urgency } from '../domain/urgency.ts'
import type { Language } from './language.ts'
import { claim, say } from './say.ts'
import type { Claim } from './text.ts'

/** The "when to call now" panel: who must be asked how soon, and which number. */
export interface UrgentPanel {
  readonly title: string
  readonly groups: readonly {
    readonly urgency: Urgency
    readonly heading: string
    readonly claims: readonly Claim[]
  }[]
  readonly call: readonly { readonly place: string; readonly claims: readonly Claim[] }[]
}

/** The panel in a language: the numbers and the cauda equina signs first, then the emergency number, today, within days. */
export function urgentPanel({ urgent }: Language): UrgentPanel {
  return {
    title: urgent.title,
    groups: URGENCIES.map((urgency) => ({
      urgency,
      heading: urgent.heading[urgency],
      claims: [
        ...(urgency === 'now' ? [claim(say`${urgent.numbers}`, 'table-emergencyNumbers')] : []),
        ...RED_FLAGS.filter((flag) => RED_FLAG_RULES[flag].urgency === urgency).map((flag) =>
          claim(say`${urgent.flag[flag]}`, ...RED_FLAG_RULES[flag].facts),
        ),
      ],
    })),
    call: urgent.call.map(({ place, lines }) => ({
      place,
      claims: lines.map((line) => claim(say`${line}`, 'table-emergencyNumbers')),
    })),
  }
}
