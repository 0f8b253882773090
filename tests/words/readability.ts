/** Words of a text; a number or a level counts as one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}/'-]*/gu) ?? []
}

/** Sentences end with . ! or ?; a colon does not end one here, which makes the scores stricter. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[.!?]+(?:\s|$)/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** LIX (RD-01): words a sentence, and the per cent of words of more than six letters. */
export function lix(text: string): number {
  const words = wordsOf(text)
  const long = words.filter((word) => word.length > 6).length
  return words.length / sentencesOf(text).length + (100 * long) / words.length
}

/** Syllables of an English word by vowel groups: a silent final e is not counted. An estimate, as all such are. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const stem = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return Math.max(1, stem.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** Flesch-Kincaid grade (RD-05). */
export function grade(text: string): number {
  const words = wordsOf(text)
  const all = words.reduce((sum, word) => sum + syllables(word), 0)
  return (0.39 * words.length) / sentencesOf(text).length + (11.8 * all) / words.length - 15.59
}
