/** Whether the reader asked for less motion: then things are where they end, at once. */
export function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** The share of the way to a target that an exponential approach covers in `seconds` with time constant `tau`. */
export function approach(seconds: number, tau: number): number {
  return 1 - Math.exp(-Math.min(seconds, 0.1) / tau)
}
