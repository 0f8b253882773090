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

/** At which edge of its picture the head of a lying person is; null while they stand. */
export type HeadAt = 'left' | 'right' | null

/** Under the button that swaps the pictures, which stands in the upper right corner. */
const BELOW_SWAP = 60

/** A corner of a narrow stage for the smaller picture: the lower right one; over a lying body the upper one, where its head is. */
function cornerOf(width: number, height: number, free: number, legLarge: boolean, head: HeadAt): Rect {
  const share = head === null ? [0.3, 0.72] : legLarge ? [0.27, 0.3] : [0.44, 0.42]
  const size = {
    width: Math.round(width * share[0]!),
    height: Math.round(Math.min(height * 0.62, width * share[1]!, free - BELOW_SWAP)),
  }
  if (head !== null && legLarge)
    return head === 'left' ? { x: 8, y: 8, ...size } : { x: width - size.width - 8, y: BELOW_SWAP, ...size }
  return { x: width - size.width - 8, y: free - size.height - 8, ...size }
}

/**
 * Shares out the stage: side by side where there is room, else one large and one as an inset in a corner. A lying body is wider
 * than high, so its picture gets up to half of the stage. Only the uppermost `free` pixels of the stage's height are seen:
 * the leg is fitted into them, for its root's way ends at the foot; the spine is drawn on beneath what lies over it.
 */
export function layoutOf(
  width: number,
  height: number,
  legLarge: boolean,
  head: HeadAt,
  free = height,
): Layout {
  const whole = { x: 0, y: 0, width, height }
  if (width >= SIDE_BY_SIDE_FROM) {
    const most = head ? Math.min(width * 0.5, height * 1.1) : Math.min(width * 0.34, height * 0.5, 360)
    const legWidth = Math.round(most)
    return {
      spine: { x: 0, y: 0, width: width - legWidth, height },
      leg: { x: width - legWidth, y: 0, width: legWidth, height: free },
      inset: false,
    }
  }
  const inset = cornerOf(width, height, free, legLarge, head)
  return legLarge
    ? { spine: inset, leg: { ...whole, height: free }, inset: true }
    : { spine: whole, leg: inset, inset: true }
}
