/** What is no word: addresses, keys that find a number or a part, and the locale that Intl needs. */
function isAddress(key: string, value: unknown): boolean {
  if (key === 'parts' || key === 'facts') return Array.isArray(value)
  return typeof value === 'string' && (key === 'at' || key === 'number' || key === 'locale')
}

/** The pseudo-language: everything a language says, between brackets. Text that stands outside them comes from no language. */
export function bracketed<T>(value: T): T {
  if (typeof value === 'string') return `⟦${value}⟧` as T
  if (typeof value === 'function') {
    const call = value as unknown as (...args: unknown[]) => unknown
    return ((...args: unknown[]) => bracketed(call(...args))) as T
  }
  if (Array.isArray(value)) return value.map(bracketed) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isAddress(key, one) ? one : bracketed(one)]),
  ) as T
}

/** What is left when everything between brackets is taken away, from the inside out. */
export function outside(text: string): string {
  let left = text
  for (let before = ''; before !== left; ) {
    before = left
    left = left.replace(/⟦[^⟦⟧]*⟧/gu, '')
  }
  return left
}

/** What composing may add by itself: spaces, the commas and "and" of a list, signs, digits, MSU's code. */
export const JOINTS = /^(?:MSU \d-[ABC]{1,2}|[\s\d.,;:()/–%-])*$/u
