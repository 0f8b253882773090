/** A rectangle of the stage in CSS pixels, origin at the top left. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The two pictures of the one scene. The second may lie over a corner of the first. */
export interface Layout {
  readonly spine: Rect
  readonly leg: Rect
  /** Whether one picture is an inset of the other, which a tap swaps. */
  readonly inset: boolean
}

/** Below this width the leg is an inset. */
const SIDE_BY_SIDE_FROM = 560

/**
 * Shares out the stage: side by side where there is room, else one large and one as an inset at the lower right. A body that is
 * `lying` is wider than high, so its picture gets up to half of the stage.
 */
export function layoutOf(width: number, height: number, legLarge: boolean, lying: boolean): Layout {
  const whole = { x: 0, y: 0, width, height }
  if (width >= SIDE_BY_SIDE_FROM) {
    const most = lying ? Math.min(width * 0.5, height * 1.1) : Math.min(width * 0.34, height * 0.5, 360)
    const legWidth = Math.round(most)
    return {
      spine: { x: 0, y: 0, width: width - legWidth, height },
      leg: { x: width - legWidth, y: 0, width: legWidth, height },
      inset: false,
    }
  }
  const corner = {
    width: Math.round(width * 0.3),
    height: Math.round(Math.min(height * 0.62, width * 0.72)),
  }
  const inset = { x: width - corner.width - 8, y: height - corner.height - 8, ...corner }
  return legLarge ? { spine: inset, leg: whole, inset: true } : { spine: whole, leg: inset, inset: true }
}
