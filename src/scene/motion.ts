import { handBusy } from './hand.ts'

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

/** ms that the browser must have left for a further step: of the 50 that it gives at most, the slowest steps take all. */
const SPARE = 35

/**
 * Runs `work` when nothing else wants the time and no hand is at the page, again and again for as long as it gives true. Gives the
 * way to call it off. Steps of `work` are short: the browser has no way to interrupt one.
 */
export function whileQuiet(work: () => boolean): () => void {
  const idle = 'requestIdleCallback' in window
  let asked = 0
  let timer = 0
  const wait = (): void => {
    timer = window.setTimeout(ask, QUIET)
  }
  const ask = (): void => {
    // Not even asked for: a callback would be on its way when the hand comes down.
    if (handBusy()) wait()
    else if (idle) asked = requestIdleCallback(again)
    else again()
  }
  const again = (deadline?: IdleDeadline): void => {
    if (handBusy()) {
      wait()
      return
    }
    let more = work()
    while (more && deadline && deadline.timeRemaining() > SPARE) more = work()
    if (more) (idle ? ask : wait)()
  }
  // The hand is watched from now on.
  handBusy()
  wait()
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
