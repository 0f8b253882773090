/** Vertices of a kept mesh: the first, and the one after the last. Empty where `from` is not less than `to`. */
export interface Span {
  from: number
  to: number
}

/** Keeps the span in which a mesh that is moved in one stretch may differ from what it was one update ago. */
export interface Changes {
  readonly span: Span
  /** The mesh is now as built but for these vertices. */
  moved(from: number, to: number): void
  /** What it is built on has changed in these vertices as well. */
  carried(by: Span): void
}

export function changes(): Changes {
  const span: Span = { from: 0, to: 0 }
  const now: Span = { from: 0, to: 0 }
  function widen({ from, to }: Span): void {
    if (from >= to) return
    const empty = span.from >= span.to
    span.from = empty ? from : Math.min(span.from, from)
    span.to = empty ? to : Math.max(span.to, to)
  }
  return {
    span,
    moved(from, to) {
      span.from = now.from
      span.to = now.to
      now.from = from
      now.to = to
      widen(now)
    },
    carried: widen,
  }
}
