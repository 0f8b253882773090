/** What a fact says, for a professional reader; patients' texts are phrased afresh in words/. */
export interface Statement {
  readonly statement: string
  readonly value: string
  readonly unit: string
}
