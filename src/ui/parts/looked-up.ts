/** The word that the glossary is opened for, until it has been opened. */
let word = ''

export function lookUp(term: string): void {
  word = term
}

/** The word to begin with; asked once. */
export function takeLookedUp(): string {
  const taken = word
  word = ''
  return taken
}
