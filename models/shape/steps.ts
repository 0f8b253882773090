/** Work in steps of a few ms, so that whoever does it can let others in between; its end gives what was made. */
export type Steps<T> = Generator<void, T, void>

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
