import { type Locale, TAG } from './locale.ts'

/** Formatters are slow to make and the column is made anew at every step of a slider. */
const made = new Map<string, unknown>()

function once<T>(key: string, make: () => T): T {
  const found = made.get(key) as T | undefined
  if (found !== undefined) return found
  const fresh = make()
  made.set(key, fresh)
  return fresh
}

/** "a, b og c" in the language's own way. */
export function listed(
  locale: Locale,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return once(`${type} ${locale}`, () => new Intl.ListFormat(TAG[locale], { type })).format(items)
}

/** A number with the language's decimal sign, at most two decimals. */
export function number(locale: Locale, value: number): string {
  return once(
    `number ${locale}`,
    () => new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: 2 }),
  ).format(value)
}

/** A proportion with two decimals, so that a range lines up: 0.32 to 0.40. */
export function proportion(locale: Locale, value: number): string {
  return once(
    `proportion ${locale}`,
    () => new Intl.NumberFormat(TAG[locale], { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  ).format(value)
}

/** A share of 100 as the language writes per cent, at most one decimal. */
export function percent(locale: Locale, of100: number): string {
  return once(
    `percent ${locale}`,
    () => new Intl.NumberFormat(TAG[locale], { style: 'percent', maximumFractionDigits: 1 }),
  ).format(of100 / 100)
}

/** A place in the body: what comes before ("on the outside of") and the thing; the first is empty for a bare place. */
export type PlaceName = readonly [where: string, what: string]

/** Places in a row; neighbours with the same opening share it: "on the outside of the thigh and lower leg". */
export function placesListed(locale: Locale, places: readonly PlaceName[]): string {
  const groups: { where: string; what: string[] }[] = []
  for (const [where, what] of places) {
    const last = groups.at(-1)
    if (last && where !== '' && last.where === where) last.what.push(what)
    else groups.push({ where, what: [what] })
  }
  return listed(
    locale,
    groups.map(({ where, what }) => `${where}${where === '' ? '' : ' '}${listed(locale, what)}`),
  )
}

/** A telephone number that does not break over two lines. */
export function phone(digits: string | null): string {
  return (digits ?? '').replaceAll(' ', '\u00a0')
}
