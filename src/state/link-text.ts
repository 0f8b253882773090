// Text as it comes out of the world: cut off, encoded twice, typed by hand. Nothing here throws.

/** Our own links are under 150 characters; what is longer than this is not one of them. */
export const LONGEST_LINK = 2000

/** The words of a link, in pairs, and whether any of it was garbled or cut off. */
export interface Pairs {
  readonly pairs: readonly (readonly [key: string, value: string])[]
  readonly garbled: boolean
  readonly cut: boolean
}

const ESCAPES = /(?:%[0-9a-f]{2})+/gi

/** Percent-decodes what can be decoded and leaves out the rest. */
function decodePercent(text: string): { text: string; broken: boolean } {
  let broken = false
  const decoded = text.replace(ESCAPES, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      broken = true
      return '\ufffd'
    }
  })
  // A lone percent sign is a broken escape, except as a unit ("50%").
  const stray = decoded.replace(/(\d)%(?=[&;]|$)/g, '$1').includes('%')
  return { text: decoded, broken: broken || stray }
}

/** Splits a hash into keys and values. Mail programs escape the signs between them too, so those are accepted escaped. */
export function readPairs(hash: string): Pairs {
  const cut = hash.length > LONGEST_LINK
  const raw = hash.slice(0, LONGEST_LINK).replace(/^[#!/?\s]+/, '')
  const { text, broken } = decodePercent(raw)
  const clean = text.replace(/&amp;/gi, '&').replace(/\+/g, ' ')
  const words = clean.split(/[&;\n]/).filter((word) => word.trim() !== '')
  const pairs = words.map((word): [string, string] => {
    const cut = word.search(/[=:]/)
    return cut < 0 ? [word, ''] : [word.slice(0, cut), word.slice(cut + 1)]
  })
  return { pairs, garbled: broken, cut }
}

/** Lower case, hyphens for spaces: `Sub Articular ` and `SUB_ARTICULAR` are the same word. */
export function normalize(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/^["'«“]+|["'»”]+$/g, '')
}

/** How many letters must change to get from one word to the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** The one word of `known` that a misspelling can mean: one letter off, or two in a long word. Else null. */
export function spelledLike<T extends string>(text: string, known: readonly T[]): T | null {
  if (text.length < 4 || text.length > 24) return null
  const near = known.filter((word) => editDistance(text, word) <= (word.length >= 9 ? 2 : 1))
  return near.length === 1 ? near[0]! : null
}
