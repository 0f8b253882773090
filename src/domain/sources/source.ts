/** A work behind the facts. */
export interface Source {
  readonly authors: string
  readonly title: string
  readonly container: string
  readonly year: string
  readonly doi?: string
  readonly url?: string
}
