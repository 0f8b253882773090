/** Whether the reader asked for less motion: then things are where they end, at once. */
export function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** The share of the way to a target that an exponential approach covers in `seconds` with time constant `tau`. */
export function approach(seconds: number, tau: number): number {
  return 1 - Math.exp(-Math.min(seconds, 0.1) / tau)
}

/** Milliseconds that a page is left alone before it uses the time for itself. */
const QUIET = 1200

/** Runs `work` once when nothing else wants the time. Gives the way to call it off. */
export function whenQuiet(work: () => void): () => void {
  const idle = 'requestIdleCallback' in window
  let asked = 0
  const timer = setTimeout(() => {
    if (idle) asked = requestIdleCallback(work)
    else work()
  }, QUIET)
  return () => {
    clearTimeout(timer)
    if (idle) cancelIdleCallback(asked)
  }
}
