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

/** Runs `work` when nothing else wants the time, again and again for as long as it gives true. Gives the way to call it off. */
export function whileQuiet(work: () => boolean): () => void {
  const idle = 'requestIdleCallback' in window
  let asked = 0
  const again = (): void => {
    if (!work()) return
    if (idle) asked = requestIdleCallback(again)
    else timer = window.setTimeout(again, QUIET)
  }
  let timer = window.setTimeout(() => {
    if (idle) asked = requestIdleCallback(again)
    else again()
  }, QUIET)
  return () => {
    clearTimeout(timer)
    if (idle) cancelIdleCallback(asked)
  }
}

/** Runs `work` once when nothing else wants the time. Gives the way to call it off. */
export function whenQuiet(work: () => void): () => void {
  return whileQuiet(() => {
    work()
    return false
  })
}
