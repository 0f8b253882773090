import { ROOTS, type Root } from '../../src/domain/levels.ts'

/** The roots a text names: levels are written L4/5 and do not count, "S2 til S4" stands for all between. */
export function rootsNamed(text: string): Root[] {
  const found = new Set<string>()
  const bare = text
    .replace(/\bL\d\/[LS]?\d\b/g, '')
    .replace(/\b([LS]\d) (?:til|to) ([LS]\d)\b/g, (_all, first: Root, last: Root) => {
      for (const root of ROOTS.slice(ROOTS.indexOf(first), ROOTS.indexOf(last) + 1)) found.add(root)
      return ''
    })
  for (const [root] of bare.matchAll(/\b[LS]\d\b/g)) found.add(root)
  return ROOTS.filter((root) => found.has(root))
}
